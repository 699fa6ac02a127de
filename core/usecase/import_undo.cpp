#include "core/usecase/import_undo.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

#include "core/calendar/zone.h"
#include "core/usecase/handover_step.h"
#include "core/usecase/import_restoring.h"
#include "core/usecase/review_ports.h"

namespace handschlag::usecase {
namespace {

using pipeline::StageEvent;

constexpr ErrorCode unknownBatch{"import.undo_unknown"};
constexpr ErrorCode noImport{"import.undo_no_import"};
constexpr ErrorCode undoneAlready{"import.undone_already"};
constexpr ErrorCode builtOn{"import.undo_built_on"};

Result<Batch> standingImport(Store& store, BatchId id)
{
    const auto batches = store.batches().all();
    if (!batches) return std::unexpected(batches.error());
    const auto found = std::ranges::find(*batches, id, &Batch::id);
    if (found == batches->end()) return refuse(unknownBatch, {std::to_string(id.value)});
    if (!isImport(*found)) return refuse(noImport, {std::to_string(id.value)});
    if (found->undoneAt) return refuse(undoneAlready, {found->source, toIso(*found->undoneAt)});
    return *found;
}

/// A row that was neither new nor refused met something known; what it left out for that may have come with this import.
Result<int> laterImportsOf(Store& store, BatchId id)
{
    const auto batches = store.batches().all();
    if (!batches) return std::unexpected(batches.error());
    return static_cast<int>(std::ranges::count_if(*batches, [id](const Batch& batch) {
        return batch.id > id && isImport(batch) && !batch.undoneAt && batch.rows > batch.created + batch.rejected;
    }));
}

/// Frozen quarters in which one of its entries lies that was known when they were frozen.
Result<std::vector<Day>> frozenReviewsOf(Store& store, const Batch& batch, const std::vector<StageEvent>& entries)
{
    const auto frozen = store.reviews().allFrozen();
    if (!frozen) return std::unexpected(frozen.error());
    if (frozen->empty()) return std::vector<Day>{};
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    const auto zone = calendar::Zone::find(info->zone);
    if (!zone) return std::unexpected(zone.error());
    std::set<Day> quarters;
    for (const FrozenReview& review : *frozen) {
        const Instant from = zone->startOf(review.review.quarter);
        const Instant to = zone->startOf(review.to);
        const auto lies = [&](const StageEvent& entry) { return entry.effectiveAt >= from && entry.effectiveAt < to; };
        if (batch.recordedAt <= review.cutOff && std::ranges::any_of(entries, lies)) quarters.insert(review.review.quarter);
    }
    return std::vector<Day>(quarters.begin(), quarters.end());
}

/// What it takes, gathered once.
struct Plan {
    ImportUndo outlook;
    std::vector<leads::FieldChange> changes;
    std::vector<EndedCycle> ended;
};

Result<Plan> planOf(Store& store, BatchId id)
{
    const auto batch = standingImport(store, id);
    if (!batch) return std::unexpected(batch.error());
    const auto created = store.batchContents().leads(id);
    if (!created) return std::unexpected(created.error());
    const auto activities = store.batchContents().activities(id);
    if (!activities) return std::unexpected(activities.error());
    const auto entries = store.batchContents().entries(id);
    if (!entries) return std::unexpected(entries.error());
    auto changes = restorations(store, id);
    if (!changes) return std::unexpected(changes.error());
    auto ended = endedCycles(store, *entries, id);
    if (!ended) return std::unexpected(ended.error());
    auto dependents = dependentsOf(store, id, *ended);
    if (!dependents) return std::unexpected(dependents.error());
    const auto later = laterImportsOf(store, id);
    if (!later) return std::unexpected(later.error());
    auto frozen = frozenReviewsOf(store, *batch, *entries);
    if (!frozen) return std::unexpected(frozen.error());

    Plan plan{{}, std::move(*changes), std::move(*ended)};
    plan.outlook.batch = *batch;
    plan.outlook.leads = std::ssize(*created);
    plan.outlook.activities = *activities;
    plan.outlook.entries = std::ssize(*entries);
    std::set<LeadId> changed;
    for (const leads::FieldChange& change : plan.changes) changed.insert(change.lead);
    plan.outlook.changedLeads = std::ssize(changed);
    plan.outlook.values = std::ssize(plan.changes);
    plan.outlook.cycles = std::ssize(plan.ended);
    plan.outlook.laterImports = *later;
    plan.outlook.frozenReviews = std::move(*frozen);
    plan.outlook.dependents = std::move(*dependents);
    return plan;
}

/// Handovers that the import had ended as won go on where they were; their cycles open again with them.
Result<void> takeSettlementsBack(Store& store, const std::vector<EndedCycle>& ended, PersonId actor, Instant now)
{
    TermsBook terms(store);
    for (const EndedCycle& each : ended) {
        const auto handovers = store.handovers().ofLead(each.cycle.lead);
        if (!handovers) return std::unexpected(handovers.error());
        for (const handover::Handover& handover : *handovers)
            if (const auto back = takeSettlementBack(store, terms, handover, each.win, actor, now); !back) return std::unexpected(back.error());
    }
    return {};
}

Result<void> retractEntries(Store& store, BatchId batch, PersonId actor, Instant now)
{
    const auto entries = store.batchContents().entries(batch);
    if (!entries) return std::unexpected(entries.error());
    std::vector<StageEvent> retractions;
    retractions.reserve(entries->size());
    for (const StageEvent& entry : *entries) {
        StageEvent event;
        event.lead = entry.lead;
        event.cycle = entry.cycle;
        event.kind = pipeline::StageEventKind::Retract;
        event.role = entry.role;
        event.effectiveAt = event.recordedAt = now;
        event.actor = actor;
        event.retracts = entry.id;
        event.batch = batch;
        retractions.push_back(std::move(event));
    }
    return store.pipeline().appendMany(retractions);
}

Result<void> reopenCycles(Store& store, const std::vector<EndedCycle>& ended)
{
    for (const EndedCycle& each : ended) {
        const auto cycles = store.pipeline().cyclesOf(each.cycle.lead);
        if (!cycles) return std::unexpected(cycles.error());
        const auto own = std::ranges::find(*cycles, each.cycle.id, &pipeline::Cycle::id);
        if (own == cycles->end() || !own->closedAt) continue;  // opened with its handover
        if (const auto opened = store.pipeline().reopenCycle(each.cycle.id); !opened) return opened;
    }
    return {};
}

Result<void> restoreFields(Store& store, std::vector<leads::FieldChange> changes, BatchId batch, PersonId actor, Instant now)
{
    for (leads::FieldChange& change : changes) {
        change.effectiveAt = change.recordedAt = now;
        change.actor = actor;
    }
    return store.leads().change(changes, batch);
}

Result<void> audit(Store& store, const ImportUndo& undone, PersonId actor, Instant now)
{
    const auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    AuditEntry entry;
    entry.recordedAt = now;
    entry.action = "import.undo";
    entry.details = nlohmann::json{{"activities", undone.activities}, {"batch", undone.batch.id.value}, {"entries", undone.entries},
                                   {"leads", undone.leads},           {"values", undone.values}}
                        .dump();
    if (const auto person = std::ranges::find(*persons, actor, &Person::id); person != persons->end()) entry.actor = person->token;
    return store.workspace().appendAudit(std::move(entry));
}

Result<void> carryOut(Store& store, Plan& plan, PersonId actor, Instant now, const Progress& progress)
{
    constexpr std::int64_t steps = 4;
    const BatchId batch = plan.outlook.batch.id;
    if (const auto going = step(progress, 0, steps); !going) return going;
    if (const auto back = takeSettlementsBack(store, plan.ended, actor, now); !back) return back;
    if (const auto retracted = retractEntries(store, batch, actor, now); !retracted) return retracted;
    if (const auto opened = reopenCycles(store, plan.ended); !opened) return opened;
    if (const auto going = step(progress, 1, steps); !going) return going;
    if (const auto restored = restoreFields(store, std::move(plan.changes), batch, actor, now); !restored) return restored;
    if (const auto going = step(progress, 2, steps); !going) return going;
    if (const auto removed = store.batchContents().remove(batch, now); !removed) return removed;
    if (const auto audited = audit(store, plan.outlook, actor, now); !audited) return audited;
    return step(progress, 3, steps);
}

}  // namespace

std::int64_t ImportUndo::removed() const
{
    switch (batch.kind) {
        case BatchKind::Activities: return activities;
        case BatchKind::Outcomes: return entries;
        case BatchKind::Leads:
        case BatchKind::Demo:
        case BatchKind::Merge: break;
    }
    return leads;
}

bool isImport(const Batch& batch) { return batch.kind == BatchKind::Leads || batch.kind == BatchKind::Activities || batch.kind == BatchKind::Outcomes; }

Result<ImportUndo> importUndoOutlook(Store& store, BatchId batch)
{
    auto plan = planOf(store, batch);
    if (!plan) return std::unexpected(plan.error());
    return std::move(plan->outlook);
}

Result<ImportUndo> undoImport(Store& store, BatchId batch, PersonId actor, Instant now, const Progress& progress)
{
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    auto plan = planOf(store, batch);
    if (!plan) return std::unexpected(plan.error());
    const ImportUndo& outlook = plan->outlook;
    if (!outlook.dependents.empty()) return refuse(builtOn, {outlook.batch.source, std::to_string(outlook.dependents.size())});
    if (const auto done = carryOut(store, *plan, actor, now, progress); !done) return std::unexpected(done.error());
    if (const auto committed = (*transaction)->commit(); !committed) return std::unexpected(committed.error());
    progress.at(1, 1);
    return std::move(plan->outlook);
}

}  // namespace handschlag::usecase
