#pragma once
// Many activities of one type and one block of 65,536 leads as one packed value, readable at any position without unpacking the rest.
//
// Format 1, little-endian, entries in order of lead, then occurrence:
//   u8  version = 1
//   u32 number of entries n
//   five columns: lead (id & 0xffff), asset (row id, 0 = none), occurred_at, recorded_at, value
//   u8  external ids: 0 = none, 1 = follow
//   one column of texts, if they follow
// Columns: packed_column.h.

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "core/store/packed_column.h"

namespace handschlag::store {

constexpr int leadBlockBits = 16;

struct SegmentEntry {
    std::uint16_t lead = 0;  ///< low 16 bits of the id
    std::int64_t asset = 0;
    std::int64_t occurredAt = 0;
    std::int64_t recordedAt = 0;
    std::int64_t value = 0;
    std::string_view externalId;
    friend bool operator==(const SegmentEntry&, const SegmentEntry&) = default;
};

/// Entries must be in order of lead.
[[nodiscard]] std::vector<std::uint8_t> encodeSegment(std::span<const SegmentEntry> entries);

/// Looks into bytes that it does not own.
class SegmentReader {
public:
    /// Nothing if the bytes are no whole segment of a format this program knows.
    [[nodiscard]] static std::optional<SegmentReader> open(std::span<const std::uint8_t> bytes);
    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] SegmentEntry at(std::size_t index) const;
    /// First entry of a lead and the one after its last.
    [[nodiscard]] std::pair<std::size_t, std::size_t> rangeOf(std::uint16_t lead) const;

private:
    [[nodiscard]] bool takeExternalIds(ByteView& rest);
    [[nodiscard]] bool leadsAscend() const;

    std::size_t size_ = 0;
    PackedNumbers lead_, asset_, occurredAt_, recordedAt_, value_;
    std::optional<PackedTexts> externalIds_;
};

}  // namespace handschlag::store
