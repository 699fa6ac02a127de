#pragma once
// Three-way merge of documents by parameters: what two people changed since they parted.
//
//   const Merge merged = merge(base, mine, theirs);            // canonical JSON values
//   if (merged.conflicts.empty()) write(merged.document);
//   else document = resolve(merged.document, merged.conflicts[0], Choice::Mine).value();
//
// Changes of different places are both taken, equal ones once; the same place changed differently is a conflict, also if one side
// removed what the other one edited. merge(b, m, b) is m, merge(b, b, t) is t; swapping the sides swaps the names and nothing else.

#include <cstdint>

#include "core/agreement/difference.h"

namespace handschlag::agreement {

/// Both changes are of the same place and have the same `before`: the value it had in the base.
struct Conflict {
    Change mine;
    Change theirs;
    friend bool operator==(const Conflict&, const Conflict&) = default;
};

struct Merge {
    nlohmann::json document;  ///< with the base's value where there is a conflict
    std::vector<Conflict> conflicts;
};

enum class Choice : std::uint8_t { Mine, Theirs, Base };

[[nodiscard]] Merge merge(const nlohmann::json& base, const nlohmann::json& mine, const nlohmann::json& theirs);
/// Puts the chosen value in the conflict's place.
[[nodiscard]] Result<nlohmann::json> resolve(nlohmann::json merged, const Conflict& conflict, Choice choice);

}  // namespace handschlag::agreement
