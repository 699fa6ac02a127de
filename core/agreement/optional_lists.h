#pragma once
// Lists that a document may leave out. An absent one is the same as an empty one, and a document never holds an empty one: so their first
// element comes as one change, and two people who both add the first merge like any others.

#include <string_view>

namespace handschlag::agreement {

/// member: name of a list in the JSON of a document, e.g. "pauses".
[[nodiscard]] constexpr bool isOptionalList(std::string_view member) { return member == "pauses" || member == "teams"; }

}  // namespace handschlag::agreement
