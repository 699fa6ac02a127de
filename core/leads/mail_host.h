#pragma once
// What stands behind the @.

#include <string_view>

namespace handschlag::leads {

/// Behind the @ of a plausible address (exactly one @ with something before it, no white space, and behind it a host with a dot and no empty
/// label); empty otherwise. As written, not folded.
[[nodiscard]] std::string_view hostPart(std::string_view email);
/// A dot, no empty label, no white space.
[[nodiscard]] bool hasDottedLabels(std::string_view host);

}  // namespace handschlag::leads
