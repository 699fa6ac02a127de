#pragma once
// Everything a workspace knows of the past of one product line, for whatever looks back at it: backtest, won base.

#include <optional>
#include <string_view>

#include "core/base/progress.h"
#include "core/insight/backtest_basis.h"
#include "core/usecase/agreements.h"

namespace handschlag::usecase {

struct Past {
    insight::BacktestInputs inputs;
    std::optional<ActiveAgreement> baseline;  ///< the version in force, else the one on trial; nothing without either
};

/// product as resolveProduct gives it. Fails with task.cancelled if asked to stop.
[[nodiscard]] Result<Past> loadPast(Store& store, std::string_view product, Instant asOf, const Progress& progress = {});

}  // namespace handschlag::usecase
