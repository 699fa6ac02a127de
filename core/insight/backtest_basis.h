#pragma once
// What a backtest rests on and no candidate changes: leads as they were known at the time, the weeks, and what became of those handed over.
// Prepared once; then any number of candidates is run against it at once. Immutable, safe to read from any thread.
//
//   auto wanted = leadsToLoad(inputs);                       // those of which more than today's row is needed
//   const BacktestBasis basis = prepare(inputs, files);      // files: one per wanted lead
//   const auto result = backtest(basis, plan, workers);
//
// A run is one chance of a lead to qualify: from its beginning, or from its re-arming, to the end of the week of its exit. A lead whose fields
// changed within a run is several rows there, each valid while its fields were what they are in it (by recorded_at: as known then); the time it was
// created at is taken as it is today. Re-arming after an exit follows the domain as far as it does not need a score: at the follow-up date, or after
// 30 days and another activity, or when it really started again; a lead that fell below the threshold and came back sooner is missed.

#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <vector>

#include "core/agreement/document.h"
#include "core/calendar/zone.h"
#include "core/insight/outcome.h"
#include "core/insight/weeks.h"
#include "core/leads/lead.h"
#include "core/leads/population.h"
#include "core/pipeline/stage_event.h"
#include "core/scoring/replay.h"

namespace handschlag::insight {

struct BacktestInputs {
    Instant asOf;
    calendar::Zone zone = calendar::Zone::utc();  ///< the organisation's
    leads::PopulationPtr population;              ///< all leads as they are today
    std::vector<std::uint8_t> outside;            ///< per row: 1 for a lead of another product line; empty: none is
    std::vector<leads::Attribute> attributes;
    std::vector<leads::FieldChange> changes;  ///< of all leads, in the order they were recorded
    std::vector<pipeline::Cycle> cycles;      ///< of the product line
    std::vector<pipeline::StageEvent> events;
    std::map<CycleId, Instant> followUps;  ///< latest follow-up date of a handover
    agreement::StagesClause stages;
};

/// A lead with everything it did.
struct LeadFile {
    leads::Lead lead;
    std::vector<leads::Activity> activities;
};

/// Rows beside those of today.
struct PastRows {
    leads::PopulationPtr population;
    std::vector<scoring::Validity> validity;  ///< per row
    std::vector<std::uint32_t> run;           ///< per row: which chance it is part of, ascending
};

/// Cycles that were handed over within the weeks and have a label or will have one: what precision and recall are asked of. Judged on every
/// day up to the one of the handover, with the fields known at the handover: what sales did with a lead afterwards makes no MQL of it.
struct HandedOver {
    std::vector<Instant> moments;     ///< last second of every day of the weeks
    PastRows rows;                    ///< run: index into the following
    std::vector<std::uint32_t> lead;  ///< row of the population
    std::vector<Instant> at;
    std::vector<Labels> labels;
    std::array<bool, outcomes.size()> recorded{};  ///< by Outcome: somebody entered that stage, not only by imputation
    std::vector<std::uint32_t> row;                ///< in rows: the one as it was at the handover
};

struct BacktestBasis {
    Instant asOf;
    Weeks weeks;
    std::size_t firstWeek = 0;     ///< the first that began after the first lead came in; weeks.count(): none did
    std::vector<Instant> moments;  ///< before the weeks began, then at the last second of each
    leads::PopulationPtr population;
    std::vector<std::uint8_t> outside;
    std::vector<scoring::Validity> validity;  ///< per row of the population; empty: every lead takes part always
    PastRows earlier;                         ///< further rows; run < population->size(): part of that row's own run
    std::vector<std::uint32_t> leadOfRun;     ///< of the runs from population->size() on
    std::vector<std::uint8_t> labelled;       ///< per run: 1 if it was handed over
    std::vector<std::int64_t> recordedAt;     ///< per lead: before it nothing was known, so today's fields are assumed
    HandedOver handedOver;
    std::vector<std::int64_t> handedOverPerWeek;  ///< cycles, as it really was

    [[nodiscard]] std::size_t runs() const { return population->size() + leadOfRun.size(); }
    [[nodiscard]] std::uint32_t rowOfRun(std::size_t run) const
    {
        return run < population->size() ? static_cast<std::uint32_t>(run) : leadOfRun[run - population->size()];
    }
};

/// Leads of which prepare needs the file: fields changed, more than one chance, or handed over; in order of their ids.
[[nodiscard]] std::vector<LeadId> leadsToLoad(const BacktestInputs& inputs);
/// files: of leadsToLoad, in any order; a lead without a file takes part with today's row alone.
[[nodiscard]] BacktestBasis prepare(const BacktestInputs& inputs, const std::vector<LeadFile>& files);

}  // namespace handschlag::insight
