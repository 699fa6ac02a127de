#pragma once
// Bytes of a text as numbers, eight at a time.

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace handschlag {

static_assert(std::endian::native == std::endian::little, "words are put together by shifting");

template <class Word = std::uint64_t>
[[nodiscard]] inline std::uint64_t wordAt(const char* bytes)
{
    Word word = 0;
    std::memcpy(&word, bytes, sizeof word);
    return word;
}

/// Of 1 to 8 bytes, zeros behind them. Reads overlap, so that none goes beyond.
[[nodiscard]] inline std::uint64_t wordOf(const char* bytes, std::size_t count)
{
    if (count == 8) return wordAt(bytes);
    if (count >= 4) return wordAt<std::uint32_t>(bytes) | wordAt<std::uint32_t>(bytes + count - 4) << (8 * (count - 4));
    const std::size_t middle = count / 2, last = count - 1;
    return wordAt<std::uint8_t>(bytes) | wordAt<std::uint8_t>(bytes + middle) << (8 * middle) | wordAt<std::uint8_t>(bytes + last) << (8 * last);
}

}  // namespace handschlag
