#pragma once
// Which distinct values of a column are like something: looked at once each, however many leads share them.

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/leads/columns.h"

namespace handschlag::leads {

/// One per code of the column: 1 if like(text).
template <class Like>
[[nodiscard]] std::vector<std::uint8_t> codesLike(const TextColumn& column, Like like)
{
    std::vector<std::uint8_t> found(column.dictionary.size());
    for (std::size_t code = 1; code < found.size(); ++code) found[code] = like(column.dictionary.text(static_cast<std::uint32_t>(code)));
    return found;
}

/// foldCase(trimmed(text)) == folded, in nanoseconds for plain ASCII.
[[nodiscard]] bool equalsFolded(std::string_view text, std::string_view folded);

}  // namespace handschlag::leads
