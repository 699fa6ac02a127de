#pragma once
// Which blocks of many texts cannot hold a word: two bits for each three bytes in a row that a block contains, by hash. A word that stands
// nowhere is known after a look at a few bits of each block.
//
//   const TrigramFilter filter(texts, ends, workers);
//   const TrigramFilter::Word word = TrigramFilter::wordOf("weber");
//   if (filter.mayHold(block, word)) scanTexts(...);

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/base/workers.h"

namespace handschlag::leads {

class TrigramFilter {
public:
    static constexpr std::size_t textsPerBlock = 1'024;
    using Word = std::vector<std::uint32_t>;  ///< bits of its trigrams; a word of less than three bytes has none and may stand anywhere

    TrigramFilter() = default;
    /// Text i lies from ends[i - 1] to ends[i].
    TrigramFilter(std::string_view texts, const std::vector<std::uint32_t>& ends, const Workers& workers);

    [[nodiscard]] static Word wordOf(std::string_view word);
    [[nodiscard]] bool mayHold(std::size_t block, const Word& word) const;
    [[nodiscard]] std::size_t bytes() const { return bits_.size() * sizeof(std::uint64_t); }

private:
    std::vector<std::uint64_t> bits_;
};

}  // namespace handschlag::leads
