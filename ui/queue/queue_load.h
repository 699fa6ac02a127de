#pragma once
// What the page reads of a workspace: the queue with who may decide and why it may be empty, and later the rows that have changed.

#include <optional>
#include <set>
#include <vector>

#include "core/base/change_set.h"
#include "core/usecase/handovers.h"
#include "core/usecase/scores.h"

namespace handschlag::ui {

struct QueueLoad {
    usecase::QueueChoice choice;
    std::vector<usecase::QueueEntry> entries;
    std::vector<usecase::Person> persons;
    std::vector<usecase::Team> teams;
    std::optional<usecase::ActiveKind> agreement;  ///< absent: no version at all
    int version = 0;
    std::optional<usecase::ScoreReport> report;  ///< only if the queue is empty and an agreement counts
};

[[nodiscard]] Result<QueueLoad> loadQueue(usecase::Store& store, const std::string& product, const usecase::QueueChoice& choice, Instant now);

/// Handovers that have changed, by themselves or with their leads.
struct ChangedRows {
    std::set<HandoverId> handovers;
    std::set<LeadId> leads;
    bool all = false;  ///< too many, or something that every row may show: read the whole queue
    [[nodiscard]] bool none() const { return !all && handovers.empty() && leads.empty(); }
    void add(const ChangeSet& changes);
};

struct QueueUpdate {
    usecase::QueueChoice choice;
    std::vector<HandoverId> asked;
    std::vector<usecase::QueueEntry> entries;
};

[[nodiscard]] Result<QueueUpdate> readChanged(usecase::Store& store, const ChangedRows& changed, const usecase::QueueChoice& choice, Instant now);

}  // namespace handschlag::ui
