#pragma once
// Ages of activities in whole days of a zone: day of as_of minus day of occurrence.

#include <cstdint>

#include "core/calendar/local_days.h"

namespace handschlag::scoring {

class Ages {
public:
    static constexpr int outside = -1;
    Ages(const calendar::Zone& zone, Instant asOf, int windowDays)
        : asOf_(asOf.seconds), today_(zone.dayOf(asOf).number), windowDays_(windowDays),
          // One day more than the window, because as_of may stand early in its day and offsets differ by less than that.
          days_(zone, asOf.plus(-(windowDays + 2) * secondsPerDay), asOf)
    {
    }
    /// 0 .. windowDays - 1; outside for one that is older, or later than as_of.
    [[nodiscard]] int ageOf(std::int64_t occurredAt) const
    {
        if (occurredAt > asOf_) return outside;
        const std::int64_t age = today_ - days_.of(occurredAt);
        return age >= 0 && age < windowDays_ ? static_cast<int>(age) : outside;
    }

private:
    std::int64_t asOf_;
    std::int64_t today_;
    int windowDays_;
    calendar::LocalDays days_;
};

}  // namespace handschlag::scoring
