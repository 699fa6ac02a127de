#include "core/calendar/team_clocks.h"

#include <algorithm>

namespace handschlag::calendar {

Result<TeamClocks> TeamClocks::create(const agreement::CalendarClause& calendar)
{
    auto everybody = BusinessClock::create(calendar);
    if (!everybody) return std::unexpected(everybody.error());
    TeamClocks clocks(std::move(*everybody));
    for (const agreement::TeamHours& team : calendar.teams) {
        auto own = BusinessClock::create(calendarOf(calendar, team.team));
        if (!own) return std::unexpected(own.error());
        clocks.byTeam_.emplace(team.team, std::move(*own));
    }
    return clocks;
}

const BusinessClock& TeamClocks::of(std::string_view team) const
{
    const auto found = byTeam_.find(team);
    return found == byTeam_.end() ? everybody_ : found->second;
}

agreement::CalendarClause calendarOf(const agreement::CalendarClause& calendar, std::string_view team)
{
    agreement::CalendarClause own = calendar;
    own.teams.clear();
    const auto found = std::ranges::find(calendar.teams, team, &agreement::TeamHours::team);
    if (found == calendar.teams.end()) return own;
    own.zone = found->zone;
    own.region = found->region;
    own.hours = found->hours;
    own.closedYearly = found->closedYearly;
    own.closedDays = found->closedDays;
    return own;
}

}  // namespace handschlag::calendar
