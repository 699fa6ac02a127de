#pragma once
// In which cells of fit band and letter the leads of a backtest lay, by the candidate's own cuts.

#include <array>

#include "core/insight/acceptance.h"
#include "core/insight/backtest.h"

namespace handschlag::insight {

inline constexpr std::size_t leadsLookedAt = 500;  ///< enough for shares exact to about two hundredths

/// Virtual MQLs when they qualified; of many, this number spread evenly over the weeks.
[[nodiscard]] std::array<std::int64_t, cellCount> cellsOfMqls(const BacktestBasis& basis, const scoring::Plan& plan, const Backtest& result,
                                                              std::size_t atMost = leadsLookedAt);
/// What sales decided of the handed-over leads that the candidate makes MQLs, by their cell when they were handed over; of many, the newest.
[[nodiscard]] std::array<CellDecisions, cellCount> pastDecisions(const BacktestBasis& basis, const scoring::Plan& plan, const Backtest& result,
                                                                 std::size_t atMost = leadsLookedAt);

}  // namespace handschlag::insight
