#pragma once
// The columns of lead_profile: every standard field but created_at, in the order of leads::standardFields().

#include <string_view>
#include <vector>

#include "core/leads/field.h"

namespace handschlag::store {

/// Columns of the view lead_record before the profile's.
constexpr int leadHeadColumns = 5;

[[nodiscard]] const std::vector<std::string_view>& profileColumns();

}  // namespace handschlag::store
