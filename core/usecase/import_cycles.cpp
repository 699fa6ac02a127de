#include "core/usecase/import_cycles.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <unordered_set>

#include "core/usecase/handover_step.h"

namespace handschlag::usecase {
namespace {

std::size_t indexOf(pipeline::Role role) { return static_cast<std::size_t>(role); }

/// Agreements differ in the order of handing over, accepting and qualifying: among these no order is impossible.
int rankOf(std::size_t role)
{
    static constexpr std::array<int, 8> ranks{0, 1, 2, 3, 3, 3, 4, 5};
    return ranks[role];
}

}  // namespace

Result<ImportCycles> ImportCycles::load(Store& store)
{
    ImportCycles book;
    const auto cycles = store.pipeline().cycles();
    if (!cycles) return std::unexpected(cycles.error());
    const auto rank = [](bool open, Instant openedAt, int number, CycleId id) { return std::tuple(open, openedAt, number, id); };
    for (const pipeline::Cycle& cycle : *cycles) {
        const Attached found{cycle.id, !cycle.closedAt, cycle.number, cycle.openedAt, {}};
        const auto [at, isNew] = book.byLead_.emplace(cycle.lead, found);
        const Attached& known = at->second;
        if (!isNew && rank(found.open, found.openedAt, found.number, found.id) > rank(known.open, known.openedAt, known.number, known.id)) at->second = found;
    }
    const auto events = store.pipeline().events();
    if (!events) return std::unexpected(events.error());
    std::unordered_set<StageEventId> retracted;
    for (const pipeline::StageEvent& event : *events)
        if (event.kind == pipeline::StageEventKind::Retract) retracted.insert(event.retracts);
    for (const pipeline::StageEvent& event : *events) {
        const auto found = book.byLead_.find(event.lead);
        const bool counts = event.kind == pipeline::StageEventKind::Enter && !retracted.contains(event.id);
        if (!counts || found == book.byLead_.end() || found->second.id != event.cycle) continue;
        auto& entry = found->second.entries[indexOf(event.role)];
        entry = entry ? std::min(*entry, event.effectiveAt) : event.effectiveAt;
    }
    using enum handover::State;
    const auto alive = store.handovers().inStates(std::array{Open, Accepted, Qualified, Opportunity, Returned});
    if (!alive) return std::unexpected(alive.error());
    for (const handover::Handover& handover : *alive) book.alive_[handover.cycle] = handover.id;
    return book;
}

std::optional<ImportCycles::Contradiction> ImportCycles::contradictionOf(LeadId lead, pipeline::Role role, Instant at) const
{
    const auto found = byLead_.find(lead);
    if (found == byLead_.end()) return std::nullopt;
    const Entries& entries = found->second.entries;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!entries[i] || rankOf(i) == rankOf(indexOf(role))) continue;
        if (rankOf(i) < rankOf(indexOf(role)) ? *entries[i] > at : *entries[i] < at) return Contradiction{static_cast<pipeline::Role>(i), *entries[i]};
    }
    return std::nullopt;
}

bool ImportCycles::hasReached(LeadId lead, pipeline::Role role) const
{
    const auto found = byLead_.find(lead);
    if (found == byLead_.end()) return false;
    const Entries& entries = found->second.entries;
    if (entries[indexOf(role)]) return true;
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (entries[i] && rankOf(i) > rankOf(indexOf(role))) return true;
    return false;
}

Result<bool> ImportCycles::enter(Store& store, pipeline::StageEvent event, std::string_view product)
{
    auto found = byLead_.find(event.lead);
    if (found == byLead_.end()) {
        pipeline::Cycle cycle;
        cycle.lead = event.lead;
        cycle.product = product;
        cycle.openedAt = event.effectiveAt;
        const auto id = store.pipeline().openCycle(cycle);
        if (!id) return std::unexpected(id.error());
        found = byLead_.emplace(event.lead, Attached{*id, true, 1, cycle.openedAt, {}}).first;
    }
    Attached& attached = found->second;
    if (attached.entries[indexOf(event.role)]) return false;
    event.cycle = attached.id;
    const auto appended = store.pipeline().append(event);
    if (!appended) return std::unexpected(appended.error());
    event.id = *appended;
    attached.entries[indexOf(event.role)] = event.effectiveAt;
    if (event.role != pipeline::Role::Won || !attached.open) return true;
    if (const auto closed = closeAsWon(store, attached, event); !closed) return std::unexpected(closed.error());
    return true;
}

Result<void> ImportCycles::closeAsWon(Store& store, Attached& attached, const pipeline::StageEvent& entry)
{
    if (const auto closed = store.pipeline().closeCycle(attached.id, pipeline::Exit::Won, entry.effectiveAt); !closed) return closed;
    attached.open = false;
    const auto waiting = alive_.find(attached.id);
    if (waiting == alive_.end()) return {};
    const auto stored = storedHandover(store, waiting->second);
    if (!stored) return std::unexpected(stored.error());
    alive_.erase(waiting);
    if (const auto settled = settleAsWon(store, *stored, entry); !settled) return std::unexpected(settled.error());
    return {};
}

}  // namespace handschlag::usecase
