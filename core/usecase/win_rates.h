#pragma once
// Which attributes do won leads have more often than all others? Loads the won base of a workspace; what is counted by it depends on the document
// whose buckets group the values.
//
//   const auto base = loadWinBase(store, product, asOf, Outcome::Won, {});   // once
//   const insight::WinRates rates = insight::winRates(*base, draft);         // for any document, from any thread

#include <string_view>

#include "core/base/progress.h"
#include "core/insight/win_rates.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

namespace codes {
inline constexpr ErrorCode insightPeriodEmpty{"insight.period_empty"};  ///< from, to
}  // namespace codes

/// product as resolveProduct gives it. Misuse: an empty period. Fails with task.cancelled if asked to stop.
[[nodiscard]] Result<insight::WinBase> loadWinBase(Store& store, std::string_view product, Instant asOf, insight::Outcome outcome,
                                                   const insight::WinPeriod& period, const Progress& progress = {});

}  // namespace handschlag::usecase
