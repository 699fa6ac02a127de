#include "core/pipeline/entries.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "core/pipeline/stage_order.h"

namespace handschlag::pipeline {
namespace {

using Entry = CycleEntries::Entry;

bool known(const StageEvent& event, std::optional<Instant> knownOn) { return !knownOn || event.recordedAt <= *knownOn; }

/// Ids of events taken back by a retraction that itself stands. A retraction is recorded after what it retracts, so the newest decide first.
std::unordered_set<std::int64_t> retracted(std::span<const StageEvent> events, std::optional<Instant> knownOn)
{
    std::vector<const StageEvent*> retractions;
    for (const StageEvent& event : events)
        if (event.kind == StageEventKind::Retract && known(event, knownOn)) retractions.push_back(&event);
    std::ranges::sort(retractions, std::greater{}, [](const StageEvent* event) { return event->id; });
    std::unordered_set<std::int64_t> gone;
    for (const StageEvent* retraction : retractions)
        if (!gone.contains(retraction->id.value)) gone.insert(retraction->retracts.value);
    return gone;
}

void noteFirst(std::vector<Entry>& entries, const StageEvent& event)
{
    const auto found = std::ranges::find(entries, event.role, &Entry::role);
    if (found == entries.end()) entries.push_back({event.role, event.effectiveAt, false, event.amountCents});
    else if (event.amountCents) found->amountCents = event.amountCents;  // a later word on the value is the better one
}

/// Walks back from the last stage, so that the time at hand is that of the next stage entered.
void impute(std::vector<Entry>& entries, const agreement::StagesClause& clause)
{
    std::optional<Instant> later;
    for (auto stage = clause.stages.rbegin(); stage != clause.stages.rend(); ++stage) {
        std::optional<Instant> own;
        for (const Entry& entry : entries)
            if (std::ranges::find(stage->roles, entry.role) != stage->roles.end() && (!own || entry.at < *own)) own = entry.at;
        if (!own && later)
            for (const Role role : stage->roles) entries.push_back({role, *later, true});
        if (own) later = own;
    }
}

void noteExit(CycleEntries& entries, const Cycle& cycle, std::span<const StageEvent> exits, Instant asOf, std::optional<Instant> knownOn)
{
    if (!cycle.closedAt || *cycle.closedAt > asOf) return;
    const bool recorded = exits.empty() ? !knownOn || *cycle.closedAt <= *knownOn
                                        : std::ranges::any_of(exits, [&](const StageEvent& event) { return known(event, knownOn); });
    if (!recorded) return;
    entries.exit = cycle.exit;
    entries.closedAt = cycle.closedAt;
}

}  // namespace

std::vector<StageEvent> standingEvents(std::span<const StageEvent> events, Instant asOf, std::optional<Instant> knownOn)
{
    const auto gone = retracted(events, knownOn);
    std::vector<StageEvent> standing;
    standing.reserve(events.size());
    for (const StageEvent& event : events) {
        if (event.kind == StageEventKind::Retract || event.effectiveAt > asOf || !known(event, knownOn)) continue;
        if (!gone.contains(event.id.value)) standing.push_back(event);
    }
    std::ranges::sort(standing, [](const StageEvent& a, const StageEvent& b) { return std::pair(a.effectiveAt, a.id) < std::pair(b.effectiveAt, b.id); });
    return standing;
}

std::vector<CycleEntries> entriesOf(std::span<const Cycle> cycles, std::span<const StageEvent> events, const agreement::StagesClause& stages, Instant asOf,
                                    std::optional<Instant> knownOn)
{
    std::vector<CycleEntries> result(cycles.size());
    std::unordered_map<std::int64_t, std::size_t> indexOf;
    for (std::size_t i = 0; i < cycles.size(); ++i) {
        result[i] = {cycles[i].lead, cycles[i].id, cycles[i].number, Exit::None, std::nullopt, {}};
        indexOf.emplace(cycles[i].id.value, i);
    }
    for (const StageEvent& event : standingEvents(events, asOf, knownOn)) {
        const auto found = indexOf.find(event.cycle.value);
        if (event.kind == StageEventKind::Enter && found != indexOf.end()) noteFirst(result[found->second].entries, event);
    }
    std::unordered_map<std::int64_t, std::vector<StageEvent>> exits;
    for (const StageEvent& event : events)
        if (event.kind == StageEventKind::Exit && knownOn) exits[event.cycle.value].push_back(event);

    const StageOrder order(stages);
    for (std::size_t i = 0; i < cycles.size(); ++i) {
        impute(result[i].entries, stages);
        std::ranges::stable_sort(result[i].entries, {}, [&order](const Entry& entry) { return std::pair(order.rank(entry.role), entry.role); });
        const auto own = exits.find(cycles[i].id.value);
        noteExit(result[i], cycles[i], own == exits.end() ? std::span<const StageEvent>{} : std::span<const StageEvent>(own->second), asOf, knownOn);
    }
    return result;
}

}  // namespace handschlag::pipeline
