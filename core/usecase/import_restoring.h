#pragma once
// The parts of taking an import back that its outlook and its doing share.

#include <vector>

#include "core/usecase/batch_contents.h"
#include "core/usecase/import_undo.h"

namespace handschlag::usecase {

/// Changes that bring the fields of leads which were there before back to what they were; one for each field.
[[nodiscard]] Result<std::vector<leads::FieldChange>> restorations(Store& store, BatchId batch);

/// A win of the batch that ended its cycle.
struct EndedCycle {
    pipeline::Cycle cycle;
    StageEventId win;
};
[[nodiscard]] Result<std::vector<EndedCycle>> endedCycles(Store& store, const std::vector<pipeline::StageEvent>& entries, BatchId batch);

/// Everything that was built on it; empty: it can be taken back.
[[nodiscard]] Result<std::vector<ImportDependent>> dependentsOf(Store& store, BatchId batch, const std::vector<EndedCycle>& ended);

}  // namespace handschlag::usecase
