#include "core/usecase/disputes.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/handover/life.h"
#include "core/handover/standing_events.h"
#include "core/handover/upheld.h"
#include "core/usecase/deciding.h"
#include "core/usecase/work_steps.h"

namespace handschlag::usecase {
namespace {

using handover::EventKind;
using handover::Handover;
using handover::HandoverEvent;

constexpr ErrorCode textNeeded{"handover.text_needed"};
constexpr ErrorCode objectionLate{"handover.objection_late"};

agreement::Side sideOf(const std::vector<Person>& persons, PersonId id)
{
    const auto person = std::ranges::find(persons, id, &Person::id);
    return person == persons.end() ? agreement::Side::Observer : person->side;
}

/// The other side's newest opinion since the objection; an objection alone is none.
std::optional<Verdict> opinionOfOthers(std::span<const HandoverEvent> events, const std::vector<Person>& persons, agreement::Side own)
{
    const auto standing = handover::standingEvents(events);
    for (std::size_t i = standing.size(); i-- > 0;) {
        if (standing[i].kind == EventKind::Object) break;
        const auto side = sideOf(persons, standing[i].actor);
        if (standing[i].kind != EventKind::Vote || side == own || side == agreement::Side::Observer) continue;
        return standing[i].reason == key(Verdict::Overturned) ? Verdict::Overturned : Verdict::Upheld;
    }
    return std::nullopt;
}

Handover openAgain(Handover handover)
{
    handover.claimedBy = {};
    handover.followUpAt.reset();
    return handover;
}

}  // namespace

const char* key(Verdict verdict) { return verdict == Verdict::Upheld ? "upheld" : "overturned"; }

Result<Handover> takeObjection(Store& store, TermsBook& terms, const Handover& stored, const std::string& reason, PersonId actor, Instant now)
{
    if (const auto possible = handover::next(stored.state, EventKind::Object); !possible) return std::unexpected(possible.error());
    if (trimmed(reason).empty()) return refuse(textNeeded, {key(EventKind::Object)});
    const auto known = terms.of(stored.version);
    if (!known) return std::unexpected(known.error());
    const auto clock = terms.clockOf(stored);
    if (!clock) return std::unexpected(clock.error());
    const auto events = store.handovers().events(stored.id);
    if (!events) return std::unexpected(events.error());
    const auto rejection = handover::newestOf(handover::standingEvents(*events), EventKind::Reject);
    if (rejection) {
        const Instant due = handover::objectionDue((*known)->document.marketing, **clock, rejection->effectiveAt);
        if (now > due) return refuse(objectionLate, {toIso(due)});
    }
    HandoverStep step;
    step.kind = EventKind::Object;
    step.actor = actor;
    step.at = now;
    step.comment = reason;
    return takeStep(store, terms, stored, stored, step);
}

Result<Handover> takeRuling(Store& store, TermsBook& terms, const Handover& stored, const std::vector<Person>& persons, Verdict verdict,
                            const std::string& reason, PersonId actor, Instant now)
{
    if (const auto possible = handover::next(stored.state, EventKind::Vote); !possible) return std::unexpected(possible.error());
    if (trimmed(reason).empty()) return refuse(textNeeded, {key(EventKind::Vote)});
    const auto events = store.handovers().events(stored.id);
    if (!events) return std::unexpected(events.error());
    const bool agreed = opinionOfOthers(*events, persons, sideOf(persons, actor)) == verdict;
    HandoverStep step;
    step.kind = !agreed ? EventKind::Vote : verdict == Verdict::Upheld ? EventKind::Uphold : EventKind::Overturn;
    step.actor = actor;
    step.at = now;
    step.reason = key(verdict);
    step.comment = reason;
    return takeStep(store, terms, stored, step.kind == EventKind::Overturn ? openAgain(stored) : stored, step);
}

Result<Handover> object(Store& store, HandoverId id, const std::string& reason, PersonId actor, Instant now)
{
    auto desk = sitDown(store, id, actor, By::Marketing);
    if (!desk) return std::unexpected(desk.error());
    return finish(*desk, takeObjection(store, desk->terms, desk->stored, reason, actor, now));
}

Result<Handover> rule(Store& store, HandoverId id, Verdict verdict, const std::string& reason, PersonId actor, Instant now)
{
    auto desk = sitDown(store, id, actor, By::EitherSide);
    if (!desk) return std::unexpected(desk.error());
    return finish(*desk, takeRuling(store, desk->terms, desk->stored, desk->persons, verdict, reason, actor, now));
}

}  // namespace handschlag::usecase
