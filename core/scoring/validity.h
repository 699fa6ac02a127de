#pragma once
// When a field counts as given: an e-mail address must look like one, a boolean must be true, text must not be blank.

#include <string>
#include <string_view>
#include <vector>

#include "core/scoring/field_reader.h"
#include "core/scoring/plan.h"

namespace handschlag::scoring {

[[nodiscard]] bool isValid(std::string_view field, const FieldValue& value);

/// Required items, of either list, that no lead of the population meets: each once, by its fields.
[[nodiscard]] std::vector<agreement::RequiredItem> neverMet(const Plan& plan, const leads::Population& population);
/// Types of the behaviour rules with points above zero, in their order, of which the population holds not one activity.
[[nodiscard]] std::vector<std::string> neverSeen(const Plan& plan, const leads::Population& population);

}  // namespace handschlag::scoring
