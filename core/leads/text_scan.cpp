#include "core/leads/text_scan.h"

#include <bit>
#include <cstring>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace handschlag::leads {
namespace {

/// Places among the next 64 at which both the first and the last byte of a word of this length stand.
std::uint64_t candidates(const char* at, char first, char last, std::size_t length)
{
    std::uint64_t mask = 0;
#if defined(__SSE2__)
    const __m128i firsts = _mm_set1_epi8(first);
    const __m128i lasts = _mm_set1_epi8(last);
    for (int i = 0; i < 4; ++i) {
        const __m128i a = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at + 16 * i));
        const __m128i b = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at + length - 1 + 16 * static_cast<std::size_t>(i)));
        const auto bits = static_cast<unsigned>(_mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(a, firsts), _mm_cmpeq_epi8(b, lasts))));
        mask |= static_cast<std::uint64_t>(bits) << (16 * i);
    }
#else
    for (int i = 0; i < 64; ++i) mask |= static_cast<std::uint64_t>(at[i] == first && at[length - 1 + static_cast<std::size_t>(i)] == last) << i;
#endif
    return mask;
}

}  // namespace

void scanTexts(std::string_view texts, const std::vector<std::uint32_t>& ends, std::size_t first, std::size_t last, std::string_view word, std::uint8_t* found)
{
    if (first >= last) return;
    const char* bytes = texts.data();
    const std::size_t length = word.size();
    std::size_t at = first == 0 ? 0 : ends[first - 1];
    const std::size_t stop = ends[last - 1];
    std::size_t text = first;
    // A hit counts if it lies in one text; then the rest of that text is passed over.
    const auto hit = [&](std::size_t position) {
        if (position < at) return;
        while (ends[text] <= position) ++text;
        if (position + length > ends[text]) return;
        found[text - first] = 1;
        at = ends[text];
    };
    constexpr std::size_t step = 64;
    std::size_t position = at;
    for (; position + step + length <= stop; position += step) {
        for (std::uint64_t mask = candidates(bytes + position, word.front(), word.back(), length); mask != 0; mask &= mask - 1) {
            const std::size_t place = position + static_cast<std::size_t>(std::countr_zero(mask));
            if (place >= at && std::memcmp(bytes + place, word.data(), length) == 0) hit(place);
        }
    }
    for (; position + length <= stop; ++position)
        if (std::memcmp(bytes + position, word.data(), length) == 0) hit(position);
}

}  // namespace handschlag::leads
