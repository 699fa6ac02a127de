#pragma once
// An IANA time zone: the only place where UTC seconds meet wall clocks. Cheap to copy, immutable, safe to read from any thread.
// Rules come from the system's tzdata, read once by find(); a lookup is a binary search over whole seconds.
//
// Wall clock times that a change of clocks skips or repeats:
//   skipped (2026-03-29 02:30 in Berlin): the instant of the change, so opening hours inside the gap have no length;
//   repeated (2026-10-25 02:30 in Berlin): the first of the two.
// at() is thus the earliest instant at which the wall clock of that day has reached the given time, and never falls as the time grows.
// Changes of clocks are known from 1900 to 2037 (the tables of tzdata); outside, the nearest known offset holds.
//
//   const auto zone = Zone::find("Europe/Berlin"); if (!zone) return std::unexpected(zone.error());
//   const Day today = zone->dayOf(asOf);
//   const Instant nine = zone->at(today, 9 * 3600);

#include <memory>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/base/instant.h"

namespace handschlag::calendar {

namespace codes {
inline constexpr ErrorCode zoneUnknown{"calendar.zone_unknown"};  ///< name
}

class Zone {
public:
    /// Refuses a name that the system's tzdata does not know (calendar.zone_unknown, with the name).
    [[nodiscard]] static Result<Zone> find(std::string_view name);
    /// Without changes of clocks; needs no tzdata.
    [[nodiscard]] static Zone utc();

    [[nodiscard]] const std::string& name() const;
    [[nodiscard]] Day dayOf(Instant instant) const;
    /// 00:00, or the first instant of a day that has no midnight.
    [[nodiscard]] Instant startOf(Day day) const { return at(day, 0); }
    /// secondOfDay: what the wall clock shows, 0..86,400 (24:00 is the start of the next day).
    [[nodiscard]] Instant at(Day day, int secondOfDay) const;
    /// What the wall clock shows, 0..86,399.
    [[nodiscard]] int secondOfDay(Instant instant) const;
    /// Seconds east of UTC.
    [[nodiscard]] int offsetAt(Instant instant) const;

private:
    struct Rules;
    explicit Zone(std::shared_ptr<const Rules> rules) : rules_(std::move(rules)) {}
    std::shared_ptr<const Rules> rules_;
};

}  // namespace handschlag::calendar
