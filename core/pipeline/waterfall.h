#pragma once
// The waterfall (domain section 5): cohorts and periods over first entries, with Wilson intervals and velocity.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/agreement/document.h"
#include "core/base/instant.h"
#include "core/pipeline/stage_event.h"

namespace handschlag::pipeline {

enum class Mode : std::uint8_t { Cohort, Period };

struct WaterfallRequest {
    Mode mode = Mode::Cohort;
    Instant from;                  ///< inclusive
    Instant to;                    ///< exclusive
    Instant asOf;                  ///< events after it do not count
    std::optional<Instant> knownOn; ///< events recorded after it do not count
    Role anchor = Role::MarketingQualified;
    int horizonDays = 90;          ///< cohort only
    bool withImputed = true;       ///< count skipped stages as entered with the time of the later one
};

/// First entries of one cycle: input of the engine, one per cycle.
struct CycleEntries {
    LeadId lead;
    CycleId cycle;
    int number = 1;
    Exit exit = Exit::None;
    std::optional<Instant> closedAt;
    struct Entry { Role role; Instant at; bool imputed; };
    std::vector<Entry> entries;  ///< at most one per role, in stage order; retracted events are gone
};

/// Ratio with its 95 % Wilson interval; nothing for 0/0.
struct Rate {
    std::int64_t part = 0;
    std::int64_t whole = 0;
    std::optional<double> value, low, high;
};
[[nodiscard]] Rate wilson(std::int64_t part, std::int64_t whole);

/// Quantile type 7 of sorted values.
[[nodiscard]] std::optional<double> quantile(std::span<const double> sorted, double p);

struct StageRow {
    std::string stage;  ///< id in the agreement
    Role role = Role::Market;
    std::int64_t entered = 0;   ///< cycles
    std::int64_t leads = 0;     ///< distinct leads
    std::int64_t imputed = 0;   ///< of entered
    std::int64_t recycled = 0;  ///< of entered: second or later cycles
    std::int64_t open = 0, advanced = 0, rejected = 0, left = 0;  ///< where those that entered are as of asOf
    Rate fromAnchor, fromPrevious;
    std::optional<double> medianDays, p25Days, p75Days, p90Days;  ///< from the anchor, without imputed entries
    std::vector<std::size_t> cycles;  ///< indexes into the input: the leads behind the bar
};

struct Waterfall {
    WaterfallRequest request;
    std::vector<StageRow> stages;
    std::int64_t immature = 0;     ///< cohort: anchor entries whose horizon is not over as of asOf
    std::vector<std::size_t> immatureCycles;
    std::vector<std::size_t> negativeLags;  ///< cycles with an entry before their anchor: kept, listed, not converted
};

/// Stage order comes from the agreement.
[[nodiscard]] Waterfall computeWaterfall(std::span<const CycleEntries> cycles, const agreement::StagesClause& stages, const WaterfallRequest& request);

/// Events to first entries per cycle: retractions applied, skips imputed, known-on and as-of applied.
[[nodiscard]] std::vector<CycleEntries> entriesOf(std::span<const Cycle> cycles, std::span<const StageEvent> events, const agreement::StagesClause& stages,
                                                  Instant asOf, std::optional<Instant> knownOn);

}  // namespace handschlag::pipeline
