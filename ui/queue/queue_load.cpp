#include "ui/queue/queue_load.h"

namespace handschlag::ui {

Result<QueueLoad> loadQueue(usecase::Store& store, const std::string& product, const usecase::QueueChoice& choice, Instant now)
{
    QueueLoad load;
    load.choice = choice;
    auto entries = usecase::queueFor(store, choice, now);
    if (!entries) return std::unexpected(entries.error());
    load.entries = std::move(*entries);
    auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    load.persons = std::move(*persons);
    auto teams = store.people().teams();
    if (!teams) return std::unexpected(teams.error());
    load.teams = std::move(*teams);
    // A workspace without any version is no failure here: the page says what comes next.
    const auto active = usecase::activeAgreement(store, product, now);
    if (!active) return load;
    load.agreement = active->kind;
    load.version = active->version.number;
    if (!load.entries.empty() || active->kind == usecase::ActiveKind::Draft) return load;
    if (auto scored = usecase::scoreAll(store, active->document, now)) load.report = std::move(scored->report);
    return load;
}

void ChangedRows::add(const ChangeSet& changes)
{
    for (const Change& change : changes.changes) {
        switch (change.table) {
            case Table::Handover: handovers.insert(HandoverId{change.id}); break;
            case Table::Lead: leads.insert(LeadId{change.id}); break;
            case Table::Person:
            case Table::Team:
            case Table::Agreement: all = true; break;
            default: break;
        }
    }
    all = all || handovers.contains(HandoverId{}) || leads.contains(LeadId{});
}

Result<QueueUpdate> readChanged(usecase::Store& store, const ChangedRows& changed, const usecase::QueueChoice& choice, Instant now)
{
    QueueUpdate update;
    update.choice = choice;
    std::set<HandoverId> ids = changed.handovers;
    for (const LeadId lead : changed.leads) {
        const auto ofLead = store.handovers().ofLead(lead);
        if (!ofLead) return std::unexpected(ofLead.error());
        for (const handover::Handover& handover : *ofLead) ids.insert(handover.id);
    }
    update.asked.assign(ids.begin(), ids.end());
    auto entries = usecase::queueEntries(store, update.asked, choice, now);
    if (!entries) return std::unexpected(entries.error());
    update.entries = std::move(*entries);
    return update;
}

}  // namespace handschlag::ui
