#pragma once
// Why nothing qualifies: what no lead of a population has.

#include <string>
#include <vector>

#include "core/scoring/plan.h"

namespace handschlag::scoring {

/// Required items, of either list, that no lead of the population meets: each once, by its fields.
[[nodiscard]] std::vector<agreement::RequiredItem> neverMet(const Plan& plan, const leads::Population& population);
/// Types of the behaviour rules with points above zero, in their order, of which the population holds not one activity.
[[nodiscard]] std::vector<std::string> neverSeen(const Plan& plan, const leads::Population& population);

}  // namespace handschlag::scoring
