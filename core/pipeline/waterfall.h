#pragma once
// The waterfall (domain section 5): cohorts and periods over first entries, with Wilson intervals and velocity.
// Let E_s be a cycle's first entry to stage s (of a stage with several roles the earliest; of the anchor's stage the anchor role
// itself), A the anchor, P = [from, to), H the horizon in days of 86,400 s. Entries after asOf are not there yet.
//
// Cohort. The cohort are the cycles with E_A in P and E_A + H <= asOf; E_A in P with a later end of the horizon is immature, counted apart.
//   anchor stage     entered = the cohort
//   stages after it  entered = those of the cohort with 0 <= E_t - E_A <= H; rate from the anchor = entered / cohort
//   stages before    entered = cycles with E_s in P, a volume only: no rates, no days
// Period. entered = cycles with E_s in P at every stage; rate from the anchor = entered / entered at the anchor (after it only), may exceed 1.
//   An anchor without a stage of its own (handed_over) is counted all the same and has no row.
// Both: rate from the previous stage = entered / entered at the stage before; in the cohort between stages from the anchor on.
//   days = E_t - E_A of those that entered (in calendar days, 86,400 s), without imputed entries and negative lags.
//   negative lag: a stage after the anchor entered before it. Not converted in a cohort; kept, and listed in both modes.
//   parts of a bar, as of asOf: advanced (entered a later stage, or won), rejected (rejected, disqualified), left (expired, recycled,
//   lost), open (all others); they sum to entered.
//
//   const auto entries = entriesOf(cycles, events, stages, asOf, knownOn);
//   const Waterfall waterfall = computeWaterfall(entries, stages, request);

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/agreement/document.h"
#include "core/base/instant.h"
#include "core/pipeline/entries.h"
#include "core/pipeline/stage_event.h"
#include "core/pipeline/statistics.h"

namespace handschlag::pipeline {

enum class Mode : std::uint8_t { Cohort, Period };

struct WaterfallRequest {
    Mode mode = Mode::Cohort;
    Instant from;                    ///< inclusive
    Instant to;                      ///< exclusive
    Instant asOf;                    ///< events after it do not count
    std::optional<Instant> knownOn;  ///< events recorded after it do not count (applied by entriesOf)
    Role anchor = Role::MarketingQualified;
    int horizonDays = 90;     ///< cohort only
    bool withImputed = true;  ///< count skipped stages as entered with the time of the later one
};

/// Where a cycle that entered a stage stands as of asOf.
enum class Part : std::uint8_t { Advanced, Open, Rejected, Left };

struct StageRow {
    std::string stage;                                            ///< id in the agreement
    Role role = Role::Market;                                     ///< the stage's first
    std::int64_t entered = 0;                                     ///< cycles
    std::int64_t leads = 0;                                       ///< distinct leads
    std::int64_t imputed = 0;                                     ///< of entered
    std::int64_t recycled = 0;                                    ///< of entered: second or later cycles
    std::int64_t open = 0, advanced = 0, rejected = 0, left = 0;  ///< where those that entered are as of asOf
    std::int64_t valueCents = 0;                                  ///< sum of the amounts known at this stage
    Rate fromAnchor, fromPrevious;
    std::optional<double> medianDays, p25Days, p75Days, p90Days;  ///< from the anchor, without imputed entries
    std::vector<std::size_t> cycles;                              ///< indexes into the input: the leads behind the bar
    std::vector<Part> parts;                                      ///< of the cycles beside
};

struct Waterfall {
    WaterfallRequest request;
    std::vector<StageRow> stages;
    std::int64_t anchored = 0;  ///< the whole of fromAnchor
    std::int64_t immature = 0;  ///< cohort: anchor entries whose horizon is not over as of asOf
    std::vector<std::size_t> immatureCycles;
    std::vector<std::size_t> negativeLags;  ///< cycles of the figures with an entry before their anchor: kept, listed, not converted
};

/// Stage order comes from the agreement.
[[nodiscard]] Waterfall computeWaterfall(std::span<const CycleEntries> cycles, const agreement::StagesClause& stages,
                                         const WaterfallRequest& request);
/// Of some of the cycles: a group. Indexes in the answer are those of `cycles`.
[[nodiscard]] Waterfall computeWaterfall(std::span<const CycleEntries> cycles, std::span<const std::size_t> some,
                                         const agreement::StagesClause& stages, const WaterfallRequest& request);

/// What the stage's column holds for one cycle: its entry as the waterfall sees it, and nothing if it did not enter.
[[nodiscard]] const CycleEntries::Entry* entryOf(const CycleEntries& cycle, const agreement::Stage& stage, const WaterfallRequest& request);

}  // namespace handschlag::pipeline
