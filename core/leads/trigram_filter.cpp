#include "core/leads/trigram_filter.h"

#include <algorithm>

namespace handschlag::leads {
namespace {

constexpr int hashBits = 15;
constexpr std::size_t wordsPerBlock = (std::size_t{1} << hashBits) / 64;

/// Of the three bytes from here on.
std::uint32_t hashAt(const char* at)
{
    const auto byte = [at](int i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(at[i])); };
    return ((byte(0) | byte(1) << 8 | byte(2) << 16) * 0x9e37'79b1U) >> (32 - hashBits);
}

}  // namespace

TrigramFilter::TrigramFilter(std::string_view texts, const std::vector<std::uint32_t>& ends, const Workers& workers)
{
    const std::size_t blocks = (ends.size() + textsPerBlock - 1) / textsPerBlock;
    bits_.resize(blocks * wordsPerBlock);
    workers.each(blocks, [&](int, std::size_t block) {
        std::uint64_t* bits = bits_.data() + block * wordsPerBlock;
        const std::size_t last = std::min(ends.size(), (block + 1) * textsPerBlock);
        for (std::size_t text = block * textsPerBlock; text < last; ++text) {
            const std::size_t begin = text == 0 ? 0 : ends[text - 1];
            for (std::size_t at = begin; at + 3 <= ends[text]; ++at) {
                const std::uint32_t hash = hashAt(texts.data() + at);
                bits[hash / 64] |= std::uint64_t{1} << (hash % 64);
            }
        }
    });
}

auto TrigramFilter::wordOf(std::string_view word) -> Word
{
    Word hashes;
    for (std::size_t at = 0; at + 3 <= word.size(); ++at) hashes.push_back(hashAt(word.data() + at));
    return hashes;
}

bool TrigramFilter::mayHold(std::size_t block, const Word& word) const
{
    const std::uint64_t* bits = bits_.data() + block * wordsPerBlock;
    return std::ranges::all_of(word, [bits](std::uint32_t hash) { return (bits[hash / 64] >> (hash % 64) & 1) != 0; });
}

}  // namespace handschlag::leads
