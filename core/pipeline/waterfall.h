#pragma once
// The waterfall (domain section 5): cohorts and periods over first entries, with Wilson intervals and velocity.
// Let E_s be a cycle's first entry to stage s (of a stage with several roles the earliest; of the anchor's stage the anchor role
// itself), A the anchor, P = [from, to), H the horizon in days of 86,400 s. Entries after the flow's asOf are not there yet.
//
// Cohort. The cohort are the cycles with E_A in P and E_A + H <= asOf; E_A in P with a later end of the horizon is immature, counted apart.
//   anchor stage     entered = the cohort
//   stages after it  entered = those of the cohort with 0 <= E_t - E_A <= H; rate from the anchor = entered / cohort
//   stages before    entered = cycles with E_s in P, a volume only: no rates, no days
// Period. entered = cycles with E_s in P at every stage; rate from the anchor = entered / entered at the anchor (after it only), may exceed 1.
//   An anchor without a stage of its own (handed_over) is counted all the same and has no row.
// Both: rate from the previous stage = entered / entered at the stage before; in the cohort between stages from the anchor on.
//   days = E_t - E_A of those that entered (in calendar time, or in business time in days of 86,400 open seconds), days from previous = E_t - E_s of the stage before; without imputed entries and negative lags.
//   negative lag: a stage after the anchor entered before it. Not converted in a cohort; kept, and counted in both modes.
//   parts of a bar, as of asOf: advanced (entered a later stage, or won), rejected (rejected, disqualified), left (expired, recycled,
//   lost), open (all others); they sum to entered.
//
//   const Flow flow(history, "", stages, asOf, knownOn);
//   const Waterfall waterfall = computeWaterfall(flow, request, {}, workers);
//   const auto rows = rowsBehind(flow, request, {}, {Behind::Of::Stage, 2, Part::Rejected});   // the leads behind a part of the third bar

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/workers.h"
#include "core/pipeline/business_times.h"
#include "core/pipeline/flow.h"
#include "core/pipeline/lags.h"
#include "core/pipeline/statistics.h"

namespace handschlag::pipeline {

enum class Mode : std::uint8_t { Cohort, Period };

struct WaterfallRequest {
    Mode mode = Mode::Cohort;
    Instant from;  ///< inclusive
    Instant to;    ///< exclusive
    Role anchor = Role::MarketingQualified;
    int horizonDays = 90;     ///< cohort only
    bool withImputed = true;  ///< count skipped stages as entered with the time of the later one
    friend bool operator==(const WaterfallRequest&, const WaterfallRequest&) = default;
};

/// Where a cycle that entered a stage stands as of asOf.
enum class Part : std::uint8_t { Advanced, Open, Rejected, Left };

/// Which rows of the flow count; empty: all. One byte a row.
using RowFilter = std::span<const std::uint8_t>;

/// Which group each row belongs to, in 0 .. count - 1.
struct Grouping {
    std::span<const std::uint32_t> group;
    std::uint32_t count = 0;
};

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
    LagDays days;              ///< from the anchor
    LagDays daysFromPrevious;
    friend bool operator==(const StageRow&, const StageRow&) = default;
};

struct Waterfall {
    std::vector<StageRow> stages;
    std::int64_t anchored = 0;      ///< the whole of fromAnchor
    std::int64_t immature = 0;      ///< cohort: anchor entries whose horizon is not over as of asOf
    std::int64_t negativeLags = 0;  ///< cycles of the figures with an entry before their anchor
    friend bool operator==(const Waterfall&, const Waterfall&) = default;
};

/// business: lags in business time; without it in calendar time.
[[nodiscard]] Waterfall computeWaterfall(const Flow& flow, const WaterfallRequest& request, RowFilter filter, const Workers& workers,
                                         const BusinessTimes* business = nullptr);
/// One for each group, in one pass; sums over the groups equal the whole, distinct leads excepted.
[[nodiscard]] std::vector<Waterfall> computeWaterfalls(const Flow& flow, const WaterfallRequest& request, const Grouping& grouping, RowFilter filter,
                                                       const Workers& workers, const BusinessTimes* business = nullptr);

/// The rates that follow from what is counted: entered and anchored.
void setRates(Waterfall& waterfall, const agreement::StagesClause& stages, const WaterfallRequest& request);

/// What can be pointed at in a chart.
struct Behind {
    enum class Of : std::uint8_t { Stage, Imputed, Immature, NegativeLag } of = Of::Stage;
    std::size_t stage = 0;     ///< of the stage list; of no account for Immature and NegativeLag
    std::optional<Part> part;  ///< of the stage's bar; absent: the whole bar
};
/// Rows of the flow, ascending: as many as the figure says.
[[nodiscard]] std::vector<std::uint32_t> rowsBehind(const Flow& flow, const WaterfallRequest& request, RowFilter filter, Behind behind);

/// What a list says of a row behind a stage.
struct RowEntry {
    std::optional<Instant> at;      ///< first entry to the stage as the request sees it
    bool imputed = false;
    std::optional<double> days;     ///< from the anchor; may be negative
    std::optional<Instant> anchor;
    std::optional<Part> part;
};
[[nodiscard]] std::vector<RowEntry> entriesBehind(const Flow& flow, const WaterfallRequest& request, std::span<const std::uint32_t> rows, std::size_t stage);

}  // namespace handschlag::pipeline
