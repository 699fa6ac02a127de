#pragma once
// The past of one lead: when it could qualify, and what was known of it at which time.

#include <map>
#include <optional>
#include <span>
#include <vector>

#include "core/insight/backtest_basis.h"
#include "core/leads/lead.h"
#include "core/pipeline/stage_event.h"
#include "core/scoring/replay.h"

namespace handschlag::insight {

using scoring::Validity;

inline constexpr Validity never{Instant{std::numeric_limits<std::int64_t>::max()}, Instant{std::numeric_limits<std::int64_t>::min()}};

/// moments ascending.
[[nodiscard]] bool holdsAny(std::span<const Instant> moments, const Validity& validity);

/// One run per cycle, and one behind the last if the lead left it and was re-armed. cycles: of one lead, in order of their numbers.
/// Without a file no run is known behind an exit that did not lead to another cycle.
[[nodiscard]] std::vector<Validity> runsOf(std::span<const pipeline::Cycle> cycles, const std::map<CycleId, Instant>& followUps,
                                           const LeadFile* file);

/// The fields as they were known for a while.
struct Spell {
    Validity validity;
    leads::Fields fields;
};

/// Without gaps, oldest first; the last one holds today's fields. changes: of this lead, in the order they were recorded.
[[nodiscard]] std::vector<Spell> spellsOf(const leads::Lead& lead, std::span<const leads::FieldChange> changes);

}  // namespace handschlag::insight
