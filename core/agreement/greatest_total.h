#pragma once
// Whether everything that a document can give or take together still fits the whole numbers of JSON, and so every sum of points.

#include <cstdint>
#include <optional>
#include <string>

#include "core/agreement/document.h"

namespace handschlag::agreement {

/// The criterion or rule at which the total of the greatest points, whatever their sign, first exceeds `most` (2^53 - 1).
struct ExcessiveTotal {
    std::string clause;
    std::int64_t total = 0;
};
[[nodiscard]] std::optional<ExcessiveTotal> excessiveTotal(const Document& document, std::int64_t most = (std::int64_t{1} << 53) - 1);

}  // namespace handschlag::agreement
