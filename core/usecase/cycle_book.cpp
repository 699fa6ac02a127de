#include "core/usecase/cycle_book.h"

#include <algorithm>
#include <unordered_set>

namespace handschlag::usecase {

void KnownCycle::enter(pipeline::Role role, Instant at)
{
    roles |= 1U << static_cast<unsigned>(role);
    if (role == pipeline::Role::MarketingQualified && (!qualifiedAt || at < *qualifiedAt)) qualifiedAt = at;
}

void CycleBook::know(KnownCycle cycle) { byLead_[cycle.cycle.lead].push_back(std::move(cycle)); }

KnownCycle* CycleBook::find(LeadId lead, CycleId cycle)
{
    const auto known = byLead_.find(lead);
    if (known == byLead_.end()) return nullptr;
    const auto found = std::ranges::find_if(known->second, [cycle](const KnownCycle& each) { return each.cycle.id == cycle; });
    return found == known->second.end() ? nullptr : &*found;
}

KnownCycle* CycleBook::openCycle(LeadId lead)
{
    const auto known = byLead_.find(lead);
    if (known == byLead_.end()) return nullptr;
    const auto found = std::ranges::find_if(known->second, [](const KnownCycle& each) { return !each.cycle.closedAt; });
    return found == known->second.end() ? nullptr : &*found;
}

Result<KnownCycle*> CycleBook::open(Store& store, LeadId lead, Instant at)
{
    auto& cycles = byLead_[lead];
    KnownCycle known;
    known.cycle.lead = lead;
    known.cycle.product = product_;
    known.cycle.number = static_cast<int>(cycles.size()) + 1;
    known.cycle.openedAt = at;
    const auto id = store.pipeline().openCycle(known.cycle);
    if (!id) return std::unexpected(id.error());
    known.cycle.id = *id;
    cycles.push_back(std::move(known));
    return &cycles.back();
}

Result<CycleBook> CycleBook::load(Store& store, std::string_view product)
{
    CycleBook book(product);
    const auto cycles = store.pipeline().cycles();
    if (!cycles) return std::unexpected(cycles.error());
    for (const auto& cycle : *cycles)
        if (cycle.product == product) book.byLead_[cycle.lead].push_back({cycle, 0, {}, {}});
    for (auto& [lead, known] : book.byLead_) std::ranges::sort(known, {}, [](const KnownCycle& each) { return each.cycle.number; });

    const auto events = store.pipeline().events();
    if (!events) return std::unexpected(events.error());
    std::unordered_set<StageEventId> retracted;
    for (const auto& event : *events)
        if (event.kind == pipeline::StageEventKind::Retract) retracted.insert(event.retracts);
    for (const auto& event : *events) {
        if (event.kind != pipeline::StageEventKind::Enter || retracted.contains(event.id)) continue;
        if (KnownCycle* cycle = book.find(event.lead, event.cycle)) cycle->enter(event.role, event.effectiveAt);
    }

    const auto handovers = store.handovers().all();
    if (!handovers) return std::unexpected(handovers.error());
    for (const auto& handover : *handovers)
        if (KnownCycle* cycle = book.find(handover.lead, handover.cycle)) cycle->followUpAt = handover.followUpAt;
    return book;
}

}  // namespace handschlag::usecase
