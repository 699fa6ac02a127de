#pragma once
// Whole weeks of the organisation's zone. A week begins on Monday at 00:00 there and ends right before the next Monday; a change of clocks
// makes it an hour longer or shorter.
//
//   const Weeks weeks = completeWeeks(zone, asOf);     // the last 52 that are over as of asOf, oldest first
//   weeks.count(), weeks.days[3], weeks.lastSecond(3)

#include <cstddef>
#include <optional>
#include <vector>

#include "core/base/instant.h"
#include "core/calendar/zone.h"

namespace handschlag::insight {

inline constexpr int weeksOfBacktest = 52;
inline constexpr int weeksPerQuarter = 13;

struct Weeks {
    std::vector<Day> days;        ///< count() + 1 Mondays; the last one is the day after the last week
    std::vector<Instant> starts;  ///< 00:00 of these days
    [[nodiscard]] std::size_t count() const { return starts.empty() ? 0 : starts.size() - 1; }
    /// The latest time that still belongs to the week.
    [[nodiscard]] Instant lastSecond(std::size_t week) const { return starts[week + 1].plus(-1); }
    /// Week of an instant; nothing outside all of them.
    [[nodiscard]] std::optional<std::size_t> weekOf(Instant instant) const;
};

/// A week is complete if it has ended at or before asOf.
[[nodiscard]] Weeks completeWeeks(const calendar::Zone& zone, Instant asOf, int count = weeksOfBacktest);

}  // namespace handschlag::insight
