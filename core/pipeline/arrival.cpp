#include "core/pipeline/arrival.h"

namespace handschlag::pipeline {

Cycle cycleOf(const Arrival& arrival)
{
    Cycle cycle;
    cycle.id = arrival.cycle;
    cycle.lead = arrival.lead;
    cycle.product = arrival.product;
    cycle.openedAt = arrival.createdAt;
    if (arrival.role != Role::Won) return cycle;
    cycle.closedAt = cycle.openedAt;
    cycle.exit = Exit::Won;
    return cycle;
}

StageEvent entryOf(const Arrival& arrival)
{
    StageEvent event;
    event.id = arrival.entry;
    event.lead = arrival.lead;
    event.cycle = arrival.cycle;
    event.role = arrival.role;
    event.effectiveAt = arrival.createdAt;
    event.recordedAt = arrival.recordedAt;
    event.batch = arrival.batch;
    event.imported = true;
    return event;
}

}  // namespace handschlag::pipeline
