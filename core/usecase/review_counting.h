#pragma once
// The figures of a quarter, counted from what was read for it.

#include "core/base/progress.h"
#include "core/usecase/review_basis.h"

namespace handschlag::usecase {

/// The won base takes longer than everything else together in a large workspace, and no restatement looks at it.
enum class WonBase : std::uint8_t { Counted, LeftOut };

/// Fails with task.cancelled if asked to stop.
[[nodiscard]] Result<review::Figures> countFigures(Store& store, ReviewBasis& basis, WonBase wonBase, const Progress& progress);

}  // namespace handschlag::usecase
