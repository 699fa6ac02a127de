#pragma once
// History played again under a candidate, without hindsight (domain "Supply forecast and backtest"): how many leads it would have made MQLs
// in each of the last 52 complete weeks, how good those were, what a quarter may bring.
//
// A virtual MQL is the first moment of a run (backtest_basis.h) at which the candidate's decision is mql, judged at the last second of each
// week; a lead that was one already before the first week is counted apart and in no week.
//
//   const auto result = backtest(basis, plan, workers); if (!result) return std::unexpected(result.error());
//   result->weekly, result->forecast.chance, result->of(Outcome::Accepted).precision

#include <array>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/base/workers.h"
#include "core/insight/backtest_basis.h"
#include "core/insight/forecast.h"
#include "core/insight/quality.h"
#include "core/scoring/plan.h"

namespace handschlag::insight {

/// A virtual MQL.
struct VirtualMql {
    std::uint32_t row = 0;  ///< of the population
    std::uint16_t week = 0;
    bool handedOver = false;        ///< that run was really handed over
    bool assumed = false;           ///< was not known to the workspace yet then: judged by the fields it came with
    std::uint32_t pastRow = today;  ///< row of basis.earlier that qualified; today: the row of the population itself
    static constexpr std::uint32_t today = 0xFFFFFFFF;
};

struct Backtest {
    std::vector<Day> weekDays;             ///< Monday of each week
    std::vector<std::int64_t> weekly;      ///< virtual MQLs
    std::vector<std::int64_t> handedOver;  ///< what was really handed over
    std::size_t firstWeek = 0;             ///< history begins with this week; those before are not looked at
    std::int64_t total = 0;                ///< sum of weekly
    std::int64_t before = 0;               ///< were MQLs already before the first week, in none of them
    std::int64_t withoutLabel = 0;         ///< of total: never handed over, so nobody knows
    std::int64_t assumed = 0;              ///< of total: VirtualMql::assumed
    Forecast forecast;
    std::array<Quality, outcomes.size()> quality;  ///< by Outcome
    std::optional<Outcome> shown;                  ///< accepted if known, else qualified, else won; nothing: no evidence for any
    std::vector<VirtualMql> mqls;                  ///< ascending by week, then row
    std::vector<std::uint8_t> chosen;              ///< per handed-over cycle of the basis: 1 if the candidate makes it an MQL by then
    [[nodiscard]] const Quality& of(Outcome outcome) const { return quality[static_cast<std::size_t>(outcome)]; }
};

/// Fails with scoring.replay_stopped if asked to stop.
[[nodiscard]] Result<Backtest> backtest(const BacktestBasis& basis, const scoring::Plan& plan, const Workers& workers,
                                        const std::stop_token& stop = {});

}  // namespace handschlag::insight
