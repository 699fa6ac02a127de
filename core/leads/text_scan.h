#pragma once
// Where a word stands in many texts that lie one behind the other.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace handschlag::leads {

/// found[i - first] = 1 for each text i of first .. last - 1 that contains the word; others stay. Text i lies from ends[i - 1] to ends[i]
/// (ends[-1] is 0 and belongs to i = 0). word is not empty.
void scanTexts(std::string_view texts, const std::vector<std::uint32_t>& ends, std::size_t first, std::size_t last, std::string_view word, std::uint8_t* found);

}  // namespace handschlag::leads
