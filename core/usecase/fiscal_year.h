#pragma once
// In which month the organisation's year begins: by it quarters are reviewed. A setting of the workspace.

#include "core/review/quarter.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

namespace codes {
inline constexpr ErrorCode fiscalYearMonth{"review.bad_month"};  ///< what was given
}  // namespace codes

/// 1..12; January unless somebody has said otherwise.
[[nodiscard]] Result<int> fiscalYearStart(Store& store);
/// Misuse: review.bad_month. What is frozen keeps its days.
[[nodiscard]] Result<void> setFiscalYearStart(Store& store, int month);

}  // namespace handschlag::usecase
