#pragma once
// Where bytes stand in a text, 64 places at a time.
//
//   for (std::uint64_t places = placesOf(at, ',', '\n'); places != 0; places &= places - 1) use(std::countr_zero(places));

#include <cstddef>
#include <cstdint>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace handschlag {

constexpr std::size_t placesAtOnce = 64;

/// Bit i is set if the byte i behind at is one of those; 64 bytes must be readable.
template <class... Bytes>
[[nodiscard]] inline std::uint64_t placesOf(const char* at, Bytes... bytes)
{
    std::uint64_t places = 0;
#if defined(__SSE2__)
    for (int i = 0; i < 4; ++i) {
        const __m128i part = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at + 16 * i));
        __m128i equal = _mm_setzero_si128();
        ((equal = _mm_or_si128(equal, _mm_cmpeq_epi8(part, _mm_set1_epi8(bytes)))), ...);
        places |= static_cast<std::uint64_t>(static_cast<unsigned>(_mm_movemask_epi8(equal))) << (16 * i);
    }
#else
    for (int i = 0; i < 64; ++i) places |= static_cast<std::uint64_t>(((at[i] == bytes) || ...)) << i;
#endif
    return places;
}

}  // namespace handschlag
