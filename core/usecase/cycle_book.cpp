#include "core/usecase/cycle_book.h"

#include <algorithm>

#include "core/pipeline/history.h"

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
    const auto history = store.history().history();
    if (!history) return std::unexpected(history.error());
    const auto& cycles = (*history)->cycles;
    const auto line = static_cast<std::uint16_t>(std::ranges::find((*history)->products, product) - (*history)->products.begin());
    for (const auto& cycle : cycles)
        if (cycle.product == line)
            book.byLead_[cycle.lead].push_back({{cycle.id, cycle.lead, std::string(product), cycle.number, cycle.openedAt, cycle.closedAt, cycle.exit}, 0, {}, {}});
    for (auto& [lead, known] : book.byLead_) std::ranges::sort(known, {}, [](const KnownCycle& each) { return each.cycle.number; });

    const std::vector<bool> gone = pipeline::takenBack(**history, std::nullopt);
    for (std::size_t i = 0; i < (*history)->events.size(); ++i) {
        const pipeline::HistoryEvent& event = (*history)->events[i];
        if (event.kind != pipeline::StageEventKind::Enter || (!gone.empty() && gone[i])) continue;
        const pipeline::HistoryCycle& home = cycles[event.cycle];
        if (home.product != line) continue;
        if (KnownCycle* cycle = book.find(home.lead, home.id)) cycle->enter(event.role, event.effectiveAt);
    }

    const auto handovers = store.handovers().all();
    if (!handovers) return std::unexpected(handovers.error());
    for (const auto& handover : *handovers)
        if (KnownCycle* cycle = book.find(handover.lead, handover.cycle)) cycle->followUpAt = handover.followUpAt;
    return book;
}

}  // namespace handschlag::usecase
