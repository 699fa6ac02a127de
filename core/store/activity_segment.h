#pragma once
// Many activities of one type and one block of 65,536 leads as one packed value, readable at any position without unpacking the rest.
//
// Format 1, little-endian, entries in order of lead, then occurrence:
//   u8  version = 1
//   u32 number of entries n
//   five columns: lead (id & 0xffff), asset (row id, 0 = none), occurred_at, recorded_at, value
//   u8  external ids: 0 = none, 1 = follow
//   one column of end positions and then the text of all external ids, if they follow
// Column: i64 base, u8 width w in {0, 1, 2, 4, 8}, n unsigned numbers of w bytes; a value is base + number, modulo 2^64.

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

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
    struct Column {
        std::uint64_t base = 0;
        std::uint8_t width = 0;
        std::span<const std::uint8_t> numbers;
        [[nodiscard]] std::uint64_t at(std::size_t index) const;
    };
    [[nodiscard]] static std::optional<Column> takeColumn(std::span<const std::uint8_t>& rest, std::size_t count);
    [[nodiscard]] bool takeExternalIds(std::span<const std::uint8_t>& rest);
    [[nodiscard]] bool leadsAscend() const;

    std::size_t size_ = 0;
    Column lead_, asset_, occurredAt_, recordedAt_, value_, externalIdEnd_;
    std::string_view externalIds_;
    bool hasExternalIds_ = false;
};

}  // namespace handschlag::store
