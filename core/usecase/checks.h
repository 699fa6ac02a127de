#pragma once
// Is this workspace whole? Storage, foreign keys, audit chain, signatures, stock identity.

#include <vector>

#include "core/usecase/ports.h"

namespace handschlag::usecase {

/// Empty: everything is in order.
[[nodiscard]] Result<std::vector<Finding>> checkWorkspace(Store& store, Instant now);

}  // namespace handschlag::usecase
