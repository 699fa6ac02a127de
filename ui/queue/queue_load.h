#pragma once
// What the page reads of a workspace at once: the queue, who may decide, and why it may be empty.

#include <optional>
#include <vector>

#include "core/usecase/handovers.h"
#include "core/usecase/scores.h"

namespace handschlag::ui {

struct QueueLoad {
    std::vector<usecase::QueueEntry> entries;
    std::vector<usecase::Person> persons;
    std::vector<usecase::Team> teams;
    std::optional<usecase::ActiveKind> agreement;  ///< absent: no version at all
    int version = 0;
    std::optional<usecase::ScoreReport> report;  ///< only if the queue is empty and an agreement counts
};

[[nodiscard]] Result<QueueLoad> loadQueue(usecase::Store& store, const std::string& product, Instant now);

}  // namespace handschlag::ui
