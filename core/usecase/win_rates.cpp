#include "core/usecase/win_rates.h"

#include "core/usecase/past.h"

namespace handschlag::usecase {

Result<insight::WinBase> loadWinBase(Store& store, std::string_view product, Instant asOf, insight::Outcome outcome,
                                     const insight::WinPeriod& period, const Progress& progress)
{
    if (period.from && period.to && *period.to <= *period.from) return misuse(codes::insightPeriodEmpty, {toIso(*period.from), toIso(*period.to)});
    constexpr std::int64_t steps = 2;
    const auto past = loadPast(store, product, asOf, progress);
    if (!past) return std::unexpected(past.error());
    if (auto go = step(progress, 1, steps); !go) return std::unexpected(go.error());
    insight::WinBase base = insight::winBase(past->inputs, outcome, period);
    progress.at(steps, steps);
    return base;
}

}  // namespace handschlag::usecase
