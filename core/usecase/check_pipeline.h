#pragma once
// Do cycles and stage events agree with each other, and does the stock identity hold (domain section 5)?

#include <span>
#include <vector>

#include "core/usecase/ports.h"

namespace handschlag::usecase {

/// Codes: check.cycle_without_exit {cycle}, check.cycle_number {lead, cycle}, check.cycles_overlap {lead}.
[[nodiscard]] std::vector<Finding> checkCycles(std::span<const pipeline::Cycle> cycles, std::span<const pipeline::StageEvent> events);
/// Codes: check.event_outside_cycle {event}, check.retraction {event}.
[[nodiscard]] std::vector<Finding> checkEvents(std::span<const pipeline::Cycle> cycles, std::span<const pipeline::StageEvent> events);
/// Events of one product line. Code: check.stock {stage, stock found, stock expected}.
[[nodiscard]] std::vector<Finding> checkStock(std::span<const pipeline::StageEvent> events, const agreement::StagesClause& stages);

}  // namespace handschlag::usecase
