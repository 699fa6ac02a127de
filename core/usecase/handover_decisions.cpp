// What sales decides: accept, reject, claim, praise, take back. Each is one transaction.

#include <algorithm>
#include <utility>

#include "core/agreement/document_json.h"
#include "core/usecase/handover_answers.h"
#include "core/usecase/handover_step.h"
#include "core/usecase/handovers.h"

namespace handschlag::usecase {
namespace {

using handover::EventKind;
using handover::Handover;

constexpr ErrorCode conflict{"handover.conflict"};
constexpr ErrorCode claimedByOther{"handover.claimed_by_other"};
constexpr ErrorCode notSales{"handover.not_sales"};
constexpr ErrorCode actorUnknown{"handover.actor_unknown"};
constexpr ErrorCode versionGone{"handover.version_gone"};

/// An open transaction with the record and the person in it.
struct Desk {
    std::unique_ptr<Transaction> transaction;
    Handover stored;
    Person actor;
    std::vector<Person> persons;
};

std::string nameOf(const std::vector<Person>& persons, PersonId id)
{
    const auto found = std::ranges::find(persons, id, &Person::id);
    return found == persons.end() ? std::string() : found->name;
}

/// Who touched the record last: named when two people decide at the same time.
Result<std::string> lastActor(Store& store, const Desk& desk)
{
    const auto events = store.handovers().events(desk.stored.id);
    if (!events) return std::unexpected(events.error());
    return events->empty() ? std::string() : nameOf(desk.persons, events->back().actor);
}

Result<Desk> sitDown(Store& store, HandoverId id, PersonId actor, int rowVersion = -1)
{
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    auto stored = storedHandover(store, id);
    if (!stored) return std::unexpected(stored.error());
    auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    const auto person = std::ranges::find(*persons, actor, &Person::id);
    if (person == persons->end()) return refuse(actorUnknown);
    if (person->side != agreement::Side::Sales) return refuse(notSales, {person->name});
    Desk desk{std::move(*transaction), std::move(*stored), *person, {}};
    desk.persons = std::move(*persons);
    if (rowVersion >= 0 && rowVersion != desk.stored.rowVersion) {
        const auto other = lastActor(store, desk);
        if (!other) return std::unexpected(other.error());
        return refuse(conflict, {key(desk.stored.state), *other});
    }
    return desk;
}

Result<Handover> finish(Desk& desk, Result<Handover> after)
{
    if (!after) return after;
    if (const auto committed = desk.transaction->commit(); !committed) return std::unexpected(committed.error());
    return after;
}

Result<agreement::Document> documentOf(Store& store, VersionId id)
{
    const auto version = store.agreements().find(id);
    if (!version) return std::unexpected(version.error());
    if (!*version) return fail(versionGone);
    return agreement::parseDocument((*version)->canonical);
}

}  // namespace

Result<Handover> claim(Store& store, HandoverId id, PersonId actor, Instant now)
{
    auto desk = sitDown(store, id, actor);
    if (!desk) return std::unexpected(desk.error());
    if (desk->stored.claimedBy == actor && desk->stored.state == handover::State::Open) return desk->stored;
    if (desk->stored.claimedBy && desk->stored.state == handover::State::Open)
        return refuse(claimedByOther, {nameOf(desk->persons, desk->stored.claimedBy)});
    Handover changed = desk->stored;
    changed.claimedBy = actor;
    HandoverStep step;
    step.kind = EventKind::Claim;
    step.actor = actor;
    step.at = now;
    return finish(*desk, takeStep(store, desk->stored, changed, step));
}

Result<Handover> accept(Store& store, HandoverId id, int rowVersion, PersonId actor, Instant now)
{
    auto desk = sitDown(store, id, actor, rowVersion);
    if (!desk) return std::unexpected(desk.error());
    return finish(*desk, takeAccept(store, desk->stored, actor, now));
}

Result<Handover> reject(Store& store, const RejectRequest& request, PersonId actor, Instant now)
{
    auto desk = sitDown(store, request.handover, actor, request.rowVersion);
    if (!desk) return std::unexpected(desk.error());
    const auto document = documentOf(store, desk->stored.version);
    if (!document) return std::unexpected(document.error());
    const handover::RejectionStatement statement{request.reason, request.clause, request.comment, request.followUpAt};
    return finish(*desk, takeReject(store, desk->stored, *document, desk->persons, statement, actor, now));
}

Result<Handover> markGoodLead(Store& store, HandoverId id, PersonId actor, Instant now)
{
    auto desk = sitDown(store, id, actor);
    if (!desk) return std::unexpected(desk.error());
    HandoverStep step;
    step.kind = EventKind::GoodLead;
    step.actor = actor;
    step.at = now;
    return finish(*desk, takeStep(store, desk->stored, desk->stored, step));
}

Result<Handover> undoDecision(Store& store, HandoverId id, PersonId actor, Instant now)
{
    auto desk = sitDown(store, id, actor);
    if (!desk) return std::unexpected(desk.error());
    return finish(*desk, takeBack(store, desk->stored, actor, now));
}

}  // namespace handschlag::usecase
