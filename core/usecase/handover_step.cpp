#include "core/usecase/handover_step.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <unordered_set>

#include "core/handover/clocks.h"
#include "core/handover/consent.h"
#include "core/handover/event_details.h"
#include "core/handover/life.h"

namespace handschlag::usecase {
namespace {

using handover::EventKind;
using handover::Handover;
using handover::HandoverEvent;
using handover::State;

constexpr ErrorCode handoverUnknown{"handover.unknown"};
constexpr ErrorCode leadMovedOn{"handover.lead_moved_on"};
constexpr ErrorCode beforeNewest{"handover.before_newest"};
constexpr ErrorCode leadGone{"handover.lead_gone"};
constexpr ErrorCode cycleClosed{"handover.cycle_closed"};

/// The stage a cycle stands in while its handover is in this state.
pipeline::Role roleOf(State state)
{
    switch (state) {
        case State::Accepted: return pipeline::Role::Accepted;
        case State::Qualified: return pipeline::Role::Qualified;
        case State::Opportunity: return pipeline::Role::Opportunity;
        default: return pipeline::Role::HandedOver;
    }
}

pipeline::StageEvent stageEvent(const Handover& handover, const HandoverStep& step, pipeline::StageEventKind kind, pipeline::Role role)
{
    pipeline::StageEvent event;
    event.lead = handover.lead;
    event.cycle = handover.cycle;
    event.kind = kind;
    event.role = role;
    event.effectiveAt = step.at;
    event.recordedAt = step.at;
    event.actor = step.actor;
    event.reason = step.reason;
    event.version = handover.version;
    if (kind == pipeline::StageEventKind::Enter) event.amountCents = step.amountCents;
    return event;
}

Result<void> moveCycle(Store& store, const Handover& stored, const HandoverStep& step, handover::EventDetails& details)
{
    const auto append = [&](pipeline::StageEventKind kind, pipeline::Role role) -> Result<void> {
        const auto id = store.pipeline().append(stageEvent(stored, step, kind, role));
        if (!id) return std::unexpected(id.error());
        details.entered.push_back(*id);
        return {};
    };
    if (step.enters)
        if (auto entered = append(pipeline::StageEventKind::Enter, *step.enters); !entered) return entered;
    if (step.exit == pipeline::Exit::None) return {};
    details.closedCycle = true;
    if (auto left = append(pipeline::StageEventKind::Exit, step.enters.value_or(roleOf(stored.state))); !left) return left;
    return store.pipeline().closeCycle(stored.cycle, step.exit, step.at);
}

constexpr std::array<const char*, 2> consentFields{"consent_email", "consent_phone"};

/// Both consents become "no", with what they were before in the details.
Result<void> blockContact(Store& store, const Handover& stored, Instant at, handover::EventDetails& details)
{
    const auto lead = store.leads().find(stored.lead);
    if (!lead) return std::unexpected(lead.error());
    if (!*lead) return refuse(leadGone, {std::to_string(stored.lead.value)});
    std::vector<leads::FieldChange> changes;
    for (const char* field : consentFields) {
        const leads::FieldValue& before = leads::valueOf(**lead, field);
        if (leads::numberOf(before) == 0) continue;
        details.consentBefore[field] = leads::numberOf(before);
        changes.push_back({stored.lead, field, before, std::int64_t{0}, at, at});
    }
    return changes.empty() ? Result<void>{} : store.leads().change(changes, BatchId{});
}

/// Only where the block still stands: a consent given since is not touched.
Result<void> unblockContact(Store& store, const Handover& stored, Instant at, const handover::EventDetails& details)
{
    const auto lead = store.leads().find(stored.lead);
    if (!lead) return std::unexpected(lead.error());
    if (!*lead) return refuse(leadGone, {std::to_string(stored.lead.value)});
    std::vector<leads::FieldChange> changes;
    for (const auto& [field, before] : details.consentBefore) {
        if (leads::numberOf(leads::valueOf(**lead, field)) != 0) continue;
        changes.push_back({stored.lead, field, std::int64_t{0}, before ? leads::FieldValue(*before) : leads::FieldValue(), at, at});
    }
    return changes.empty() ? Result<void>{} : store.leads().change(changes, BatchId{});
}

/// Changes recorded later are what marketing corrected.
Result<std::int64_t> numberOfChanges(Store& store, LeadId lead)
{
    const auto history = store.leads().history(lead);
    if (!history) return std::unexpected(history.error());
    return static_cast<std::int64_t>(history->size());
}

Result<void> audit(Store& store, const Handover& handover, const HandoverEvent& event)
{
    AuditEntry entry;
    entry.recordedAt = event.recordedAt;
    entry.action = std::string("handover.") + key(event.kind);
    entry.subject = handover.token;
    nlohmann::json details{{"after", key(event.stateAfter)}};
    if (!event.reason.empty()) details["reason"] = event.reason;
    if (!event.clause.empty()) details["clause"] = event.clause;
    entry.details = details.dump();
    if (event.actor) {
        const auto persons = store.people().persons();
        if (!persons) return std::unexpected(persons.error());
        if (const auto actor = std::ranges::find(*persons, event.actor, &Person::id); actor != persons->end()) entry.actor = actor->token;
    }
    return store.workspace().appendAudit(std::move(entry));
}

/// Writes record, event and audit entry; the record as it is stored afterwards.
Result<Handover> write(Store& store, const Handover& changed, const HandoverEvent& event)
{
    if (const auto updated = store.handovers().update(changed); !updated) return std::unexpected(updated.error());
    if (const auto appended = store.handovers().append(event); !appended) return std::unexpected(appended.error());
    if (const auto audited = audit(store, changed, event); !audited) return std::unexpected(audited.error());
    return storedHandover(store, changed.id);
}

Result<void> refuseIfMovedOn(Store& store, const Handover& handover)
{
    const auto cycles = store.pipeline().cyclesOf(handover.lead);
    if (!cycles) return std::unexpected(cycles.error());
    const auto own = std::ranges::find(*cycles, handover.cycle, &pipeline::Cycle::id);
    const auto later = std::ranges::find_if(*cycles, [&](const pipeline::Cycle& cycle) {
        return cycle.id != handover.cycle && !cycle.closedAt && (own == cycles->end() || cycle.product == own->product);
    });
    return later == cycles->end() ? Result<void>{} : refuse(leadMovedOn);
}

/// How a cycle ended is not rewritten by a decision that came too late. Only an erasure still has to go through.
Result<void> refuseIfCycleClosed(Store& store, const Handover& stored, EventKind kind)
{
    if (!handover::isAlive(stored.state) || kind == EventKind::Erase) return {};
    const auto cycles = store.pipeline().cyclesOf(stored.lead);
    if (!cycles) return std::unexpected(cycles.error());
    const auto own = std::ranges::find(*cycles, stored.cycle, &pipeline::Cycle::id);
    if (own == cycles->end() || !own->closedAt) return {};
    return refuse(cycleClosed, {key(kind), toIso(*own->closedAt), pipeline::key(own->exit)});
}

/// Stage events of the handover's cycle that stand: ids, exits apart.
struct Standing {
    std::vector<pipeline::StageEvent> exits;
    std::unordered_set<StageEventId> retracted;
};

Result<Standing> standingIn(Store& store, const Handover& stored)
{
    const auto events = store.pipeline().eventsOf(stored.lead);
    if (!events) return std::unexpected(events.error());
    Standing standing;
    for (const auto& event : *events)
        if (event.kind == pipeline::StageEventKind::Retract) standing.retracted.insert(event.retracts);
    for (const auto& event : *events)
        if (event.cycle == stored.cycle && event.kind == pipeline::StageEventKind::Exit && !standing.retracted.contains(event.id)) standing.exits.push_back(event);
    return standing;
}

Result<void> retract(Store& store, const Handover& stored, StageEventId id, const HandoverStep& step)
{
    auto event = stageEvent(stored, step, pipeline::StageEventKind::Retract, roleOf(stored.state));
    event.retracts = id;
    const auto appended = store.pipeline().append(event);
    return appended ? Result<void>{} : std::unexpected(appended.error());
}

/// The cycle goes on as if it had never ended.
Result<void> reopen(Store& store, const Handover& stored, const HandoverStep& step)
{
    if (auto free = refuseIfMovedOn(store, stored); !free) return free;
    const auto standing = standingIn(store, stored);
    if (!standing) return std::unexpected(standing.error());
    for (const auto& exit : standing->exits)
        if (auto gone = retract(store, stored, exit.id, step); !gone) return gone;
    return store.pipeline().reopenCycle(stored.cycle);
}

/// An overturned rejection opens the cycle again; the details keep how it had ended.
Result<void> overturn(Store& store, const Handover& stored, const HandoverStep& step, handover::EventDetails& details)
{
    const auto cycles = store.pipeline().cyclesOf(stored.lead);
    if (!cycles) return std::unexpected(cycles.error());
    const auto own = std::ranges::find(*cycles, stored.cycle, &pipeline::Cycle::id);
    if (own == cycles->end() || !own->closedAt) return {};
    details.reopened = handover::Reopening{pipeline::key(own->exit), *own->closedAt};
    return reopen(store, stored, step);
}

/// The cycle ends again as it had ended before a ruling opened it.
Result<void> closeAgain(Store& store, const Handover& stored, const handover::Reopening& before, HandoverStep step)
{
    static constexpr std::array exits{pipeline::Exit::Rejected, pipeline::Exit::Disqualified, pipeline::Exit::Expired,
                                      pipeline::Exit::Recycled, pipeline::Exit::Won,          pipeline::Exit::Lost};
    const auto exit = std::ranges::find_if(exits, [&](pipeline::Exit known) { return before.exit == pipeline::key(known); });
    auto event = stageEvent(stored, step, pipeline::StageEventKind::Exit, roleOf(State::Rejected));
    event.effectiveAt = before.at;
    if (const auto appended = store.pipeline().append(event); !appended) return std::unexpected(appended.error());
    return store.pipeline().closeCycle(stored.cycle, exit == exits.end() ? pipeline::Exit::Rejected : *exit, before.at);
}

/// Stage events that the decision appended are retracted, newest first; a closed cycle opens again, one that a ruling opened closes.
Result<void> moveCycleBack(Store& store, const Handover& stored, const handover::EventDetails& details, PersonId actor, Instant at)
{
    HandoverStep step;
    step.actor = actor;
    step.at = at;
    if (details.reopened) return closeAgain(store, stored, *details.reopened, step);
    if (details.closedCycle)
        if (auto again = reopen(store, stored, step); !again) return again;
    const auto standing = standingIn(store, stored);
    if (!standing) return std::unexpected(standing.error());
    for (auto id = details.entered.rbegin(); id != details.entered.rend(); ++id) {
        if (standing->retracted.contains(*id)) continue;
        if (auto gone = retract(store, stored, *id, step); !gone) return gone;
    }
    return {};
}

/// Sales' clocks begin anew: with another team, and after a ruling.
Result<void> restartClocks(TermsBook& book, Handover& changed, Instant at)
{
    const auto terms = book.of(changed.version);
    if (!terms) return std::unexpected(terms.error());
    const auto clock = book.clockOf(changed);
    if (!clock) return std::unexpected(clock.error());
    const auto due = handover::deadlines((*terms)->document.sales, **clock, changed.inquiry, at);
    changed.decisionDue = due.decision;
    changed.firstTouchDue = due.firstTouch;
    return {};
}

/// events: all of the handover, the newest included.
Result<void> noteDuty(Store& store, TermsBook& book, Handover& changed, std::span<const HandoverEvent> events)
{
    changed.duty = handover::Duty::None;
    changed.dutyDue.reset();
    if (changed.state == State::Closed) return {};
    const auto terms = book.of(changed.version);
    if (!terms) return std::unexpected(terms.error());
    const auto clock = book.clockOf(changed);
    if (!clock) return std::unexpected(clock.error());
    bool mayMail = true;
    if (changed.state == State::Accepted) {
        const auto lead = store.leads().find(changed.lead);
        if (!lead) return std::unexpected(lead.error());
        if (!*lead) return refuse(leadGone, {std::to_string(changed.lead.value)});
        mayMail = handover::mayMail(**lead);
    }
    const auto next = handover::nextDuty((*terms)->document, **clock, changed, events, mayMail);
    changed.duty = next.duty;
    changed.dutyDue = next.due;
    return {};
}

/// Fields that the decision changed and nothing has changed since: back to what they were.
void restoreUntouched(Handover& record, const handover::Assignment& before, const handover::Assignment& after)
{
    const handover::Assignment now = handover::assignmentOf(record);
    handover::Assignment back = now;
    const auto field = [&](auto member) {
        if (now.*member == after.*member) back.*member = before.*member;
    };
    using handover::Assignment;
    field(&Assignment::route);
    field(&Assignment::team);
    field(&Assignment::owner);
    field(&Assignment::claimedBy);
    field(&Assignment::counted);
    field(&Assignment::followUpAt);
    field(&Assignment::decisionDue);
    field(&Assignment::firstTouchDue);
    handover::restore(record, back);
}

/// What the record was after this event: what the next one found.
Result<handover::Assignment> assignmentAfter(std::span<const HandoverEvent> events, std::int64_t id, const Handover& stored)
{
    const auto event = std::ranges::find(events, id, &HandoverEvent::id);
    for (auto later = event == events.end() ? event : event + 1; later != events.end(); ++later) {
        const auto details = handover::detailsFromText(later->details);
        if (!details) return std::unexpected(details.error());
        if (details->before) return *details->before;
    }
    return handover::assignmentOf(stored);
}

HandoverEvent eventOf(const Handover& stored, const HandoverStep& step, State after)
{
    HandoverEvent event;
    event.handover = stored.id;
    event.kind = step.kind;
    event.effectiveAt = step.happenedAt.value_or(step.at);
    event.recordedAt = step.at;
    event.actor = step.actor;
    event.reason = step.reason;
    event.clause = step.clause;
    event.comment = step.comment;
    event.fact = step.fact;
    event.stateBefore = stored.state;
    event.stateAfter = after;
    return event;
}

/// What the step does beside the record, noted for whoever takes it back.
Result<handover::EventDetails> takeEffect(Store& store, const Handover& stored, const HandoverStep& step)
{
    handover::EventDetails details;
    details.before = handover::assignmentOf(stored);
    details.claim = step.claim;
    details.result = step.result;
    details.pause = step.pause;
    details.missing = step.missing;
    details.routedBy = step.routedBy;
    if (const auto moved = moveCycle(store, stored, step, details); !moved) return std::unexpected(moved.error());
    if (step.kind == EventKind::Overturn)
        if (const auto opened = overturn(store, stored, step, details); !opened) return std::unexpected(opened.error());
    if (step.blocksContact)
        if (const auto blocked = blockContact(store, stored, step.at, details); !blocked) return std::unexpected(blocked.error());
    if (step.kind == EventKind::Return) {
        const auto known = numberOfChanges(store, stored.lead);
        if (!known) return std::unexpected(known.error());
        details.knownChanges = *known;
    }
    return details;
}

/// Takes back one event with everything it did, by another one.
Result<Handover> compensate(Store& store, TermsBook& terms, const Handover& stored, std::vector<HandoverEvent> events, const HandoverEvent& decision,
                            PersonId actor, Instant at)
{
    if (const auto forward = refuseBefore(events, at); !forward) return std::unexpected(forward.error());
    const auto details = handover::detailsFromText(decision.details);
    if (!details) return std::unexpected(details.error());
    const auto decided = assignmentAfter(events, decision.id, stored);
    if (!decided) return std::unexpected(decided.error());
    if (const auto moved = moveCycleBack(store, stored, *details, actor, at); !moved) return std::unexpected(moved.error());
    if (const auto allowed = unblockContact(store, stored, at, *details); !allowed) return std::unexpected(allowed.error());
    Handover restored = stored;
    restored.state = decision.stateBefore;
    if (details->before) restoreUntouched(restored, *details->before, *decided);
    HandoverEvent event;
    event.handover = stored.id;
    event.kind = EventKind::Undo;
    event.effectiveAt = at;
    event.recordedAt = at;
    event.actor = actor;
    event.undoes = decision.id;
    event.stateBefore = stored.state;
    event.stateAfter = restored.state;
    handover::EventDetails undone;
    undone.before = handover::assignmentOf(stored);
    event.details = toText(undone);
    events.push_back(event);
    if (const auto noted = noteDuty(store, terms, restored, events); !noted) return std::unexpected(noted.error());
    return write(store, restored, event);
}

}  // namespace

Result<Handover> storedHandover(Store& store, HandoverId id)
{
    auto found = store.handovers().find(id);
    if (!found) return std::unexpected(found.error());
    if (!*found) return refuse(handoverUnknown, {std::to_string(id.value)});
    return **std::move(found);
}

Result<void> refuseBefore(std::span<const HandoverEvent> events, Instant at)
{
    std::optional<Instant> newest;
    for (const HandoverEvent& event : events) newest = std::max(newest.value_or(event.effectiveAt), std::max(event.effectiveAt, event.recordedAt));
    if (!newest || *newest <= at) return {};
    return refuse(beforeNewest, {toIso(at), toIso(*newest)});
}

Result<Handover> takeStep(Store& store, TermsBook& terms, const Handover& stored, Handover changed, const HandoverStep& step)
{
    const auto after = handover::next(stored.state, step.kind);
    if (!after) return std::unexpected(after.error());
    if (const auto open = refuseIfCycleClosed(store, stored, step.kind); !open) return std::unexpected(open.error());
    auto events = store.handovers().events(stored.id);
    if (!events) return std::unexpected(events.error());
    if (const auto forward = refuseBefore(*events, step.at); !forward) return std::unexpected(forward.error());
    const auto details = takeEffect(store, stored, step);
    if (!details) return std::unexpected(details.error());
    changed.state = *after;
    const bool movedTeam = step.kind == EventKind::Reassign && changed.team != stored.team;
    if (movedTeam || step.kind == EventKind::Overturn)
        if (const auto anew = restartClocks(terms, changed, step.at); !anew) return std::unexpected(anew.error());
    HandoverEvent event = eventOf(stored, step, *after);
    event.details = toText(*details);
    events->push_back(event);
    if (const auto noted = noteDuty(store, terms, changed, *events); !noted) return std::unexpected(noted.error());
    return write(store, changed, event);
}

Result<Handover> settleAsWon(Store& store, const Handover& stored, const pipeline::StageEvent& entry)
{
    handover::EventDetails details;
    details.before = handover::assignmentOf(stored);
    details.entered.push_back(entry.id);
    details.closedCycle = true;
    Handover changed = stored;
    changed.state = State::Closed;
    changed.duty = handover::Duty::None;
    changed.dutyDue.reset();
    HandoverEvent event;
    event.handover = stored.id;
    event.kind = EventKind::Win;
    event.effectiveAt = entry.effectiveAt;
    event.recordedAt = entry.recordedAt;
    event.stateBefore = stored.state;
    event.stateAfter = changed.state;
    event.details = toText(details);
    return write(store, changed, event);
}

Result<Handover> takeBack(Store& store, TermsBook& terms, const Handover& stored, PersonId actor, Instant at)
{
    auto events = store.handovers().events(stored.id);
    if (!events) return std::unexpected(events.error());
    const auto decision = handover::undoable(*events, actor);
    if (!decision) return std::unexpected(decision.error());
    return compensate(store, terms, stored, *std::move(events), *decision, actor, at);
}

Result<std::optional<bool>> isSettledLast(Store& store, HandoverId id, StageEventId entry)
{
    const auto events = store.handovers().events(id);
    if (!events) return std::unexpected(events.error());
    for (const HandoverEvent& event : *events) {
        const bool undone = std::ranges::find(*events, event.id, &HandoverEvent::undoes) != events->end();
        if (event.kind != EventKind::Win || event.actor || undone) continue;
        const auto details = handover::detailsFromText(event.details);
        if (!details) return std::unexpected(details.error());
        if (std::ranges::find(details->entered, entry) != details->entered.end()) return event.id == events->back().id;
    }
    return std::nullopt;
}

Result<std::optional<Handover>> takeSettlementBack(Store& store, TermsBook& terms, const Handover& stored, StageEventId entry, PersonId actor, Instant at)
{
    const auto last = isSettledLast(store, stored.id, entry);
    if (!last) return std::unexpected(last.error());
    if (!last->value_or(false)) return std::nullopt;
    auto events = store.handovers().events(stored.id);
    if (!events) return std::unexpected(events.error());
    const HandoverEvent settlement = events->back();
    return compensate(store, terms, stored, *std::move(events), settlement, actor, at);
}

}  // namespace handschlag::usecase
