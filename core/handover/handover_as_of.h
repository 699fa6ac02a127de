#pragma once
// A handover as it was at an earlier moment: the events that had happened by then, and the record as they had left it.
//
//   const PastHandover past = handoverAsOf(handover, events, reviewDate);
//   readings(terms, team, past.handover, past.events, reviewDate);
//
// Happened, not recorded: an attempt noted later counts from when it was made. Such an attempt, noted after something that lies behind the
// moment, leaves the record's dates as they were.

#include <span>
#include <vector>

#include "core/handover/handover.h"

namespace handschlag::handover {

struct PastHandover {
    Handover handover;
    std::vector<HandoverEvent> events;  ///< in the order they were appended; none if it was not submitted yet
};

/// events: all of the handover, in the order they were appended; handover as it is after the newest of them.
[[nodiscard]] PastHandover handoverAsOf(const Handover& handover, std::span<const HandoverEvent> events, Instant asOf);

}  // namespace handschlag::handover
