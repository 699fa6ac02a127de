#include "core/store/activity_segment.h"

#include <algorithm>
#include <limits>

namespace handschlag::store {
namespace {

constexpr std::uint8_t version = 1;

template <class Get>
void putColumn(Bytes& bytes, std::span<const SegmentEntry> entries, std::vector<std::int64_t>& numbers, Get get)
{
    std::ranges::transform(entries, numbers.begin(), get);
    putNumbers(bytes, numbers);
}

}  // namespace

std::vector<std::uint8_t> encodeSegment(std::span<const SegmentEntry> entries)
{
    Bytes bytes{version};
    putNumber(bytes, entries.size(), 4);
    std::vector<std::int64_t> numbers(entries.size());
    putColumn(bytes, entries, numbers, [](const SegmentEntry& entry) { return static_cast<std::int64_t>(entry.lead); });
    for (const auto column : {&SegmentEntry::asset, &SegmentEntry::occurredAt, &SegmentEntry::recordedAt, &SegmentEntry::value})
        putColumn(bytes, entries, numbers, [column](const SegmentEntry& entry) { return entry.*column; });
    const bool hasExternalIds = std::ranges::any_of(entries, [](const SegmentEntry& entry) { return !entry.externalId.empty(); });
    putNumber(bytes, hasExternalIds ? 1 : 0, 1);
    if (!hasExternalIds) return bytes;
    std::vector<std::string_view> externalIds(entries.size());
    std::ranges::transform(entries, externalIds.begin(), &SegmentEntry::externalId);
    putTexts(bytes, externalIds);
    return bytes;
}

bool SegmentReader::takeExternalIds(ByteView& rest)
{
    const auto follow = takeNumber(rest, 1);
    if (!follow || *follow > 1) return false;
    if (*follow == 1 && !(externalIds_ = PackedTexts::take(rest, size_))) return false;
    return rest.empty();
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
    ByteView rest = bytes;
    if (takeNumber(rest, 1) != version) return std::nullopt;
    SegmentReader reader;
    const auto size = takeNumber(rest, 4);
    if (!size) return std::nullopt;
    reader.size_ = static_cast<std::size_t>(*size);
    for (PackedNumbers* column : {&reader.lead_, &reader.asset_, &reader.occurredAt_, &reader.recordedAt_, &reader.value_}) {
        const auto taken = PackedNumbers::take(rest, reader.size_);
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
    if (externalIds_) entry.externalId = externalIds_->at(index);
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
