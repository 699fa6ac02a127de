#pragma once
// Columns of numbers and texts packed into bytes, readable at any position without unpacking the rest.
//
// Numbers: i64 base, u8 width w in {0, 1, 2, 4, 8}, n unsigned numbers of w bytes, little-endian; a value is base + number, modulo 2^64.
// Texts: the column of their end positions, then all of them one behind the other.

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace handschlag::store {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

/// The lowest bytes of a number.
void putNumber(Bytes& bytes, std::uint64_t number, int width);
/// Nothing if the bytes are too few; else they are cut off.
[[nodiscard]] std::optional<std::uint64_t> takeNumber(ByteView& rest, int width);

void putNumbers(Bytes& bytes, std::span<const std::int64_t> numbers);
void putTexts(Bytes& bytes, std::span<const std::string_view> texts);

/// Looks into bytes that it does not own.
class PackedNumbers {
public:
    /// Nothing if the bytes do not begin with a column of so many; else these are cut off.
    [[nodiscard]] static std::optional<PackedNumbers> take(ByteView& rest, std::size_t count);
    [[nodiscard]] std::uint64_t at(std::size_t index) const;

private:
    std::uint64_t base_ = 0;
    std::uint8_t width_ = 0;
    ByteView numbers_;
};

/// The same for texts.
class PackedTexts {
public:
    [[nodiscard]] static std::optional<PackedTexts> take(ByteView& rest, std::size_t count);
    [[nodiscard]] std::string_view at(std::size_t index) const
    {
        const std::uint64_t from = index == 0 ? 0 : ends_.at(index - 1);
        return texts_.substr(from, ends_.at(index) - from);
    }

private:
    PackedNumbers ends_;
    std::string_view texts_;
};

}  // namespace handschlag::store
