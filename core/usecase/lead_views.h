#pragma once
// What the Leads page shows of one lead.

#include <vector>

#include "core/usecase/agreements.h"
#include "core/usecase/ports.h"
#include "core/usecase/scores.h"

namespace handschlag::usecase {

struct LeadDetails {
    LeadExplanation explained;
    std::vector<leads::FieldChange> history;
    std::vector<pipeline::Cycle> cycles;
    std::vector<pipeline::StageEvent> events;
    std::vector<handover::Handover> handovers;
};

[[nodiscard]] Result<LeadDetails> leadDetails(Store& store, LeadId lead, const agreement::Document& document, Instant asOf);

}  // namespace handschlag::usecase
