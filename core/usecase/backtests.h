#pragma once
// What would this definition have delivered, and does it beat the one in force? Loads what a backtest needs and runs it. A window keeps the
// loaded part and runs one candidate after another against it:
//
//   const auto loaded = loadBacktest(store, product, asOf, progress);             // once, and again after a change of the workspace
//   const auto report = runBacktest(*loaded, candidateDocument, workers, progress); // as often as one likes, from any thread

#include <optional>
#include <string_view>

#include "core/base/progress.h"
#include "core/base/workers.h"
#include "core/insight/acceptance.h"
#include "core/insight/backtest.h"
#include "core/insight/flips.h"
#include "core/insight/sweep.h"
#include "core/usecase/agreements.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

struct LoadedBacktest {
    insight::BacktestBasis basis;
    std::optional<ActiveAgreement> baseline;  ///< the version in force, else the one on trial; nothing without either
    int salespeople = 0;                      ///< who work leads: sales without its heads, or with them if there is nobody else
};

/// product as resolveProduct gives it. Fails with task.cancelled if asked to stop.
[[nodiscard]] Result<LoadedBacktest> loadBacktest(Store& store, std::string_view product, Instant asOf, const Progress& progress = {});

struct BacktestReport {
    insight::Backtest candidate;
    std::optional<insight::Backtest> baseline;  ///< the same of the version in force; nothing without one
    std::optional<insight::Flips> flips;        ///< against it, as of now
    insight::Acceptance acceptance;             ///< of the candidate's virtual MQLs
    insight::Load load;                         ///< of a median quarter, or of 13 average weeks without a forecast
};

/// Fails with task.cancelled if asked to stop.
[[nodiscard]] Result<BacktestReport> runBacktest(const LoadedBacktest& loaded, const agreement::Document& candidate, const Workers& workers,
                                                 const Progress& progress = {});

}  // namespace handschlag::usecase
