#include "core/insight/backtest.h"

#include <algorithm>
#include <numeric>

#include "core/insight/crossings.h"

namespace handschlag::insight {
namespace {

using scoring::Replay;

/// Which past row it was, for runs that did not qualify in today's.
std::vector<std::pair<std::uint32_t, std::uint32_t>> pastRowsByRun(const BacktestBasis& basis, const Crossings& crossings)
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> rows;
    for (std::size_t row = 0; row < crossings.byPastRow.size(); ++row)
        if (crossings.byPastRow[row] != 0) rows.emplace_back(basis.earlier.run[row], static_cast<std::uint32_t>(row));
    std::ranges::sort(rows);
    return rows;
}

void countWeeks(const BacktestBasis& basis, const Crossings& crossings, Backtest& result)
{
    const auto pastRows = pastRowsByRun(basis, crossings);
    const auto moments = weekMoments(basis);
    for (std::size_t run = 0; run < crossings.first.size(); ++run) {
        const std::int16_t first = crossings.first[run];
        if (first == Replay::never) continue;
        if (first == 0) {
            ++result.before;
            continue;
        }
        VirtualMql mql;
        mql.row = basis.rowOfRun(run);
        mql.week = static_cast<std::uint16_t>(basis.firstWeek + static_cast<std::size_t>(first) - 1);
        mql.handedOver = basis.labelled[run] != 0;
        mql.assumed = moments[static_cast<std::size_t>(first)].seconds < basis.recordedAt[mql.row];
        const auto past = std::ranges::lower_bound(pastRows, std::pair(static_cast<std::uint32_t>(run), std::uint32_t{0}));
        if (past != pastRows.end() && past->first == run) mql.pastRow = past->second;
        ++result.weekly[mql.week];
        if (!mql.handedOver) ++result.withoutLabel;
        if (mql.assumed) ++result.assumed;
        result.mqls.push_back(mql);
    }
    std::ranges::sort(result.mqls, {}, [](const VirtualMql& mql) { return std::tuple(mql.week, mql.row, mql.pastRow); });
    result.total = std::ssize(result.mqls);
}

void judgeQuality(const BacktestBasis& basis, const Crossings& atHandover, Backtest& result)
{
    result.chosen.resize(atHandover.first.size());
    std::ranges::transform(atHandover.first, result.chosen.begin(), [](std::int16_t first) { return std::uint8_t{first != Replay::never}; });
    for (const Outcome outcome : outcomes) {
        Quality& quality = result.quality[static_cast<std::size_t>(outcome)];
        quality = qualityOf(basis.handedOver, outcome, result.chosen);
        if (!result.shown && quality.state == Quality::State::Known) result.shown = outcome;
    }
}

}  // namespace

Result<Backtest> backtest(const BacktestBasis& basis, const scoring::Plan& plan, const Workers& workers, const std::stop_token& stop)
{
    const auto crossings = crossingsOf(basis, plan, weekMoments(basis), {}, workers, stop);
    if (!crossings) return std::unexpected(crossings.error());
    const auto atHandover = crossingsAtHandover(basis, plan, {}, workers, stop);
    if (!atHandover) return std::unexpected(atHandover.error());
    Backtest result;
    result.weekDays.assign(basis.weeks.days.begin(), basis.weeks.days.end() - 1);
    result.weekly.resize(basis.weeks.count());
    result.handedOver = basis.handedOverPerWeek;
    result.firstWeek = basis.firstWeek;
    countWeeks(basis, *crossings, result);
    result.forecast = forecast(std::span(result.weekly).subspan(basis.firstWeek), plan.document().marketing.leadsPerQuarter);
    judgeQuality(basis, *atHandover, result);
    return result;
}

}  // namespace handschlag::insight
