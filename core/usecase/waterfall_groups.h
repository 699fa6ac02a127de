#pragma once
// Which group a cycle belongs to when a waterfall is asked for by a field.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/pipeline/stage_event.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

/// One text per cycle, "" where there is none. by: a standard field, an attribute, else "version" or "team" of the cycle's latest
/// handover; teams of fewer than five persons are in the group "". Misuse (waterfall.field_unknown) for any other.
[[nodiscard]] Result<std::vector<std::string>> groupValues(Store& store, std::span<const pipeline::Cycle> cycles, std::string_view by);

}  // namespace handschlag::usecase
