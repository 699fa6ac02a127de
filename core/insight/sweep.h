#pragma once
// One knob of the agreement turned from end to end: what each position would have meant for volume, precision and recall. One replay serves
// all positions, from the lowest to the highest at which they differ. Precision is told apart for earlier and later weeks: choose by the earlier
// ones, see in the later ones whether it holds.
//
//   const auto curve = sweep(basis, plan, knobs(plan.document()).front(), Outcome::Accepted, workers);
//   for (const SweepPoint& point : curve->points) point.points, point.weekly, point.all.precision, point.pareto

#include <vector>

#include "core/insight/backtest.h"
#include "core/scoring/knob.h"

namespace handschlag::insight {

inline constexpr int sweepPositions = 41;  ///< about: where the knob stands is one more, and equal ones fall together

/// Precision and recall of one part of the handed-over leads.
struct SweepQuality {
    pipeline::Rate precision;
    pipeline::Rate recall;
};

struct SweepPoint {
    scoring::Centipoints points = 0;
    std::int64_t total = 0;  ///< virtual MQLs in the weeks of history
    double weekly = 0;       ///< total / weeks
    SweepQuality all;
    SweepQuality tuning;   ///< handed over in the earlier two thirds of the weeks
    SweepQuality testing;  ///< handed over in the later third
    bool pareto = false;   ///< no other position has as many leads and as high a precision (of `tuning`) and more of one
    bool current = false;  ///< where the knob stands
};

struct Sweep {
    scoring::Knob knob;
    Outcome outcome = Outcome::Accepted;
    Quality::State state = Quality::State::Known;  ///< otherwise there are volumes only
    Day testFrom;                                  ///< Monday of the first week of `testing`
    std::vector<SweepPoint> points;                ///< ascending
};

/// knob: one of knobs(plan.document()). Fails with scoring.replay_stopped if asked to stop.
[[nodiscard]] Result<Sweep> sweep(const BacktestBasis& basis, const scoring::Plan& plan, const scoring::Knob& knob, Outcome outcome,
                                  const Workers& workers, const std::stop_token& stop = {}, int positions = sweepPositions);

}  // namespace handschlag::insight
