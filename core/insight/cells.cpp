#include "core/insight/cells.h"

#include <algorithm>
#include <numeric>

#include "core/scoring/plan.h"

namespace handschlag::insight {
namespace {

std::size_t cellOf(const scoring::Plan& plan, const leads::Population& population, std::size_t row, Instant at)
{
    const scoring::Score score = scoring::explain(plan, population, row, at).score;
    return cellIndex(score.fitBand, score.letter);
}

}  // namespace

std::array<std::int64_t, cellCount> cellsOfMqls(const BacktestBasis& basis, const scoring::Plan& plan, const Backtest& result, std::size_t atMost)
{
    std::array<std::int64_t, cellCount> cells{};
    const std::size_t count = std::min(result.mqls.size(), atMost);
    for (std::size_t i = 0; i < count; ++i) {
        const VirtualMql& mql = result.mqls[i * result.mqls.size() / count];
        const bool today = mql.pastRow == VirtualMql::today;
        ++cells[cellOf(plan, today ? *basis.population : *basis.earlier.population, today ? mql.row : mql.pastRow, basis.weeks.lastSecond(mql.week))];
    }
    return cells;
}

std::array<CellDecisions, cellCount> pastDecisions(const BacktestBasis& basis, const scoring::Plan& plan, const Backtest& result, std::size_t atMost)
{
    const HandedOver& sample = basis.handedOver;
    const auto label = [&sample](std::size_t i) { return sample.labels[i][static_cast<std::size_t>(Outcome::Accepted)]; };
    std::vector<std::size_t> decided;
    for (std::size_t i = 0; i < sample.labels.size(); ++i)
        if (result.chosen[i] != 0 && (label(i) == Label::Positive || label(i) == Label::Negative)) decided.push_back(i);
    std::ranges::stable_sort(decided, std::greater{}, [&sample](std::size_t i) { return sample.at[i]; });
    if (decided.size() > atMost) decided.resize(atMost);
    std::array<CellDecisions, cellCount> cells{};
    for (const std::size_t i : decided) {
        CellDecisions& cell = cells[cellOf(plan, *sample.rows.population, sample.row[i], sample.at[i])];
        ++cell.decided;
        if (label(i) == Label::Positive) ++cell.accepted;
    }
    return cells;
}

}  // namespace handschlag::insight
