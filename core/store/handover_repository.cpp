#include "core/store/handover_repository.h"

#include <algorithm>

#include "core/base/hashing.h"
#include "core/handover/snapshot_json.h"
#include "core/store/enum_key.h"
#include "core/store/handover_columns.h"
#include "core/store/lead_folding.h"
#include "core/store/query.h"
#include "core/store/store_errors.h"

namespace handschlag::store {
namespace {

using handover::EventKind;
using handover::Handover;
using handover::HandoverEvent;
using handover::State;

constexpr int kindCount = static_cast<int>(EventKind::Vote) + 1;

EventKind kindFromKey(const std::string& text)
{
    return enumFromKey<EventKind>(text, kindCount, [](EventKind kind) { return handover::key(kind); }).value_or(EventKind::Submit);
}

}  // namespace

HandoverEvent handoverEventAt(const Query& row)
{
    HandoverEvent event;
    event.id = row.integer(0);
    event.handover = row.id<HandoverId>(1);
    event.kind = kindFromKey(row.text(2));
    event.effectiveAt = row.instant(3);
    event.recordedAt = row.instant(4);
    event.actor = row.id<PersonId>(5);
    event.reason = row.text(6);
    event.clause = row.text(7);
    event.comment = row.text(8);
    event.undoes = row.integer(9);
    event.stateBefore = stateFromKey(row.text(10));
    event.stateAfter = stateFromKey(row.text(11));
    event.details = row.text(12);
    event.fact = row.text(13);
    return event;
}

Result<HandoverId> HandoverRepository::add(const Handover& h, const handover::Snapshot& snapshot)
{
    if (const auto unfolded = unfold(session_, h.lead); !unfolded) return std::unexpected(unfolded.error());
    Query query(session_, "handover_insert");
    query.bind(h.token.empty() ? randomToken() : h.token, h.lead, h.cycle, h.version, h.trial, h.inquiry, h.counted, handover::key(h.state),
               h.qualifiedAt, h.submittedAt, h.decisionDue, h.firstTouchDue, h.route, h.team, h.owner, h.claimedBy, h.category, h.fitBand,
               h.readiness, h.followUpAt, handover::key(h.duty), h.dutyDue, 0);
    const auto id = query.insert();
    if (!id) return std::unexpected(id.error());
    const auto frozen = Query(session_, "handover_snapshot_insert").bind(*id, handover::snapshotToJson(snapshot)).change();
    if (!frozen) return std::unexpected(frozen.error());
    session_.note(Table::Handover, *id);
    return HandoverId{*id};
}

Result<std::optional<Handover>> HandoverRepository::find(HandoverId id)
{
    Query query(session_, "handover_find");
    return rowOf<Handover>(query.bind(id), handoverAt<Query>);
}

Result<std::vector<Handover>> HandoverRepository::all()
{
    Query query(session_, "handover_all");
    return rowsOf<Handover>(query, handoverAt<Query>);
}

Result<std::vector<Handover>> HandoverRepository::inStates(std::span<const State> states)
{
    std::vector<State> wanted(states.begin(), states.end());
    std::ranges::sort(wanted);
    wanted.erase(std::ranges::unique(wanted).begin(), wanted.end());
    std::vector<Handover> found;
    for (const State state : wanted) {
        Query query(session_, "handover_in_state");
        const auto some = rowsOf<Handover>(query.bind(handover::key(state)), handoverAt<Query>);
        if (!some) return some;
        found.insert(found.end(), some->begin(), some->end());
    }
    std::ranges::sort(found, {}, &Handover::id);
    return found;
}

Result<std::vector<Handover>> HandoverRepository::ofLead(LeadId lead)
{
    Query query(session_, "handover_of_lead");
    return rowsOf<Handover>(query.bind(lead), handoverAt<Query>);
}

Result<void> HandoverRepository::update(const Handover& h)
{
    Query query(session_, "handover_update");
    query.bind(h.cycle, h.version, h.trial, h.inquiry, h.counted, handover::key(h.state), h.qualifiedAt, h.submittedAt, h.decisionDue,
               h.firstTouchDue, h.route, h.team, h.owner, h.claimedBy, h.category, h.fitBand, h.readiness, h.followUpAt,
               handover::key(h.duty), h.dutyDue, h.id, h.rowVersion);
    const auto changed = query.change();
    if (!changed) return std::unexpected(changed.error());
    if (*changed == 0) return refuse(codes::conflict, {key(Table::Handover), std::to_string(h.id.value)});
    session_.note(Table::Handover, h.id.value);
    return {};
}

Result<FreeTextId> HandoverRepository::writeText(const std::string& text, HandoverId handover)
{
    if (text.empty()) return FreeTextId{};
    const auto id = Query(session_, "free_text_insert_for_handover").bind(text, handover).insert();
    if (!id) return std::unexpected(id.error());
    return FreeTextId{*id};
}

Result<std::int64_t> HandoverRepository::append(const HandoverEvent& event)
{
    const auto comment = writeText(event.comment, event.handover);
    if (!comment) return std::unexpected(comment.error());
    const auto fact = writeText(event.fact, event.handover);
    if (!fact) return std::unexpected(fact.error());
    const auto undoes = event.undoes == 0 ? std::nullopt : std::optional(event.undoes);
    Query query(session_, "handover_event_insert");
    query.bind(event.handover, handover::key(event.kind), event.effectiveAt, event.recordedAt, event.actor, event.reason, event.clause, *comment,
               undoes, handover::key(event.stateBefore), handover::key(event.stateAfter), event.details, *fact);
    const auto id = query.insert();
    if (!id) return std::unexpected(id.error());
    session_.note(Table::Handover, event.handover.value);
    return *id;
}

Result<std::vector<HandoverEvent>> HandoverRepository::events(HandoverId id)
{
    Query query(session_, "handover_event_of");
    return rowsOf<HandoverEvent>(query.bind(id), handoverEventAt);
}

Result<handover::Snapshot> HandoverRepository::snapshot(HandoverId id)
{
    Query query(session_, "handover_snapshot_find");
    const auto content = rowOf<std::string>(query.bind(id), [](const Query& row) { return row.text(0); });
    if (!content) return std::unexpected(content.error());
    if (!*content) return refuse(codes::rowMissing, {key(Table::Handover), std::to_string(id.value)});
    auto snapshot = handover::snapshotFromJson(**content);
    if (!snapshot) return fail(codes::damaged, {session_.path()}, "snapshot of handover " + std::to_string(id.value) + ": " + snapshot.error().detail);
    return snapshot;
}

Result<void> HandoverRepository::replaceSnapshot(HandoverId id, const handover::Snapshot& snapshot)
{
    const auto changed = Query(session_, "handover_snapshot_update").bind(handover::snapshotToJson(snapshot), id).change();
    if (!changed) return std::unexpected(changed.error());
    if (*changed == 0) return refuse(codes::rowMissing, {key(Table::Handover), std::to_string(id.value)});
    session_.note(Table::Handover, id.value);
    return {};
}

}  // namespace handschlag::store
