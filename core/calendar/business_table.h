#pragma once
// Business time looked up instead of counted: for millions of instants of a few years. Immutable, safe to read from any thread.
// at(b) - at(a) = clock.elapsed(a, b) for all a <= b within [from, to]; before and after, the clock stands still.
//
//   const BusinessTable table(clock, oldest, newest);
//   const std::int64_t seconds = table.at(accepted) - table.at(handedOver);

#include <cstdint>
#include <vector>

#include "core/calendar/business_clock.h"

namespace handschlag::calendar {

class BusinessTable {
public:
    BusinessTable(const BusinessClock& clock, Instant from, Instant to);
    /// Open seconds since `from`.
    [[nodiscard]] std::int64_t at(Instant instant) const;

private:
    Instant from_, to_;
    std::vector<BusinessClock::Opening> openings_;
    std::vector<std::int64_t> before_;       ///< open seconds before each opening, and before the end
    std::vector<std::uint32_t> firstOfDay_;  ///< by days of 86,400 s since from_: the first opening that ends after the day has begun
};

}  // namespace handschlag::calendar
