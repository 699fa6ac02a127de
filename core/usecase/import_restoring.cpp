#include "core/usecase/import_restoring.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace handschlag::usecase {
namespace {

using pipeline::StageEvent;

/// The same field may have been written twice by rows that name a lead by different names: from the first before to the last after.
std::vector<leads::FieldChange> turnedBack(const std::vector<leads::FieldChange>& changes, const std::unordered_set<LeadId>& created)
{
    std::map<std::pair<LeadId, std::string_view>, leads::FieldChange> back;
    for (const leads::FieldChange& change : changes) {
        if (created.contains(change.lead)) continue;
        const auto [at, isFirst] = back.try_emplace({change.lead, change.field}, change);
        if (isFirst) std::swap(at->second.before, at->second.after);
        at->second.before = change.after;
    }
    std::vector<leads::FieldChange> list;
    list.reserve(back.size());
    for (auto& [key, change] : back)
        if (change.before != change.after) list.push_back(std::move(change));
    return list;
}

}  // namespace

Result<std::vector<leads::FieldChange>> restorations(Store& store, BatchId batch)
{
    const auto changes = store.batchContents().changes(batch);
    if (!changes) return std::unexpected(changes.error());
    const auto created = store.batchContents().leads(batch);
    if (!created) return std::unexpected(created.error());
    return turnedBack(*changes, {created->begin(), created->end()});
}

Result<std::vector<EndedCycle>> endedCycles(Store& store, const std::vector<StageEvent>& entries, BatchId batch)
{
    std::vector<EndedCycle> ended;
    for (const StageEvent& entry : entries) {
        if (entry.batch != batch || entry.kind != pipeline::StageEventKind::Enter || entry.role != pipeline::Role::Won) continue;
        const auto cycles = store.pipeline().cyclesOf(entry.lead);
        if (!cycles) return std::unexpected(cycles.error());
        const auto own = std::ranges::find(*cycles, entry.cycle, &pipeline::Cycle::id);
        if (own != cycles->end() && own->exit == pipeline::Exit::Won) ended.push_back({*own, entry.id});
    }
    return ended;
}

}  // namespace handschlag::usecase
