#pragma once
// The months of the demo company, lived through in order of time: leads are handed over on working days under the version in force,
// sales answers, qualifies and closes, and what nobody has answered yet is the queue of `now`.

#include <memory>
#include <vector>

#include "core/base/progress.h"
#include "core/usecase/demo/demo_people.h"

namespace handschlag::usecase::demo {

struct World {
    std::uint64_t seed = 1;
    Instant now;
    BatchId batch;
    std::vector<leads::Attribute> attributes;
    std::vector<leads::Lead> leads;               ///< by id, ascending
    std::vector<leads::Activity> activities;      ///< by lead, then time
};

/// From the day the first version came into force until now; inside the caller's transaction, after leads, activities and cycles are stored.
[[nodiscard]] Result<void> live(Store& store, World& world, const Staff& staff, const SignedVersions& versions, const Progress& progress);

}  // namespace handschlag::usecase::demo
