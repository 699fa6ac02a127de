#pragma once
// Which rows a write transaction touched: models reload these and nothing else.

#include <cstdint>
#include <string>
#include <vector>

namespace handschlag {

enum class Table : std::uint8_t { Workspace, Person, Team, Lead, Activity, Cycle, StageEvent, Agreement, Handover, Batch, Review };

struct Change {
    Table table = Table::Workspace;
    std::int64_t id = 0;  ///< 0: many rows of this table
    friend bool operator==(const Change&, const Change&) = default;
};

struct ChangeSet {
    std::int64_t sequence = 0;  ///< the workspace's change counter after it
    std::vector<Change> changes;
    [[nodiscard]] bool touches(Table table) const
    {
        for (const Change& change : changes)
            if (change.table == table) return true;
        return false;
    }
};

}  // namespace handschlag
