#include "core/usecase/deciding.h"

#include <algorithm>
#include <utility>

namespace handschlag::usecase {
namespace {

using handover::EventKind;
using handover::Handover;

constexpr ErrorCode conflict{"handover.conflict"};
constexpr ErrorCode notSales{"handover.not_sales"};
constexpr ErrorCode notMarketing{"handover.not_marketing"};
constexpr ErrorCode observer{"handover.observer"};
constexpr ErrorCode actorUnknown{"handover.actor_unknown"};
constexpr ErrorCode leadGone{"handover.lead_gone"};

Result<void> refuseOtherSide(const Person& person, By by)
{
    if (person.side == agreement::Side::Observer) return refuse(observer, {person.name});
    if (by == By::Sales && person.side != agreement::Side::Sales) return refuse(notSales, {person.name});
    if (by == By::Marketing && person.side != agreement::Side::Marketing) return refuse(notMarketing, {person.name});
    return {};
}

/// Erased with its lead, or in another way without one.
Result<void> refuseWithoutLead(Store& store, const Handover& stored)
{
    const auto lead = store.leads().find(stored.lead);
    if (!lead) return std::unexpected(lead.error());
    if (!*lead) return refuse(leadGone, {std::to_string(stored.lead.value)});
    if (stored.state != handover::State::Closed) return {};
    const auto events = store.handovers().events(stored.id);
    if (!events) return std::unexpected(events.error());
    const bool erased = !events->empty() && events->back().kind == EventKind::Erase;
    return erased ? refuse(leadGone, {std::to_string(stored.lead.value)}) : Result<void>{};
}

/// Who touched the record last: named when two people decide at the same time.
Result<std::string> lastActor(Store& store, const Handover& stored, const std::vector<Person>& persons)
{
    const auto events = store.handovers().events(stored.id);
    if (!events) return std::unexpected(events.error());
    return events->empty() ? std::string() : nameOf(persons, events->back().actor);
}

}  // namespace

std::string nameOf(const std::vector<Person>& persons, PersonId id)
{
    const auto found = std::ranges::find(persons, id, &Person::id);
    return found == persons.end() ? std::string() : found->name;
}

Result<Desk> sitDown(Store& store, HandoverId id, PersonId actor, By by, int rowVersion)
{
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    auto stored = storedHandover(store, id);
    if (!stored) return std::unexpected(stored.error());
    auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    const auto person = std::ranges::find(*persons, actor, &Person::id);
    if (person == persons->end()) return refuse(actorUnknown);
    if (const auto allowed = refuseOtherSide(*person, by); !allowed) return std::unexpected(allowed.error());
    if (const auto there = refuseWithoutLead(store, *stored); !there) return std::unexpected(there.error());
    if (rowVersion >= 0 && rowVersion != stored->rowVersion) {
        const auto other = lastActor(store, *stored, *persons);
        if (!other) return std::unexpected(other.error());
        return refuse(conflict, {key(stored->state), *other});
    }
    Desk desk{std::move(*transaction), std::move(*stored), *person, {}, TermsBook(store)};
    desk.persons = std::move(*persons);
    return desk;
}

Result<Handover> finish(Desk& desk, Result<Handover> after)
{
    if (!after) return after;
    if (const auto committed = desk.transaction->commit(); !committed) return std::unexpected(committed.error());
    return after;
}

HandoverStep stepOf(const Desk& desk, EventKind kind, Instant at)
{
    HandoverStep step;
    step.kind = kind;
    step.actor = desk.actor.id;
    step.at = at;
    return step;
}

}  // namespace handschlag::usecase
