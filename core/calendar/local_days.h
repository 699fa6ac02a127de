#pragma once
// Local days of many instants of one zone: the changes of clocks are looked up once, then a day costs two integer operations.

#include <cstdint>
#include <vector>

#include "core/calendar/zone.h"

namespace handschlag::calendar {

class LocalDays {
public:
    /// For instants in [from, to].
    LocalDays(const Zone& zone, Instant from, Instant to);
    /// Days since 1970-01-01 of the wall clock. Outside [from, to] the nearest known offset holds.
    [[nodiscard]] std::int32_t of(std::int64_t seconds) const
    {
        for (const Stretch& stretch : stretches_)
            if (seconds >= stretch.from) return floorDays(seconds + stretch.offset);
        return floorDays(seconds + stretches_.back().offset);
    }

private:
    struct Stretch {
        std::int64_t from;
        std::int64_t offset;
    };
    [[nodiscard]] static std::int32_t floorDays(std::int64_t seconds)
    {
        const std::int64_t days = seconds / secondsPerDay;
        return static_cast<std::int32_t>(seconds % secondsPerDay < 0 ? days - 1 : days);
    }
    std::vector<Stretch> stretches_;  ///< newest first
};

}  // namespace handschlag::calendar
