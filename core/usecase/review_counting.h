#pragma once
// The figures of a quarter, counted from what was read for it.

#include "core/base/progress.h"
#include "core/usecase/review_basis.h"

namespace handschlag::usecase {

/// Fails with task.cancelled if asked to stop.
[[nodiscard]] Result<review::Figures> countFigures(Store& store, ReviewBasis& basis, const Progress& progress);

}  // namespace handschlag::usecase
