#include "core/insight/crossings.h"

#include <algorithm>

namespace handschlag::insight {
namespace {

using scoring::Replay;

Result<Replay> replayOf(const scoring::Plan& plan, const leads::Population& population, std::span<const Instant> moments,
                        const std::optional<scoring::Knob>& knob, std::span<const scoring::Validity> validity, const Workers& workers,
                        const std::stop_token& stop)
{
    if (population.size() == 0) return Replay{};
    return scoring::replay(plan, population, moments, knob, validity, workers, stop);
}

/// The earliest moment and the highest peak of the rows of a run. Rows of one run are valid at different moments, so only one was first.
void join(const Replay& replay, const PastRows& rows, Crossings& crossings)
{
    std::vector<std::uint32_t> winner;
    crossings.byPastRow.assign(rows.run.size(), 0);
    for (std::size_t row = 0; row < rows.run.size(); ++row) {
        std::int16_t& first = crossings.first[rows.run[row]];
        if (replay.first[row] != Replay::never && (first == Replay::never || replay.first[row] < first)) {
            first = replay.first[row];
            winner.push_back(static_cast<std::uint32_t>(row));
        }
        if (!crossings.peak.empty()) crossings.peak[rows.run[row]] = std::max(crossings.peak[rows.run[row]], replay.peak[row]);
    }
    for (const std::uint32_t row : winner)
        if (crossings.first[rows.run[row]] == replay.first[row]) crossings.byPastRow[row] = 1;
}

}  // namespace

std::span<const Instant> weekMoments(const BacktestBasis& basis) { return std::span(basis.moments).subspan(basis.firstWeek); }

Result<Crossings> crossingsOf(const BacktestBasis& basis, const scoring::Plan& plan, std::span<const Instant> moments,
                              const std::optional<scoring::Knob>& knob, const Workers& workers, const std::stop_token& stop)
{
    auto now = replayOf(plan, *basis.population, moments, knob, basis.validity, workers, stop);
    if (!now) return std::unexpected(now.error());
    const auto past = replayOf(plan, *basis.earlier.population, moments, knob, basis.earlier.validity, workers, stop);
    if (!past) return std::unexpected(past.error());
    Crossings crossings{std::move(now->first), {}, std::move(now->peak)};
    for (std::size_t row = 0; row < basis.outside.size(); ++row) {
        if (basis.outside[row] == 0) continue;
        crossings.first[row] = Replay::never;
        if (knob) crossings.peak[row] = Replay::nowhere;
    }
    crossings.first.resize(basis.runs(), Replay::never);
    if (knob) crossings.peak.resize(basis.runs(), Replay::nowhere);
    join(*past, basis.earlier, crossings);
    return crossings;
}

Result<Crossings> crossingsAtHandover(const BacktestBasis& basis, const scoring::Plan& plan, const std::optional<scoring::Knob>& knob,
                                      const Workers& workers, const std::stop_token& stop)
{
    const HandedOver& sample = basis.handedOver;
    const auto replayed = replayOf(plan, *sample.rows.population, sample.moments, knob, sample.rows.validity, workers, stop);
    if (!replayed) return std::unexpected(replayed.error());
    Crossings crossings;
    crossings.first.assign(sample.lead.size(), Replay::never);
    if (knob) crossings.peak.assign(sample.lead.size(), Replay::nowhere);
    join(*replayed, sample.rows, crossings);
    return crossings;
}

}  // namespace handschlag::insight
