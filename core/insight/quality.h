#pragma once
// Precision and recall of a definition over the leads that were handed over.
//
// Precision = positive / labelled leads that the candidate makes MQLs at or before the day of their handover.
// Recall    = those of the positive ones that the candidate makes MQLs by then / all positive ones.
// An inquiry that was only answered is among them like any other lead that was handed over.
// Leads that were never handed over have no label: neither figure says anything of them, and recall knows only the good leads that were
// handed over under the definitions of then.

#include <cstdint>
#include <span>

#include "core/insight/backtest_basis.h"
#include "core/pipeline/statistics.h"

namespace handschlag::insight {

inline constexpr std::int64_t winsForPrecision = 30;

/// How well a definition tells good leads from others, by one outcome.
struct Quality {
    enum class State : std::uint8_t {
        Known,
        NoLabels,    ///< no good lead whose horizon is over, or entries to that stage are not recorded, only imputed from later ones
        TooFewWins,  ///< won only, fewer than 30: nothing is shown
    };
    Outcome outcome = Outcome::Accepted;
    State state = State::NoLabels;
    std::int64_t positives = 0;  ///< of all labelled leads
    pipeline::Rate precision;    ///< without a value unless state is Known
    pipeline::Rate recall;
    std::int64_t open = 0;  ///< leads the candidate makes MQLs whose horizon is not over: in neither figure
};

/// Whether figures by this outcome may be shown, whatever the definition.
[[nodiscard]] Quality::State evidenceFor(const HandedOver& sample, Outcome outcome);
/// chosen: per handed-over cycle 1 if the candidate makes it an MQL by then.
[[nodiscard]] Quality qualityOf(const HandedOver& sample, Outcome outcome, std::span<const std::uint8_t> chosen);

/// "known", "no_labels", "too_few_wins": the stable English key.
[[nodiscard]] const char* key(Quality::State state);

}  // namespace handschlag::insight
