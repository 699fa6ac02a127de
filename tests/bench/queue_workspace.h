#pragma once
// A workspace with very many leads, of which sales has a good part in its queue: made once, and kept in a folder.

#include <string>

#include "core/base/error.h"
#include "core/base/instant.h"

namespace handschlag::bench {

struct QueueSize {
    int leads = 1'000'000;
    int open = 50'000;  ///< open handovers, each with its snapshot
    int mine = 5'000;   ///< of those, with the first person of sales
};

/// When everybody looks at the queue: some deadlines have passed, most are still to come.
[[nodiscard]] Instant queueTime();
/// The path of the workspace in that folder; it is made if it is not there.
[[nodiscard]] Result<std::string> queueWorkspace(const std::string& folder, const QueueSize& size);

}  // namespace handschlag::bench
