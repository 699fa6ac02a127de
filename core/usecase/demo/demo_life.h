#pragma once
// The months of the demo company, lived through in order of time: leads are handed over on working days under the version in force,
// sales answers, qualifies and closes, and what nobody has answered yet is the queue of `now`.

#include "core/base/progress.h"
#include "core/usecase/cycle_book.h"
#include "core/usecase/demo/demo_people.h"
#include "core/usecase/demo/demo_world.h"

namespace handschlag::usecase::demo {

/// From the day the first version came into force until now; inside the caller's transaction, after leads, activities and cycles are stored.
/// The book knows the cycles of the world's leads.
[[nodiscard]] Result<void> live(Store& store, World& world, CycleBook& book, const Staff& staff, const SignedVersions& versions,
                                const Progress& progress);

}  // namespace handschlag::usecase::demo
