#include "core/usecase/lead_merge.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <tuple>

#include "core/handover/life.h"
#include "core/usecase/deciding.h"
#include "core/usecase/handover_answers.h"
#include "core/usecase/merging.h"

namespace handschlag::usecase {
namespace {

using handover::EventKind;
using handover::Handover;
using handover::State;

constexpr ErrorCode alreadyMerged{"merge.already_merged"};
constexpr ErrorCode sameLead{"merge.same_lead"};
constexpr ErrorCode survivorMerged{"merge.survivor_merged"};
constexpr ErrorCode underWay{"merge.under_way"};
constexpr ErrorCode notMerged{"merge.not_merged"};
constexpr ErrorCode undoOrder{"merge.undo_order"};
constexpr ErrorCode madeByHandover{"merge.undo_decision"};
constexpr ErrorCode noReason{"merge.no_reason"};
constexpr ErrorCode leadUnknown{"lead.unknown"};

constexpr std::int64_t bucketSeconds = 600;

Result<leads::Lead> leadOf(Store& store, LeadId id)
{
    auto lead = store.leads().find(id);
    if (!lead) return std::unexpected(lead.error());
    if (!*lead) return refuse(leadUnknown, {std::to_string(id.value)});
    return **std::move(lead);
}

Result<bool> isMerged(Store& store, LeadId id)
{
    const auto merge = store.merges().of(id);
    if (!merge) return std::unexpected(merge.error());
    return merge->has_value();
}

/// Neither side may be in the middle of anything with the lead.
Result<void> refuseUnderWay(Store& store, LeadId lead)
{
    const auto handovers = store.handovers().ofLead(lead);
    if (!handovers) return std::unexpected(handovers.error());
    for (const Handover& handover : *handovers)
        if (handover::isAlive(handover.state) || handover.state == State::Disputed) return refuse(underWay, {key(handover.state)});
    return {};
}

/// By external id, else by type, asset and ten minutes, as an import would tell.
class KnownActivities {
public:
    bool note(const leads::Activity& activity)
    {
        if (!activity.externalId.empty()) return externalIds_.insert(activity.externalId).second;
        return buckets_.emplace(activity.type, activity.asset, activity.occurredAt.seconds / bucketSeconds).second;
    }

private:
    std::set<std::string> externalIds_;
    std::set<std::tuple<std::string, std::string, std::int64_t>> buckets_;
};

/// What each of the two did stays as it is; what the survivor does not have yet is copied.
Result<int> copyActivities(Store& store, const LeadMerge& merge)
{
    const auto own = store.activities().of(merge.survivor);
    if (!own) return std::unexpected(own.error());
    auto others = store.activities().of(merge.duplicate);
    if (!others) return std::unexpected(others.error());
    KnownActivities known;
    for (const leads::Activity& activity : *own) known.note(activity);
    std::erase_if(*others, [&known](const leads::Activity& activity) { return !known.note(activity); });
    for (leads::Activity& activity : *others) activity.lead = merge.survivor;
    if (!others->empty())
        if (const auto added = store.activities().add(*others, merge.batch); !added) return std::unexpected(added.error());
    return static_cast<int>(others->size());
}

bool isConsent(std::string_view field) { return field == "consent_email" || field == "consent_phone"; }

/// What names the lead elsewhere, and where it stands, is each lead's own.
bool isOwn(std::string_view field) { return field == "external_id" || field == "stage"; }

std::vector<leads::FieldChange> fillings(const leads::Lead& survivor, const leads::Lead& duplicate, Instant now, PersonId actor)
{
    std::vector<leads::FieldChange> changes;
    for (const auto& [field, value] : duplicate.fields) {
        const leads::FieldValue& before = leads::valueOf(survivor, field);
        const bool objects = isConsent(field) && leads::numberOf(value) == 0 && leads::numberOf(before) != 0;
        if (isOwn(field) || leads::isMissing(value) || (!leads::isMissing(before) && !objects)) continue;
        changes.push_back({survivor.id, field, before, value, now, now, actor});
    }
    return changes;
}

Result<void> audit(Store& store, const char* action, const leads::Lead& duplicate, const leads::Lead& survivor, PersonId actor, Instant now)
{
    const auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    AuditEntry entry;
    entry.recordedAt = now;
    entry.action = action;
    entry.subject = duplicate.token;
    entry.details = nlohmann::json{{"into", survivor.token}}.dump();
    if (const auto person = std::ranges::find(*persons, actor, &Person::id); person != persons->end()) entry.actor = person->token;
    return store.workspace().appendAudit(std::move(entry));
}

/// The decision on one of the duplicate's handovers that made the merge, if it still stands.
Result<bool> madeByDecision(Store& store, const LeadMerge& merge)
{
    const auto handovers = store.handovers().ofLead(merge.duplicate);
    if (!handovers) return std::unexpected(handovers.error());
    for (const Handover& handover : *handovers) {
        const auto events = store.handovers().events(handover.id);
        if (!events) return std::unexpected(events.error());
        for (const auto& event : *events) {
            const auto undone = std::ranges::find(*events, event.id, &handover::HandoverEvent::undoes);
            if (undone == events->end() && endsByMerge(event, merge)) return true;
        }
    }
    return false;
}

Result<LeadId> survivorOf(Store& store, const MergeRequest& request)
{
    if (request.survivorExternalId.empty()) return request.survivor;
    const auto found = store.leads().findByExternalId(request.survivorExternalId);
    if (!found) return std::unexpected(found.error());
    if (!*found) return refuse(leadUnknown, {request.survivorExternalId});
    return **found;
}

/// Before acceptance the agreement's word for a duplicate; afterwards the handover's own event.
Result<Handover> endHandover(Store& store, Desk& desk, const MergeRequest& request, Instant now)
{
    const auto terms = desk.terms.of(desk.stored.version);
    if (!terms) return std::unexpected(terms.error());
    const auto& reasons = (*terms)->document.reasons.reasons;
    const auto reason = std::ranges::find(reasons, agreement::Disposition::Merge, &agreement::RejectionReason::disposition);
    if (desk.stored.state == State::Open) {
        if (reason == reasons.end()) return refuse(noReason);
        return takeReject(store, desk.terms, desk.stored, {reason->code, {}, request.comment, {}}, desk.actor.id, now);
    }
    HandoverStep step = stepOf(desk, EventKind::Merge, now);
    step.comment = request.comment;
    step.exit = pipeline::Exit::Disqualified;
    if (reason != reasons.end()) step.reason = reason->code;
    return takeStep(store, desk.terms, desk.stored, desk.stored, step);
}

}  // namespace

bool endsByMerge(const handover::HandoverEvent& event, const LeadMerge& merge)
{
    return (event.kind == EventKind::Merge || event.kind == EventKind::Reject) && event.recordedAt == merge.at && event.actor == merge.actor;
}

Result<void> takeMerge(Store& store, LeadId survivorId, LeadId duplicateId, PersonId actor, Instant now)
{
    if (survivorId == duplicateId) return refuse(sameLead);
    const auto survivor = leadOf(store, survivorId);
    if (!survivor) return std::unexpected(survivor.error());
    const auto duplicate = leadOf(store, duplicateId);
    if (!duplicate) return std::unexpected(duplicate.error());
    const auto merged = isMerged(store, duplicateId);
    if (!merged) return std::unexpected(merged.error());
    if (*merged) return refuse(alreadyMerged);
    const auto gone = isMerged(store, survivorId);
    if (!gone) return std::unexpected(gone.error());
    if (*gone) return refuse(survivorMerged);
    if (auto free = refuseUnderWay(store, duplicateId); !free) return free;

    const auto batch = store.batches().begin(BatchKind::Merge, "", now);
    if (!batch) return std::unexpected(batch.error());
    const LeadMerge merge{0, duplicateId, survivorId, *batch, now, actor};
    const auto copied = copyActivities(store, merge);
    if (!copied) return std::unexpected(copied.error());
    const auto changes = fillings(*survivor, *duplicate, now, actor);
    if (auto filled = store.leads().change(changes, *batch); !filled) return filled;
    if (auto added = store.merges().add(merge); !added) return added;
    const Batch done{*batch, BatchKind::Merge, {}, now, *copied, *copied, static_cast<int>(changes.size()), 0};
    if (auto finished = store.batches().finish(done); !finished) return finished;
    return audit(store, "lead.merge", *duplicate, *survivor, actor, now);
}

Result<void> takeMergeBack(Store& store, const LeadMerge& merge, PersonId actor, Instant now)
{
    const auto gone = isMerged(store, merge.survivor);
    if (!gone) return std::unexpected(gone.error());
    if (*gone) return refuse(undoOrder);
    const auto survivor = leadOf(store, merge.survivor);
    if (!survivor) return std::unexpected(survivor.error());
    const auto duplicate = leadOf(store, merge.duplicate);
    if (!duplicate) return std::unexpected(duplicate.error());
    const auto filled = store.merges().filled(merge);
    if (!filled) return std::unexpected(filled.error());
    std::vector<leads::FieldChange> changes;
    for (const leads::FieldChange& change : *filled)
        if (leads::valueOf(*survivor, change.field) == change.after) changes.push_back({merge.survivor, change.field, change.after, change.before, now, now, actor});
    if (auto restored = store.leads().change(changes, BatchId{}); !restored) return restored;
    if (auto undone = store.merges().undo(merge, now); !undone) return undone;
    return audit(store, "lead.unmerge", *duplicate, *survivor, actor, now);
}

Result<void> mergeLeads(Store& store, LeadId survivor, LeadId duplicate, PersonId actor, Instant now)
{
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    if (auto merged = takeMerge(store, survivor, duplicate, actor, now); !merged) return merged;
    const auto committed = (*transaction)->commit();
    return committed ? Result<void>() : std::unexpected(committed.error());
}

Result<void> takeMergeOfBack(Store& store, LeadId duplicate, PersonId actor, Instant now)
{
    const auto merge = store.merges().of(duplicate);
    if (!merge) return std::unexpected(merge.error());
    if (!*merge) return refuse(notMerged);
    const auto decided = madeByDecision(store, **merge);
    if (!decided) return std::unexpected(decided.error());
    if (*decided) return refuse(madeByHandover);
    return takeMergeBack(store, **merge, actor, now);
}

Result<void> undoMerge(Store& store, LeadId duplicate, PersonId actor, Instant now)
{
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    if (auto undone = takeMergeOfBack(store, duplicate, actor, now); !undone) return undone;
    const auto committed = (*transaction)->commit();
    return committed ? Result<void>() : std::unexpected(committed.error());
}

Result<Handover> mergeInto(Store& store, const MergeRequest& request, PersonId actor, Instant now)
{
    auto desk = sitDown(store, request.handover, actor, By::Sales, request.rowVersion);
    if (!desk) return std::unexpected(desk.error());
    const auto survivor = survivorOf(store, request);
    if (!survivor) return std::unexpected(survivor.error());
    const auto after = endHandover(store, *desk, request, now);
    if (!after) return after;
    if (const auto merged = takeMerge(store, *survivor, desk->stored.lead, actor, now); !merged) return std::unexpected(merged.error());
    return finish(*desk, after);
}

}  // namespace handschlag::usecase
