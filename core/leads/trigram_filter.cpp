#include "core/leads/trigram_filter.h"

#include <algorithm>

namespace handschlag::leads {
namespace {

constexpr int hashBits = 15;
constexpr std::size_t wordsPerBlock = (std::size_t{1} << hashBits) / 64;

/// The three bytes from here on.
std::uint32_t trigramAt(const char* at)
{
    const auto byte = [at](int i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(at[i])); };
    return byte(0) | byte(1) << 8 | byte(2) << 16;
}

/// Two bits for each trigram: what shares one of them with a frequent trigram hardly shares the other.
std::uint32_t firstBit(std::uint32_t trigram) { return (trigram * 0x9e37'79b1U) >> (32 - hashBits); }
std::uint32_t secondBit(std::uint32_t trigram) { return (trigram * 0x85eb'ca6bU) >> (32 - hashBits); }

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
                const std::uint32_t trigram = trigramAt(texts.data() + at);
                for (const std::uint32_t bit : {firstBit(trigram), secondBit(trigram)}) bits[bit / 64] |= std::uint64_t{1} << (bit % 64);
            }
        }
    });
}

auto TrigramFilter::wordOf(std::string_view word) -> Word
{
    Word bits;
    for (std::size_t at = 0; at + 3 <= word.size(); ++at) {
        const std::uint32_t trigram = trigramAt(word.data() + at);
        bits.insert(bits.end(), {firstBit(trigram), secondBit(trigram)});
    }
    return bits;
}

bool TrigramFilter::mayHold(std::size_t block, const Word& word) const
{
    const std::uint64_t* bits = bits_.data() + block * wordsPerBlock;
    return std::ranges::all_of(word, [bits](std::uint32_t bit) { return (bits[bit / 64] >> (bit % 64) & 1) != 0; });
}

}  // namespace handschlag::leads
