#pragma once
// The handovers of a product line with everything that happened to them: what figures over many handovers are counted from.

#include <string_view>
#include <vector>

#include "core/handover/handover.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

struct HandoverFile {
    handover::Handover handover;
    std::vector<handover::HandoverEvent> events;  ///< in the order they were appended
};

/// In the order of their ids; trials are left out, since they are outside both scorecards.
[[nodiscard]] Result<std::vector<HandoverFile>> handoverFiles(Store& store, std::string_view product);

}  // namespace handschlag::usecase
