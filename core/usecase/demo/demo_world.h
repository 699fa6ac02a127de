#pragma once
// What the demo company knows of its market while its months are lived: the leads that sales' capacity covers, with all they did.
// A larger database holds more contacts than that; those are written block by block and not kept.

#include <cstdint>
#include <vector>

#include "core/leads/lead.h"

namespace handschlag::usecase::demo {

/// How far back the leads go that sales works on.
inline constexpr int historyDays = 540;

struct World {
    std::uint64_t seed = 1;
    Instant now;
    BatchId batch;
    std::vector<leads::Attribute> attributes;
    std::vector<leads::Lead> leads;               ///< by id, ascending
    std::vector<leads::Activity> activities;      ///< by lead, then time
};

}  // namespace handschlag::usecase::demo
