#pragma once
// From events to first entries, one set per cycle (domain sections 2 and 5).
//
// - An event counts if it was effective at or before asOf and, with known-on, recorded at or before it.
// - A retraction takes its event back for all effective times, from the moment it was recorded; a retraction can be retracted.
// - The first entry of a role is its earliest Enter event. A regression changes the current stage and keeps the first entry.
// - A stage that was passed over (a later one of the list was entered) is imputed with the time of the next stage entered, and flagged:
//   also the stages before the one at which an imported lead begins. Roles without a stage are never imputed.
// - A cycle has left as of asOf if it was closed by then and, with known-on, its closing was known.

#include <optional>
#include <span>
#include <vector>

#include "core/agreement/document.h"
#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/pipeline/stage_event.h"

namespace handschlag::pipeline {

/// First entries of one cycle: input of the waterfall, one per cycle.
struct CycleEntries {
    LeadId lead;
    CycleId cycle;
    int number = 1;
    Exit exit = Exit::None;
    std::optional<Instant> closedAt;
    struct Entry {
        Role role;
        Instant at;
        bool imputed;
        std::optional<std::int64_t> amountCents = {};  ///< value of an opportunity or win
    };
    std::vector<Entry> entries;  ///< at most one per role, in stage order; retracted events are gone
};

/// As many as cycles, in their order; a cycle without an entry has none. Events of other cycles are passed over.
[[nodiscard]] std::vector<CycleEntries> entriesOf(std::span<const Cycle> cycles, std::span<const StageEvent> events,
                                                  const agreement::StagesClause& stages, Instant asOf, std::optional<Instant> knownOn);

/// The events that count for asOf and known-on, without retractions and what they take back; in order of effective time, then id.
[[nodiscard]] std::vector<StageEvent> standingEvents(std::span<const StageEvent> events, Instant asOf, std::optional<Instant> knownOn);

}  // namespace handschlag::pipeline
