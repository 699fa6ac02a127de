#pragma once
// How a lead that comes with an import stands: in a cycle of its own since it was made, at the stage that its row names. A win ends the cycle.

#include <string_view>

#include "core/pipeline/stage_event.h"

namespace handschlag::pipeline {

struct Arrival {
    LeadId lead;
    CycleId cycle;       ///< none yet, or the one it has
    StageEventId entry;  ///< the same
    Role role = Role::Market;
    std::string_view product;
    Instant createdAt;
    Instant recordedAt;
    BatchId batch;
};

[[nodiscard]] Cycle cycleOf(const Arrival& arrival);
[[nodiscard]] StageEvent entryOf(const Arrival& arrival);

}  // namespace handschlag::pipeline
