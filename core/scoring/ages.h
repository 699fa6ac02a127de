#pragma once
// Ages of activities in whole days of a zone: day of as_of minus day of occurrence. The offsets of the window are looked up once, so that
// an age costs two integer operations.

#include <cstdint>
#include <vector>

#include "core/calendar/zone.h"

namespace handschlag::scoring {

/// An activity dated more than this after it was recorded is quarantined: nobody can know the future.
inline constexpr std::int64_t clockSkewSeconds = 300;

class Ages {
public:
    static constexpr int outside = -1;
    Ages(const calendar::Zone& zone, Instant asOf, int windowDays);
    /// 0 .. windowDays - 1; outside for one that is older, later than as_of, or quarantined.
    [[nodiscard]] int ageOf(std::int64_t occurredAt, std::int64_t recordedAt) const;

private:
    struct Stretch {
        std::int64_t from;
        std::int64_t offset;
    };
    std::int64_t asOf_;
    std::int64_t today_;
    int windowDays_;
    std::vector<Stretch> stretches_;  ///< newest first; the last one reaches back beyond the window
};

}  // namespace handschlag::scoring
