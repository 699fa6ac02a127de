#pragma once
// Names of companies and persons without what people spell differently: case, umlauts, accents, punctuation, spaces, legal forms.
//
//   plainCompany("Müller & Söhne GmbH & Co. KG") == "muellersoehne" == plainCompany("MUELLER + Söhne AG")

#include <string>
#include <string_view>

namespace handschlag::leads {

/// Letters and digits alone, in lower case, ä as "ae", é as "e".
[[nodiscard]] std::string plainName(std::string_view name);
/// The same without the legal forms at its end (GmbH & Co. KG, AG, SE, Ltd, Inc, S.p.A. ...). A name of nothing else stays as it is.
[[nodiscard]] std::string plainCompany(std::string_view name);
/// False only if plainName(name) certainly does not begin with `plain`. Takes nanoseconds where the names soon differ.
[[nodiscard]] bool mayBeginWith(std::string_view name, std::string_view plain);

}  // namespace handschlag::leads
