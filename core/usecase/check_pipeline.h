#pragma once
// Do cycles and stage events agree with each other, and does the stock identity hold (domain section 5)?

#include <span>
#include <vector>

#include "core/usecase/ports.h"

namespace handschlag::usecase {

/// Codes: check.cycle_without_exit {cycle}, check.cycle_number {lead, cycle}, check.cycles_overlap {lead},
/// check.won_otherwise {cycle, exit}: a win that another exit was written over. A win that is reported after another exit is an anomaly, no damage.
[[nodiscard]] std::vector<Finding> checkCycles(std::span<const pipeline::Cycle> cycles, std::span<const pipeline::StageEvent> events);
/// Living handovers on cycles that have ended. Code: check.handover_after_exit {handover, cycle, state}.
[[nodiscard]] std::vector<Finding> checkHandovers(std::span<const handover::Handover> handovers, std::span<const pipeline::Cycle> cycles);
/// Codes: check.event_outside_cycle {event}, check.retraction {event}.
[[nodiscard]] std::vector<Finding> checkEvents(std::span<const pipeline::Cycle> cycles, std::span<const pipeline::StageEvent> events);
/// Events of one product line. Code: check.stock {stage, stock found, stock expected}.
[[nodiscard]] std::vector<Finding> checkStock(std::span<const pipeline::StageEvent> events, const agreement::StagesClause& stages);

}  // namespace handschlag::usecase
