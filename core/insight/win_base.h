#pragma once
// The won base: all mature leads, never the winners alone.
//
// A lead belongs to it if it was handed over (or imported as an MQL, outcome.h) within the period and its horizon is over; it counts as won if it
// entered the stage within the horizon from there. A win dated before that is an anomaly: the lead stays in the base and is not won. Left out,
// and counted apart: leads whose horizon is not over (also the quick winners among them), those that expired because nobody worked them, and those
// that were never handed over, since nobody tried to win them.
// Fields are taken as they were known when the lead was handed over: what was recorded later is not used. A lead that this workspace learned
// of only afterwards is taken with the fields it came with.
//
//   const WinBase base = winBase(inputs, Outcome::Won, {});

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/insight/backtest_basis.h"
#include "core/insight/outcome.h"

namespace handschlag::insight {

/// Of the moments of handover; days of the organisation's zone, `to` is exclusive.
struct WinPeriod {
    std::optional<Day> from;
    std::optional<Day> to;
};

struct WinBase {
    Outcome outcome = Outcome::Won;
    Instant asOf;
    WinPeriod period;
    leads::PopulationPtr population;
    std::vector<std::uint32_t> rows;  ///< of the population, ascending: one per lead of the base
    std::vector<std::uint8_t> won;    ///< beside rows
    /// By field and row: what was known at the handover where that is not what is known today.
    std::map<std::string, std::unordered_map<std::uint32_t, leads::FieldValue>, std::less<>> earlier;
    std::int64_t wins = 0;
    std::int64_t open = 0;             ///< horizon not over
    std::int64_t unworked = 0;         ///< expired
    std::int64_t neverHandedOver = 0;
};

[[nodiscard]] WinBase winBase(const BacktestInputs& inputs, Outcome outcome, const WinPeriod& period);

}  // namespace handschlag::insight
