#include "core/store/activity_segment.h"

#include <algorithm>
#include <array>
#include <limits>
#include <numeric>

namespace handschlag::store {
namespace {

constexpr std::uint8_t version = 1;

using Bytes = std::vector<std::uint8_t>;

void put(Bytes& bytes, std::uint64_t number, int width)
{
    for (int i = 0; i < width; ++i) bytes.push_back(static_cast<std::uint8_t>(number >> (8 * i)));
}

std::uint64_t read(const std::uint8_t* bytes, int width)
{
    std::uint64_t number = 0;
    for (int i = 0; i < width; ++i) number |= static_cast<std::uint64_t>(bytes[i]) << (8 * i);
    return number;
}

int widthFor(std::uint64_t span)
{
    if (span == 0) return 0;
    if (span <= std::numeric_limits<std::uint8_t>::max()) return 1;
    if (span <= std::numeric_limits<std::uint16_t>::max()) return 2;
    if (span <= std::numeric_limits<std::uint32_t>::max()) return 4;
    return 8;
}

template <class Get>
void putColumn(Bytes& bytes, std::size_t count, Get get)
{
    std::int64_t low = count == 0 ? 0 : get(0);
    std::int64_t high = low;
    for (std::size_t i = 1; i < count; ++i) {
        low = std::min(low, get(i));
        high = std::max(high, get(i));
    }
    const auto base = static_cast<std::uint64_t>(low);
    const int width = widthFor(static_cast<std::uint64_t>(high) - base);
    put(bytes, base, 8);
    put(bytes, static_cast<std::uint64_t>(width), 1);
    const std::size_t from = bytes.size();
    bytes.resize(from + count * static_cast<std::size_t>(width));
    std::uint8_t* out = bytes.data() + from;
    for (std::size_t i = 0; i < count; ++i) {
        std::uint64_t number = static_cast<std::uint64_t>(get(i)) - base;
        for (int byte = 0; byte < width; ++byte, number >>= 8) *out++ = static_cast<std::uint8_t>(number);
    }
}

}  // namespace

std::vector<std::uint8_t> encodeSegment(std::span<const SegmentEntry> entries)
{
    Bytes bytes{version};
    const std::size_t count = entries.size();
    put(bytes, count, 4);
    putColumn(bytes, count, [&](std::size_t i) { return static_cast<std::int64_t>(entries[i].lead); });
    putColumn(bytes, count, [&](std::size_t i) { return entries[i].asset; });
    putColumn(bytes, count, [&](std::size_t i) { return entries[i].occurredAt; });
    putColumn(bytes, count, [&](std::size_t i) { return entries[i].recordedAt; });
    putColumn(bytes, count, [&](std::size_t i) { return entries[i].value; });
    const bool hasExternalIds = std::ranges::any_of(entries, [](const SegmentEntry& entry) { return !entry.externalId.empty(); });
    put(bytes, hasExternalIds ? 1 : 0, 1);
    if (!hasExternalIds) return bytes;
    std::vector<std::int64_t> ends(count);
    std::transform_inclusive_scan(entries.begin(), entries.end(), ends.begin(), std::plus<>{},
                                  [](const SegmentEntry& entry) { return static_cast<std::int64_t>(entry.externalId.size()); });
    putColumn(bytes, count, [&](std::size_t i) { return ends[i]; });
    for (const SegmentEntry& entry : entries) bytes.insert(bytes.end(), entry.externalId.begin(), entry.externalId.end());
    return bytes;
}

std::uint64_t SegmentReader::Column::at(std::size_t index) const
{
    // The compiler makes one load of each fixed width.
    switch (width) {
        case 0: return base;
        case 1: return base + numbers[index];
        case 2: return base + read(numbers.data() + index * 2, 2);
        case 4: return base + read(numbers.data() + index * 4, 4);
        default: return base + read(numbers.data() + index * 8, 8);
    }
}

std::optional<SegmentReader::Column> SegmentReader::takeColumn(std::span<const std::uint8_t>& rest, std::size_t count)
{
    constexpr std::size_t head = 9;
    if (rest.size() < head) return std::nullopt;
    Column column{read(rest.data(), 8), rest[8], {}};
    constexpr std::array<std::uint8_t, 5> widths{0, 1, 2, 4, 8};
    if (std::ranges::find(widths, column.width) == widths.end() || rest.size() - head < count * column.width) return std::nullopt;
    column.numbers = rest.subspan(head, count * column.width);
    rest = rest.subspan(head + column.numbers.size());
    return column;
}

bool SegmentReader::takeExternalIds(std::span<const std::uint8_t>& rest)
{
    if (rest.empty() || rest[0] > 1) return false;
    hasExternalIds_ = rest[0] == 1;
    rest = rest.subspan(1);
    if (!hasExternalIds_) return rest.empty();
    const auto ends = takeColumn(rest, size_);
    if (!ends) return false;
    externalIdEnd_ = *ends;
    std::uint64_t previous = 0;
    for (std::size_t i = 0; i < size_; ++i) {
        const std::uint64_t end = externalIdEnd_.at(i);
        if (end < previous || end > rest.size()) return false;
        previous = end;
    }
    externalIds_ = {reinterpret_cast<const char*>(rest.data()), rest.size()};
    return previous == rest.size();
}

bool SegmentReader::leadsAscend() const
{
    std::uint64_t previous = 0;
    for (std::size_t i = 0; i < size_; ++i) {
        const std::uint64_t lead = lead_.at(i);
        if (lead < previous || lead > std::numeric_limits<std::uint16_t>::max()) return false;
        previous = lead;
    }
    return true;
}

std::optional<SegmentReader> SegmentReader::open(std::span<const std::uint8_t> bytes)
{
    constexpr std::size_t head = 5;
    if (bytes.size() < head || bytes[0] != version) return std::nullopt;
    SegmentReader reader;
    reader.size_ = static_cast<std::size_t>(read(bytes.data() + 1, 4));
    std::span<const std::uint8_t> rest = bytes.subspan(head);
    for (Column* column : {&reader.lead_, &reader.asset_, &reader.occurredAt_, &reader.recordedAt_, &reader.value_}) {
        const auto taken = takeColumn(rest, reader.size_);
        if (!taken) return std::nullopt;
        *column = *taken;
    }
    // A hostile count with columns of width 0 would need no bytes: no writer makes more entries than this in one segment.
    constexpr std::size_t most = 1U << 20;
    if (reader.size_ > most || !reader.takeExternalIds(rest) || !reader.leadsAscend()) return std::nullopt;
    return reader;
}

SegmentEntry SegmentReader::at(std::size_t index) const
{
    SegmentEntry entry;
    entry.lead = static_cast<std::uint16_t>(lead_.at(index));
    entry.asset = static_cast<std::int64_t>(asset_.at(index));
    entry.occurredAt = static_cast<std::int64_t>(occurredAt_.at(index));
    entry.recordedAt = static_cast<std::int64_t>(recordedAt_.at(index));
    entry.value = static_cast<std::int64_t>(value_.at(index));
    if (hasExternalIds_) {
        const std::uint64_t from = index == 0 ? 0 : externalIdEnd_.at(index - 1);
        entry.externalId = externalIds_.substr(from, externalIdEnd_.at(index) - from);
    }
    return entry;
}

std::pair<std::size_t, std::size_t> SegmentReader::rangeOf(std::uint16_t lead) const
{
    const auto firstNotBelow = [this](std::uint64_t wanted) {
        std::size_t low = 0;
        std::size_t high = size_;
        while (low < high) {
            const std::size_t middle = low + (high - low) / 2;
            if (lead_.at(middle) < wanted)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    };
    return {firstNotBelow(lead), firstNotBelow(std::uint64_t{lead} + 1)};
}

}  // namespace handschlag::store
