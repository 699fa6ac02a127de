#include "core/store/packed_column.h"

#include <array>
#include <limits>

namespace handschlag::store {
namespace {

/// The compiler makes one load or store of each fixed width.
template <int Width>
std::uint64_t read(const std::uint8_t* bytes)
{
    std::uint64_t number = 0;
    for (int i = 0; i < Width; ++i) number |= static_cast<std::uint64_t>(bytes[i]) << (8 * i);
    return number;
}

template <int Width>
void fill(std::uint8_t* out, std::span<const std::int64_t> numbers, std::uint64_t base)
{
    for (const std::int64_t each : numbers) {
        const std::uint64_t number = static_cast<std::uint64_t>(each) - base;
        for (int i = 0; i < Width; ++i) out[i] = static_cast<std::uint8_t>(number >> (8 * i));
        out += Width;
    }
}

int widthFor(std::uint64_t span)
{
    if (span == 0) return 0;
    if (span <= std::numeric_limits<std::uint8_t>::max()) return 1;
    if (span <= std::numeric_limits<std::uint16_t>::max()) return 2;
    if (span <= std::numeric_limits<std::uint32_t>::max()) return 4;
    return 8;
}

}  // namespace

void putNumber(Bytes& bytes, std::uint64_t number, int width)
{
    for (int i = 0; i < width; ++i) bytes.push_back(static_cast<std::uint8_t>(number >> (8 * i)));
}

std::optional<std::uint64_t> takeNumber(ByteView& rest, int width)
{
    if (rest.size() < static_cast<std::size_t>(width)) return std::nullopt;
    std::uint64_t number = 0;
    for (int i = 0; i < width; ++i) number |= static_cast<std::uint64_t>(rest[static_cast<std::size_t>(i)]) << (8 * i);
    rest = rest.subspan(static_cast<std::size_t>(width));
    return number;
}

void putNumbers(Bytes& bytes, std::span<const std::int64_t> numbers)
{
    const auto [low, high] = numbers.empty() ? std::ranges::min_max_result<std::int64_t>{0, 0} : std::ranges::minmax(numbers);
    const auto base = static_cast<std::uint64_t>(low);
    const int width = widthFor(static_cast<std::uint64_t>(high) - base);
    putNumber(bytes, base, 8);
    putNumber(bytes, static_cast<std::uint64_t>(width), 1);
    const std::size_t from = bytes.size();
    bytes.resize(from + numbers.size() * static_cast<std::size_t>(width));
    std::uint8_t* out = bytes.data() + from;
    switch (width) {
        case 0: break;
        case 1: fill<1>(out, numbers, base); break;
        case 2: fill<2>(out, numbers, base); break;
        case 4: fill<4>(out, numbers, base); break;
        default: fill<8>(out, numbers, base); break;
    }
}

void putTexts(Bytes& bytes, std::span<const std::string_view> texts)
{
    std::vector<std::int64_t> ends;
    ends.reserve(texts.size());
    std::size_t end = 0;
    for (const std::string_view text : texts) ends.push_back(static_cast<std::int64_t>(end += text.size()));
    putNumbers(bytes, ends);
    bytes.reserve(bytes.size() + end);
    for (const std::string_view text : texts) bytes.insert(bytes.end(), text.begin(), text.end());
}

std::uint64_t PackedNumbers::at(std::size_t index) const
{
    switch (width_) {
        case 0: return base_;
        case 1: return base_ + numbers_[index];
        case 2: return base_ + read<2>(numbers_.data() + index * 2);
        case 4: return base_ + read<4>(numbers_.data() + index * 4);
        default: return base_ + read<8>(numbers_.data() + index * 8);
    }
}

std::optional<PackedNumbers> PackedNumbers::take(ByteView& rest, std::size_t count)
{
    PackedNumbers column;
    const auto base = takeNumber(rest, 8);
    const auto width = takeNumber(rest, 1);
    if (!base || !width) return std::nullopt;
    column.base_ = *base;
    column.width_ = static_cast<std::uint8_t>(*width);
    constexpr std::array<std::uint8_t, 5> widths{0, 1, 2, 4, 8};
    if (std::ranges::find(widths, column.width_) == widths.end()) return std::nullopt;
    if (column.width_ > 0 && rest.size() / column.width_ < count) return std::nullopt;
    column.numbers_ = rest.first(count * column.width_);
    rest = rest.subspan(column.numbers_.size());
    return column;
}

std::optional<PackedTexts> PackedTexts::take(ByteView& rest, std::size_t count)
{
    const auto ends = PackedNumbers::take(rest, count);
    if (!ends) return std::nullopt;
    std::uint64_t previous = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t end = ends->at(i);
        if (end < previous || end > rest.size()) return std::nullopt;
        previous = end;
    }
    PackedTexts texts;
    texts.ends_ = *ends;
    texts.texts_ = {reinterpret_cast<const char*>(rest.data()), static_cast<std::size_t>(previous)};
    rest = rest.subspan(static_cast<std::size_t>(previous));
    return texts;
}

}  // namespace handschlag::store
