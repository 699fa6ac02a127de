#include "core/usecase/backtests.h"

#include <numeric>

#include "core/insight/cells.h"
#include "core/scoring/evaluation.h"

namespace handschlag::usecase {
namespace {

constexpr std::int64_t steps = 4;

Result<insight::Backtest> run(const LoadedBacktest& loaded, const scoring::Plan& plan, const Workers& workers, const Progress& progress)
{
    auto result = insight::backtest(loaded.basis, plan, workers, progress.stop);
    if (!result && result.error().code == scoring::codes::replayStopped) return refuse(taskCancelled);
    return result;
}

/// A median quarter; without a forecast as many as 13 average weeks brought.
double leadsPerQuarter(const insight::Backtest& result)
{
    if (result.forecast.fan) return static_cast<double>(result.forecast.fan->median);
    const auto weeks = static_cast<double>(result.forecast.weeks);
    return weeks > 0 ? static_cast<double>(result.total) / weeks * insight::weeksPerQuarter : 0;
}

Result<void> compare(const LoadedBacktest& loaded, const scoring::Plan& candidate, const Workers& workers, const Progress& progress,
                     BacktestReport& report)
{
    const auto plan = scoring::compile(loaded.baseline->document);
    if (!plan) return std::unexpected(plan.error());
    auto result = run(loaded, *plan, workers, progress);
    if (!result) return std::unexpected(result.error());
    report.baseline = std::move(*result);
    if (auto go = step(progress, 3, steps); !go) return go;
    const scoring::Evaluation before(loaded.basis.population, *plan, loaded.basis.asOf, workers);
    scoring::Evaluation after = before;
    after.replan(candidate);
    report.flips = insight::flipsBetween(before, after, loaded.basis.outside);
    return {};
}

}  // namespace

Result<BacktestReport> runBacktest(const LoadedBacktest& loaded, const agreement::Document& candidate, const Workers& workers,
                                   const Progress& progress)
{
    const auto plan = scoring::compile(candidate);
    if (!plan) return std::unexpected(plan.error());
    auto result = run(loaded, *plan, workers, progress);
    if (!result) return std::unexpected(result.error());
    if (auto go = step(progress, 1, steps); !go) return std::unexpected(go.error());
    BacktestReport report;
    report.acceptance =
        insight::predictAcceptance(insight::pastDecisions(loaded.basis, *plan, *result), insight::cellsOfMqls(loaded.basis, *plan, *result));
    report.load = insight::loadOf(candidate.sales, leadsPerQuarter(*result), loaded.salespeople);
    report.candidate = std::move(*result);
    if (auto go = step(progress, 2, steps); !go) return std::unexpected(go.error());
    if (loaded.baseline)
        if (auto compared = compare(loaded, *plan, workers, progress, report); !compared) return std::unexpected(compared.error());
    progress.at(steps, steps);
    return report;
}

}  // namespace handschlag::usecase
