#include "core/pipeline/history.h"

#include <algorithm>

namespace handschlag::pipeline {
namespace {

/// Ids of a workspace have hardly any gaps: the place is mostly the difference.
template <class Ids, class Id, class Projection>
std::optional<std::uint32_t> placeOf(const Ids& ascending, Id wanted, Projection projection)
{
    if (ascending.empty()) return std::nullopt;
    const std::int64_t guess = wanted.value - std::invoke(projection, ascending.front()).value;
    if (guess >= 0 && guess < std::ssize(ascending) && std::invoke(projection, ascending[static_cast<std::size_t>(guess)]) == wanted)
        return static_cast<std::uint32_t>(guess);
    const auto found = std::ranges::lower_bound(ascending, wanted, {}, projection);
    if (found == ascending.end() || std::invoke(projection, *found) != wanted) return std::nullopt;
    return static_cast<std::uint32_t>(found - ascending.begin());
}

}  // namespace

void HistoryBuilder::reserve(std::size_t cycles, std::size_t events)
{
    history_.cycles.reserve(cycles);
    history_.events.reserve(events);
    ids_.reserve(events);
}

void HistoryBuilder::addCycle(CycleId id, LeadId lead, std::string_view product, int number, Instant openedAt, std::optional<Instant> closedAt,
                              Exit exit)
{
    auto& products = history_.products;
    auto known = std::ranges::find(products, product);
    if (known == products.end()) known = products.emplace(products.end(), product);
    history_.cycles.push_back({id, lead, openedAt, closedAt, static_cast<std::uint16_t>(known - products.begin()), static_cast<std::uint16_t>(number), exit});
}

void HistoryBuilder::addEvent(StageEventId id, CycleId cycle, StageEventKind kind, Role role, Instant effectiveAt, Instant recordedAt, StageEventId retracts,
                              std::optional<std::int64_t> amountCents)
{
    const auto home = placeOf(history_.cycles, cycle, &HistoryCycle::id);
    if (!home) return;
    const auto index = static_cast<std::uint32_t>(history_.events.size());
    history_.events.push_back({effectiveAt, recordedAt, *home, kind, role});
    ids_.push_back(id);
    if (amountCents) history_.amounts.push_back({index, *amountCents});
    if (kind != StageEventKind::Retract) return;
    if (const auto target = placeOf(ids_, retracts, std::identity())) history_.retractions.push_back({index, *target});
}

/// A retraction can be retracted and is recorded after what it takes back, so the newest decide first.
std::vector<bool> takenBack(const History& history, std::optional<Instant> knownOn)
{
    std::vector<bool> gone(history.retractions.empty() ? 0 : history.events.size(), false);
    for (auto retraction = history.retractions.rbegin(); retraction != history.retractions.rend(); ++retraction)
        if (!gone[retraction->event] && (!knownOn || history.events[retraction->event].recordedAt <= *knownOn)) gone[retraction->retracts] = true;
    return gone;
}

History historyOf(std::span<const Cycle> cycles, std::span<const StageEvent> events)
{
    std::vector<const Cycle*> cyclesById;
    for (const Cycle& cycle : cycles) cyclesById.push_back(&cycle);
    std::ranges::sort(cyclesById, {}, &Cycle::id);
    std::vector<const StageEvent*> eventsById;
    for (const StageEvent& event : events) eventsById.push_back(&event);
    std::ranges::sort(eventsById, {}, &StageEvent::id);
    HistoryBuilder builder;
    builder.reserve(cycles.size(), events.size());
    for (const Cycle* cycle : cyclesById) builder.addCycle(cycle->id, cycle->lead, cycle->product, cycle->number, cycle->openedAt, cycle->closedAt, cycle->exit);
    for (const StageEvent* event : eventsById)
        builder.addEvent(event->id, event->cycle, event->kind, event->role, event->effectiveAt, event->recordedAt, event->retracts, event->amountCents);
    return builder.take();
}

}  // namespace handschlag::pipeline
