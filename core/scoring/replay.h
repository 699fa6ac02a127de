#pragma once
// History played again under one plan: at which of several moments does each lead qualify for the first time? Nothing that happened after
// a moment counts at that moment. Source: domain "Supply forecast and backtest".

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/base/error.h"
#include "core/base/workers.h"
#include "core/leads/population.h"
#include "core/scoring/knob.h"
#include "core/scoring/plan.h"

namespace handschlag::scoring {

namespace codes {
inline constexpr ErrorCode replayStopped{"scoring.replay_stopped"};
}

/// When the fields of a row are what they were: from <= moment < to. A lead whose fields changed is several rows.
struct Validity {
    Instant from{std::numeric_limits<std::int64_t>::min()};
    Instant to{std::numeric_limits<std::int64_t>::max()};
};

struct Replay {
    static constexpr std::int16_t never = -1;
    static constexpr std::int32_t nowhere = std::numeric_limits<std::int32_t>::min();
    std::vector<std::int16_t> first;  ///< per row: index of the first moment at which the decision is mql
    /// Per row: the highest points, over all moments, at which the swept knob could stand and the lead would still be an MQL at that moment;
    /// the greatest int32 where the knob does not matter. Empty without a knob.
    std::vector<std::int32_t> peak;
};

/// moments ascending, at most 32,767; sweep: one of knobs(plan.document()), or nothing. A lead takes part from its created_at on, and while
/// it is valid (one Validity per row; empty: always). Fails with replayStopped if asked to stop.
[[nodiscard]] Result<Replay> replay(const Plan& plan, const leads::Population& population, std::span<const Instant> moments,
                                    const std::optional<Knob>& sweep, std::span<const Validity> validity, const Workers& workers,
                                    const std::stop_token& stop);

}  // namespace handschlag::scoring
