#pragma once
// What became of copying a workspace: a backup made, or one put back. The store does it (core/store/workspace_copy.h).

#include <cstdint>
#include <vector>

#include "core/usecase/ports.h"

namespace handschlag::usecase {

struct WorkspaceCopy {
    std::int64_t bytes = 0;
    std::int64_t leads = 0;
    std::vector<Finding> findings;  ///< what `check` says of the copy, and so of the workspace; never a damaged file: that is refused
};

}  // namespace handschlag::usecase
