#pragma once
// All activities of a population, grouped by (block of 65,536 rows, type, day): the activities of a window are one contiguous range,
// each day has one weight, and an activity is two bytes there. Exact times, assets and values lie beside them.

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/calendar/zone.h"
#include "core/leads/dictionary.h"
#include "core/leads/packed_numbers.h"

namespace handschlag::leads {

constexpr int rowBlockBits = 16;
constexpr std::size_t rowsPerBlock = std::size_t{1} << rowBlockBits;
[[nodiscard]] constexpr std::size_t blocksOf(std::size_t rows) { return (rows + rowsPerBlock - 1) >> rowBlockBits; }

/// An activity dated more than this after it was recorded is quarantined: nobody can know the future.
constexpr std::int64_t clockSkewSeconds = 300;

/// The activities of one day begin at this position of their group.
struct DayRun {
    std::int32_t day = 0;
    std::uint32_t begin = 0;
    friend bool operator==(const DayRun&, const DayRun&) = default;
};

/// Activities of one type and one block, in order of day, row and time.
struct ActivityGroup {
    std::vector<DayRun> runs;          ///< ascending days; each ends where the next begins
    std::vector<std::uint16_t> rows;   ///< row within the block
    PackedNumbers occurredAt;          ///< UTC seconds
    PackedNumbers asset;               ///< codes of Activities::assets
    PackedNumbers value;
    std::uint32_t peak = 0;            ///< most activities of one row

    [[nodiscard]] std::size_t size() const { return rows.size(); }
    [[nodiscard]] std::size_t endOf(std::size_t run) const { return run + 1 < runs.size() ? runs[run + 1].begin : rows.size(); }
    /// First run at this day or later.
    [[nodiscard]] std::size_t firstRun(std::int32_t day) const;
};

/// One activity as it lies there.
struct ActivityEntry {
    std::uint32_t type = 0;   ///< code
    std::uint32_t asset = 0;  ///< code
    std::int64_t occurredAt = 0;
    std::int64_t value = 0;
};

struct Activities {
    Dictionary types;
    Dictionary assets;
    std::string zone = "UTC";           ///< whose days they are grouped by
    std::size_t blocks = 0;
    std::vector<ActivityGroup> groups;  ///< [block * types.size() + type]
    std::size_t count = 0;

    [[nodiscard]] const ActivityGroup& group(std::size_t block, std::size_t type) const { return groups[block * types.size() + type]; }
    /// Of one row, by type and time. Looks through the row's block: for one lead at a time.
    [[nodiscard]] std::vector<ActivityEntry> of(std::size_t row) const;
    [[nodiscard]] std::size_t bytes() const;
};

/// The same activities by the days of another zone.
[[nodiscard]] Activities regrouped(const Activities& activities, const calendar::Zone& zone);

/// The activities of some rows (ascending) taken out, and all of `fresh`, which holds only theirs, put in. For few rows: only their blocks are
/// grouped anew. rows: how many there are now, at least as many as before.
[[nodiscard]] Activities replaced(const Activities& before, std::span<const std::uint32_t> changed, const Activities& fresh, std::size_t rows,
                                  const calendar::Zone& zone);

/// Collects activities row by row in any order.
class ActivityCollector {
public:
    [[nodiscard]] std::uint32_t type(std::string_view name) { return types_.codeFor(name); }
    [[nodiscard]] std::uint32_t asset(std::string_view name) { return assets_.codeFor(name); }
    void add(std::uint32_t row, std::uint32_t type, std::uint32_t asset, std::int64_t occurredAt, std::int64_t recordedAt, std::int64_t value);
    /// Groups them; newRow[row]: where a row has gone meanwhile (empty: nowhere).
    [[nodiscard]] Activities build(const calendar::Zone& zone, std::size_t rows, std::span<const std::uint32_t> newRow) &&;

private:
    struct Entry {
        std::uint32_t row;
        std::uint32_t asset;
        std::int64_t occurredAt;
        std::int64_t value;
    };
    DictionaryBuilder types_, assets_;
    std::vector<std::vector<Entry>> byType_;
};

}  // namespace handschlag::leads
