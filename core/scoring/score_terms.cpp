#include "core/scoring/score_terms.h"

#include <algorithm>

namespace handschlag::scoring {
namespace {

std::int64_t percentOf(Centipoints points, Centipoints reachable)
{
    return reachable <= 0 ? 0 : std::clamp<std::int64_t>(points, 0, reachable) * 100 / reachable;
}

}  // namespace

int bandOf(Centipoints points, const std::array<Centipoints, 3>& cuts)
{
    for (std::size_t i = 0; i < cuts.size(); ++i)
        if (points >= cuts[i]) return static_cast<int>(i) + 1;
    return 4;
}

Centipoints clamped(Centipoints points, const std::optional<Centipoints>& minimum, const std::optional<Centipoints>& maximum)
{
    if (minimum) points = std::max(points, *minimum);
    return maximum ? std::min(points, *maximum) : points;
}

std::int32_t completenessBp(std::int64_t valid, std::int64_t all) { return all == 0 ? 10'000 : static_cast<std::int32_t>(10'000 * valid / all); }

std::uint8_t readinessOf(const Plan::Compiled& plan, const Score& score, bool complete)
{
    if (score.decision == Decision::Excluded || !complete || score.fitLow < plan.document.fit.threshold) return 0;
    const std::int64_t fit = percentOf(score.fitLow, plan.fitReachable);
    const std::int64_t behaviour = percentOf(score.behaviour, plan.behaviourReachable);
    return static_cast<std::uint8_t>((4 * fit + 4 * behaviour + 2 * score.bantPercent) / 10);
}

}  // namespace handschlag::scoring
