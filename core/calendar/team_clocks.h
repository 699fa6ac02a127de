#pragma once
// The clocks of one agreement: its own hours, and those of the teams that keep others (clause 13). Immutable, safe to read from any thread.
//
//   const auto clocks = TeamClocks::create(document.calendar); if (!clocks) return std::unexpected(clocks.error());
//   const Instant due = clocks->of("Export").due(handedOverAt, 30 * 60);

#include <map>
#include <string>
#include <string_view>

#include "core/calendar/business_clock.h"

namespace handschlag::calendar {

class TeamClocks {
public:
    /// Refuses what BusinessClock refuses, for any of them.
    [[nodiscard]] static Result<TeamClocks> create(const agreement::CalendarClause& calendar);
    /// Everybody's clock if the team has none of its own; so for an empty name.
    [[nodiscard]] const BusinessClock& of(std::string_view team) const;

private:
    explicit TeamClocks(BusinessClock everybody) : everybody_(std::move(everybody)) {}
    BusinessClock everybody_;
    std::map<std::string, BusinessClock, std::less<>> byTeam_;
};

/// The calendar a team works by: its own hours in the place of the clause's.
[[nodiscard]] agreement::CalendarClause calendarOf(const agreement::CalendarClause& calendar, std::string_view team);

}  // namespace handschlag::calendar
