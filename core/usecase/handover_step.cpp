#include "core/usecase/handover_step.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

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
    if (!*lead) return fail(leadGone, {std::to_string(stored.lead.value)});
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
    if (!*lead) return fail(leadGone, {std::to_string(stored.lead.value)});
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

/// The life of a handover runs forward: no event takes effect before the newest one.
Result<void> refuseBefore(std::span<const HandoverEvent> events, Instant at)
{
    const auto newest = std::ranges::max_element(events, {}, &HandoverEvent::effectiveAt);
    if (newest == events.end() || newest->effectiveAt <= at) return {};
    return refuse(beforeNewest, {toIso(at), toIso(newest->effectiveAt)});
}

/// Stage events that the decision appended are retracted, newest first; a closed cycle opens again.
Result<void> moveCycleBack(Store& store, const Handover& stored, const handover::EventDetails& details, PersonId actor, Instant at)
{
    if (details.closedCycle) {
        if (auto free = refuseIfMovedOn(store, stored); !free) return free;
        if (auto reopened = store.pipeline().reopenCycle(stored.cycle); !reopened) return reopened;
    }
    HandoverStep step;
    step.actor = actor;
    step.at = at;
    for (auto id = details.entered.rbegin(); id != details.entered.rend(); ++id) {
        auto event = stageEvent(stored, step, pipeline::StageEventKind::Retract, roleOf(stored.state));
        event.retracts = *id;
        if (const auto appended = store.pipeline().append(event); !appended) return std::unexpected(appended.error());
    }
    return {};
}

}  // namespace

Result<Handover> storedHandover(Store& store, HandoverId id)
{
    auto found = store.handovers().find(id);
    if (!found) return std::unexpected(found.error());
    if (!*found) return refuse(handoverUnknown, {std::to_string(id.value)});
    return **std::move(found);
}

Result<Handover> takeStep(Store& store, const Handover& stored, Handover changed, const HandoverStep& step)
{
    const auto after = handover::next(stored.state, step.kind);
    if (!after) return std::unexpected(after.error());
    if (const auto open = refuseIfCycleClosed(store, stored, step.kind); !open) return std::unexpected(open.error());
    const auto events = store.handovers().events(stored.id);
    if (!events) return std::unexpected(events.error());
    if (const auto forward = refuseBefore(*events, step.at); !forward) return std::unexpected(forward.error());
    handover::EventDetails details;
    details.before = handover::assignmentOf(stored);
    details.claim = step.claim;
    if (const auto moved = moveCycle(store, stored, step, details); !moved) return std::unexpected(moved.error());
    if (step.blocksContact)
        if (const auto blocked = blockContact(store, stored, step.at, details); !blocked) return std::unexpected(blocked.error());
    if (step.kind == EventKind::Return) {
        const auto known = numberOfChanges(store, stored.lead);
        if (!known) return std::unexpected(known.error());
        details.knownChanges = *known;
    }
    changed.state = *after;
    HandoverEvent event;
    event.handover = stored.id;
    event.kind = step.kind;
    event.effectiveAt = step.at;
    event.recordedAt = step.at;
    event.actor = step.actor;
    event.reason = step.reason;
    event.clause = step.clause;
    event.comment = step.comment;
    event.stateBefore = stored.state;
    event.stateAfter = *after;
    event.details = toText(details);
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

Result<Handover> takeBack(Store& store, const Handover& stored, PersonId actor, Instant at)
{
    const auto events = store.handovers().events(stored.id);
    if (!events) return std::unexpected(events.error());
    const auto decision = handover::undoable(*events, actor);
    if (!decision) return std::unexpected(decision.error());
    if (const auto forward = refuseBefore(*events, at); !forward) return std::unexpected(forward.error());
    const auto details = handover::detailsFromText(decision->details);
    if (!details) return std::unexpected(details.error());
    if (const auto moved = moveCycleBack(store, stored, *details, actor, at); !moved) return std::unexpected(moved.error());
    if (const auto allowed = unblockContact(store, stored, at, *details); !allowed) return std::unexpected(allowed.error());
    Handover restored = stored;
    restored.state = decision->stateBefore;
    if (details->before) restore(restored, *details->before);
    HandoverEvent event;
    event.handover = stored.id;
    event.kind = EventKind::Undo;
    event.effectiveAt = at;
    event.recordedAt = at;
    event.actor = actor;
    event.undoes = decision->id;
    event.stateBefore = stored.state;
    event.stateAfter = restored.state;
    return write(store, restored, event);
}

}  // namespace handschlag::usecase
