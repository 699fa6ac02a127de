#include "core/calendar/business_table.h"

#include <algorithm>

namespace handschlag::calendar {

BusinessTable::BusinessTable(const BusinessClock& clock, Instant from, Instant to) : from_(from), to_(std::max(from, to)), openings_(clock.openings(from_, to_))
{
    std::int64_t sum = 0;
    for (const auto& opening : openings_) {
        before_.push_back(sum);
        sum += opening.to.seconds - opening.from.seconds;
    }
    before_.push_back(sum);
    std::uint32_t opening = 0;
    for (Instant day = from_; day <= to_; day = day.plus(secondsPerDay)) {
        while (opening < openings_.size() && openings_[opening].to <= day) ++opening;
        firstOfDay_.push_back(opening);
    }
}

std::int64_t BusinessTable::at(Instant instant) const
{
    const Instant within = std::clamp(instant, from_, to_);
    std::size_t opening = firstOfDay_[static_cast<std::size_t>((within.seconds - from_.seconds) / secondsPerDay)];
    while (opening < openings_.size() && openings_[opening].to <= within) ++opening;
    if (opening == openings_.size()) return before_.back();
    return before_[opening] + std::max<std::int64_t>(0, within.seconds - openings_[opening].from.seconds);
}

}  // namespace handschlag::calendar
