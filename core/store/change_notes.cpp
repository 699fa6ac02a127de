#include "core/store/change_notes.h"

#include <algorithm>
#include <array>

namespace handschlag::store {
namespace {

constexpr std::array<const char*, 11> tableKeys{"workspace", "person",      "team",      "lead",     "activity",
                                                "cycle",     "stage_event", "agreement", "handover", "batch",
                                                "review"};

}  // namespace

void ChangeNotes::add(Table table, std::int64_t id)
{
    std::set<std::int64_t>& ids = ids_[table];
    if (ids.contains(0)) return;
    ids.insert(id);
    if (id == 0 || ids.size() > manyRows) ids = {0};
}

std::vector<Change> ChangeNotes::changes() const
{
    std::vector<Change> changes;
    for (const auto& [table, ids] : ids_)
        for (const std::int64_t id : ids) changes.push_back({table, id});
    return changes;
}

const char* key(Table table) { return tableKeys[static_cast<std::size_t>(table)]; }

std::optional<Table> tableFromKey(std::string_view text)
{
    const auto found = std::ranges::find(tableKeys, text, [](const char* name) { return std::string_view(name); });
    if (found == tableKeys.end()) return std::nullopt;
    return static_cast<Table>(found - tableKeys.begin());
}

}  // namespace handschlag::store
