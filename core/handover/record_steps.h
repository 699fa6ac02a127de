#pragma once
// What the record of a handover held after each of its events. Every step keeps what the record was before it, which is what it was after the
// step before; the newest step left what the record holds now.

#include <span>
#include <vector>

#include "core/handover/event_details.h"

namespace handschlag::handover {

struct RecordStep {
    HandoverEvent event;
    EventDetails details;
    Assignment after;
};

/// Of the events that stand (standing_events.h), in the order they were appended. handover as it is after the newest of all events.
[[nodiscard]] std::vector<RecordStep> recordSteps(const Handover& handover, std::span<const HandoverEvent> events);

}  // namespace handschlag::handover
