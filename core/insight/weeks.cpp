#include "core/insight/weeks.h"

#include <algorithm>

namespace handschlag::insight {

std::optional<std::size_t> Weeks::weekOf(Instant instant) const
{
    if (count() == 0 || instant < starts.front() || instant >= starts.back()) return std::nullopt;
    return static_cast<std::size_t>(std::ranges::upper_bound(starts, instant) - starts.begin()) - 1;
}

Weeks completeWeeks(const calendar::Zone& zone, Instant asOf, int count)
{
    const Day today = zone.dayOf(asOf);
    const Day monday = today.plus(-weekday(today));
    Weeks weeks;
    for (int week = -count; week <= 0; ++week) {
        weeks.days.push_back(monday.plus(7 * week));
        weeks.starts.push_back(zone.startOf(weeks.days.back()));
    }
    return weeks;
}

}  // namespace handschlag::insight
