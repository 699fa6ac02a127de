#pragma once
// Business time of one calendar: opening hours in a zone, without holidays and closed days, exact to the second.
// A clock runs while the calendar is open. Changes of clocks count as they pass: a repeated hour within opening hours lasts two
// hours, a skipped one none (see zone.h for opening times inside such an hour). Immutable, safe to read from any thread.
// Formulas: domain section 6. elapsed(a, c) = elapsed(a, b) + elapsed(b, c); due(s, T) = earliest instant with elapsed(s, .) = T.
//
//   const auto clock = BusinessClock::create(document.calendar); if (!clock) return std::unexpected(clock.error());
//   const Instant due = clock->due(handedOverAt, 30 * 60);
//   const bool met = doneAt <= due;

#include <array>
#include <cstdint>
#include <vector>

#include "core/agreement/document.h"
#include "core/base/error.h"
#include "core/base/instant.h"
#include "core/calendar/zone.h"

namespace handschlag::calendar {

namespace codes {
inline constexpr ErrorCode neverOpen{"calendar.never_open"};          ///< no opening hours, or every day closed
inline constexpr ErrorCode hoursInvalid{"calendar.hours_invalid"};    ///< weekday (1 = Monday), from minute, to minute
inline constexpr ErrorCode regionUnknown{"calendar.region_unknown"};  ///< code
}  // namespace codes

class BusinessClock {
public:
    /// In the zone of the clause. Refuses an unknown zone or region, hours that cannot be, and a calendar that never opens.
    [[nodiscard]] static Result<BusinessClock> create(const agreement::CalendarClause& calendar);
    /// In a zone that the caller has.
    [[nodiscard]] static Result<BusinessClock> create(const agreement::CalendarClause& calendar, const Zone& zone);

    /// Out of hours the clock starts at the next opening. No seconds (or fewer): start itself. Ends with the year 9999.
    [[nodiscard]] Instant due(Instant start, std::int64_t businessSeconds) const;
    /// Open seconds in [from, to); negative if to lies before from.
    [[nodiscard]] std::int64_t elapsed(Instant from, Instant to) const;
    /// True from the second of opening to the second before closing.
    [[nodiscard]] bool isOpen(Instant instant) const;
    /// instant itself while open.
    [[nodiscard]] Instant nextOpening(Instant instant) const;
    /// A day on which the calendar opens at all.
    [[nodiscard]] bool isWorkingDay(Day day) const;
    [[nodiscard]] const Zone& zone() const { return zone_; }
    /// While it is open: [from, to).
    struct Opening {
        Instant from, to;
    };
    /// All that touch [from, to), in order, cut to it.
    [[nodiscard]] std::vector<Opening> openings(Instant from, Instant to) const;

private:
    struct Span {
        int from, to;  ///< seconds of the day
    };
    struct Interval {
        Instant from, to;
    };
    explicit BusinessClock(const Zone& zone) : zone_(zone) {}
    [[nodiscard]] Result<void> setHours(const std::vector<agreement::OpeningHours>& hours);
    [[nodiscard]] bool opensEver() const;
    /// Calls visit(Interval) for each opening that ends after `from`, in order, until it returns false.
    template <class Visit>
    void eachOpening(Instant from, Visit visit) const;

    Zone zone_;
    std::string region_;
    std::array<std::vector<Span>, 7> week_;  ///< by weekday; apart and ascending
    std::vector<agreement::YearlyClosing> closedYearly_;
    std::vector<Day> closedDays_;  ///< ascending: the clause's, and the holidays of 1990 to 2060
};

}  // namespace handschlag::calendar
