#include "core/pipeline/entries.h"

#include <algorithm>
#include <array>
#include <limits>
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

/// What is known of one role of one cycle.
struct First {
    bool entered = false;
    bool imputed = false;
    Instant at;
    std::pair<Instant, StageEventId> valuedAt{{std::numeric_limits<std::int64_t>::min()}, {}};
    std::optional<std::int64_t> amountCents;
};
using Firsts = std::array<First, roleCount>;

void noteFirst(Firsts& firsts, const StageEvent& event)
{
    First& first = firsts[static_cast<std::size_t>(event.role)];
    if (!first.entered || event.effectiveAt < first.at) first.at = event.effectiveAt;
    first.entered = true;
    // A later word on the value is the better one.
    const std::pair valuedAt{event.effectiveAt, event.id};
    if (!event.amountCents || valuedAt < first.valuedAt) return;
    first.valuedAt = valuedAt;
    first.amountCents = event.amountCents;
}

/// Walks back from the last stage, so that the time at hand is that of the next stage entered.
void impute(Firsts& firsts, const agreement::StagesClause& clause)
{
    std::optional<Instant> later;
    for (auto stage = clause.stages.rbegin(); stage != clause.stages.rend(); ++stage) {
        std::optional<Instant> own;
        for (const Role role : stage->roles) {
            const First& first = firsts[static_cast<std::size_t>(role)];
            if (first.entered && (!own || first.at < *own)) own = first.at;
        }
        if (!own && later)
            for (const Role role : stage->roles) firsts[static_cast<std::size_t>(role)] = {true, true, *later};
        if (own) later = own;
    }
}

std::vector<Entry> entriesInOrder(const Firsts& firsts, const std::array<Role, roleCount>& roles)
{
    std::vector<Entry> entries;
    entries.reserve(static_cast<std::size_t>(std::ranges::count(firsts, true, &First::entered)));
    for (const Role role : roles) {
        const First& first = firsts[static_cast<std::size_t>(role)];
        if (first.entered) entries.push_back({role, first.at, first.imputed, first.amountCents});
    }
    return entries;
}

std::array<Role, roleCount> rolesInOrder(const agreement::StagesClause& stages)
{
    const StageOrder order(stages);
    std::array<Role, roleCount> roles{};
    for (int role = 0; role < roleCount; ++role) roles[static_cast<std::size_t>(role)] = static_cast<Role>(role);
    std::ranges::stable_sort(roles, {}, [&order](Role role) { return order.rank(role); });
    return roles;
}

/// Events by the cycle they belong to: those of cycles[i] are the pointers from offsets[i] to offsets[i + 1].
class EventsByCycle {
public:
    EventsByCycle(std::span<const Cycle> cycles, std::span<const StageEvent> events) : offsets_(cycles.size() + 1), events_(events.size())
    {
        std::vector<std::pair<CycleId, std::size_t>> ids;
        ids.reserve(cycles.size());
        for (std::size_t i = 0; i < cycles.size(); ++i) ids.emplace_back(cycles[i].id, i);
        std::ranges::sort(ids);
        std::vector<std::size_t> home(events.size(), none);
        for (std::size_t e = 0; e < events.size(); ++e) {
            home[e] = find(ids, events[e].cycle);
            if (home[e] != none) ++offsets_[home[e] + 1];
        }
        for (std::size_t i = 1; i < offsets_.size(); ++i) offsets_[i] += offsets_[i - 1];
        std::vector<std::size_t> next(offsets_.begin(), offsets_.end() - 1);
        for (std::size_t e = 0; e < events.size(); ++e)
            if (home[e] != none) events_[next[home[e]]++] = &events[e];
    }
    [[nodiscard]] std::span<const StageEvent* const> of(std::size_t cycle) const
    {
        return std::span<const StageEvent* const>(events_).subspan(offsets_[cycle], offsets_[cycle + 1] - offsets_[cycle]);
    }

private:
    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
    static std::size_t find(const std::vector<std::pair<CycleId, std::size_t>>& ids, CycleId wanted)
    {
        if (ids.empty()) return none;
        // Ids of a workspace have hardly any gaps: the place is mostly the difference.
        const std::int64_t guess = wanted.value - ids.front().first.value;
        if (guess >= 0 && guess < std::ssize(ids) && ids[static_cast<std::size_t>(guess)].first == wanted)
            return ids[static_cast<std::size_t>(guess)].second;
        const auto found = std::ranges::lower_bound(ids, wanted, {}, &std::pair<CycleId, std::size_t>::first);
        return found != ids.end() && found->first == wanted ? found->second : none;
    }
    std::vector<std::size_t> offsets_;
    std::vector<const StageEvent*> events_;
};

void noteExit(CycleEntries& entries, const Cycle& cycle, std::span<const StageEvent* const> events, Instant asOf, std::optional<Instant> knownOn)
{
    if (!cycle.closedAt || *cycle.closedAt > asOf) return;
    if (knownOn) {
        // Without an event for it, a closing was known when it happened.
        const auto isExit = [](const StageEvent* event) { return event->kind == StageEventKind::Exit; };
        const bool recorded = std::ranges::any_of(events, isExit)
                                  ? std::ranges::any_of(events, [&](const StageEvent* event) { return isExit(event) && known(*event, knownOn); })
                                  : *cycle.closedAt <= *knownOn;
        if (!recorded) return;
    }
    entries.exit = cycle.exit;
    entries.closedAt = cycle.closedAt;
}

bool stands(const StageEvent& event, const std::unordered_set<std::int64_t>& gone, Instant asOf, std::optional<Instant> knownOn)
{
    return event.kind != StageEventKind::Retract && event.effectiveAt <= asOf && known(event, knownOn) &&
           (gone.empty() || !gone.contains(event.id.value));
}

}  // namespace

std::vector<StageEvent> standingEvents(std::span<const StageEvent> events, Instant asOf, std::optional<Instant> knownOn)
{
    const auto gone = retracted(events, knownOn);
    std::vector<StageEvent> standing;
    for (const StageEvent& event : events)
        if (stands(event, gone, asOf, knownOn)) standing.push_back(event);
    std::ranges::sort(standing,
                      [](const StageEvent& a, const StageEvent& b) { return std::pair(a.effectiveAt, a.id) < std::pair(b.effectiveAt, b.id); });
    return standing;
}

std::vector<CycleEntries> entriesOf(std::span<const Cycle> cycles, std::span<const StageEvent> events, const agreement::StagesClause& stages,
                                    Instant asOf, std::optional<Instant> knownOn)
{
    const auto gone = retracted(events, knownOn);
    const auto roles = rolesInOrder(stages);
    const EventsByCycle byCycle(cycles, events);
    std::vector<CycleEntries> result(cycles.size());
    for (std::size_t i = 0; i < cycles.size(); ++i) {
        Firsts firsts;
        for (const StageEvent* event : byCycle.of(i))
            if (event->kind == StageEventKind::Enter && stands(*event, gone, asOf, knownOn)) noteFirst(firsts, *event);
        impute(firsts, stages);
        result[i] = {cycles[i].lead, cycles[i].id, cycles[i].number, Exit::None, std::nullopt, entriesInOrder(firsts, roles)};
        noteExit(result[i], cycles[i], byCycle.of(i), asOf, knownOn);
    }
    return result;
}

}  // namespace handschlag::pipeline
