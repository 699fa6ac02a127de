#pragma once
// When an undecided handover ends by itself: nobody decided for as long as the whole cadence would have taken (clauses 6 and 10).

#include <optional>
#include <span>

#include "core/agreement/document.h"
#include "core/calendar/business_clock.h"
#include "core/handover/handover.h"

namespace handschlag::handover {

/// The close of the last of the cadence's working days, the day it came to sales not counted; none without such days. events: of an open
/// handover, in the order they were appended; it came to sales with the newest one that made or left it open, but for claims.
[[nodiscard]] std::optional<Instant> expiresAt(const agreement::SalesClause& sales, const calendar::BusinessClock& clock, std::span<const HandoverEvent> events);

}  // namespace handschlag::handover
