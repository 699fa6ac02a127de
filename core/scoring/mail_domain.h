#pragma once
// Addresses and domains as criteria see them: is this an e-mail address, which host does it name, is that a free-mail provider.

#include <string>
#include <string_view>

namespace handschlag::scoring {

/// It has a host part (core/leads/mail_host.h).
[[nodiscard]] bool isPlausibleEmail(std::string_view text);
/// The host that an e-mail address, web address or domain names: folded, internationalised names in their ASCII form, without
/// user, scheme, port, path and final dot. Empty if there is none with a dot in it. "Jana@Müller.de" -> "xn--mller-kva.de"
[[nodiscard]] std::string hostOf(std::string_view text);
/// It is its own host already: labels of a-z, 0-9 and -, and a dot.
[[nodiscard]] bool isPlainHost(std::string_view text);
/// A domain as an agreement lists it, in the form of hostOf; a top-level domain (".edu") may stand alone.
[[nodiscard]] std::string listedDomain(std::string_view text);
/// Mail addresses under this host belong to private persons, as far as anyone can tell.
[[nodiscard]] bool isFreeMailHost(std::string_view host);

}  // namespace handschlag::scoring
