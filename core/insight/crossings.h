#pragma once
// The replay of a plan over all rows of a basis, put together by run.

#include <stop_token>
#include <vector>

#include "core/base/workers.h"
#include "core/insight/backtest_basis.h"
#include "core/scoring/replay.h"

namespace handschlag::insight {

struct Crossings {
    std::vector<std::int16_t> first;      ///< per run: index into the moments, or Replay::never
    std::vector<std::uint8_t> byPastRow;  ///< per past row: 1 if it was this row that qualified first in its run
    std::vector<std::int32_t> peak;       ///< per run; empty without a knob
};

/// Right before the first week of history, then the end of each.
[[nodiscard]] std::span<const Instant> weekMoments(const BacktestBasis& basis);

/// moments: weekMoments, or some of them from the first on. Leads that are outside are never an MQL.
[[nodiscard]] Result<Crossings> crossingsOf(const BacktestBasis& basis, const scoring::Plan& plan, std::span<const Instant> moments,
                                            const std::optional<scoring::Knob>& knob, const Workers& workers, const std::stop_token& stop);

/// Of the handed-over cycles, on the days up to their handover.
[[nodiscard]] Result<Crossings> crossingsAtHandover(const BacktestBasis& basis, const scoring::Plan& plan, const std::optional<scoring::Knob>& knob,
                                                    const Workers& workers, const std::stop_token& stop);

}  // namespace handschlag::insight
