#pragma once
// What is known around a lead: its company's other leads, and leads that are likely to be the same person.

#include <string>
#include <vector>

#include "core/leads/duplicates.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

struct Colleague {
    LeadId lead;
    std::string name;
    std::string jobTitle;
    bool customer = false;
    std::optional<handover::State> state;  ///< of the newest handover; absent: never handed over
};

struct LikelySame {
    LeadId lead;
    std::string externalId;
    std::string name;
    std::string company;
    leads::DuplicateReason reason = leads::DuplicateReason::SameEmail;
};

struct LeadContext {
    int others = 0;         ///< leads of the same company beside this one
    int customers = 0;      ///< of those
    int openHandovers = 0;  ///< of those, sales has in its queue or in hand
    std::vector<Colleague> colleagues;  ///< at most five, those in sales' hands first
    std::vector<LikelySame> duplicates;
};

/// Reads the population: call it off the window's thread. A merged lead has no context.
[[nodiscard]] Result<LeadContext> leadContext(Store& store, LeadId lead);

}  // namespace handschlag::usecase
