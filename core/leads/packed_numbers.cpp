#include "core/leads/packed_numbers.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace handschlag::leads {
namespace {

std::uint8_t widthFor(std::uint64_t range)
{
    if (range == 0) return 0;
    if (range <= std::numeric_limits<std::uint8_t>::max()) return 1;
    if (range <= std::numeric_limits<std::uint16_t>::max()) return 2;
    return range <= std::numeric_limits<std::uint32_t>::max() ? 4 : 8;
}

template <class Number>
std::vector<std::uint8_t> pack(std::span<const std::int64_t> values, std::uint64_t base, std::uint64_t unit)
{
    std::vector<std::uint8_t> bytes(values.size() * sizeof(Number));
    for (std::size_t i = 0; i < values.size(); ++i) {
        const auto number = static_cast<Number>((static_cast<std::uint64_t>(values[i]) - base) / unit);
        std::memcpy(bytes.data() + i * sizeof(Number), &number, sizeof(Number));
    }
    return bytes;
}

/// The greatest number of which every value less the base is a multiple.
std::uint64_t unitOf(std::span<const std::int64_t> values, std::uint64_t base)
{
    std::uint64_t unit = 0;
    for (const std::int64_t value : values) {
        const std::uint64_t number = static_cast<std::uint64_t>(value) - base;
        if (unit == 0 || number % unit != 0) unit = std::gcd(unit, number);
        if (unit == 1) break;
    }
    return std::max<std::uint64_t>(unit, 1);
}

}  // namespace

PackedNumbers PackedNumbers::of(std::span<const std::int64_t> values)
{
    if (values.empty()) return {};
    const auto [low, high] = std::ranges::minmax(values);
    const auto base = static_cast<std::uint64_t>(low);
    const std::uint64_t unit = unitOf(values, base);
    const std::uint8_t width = widthFor((static_cast<std::uint64_t>(high) - base) / unit);
    std::vector<std::uint8_t> bytes;
    switch (width) {
        case 1: bytes = pack<std::uint8_t>(values, base, unit); break;
        case 2: bytes = pack<std::uint16_t>(values, base, unit); break;
        case 4: bytes = pack<std::uint32_t>(values, base, unit); break;
        case 8: bytes = pack<std::uint64_t>(values, base, unit); break;
        default: break;
    }
    return {low, unit, width, values.size(), std::move(bytes)};
}

std::vector<std::int64_t> PackedNumbers::values() const
{
    std::vector<std::int64_t> result(size_);
    for (std::size_t i = 0; i < size_; ++i) result[i] = (*this)[i];
    return result;
}

}  // namespace handschlag::leads
