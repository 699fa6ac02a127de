#pragma once
// How much of the promised number of leads has been delivered in a quarter, week by week, and where it is likely to end.
//
// Weeks are counted from the quarter's first day, seven days each; the thirteenth takes what is left. gross = handed over and counted;
// net = gross without those whose definitional rejection is upheld; disputed = of net, those whose rejection is not settled yet. A lead
// counts in the week in which it was handed over, also when its rejection comes later.
//
// The fan: net of the weeks that are over, plus what as many past weeks in a row as are left have brought (forecast.h: circular blocks of
// four weeks); the week that is running brings at least what it has brought already. Under 26 past weeks there is no fan.
//
//   const BurnUp burnUp = burnUpOf(delivered, {from, to, 120}, now, zone, pastWeeks);

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/instant.h"
#include "core/calendar/zone.h"
#include "core/insight/forecast.h"

namespace handschlag::insight {

enum class Standing : std::uint8_t { Conforming, Disputed, Upheld };

struct Delivered {
    Instant at;  ///< handed over
    Standing standing = Standing::Conforming;
};

struct Promise {
    Day from;  ///< first day of the quarter
    Day to;    ///< first day after it
    std::int64_t leads = 0;
};

struct BurnUpWeek {
    Day from;
    Day to;  ///< exclusive
    std::int64_t gross = 0, net = 0, disputed = 0;           ///< of this week
    std::int64_t grossSoFar = 0, netSoFar = 0, disputedSoFar = 0;  ///< at its end, or now
    double required = 0;        ///< promised leads due by its end, in equal parts by day
    bool begun = false;
    std::optional<Fan> fan;     ///< of netSoFar at its end; only where the week is not over
};

struct BurnUp {
    std::vector<BurnUpWeek> weeks;
    std::int64_t promised = 0;
    std::int64_t gross = 0, net = 0, disputed = 0;
    int weeksLeft = 0;                     ///< that are not over
    std::optional<double> perWeekNeeded;   ///< of the weeks left, to keep the promise; nothing when it is kept or the quarter is over
    std::optional<double> chance;          ///< P(net at the end >= promised); nothing without evidence or after the end
    [[nodiscard]] bool isKept() const { return net >= promised; }
};

/// pastWeeks: net leads of whole weeks before the quarter, oldest first.
[[nodiscard]] BurnUp burnUpOf(std::span<const Delivered> delivered, const Promise& promise, Instant now, const calendar::Zone& zone,
                              std::span<const std::int64_t> pastWeeks);

}  // namespace handschlag::insight
