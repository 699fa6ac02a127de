#pragma once
// Terms of a score that every way of judging computes alike.

#include <array>
#include <cstdint>
#include <optional>

#include "core/scoring/compiled.h"

namespace handschlag::scoring {

/// 1..4 by three descending cuts.
[[nodiscard]] int bandOf(Centipoints points, const std::array<Centipoints, 3>& cuts);
[[nodiscard]] Centipoints clamped(Centipoints points, const std::optional<Centipoints>& minimum, const std::optional<Centipoints>& maximum);
/// In 1/10,000, rounded down; complete if nothing is asked for.
[[nodiscard]] std::int32_t completenessBp(std::int64_t valid, std::int64_t all);
/// R = (4 * fit % + 4 * behaviour % + 2 * BANT %) / 10 of what is reachable, rounded down; 0 while gated (domain section 4).
[[nodiscard]] std::uint8_t readinessOf(const Plan::Compiled& plan, const Score& score, bool complete);

}  // namespace handschlag::scoring
