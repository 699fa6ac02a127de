#include "core/usecase/import_cycles.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "core/pipeline/history.h"
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
    const auto history = store.history().history();
    if (!history) return std::unexpected(history.error());
    const auto rank = [](bool open, Instant openedAt, int number, CycleId id) { return std::tuple(open, openedAt, number, id); };
    book.byLead_.reserve((*history)->cycles.size());
    for (const pipeline::HistoryCycle& cycle : (*history)->cycles) {
        const Attached found{cycle.id, cycle.openedAt, cycle.number, !cycle.closedAt, 0};
        const auto [at, isNew] = book.byLead_.emplace(cycle.lead, found);
        const Attached& known = at->second;
        if (!isNew && rank(found.open, found.openedAt, found.number, found.id) > rank(known.open, known.openedAt, known.number, known.id)) at->second = found;
    }
    const std::vector<bool> takenBack = pipeline::takenBack(**history, std::nullopt);
    book.entries_.reserve((*history)->events.size());
    for (std::size_t i = 0; i < (*history)->events.size(); ++i) {
        const pipeline::HistoryEvent& event = (*history)->events[i];
        if (event.kind != pipeline::StageEventKind::Enter || (!takenBack.empty() && takenBack[i])) continue;
        const pipeline::HistoryCycle& cycle = (*history)->cycles[event.cycle];
        Attached& attached = book.byLead_.at(cycle.lead);
        if (attached.id == cycle.id) book.add(attached, event.role, event.effectiveAt);
    }
    using enum handover::State;
    const auto alive = store.handovers().inStates(std::array{Open, Accepted, Qualified, Opportunity, Returned});
    if (!alive) return std::unexpected(alive.error());
    for (const handover::Handover& handover : *alive) book.alive_[handover.cycle] = handover.id;
    return book;
}

void ImportCycles::add(Attached& attached, pipeline::Role role, Instant at)
{
    entries_.push_back({at, role, attached.latest});
    attached.latest = static_cast<std::uint32_t>(entries_.size());
}

ImportCycles::Entries ImportCycles::entriesOf(const Attached& attached) const
{
    Entries entries;
    for (std::uint32_t place = attached.latest; place != 0; place = entries_[place - 1].before) {
        const Entry& each = entries_[place - 1];
        auto& first = entries[indexOf(each.role)];
        first = first ? std::min(*first, each.at) : each.at;
    }
    return entries;
}

std::optional<ImportCycles::Contradiction> ImportCycles::contradictionOf(LeadId lead, pipeline::Role role, Instant at) const
{
    const auto found = byLead_.find(lead);
    if (found == byLead_.end()) return std::nullopt;
    const Entries entries = entriesOf(found->second);
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
    const Entries entries = entriesOf(found->second);
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
        found = byLead_.emplace(event.lead, Attached{*id, cycle.openedAt, 1, true, 0}).first;
    }
    Attached& attached = found->second;
    if (entriesOf(attached)[indexOf(event.role)]) return false;
    event.cycle = attached.id;
    const auto appended = store.pipeline().append(event);
    if (!appended) return std::unexpected(appended.error());
    event.id = *appended;
    add(attached, event.role, event.effectiveAt);
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
