#include "core/usecase/absences.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <tuple>

namespace handschlag::usecase {
namespace {

constexpr ErrorCode personUnknown{"person.unknown"};
constexpr ErrorCode notSales{"absence.not_sales"};
constexpr ErrorCode backwards{"absence.backwards"};
constexpr ErrorCode notYours{"absence.not_yours"};
constexpr ErrorCode none{"absence.none"};

struct Involved {
    Person person;
    Person actor;
};

Result<Involved> involvedIn(Store& store, PersonId personId, PersonId actorId)
{
    const auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    const auto person = std::ranges::find(*persons, personId, &Person::id);
    const auto actor = std::ranges::find(*persons, actorId, &Person::id);
    if (person == persons->end() || actor == persons->end())
        return refuse(personUnknown, {std::to_string((person == persons->end() ? personId : actorId).value)});
    if (person->side != agreement::Side::Sales) return refuse(notSales, {person->name});
    const bool heads = actor->head && actor->side == agreement::Side::Sales;
    if (actor->id != person->id && !heads) return refuse(notYours, {person->name});
    return Involved{*person, *actor};
}

Result<void> audit(Store& store, const Involved& involved, const char* action, Day from, Day until, Instant now)
{
    AuditEntry entry;
    entry.recordedAt = now;
    entry.actor = involved.actor.token;
    entry.action = action;
    entry.subject = involved.person.token;
    entry.details = nlohmann::json{{"from", toIso(from)}, {"until", toIso(until)}}.dump();
    return store.workspace().appendAudit(std::move(entry));
}

}  // namespace

Result<Absence> addAbsence(Store& store, const Absence& wanted, PersonId actor, Instant now)
{
    if (wanted.until < wanted.from) return refuse(backwards, {toIso(wanted.from), toIso(wanted.until)});
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    const auto involved = involvedIn(store, wanted.person, actor);
    if (!involved) return std::unexpected(involved.error());
    Absence absence = wanted;
    const auto id = store.people().addAbsence(absence);
    if (!id) return std::unexpected(id.error());
    absence.id = *id;
    if (const auto audited = audit(store, *involved, "person.absent", wanted.from, wanted.until, now); !audited) return std::unexpected(audited.error());
    if (const auto committed = (*transaction)->commit(); !committed) return std::unexpected(committed.error());
    return absence;
}

Result<int> removeAbsences(Store& store, PersonId person, Day from, Day until, PersonId actor, Instant now)
{
    if (until < from) return refuse(backwards, {toIso(from), toIso(until)});
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    const auto involved = involvedIn(store, person, actor);
    if (!involved) return std::unexpected(involved.error());
    const auto known = absences(store, person);
    if (!known) return std::unexpected(known.error());
    int removed = 0;
    for (const Absence& absence : *known) {
        if (absence.until < from || until < absence.from) continue;
        if (const auto gone = store.people().removeAbsence(absence.id); !gone) return std::unexpected(gone.error());
        ++removed;
    }
    if (removed == 0) return refuse(none, {involved->person.name});
    if (const auto audited = audit(store, *involved, "person.present", from, until, now); !audited) return std::unexpected(audited.error());
    if (const auto committed = (*transaction)->commit(); !committed) return std::unexpected(committed.error());
    return removed;
}

Result<std::vector<Absence>> absences(Store& store, PersonId person)
{
    auto all = store.people().absences();
    if (!all) return all;
    if (person) std::erase_if(*all, [person](const Absence& absence) { return absence.person != person; });
    std::ranges::sort(*all, {}, [](const Absence& absence) { return std::tuple(absence.from, absence.person, absence.id); });
    return all;
}

}  // namespace handschlag::usecase
