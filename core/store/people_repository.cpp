#include "core/store/people_repository.h"

#include "core/base/hashing.h"
#include "core/store/query.h"
#include "core/store/store_errors.h"

namespace handschlag::store {
namespace {

usecase::Person personAt(const Query& row)
{
    usecase::Person person;
    person.id = row.id<PersonId>(0);
    person.token = row.text(1);
    person.name = row.text(2);
    person.side = agreement::sideFromKey(row.text(3)).value_or(agreement::Side::Observer);
    person.team = row.id<TeamId>(4);
    person.publicKey = row.text(5);
    person.fingerprint = row.text(6);
    person.head = row.flag(7);
    return person;
}

}  // namespace

Result<std::vector<usecase::Person>> PeopleRepository::persons()
{
    Query query(session_, "person_all");
    return rowsOf<usecase::Person>(query, personAt);
}

Result<std::vector<usecase::Team>> PeopleRepository::teams()
{
    Query query(session_, "team_all");
    return rowsOf<usecase::Team>(query, [](const Query& row) { return usecase::Team{row.id<TeamId>(0), row.text(1)}; });
}

Result<void> PeopleRepository::writeMembership(PersonId id, const usecase::Person& person)
{
    const auto written = Query(session_, "membership_upsert").bind(id, agreement::key(person.side), person.team, person.head).change();
    if (!written) return std::unexpected(written.error());
    session_.note(Table::Person, id.value);
    return {};
}

Result<PersonId> PeopleRepository::addPerson(const usecase::Person& person)
{
    const std::string token = person.token.empty() ? randomToken() : person.token;
    const auto id = Query(session_, "person_insert").bind(token, person.name, person.publicKey, person.fingerprint).insert();
    if (!id) return std::unexpected(id.error());
    if (const auto joined = writeMembership(PersonId{*id}, person); !joined) return std::unexpected(joined.error());
    return PersonId{*id};
}

Result<void> PeopleRepository::updatePerson(const usecase::Person& person)
{
    const auto changed = Query(session_, "person_update").bind(person.name, person.publicKey, person.fingerprint, person.id).change();
    if (!changed) return std::unexpected(changed.error());
    if (*changed == 0) return refuse(codes::rowMissing, {key(Table::Person), std::to_string(person.id.value)});
    return writeMembership(person.id, person);
}

Result<TeamId> PeopleRepository::addTeam(std::string_view name)
{
    const auto id = Query(session_, "team_insert").bind(name).insert();
    if (!id) return std::unexpected(id.error());
    session_.note(Table::Team, *id);
    return TeamId{*id};
}

Result<std::vector<usecase::Absence>> PeopleRepository::absences()
{
    Query query(session_, "absence_all");
    return rowsOf<usecase::Absence>(query, [](const Query& row) {
        return usecase::Absence{row.integer(0), row.id<PersonId>(1), dayFromIso(row.text(2)).value_or(Day{}), dayFromIso(row.text(3)).value_or(Day{})};
    });
}

Result<std::int64_t> PeopleRepository::addAbsence(const usecase::Absence& absence)
{
    const auto id = Query(session_, "absence_insert").bind(absence.person, toIso(absence.from), toIso(absence.until)).insert();
    if (!id) return std::unexpected(id.error());
    session_.note(Table::Person, absence.person.value);
    return *id;
}

Result<void> PeopleRepository::removeAbsence(std::int64_t id)
{
    const auto changed = Query(session_, "absence_delete").bind(id).change();
    if (!changed) return std::unexpected(changed.error());
    if (*changed == 0) return refuse(codes::rowMissing, {"absence", std::to_string(id)});
    session_.note(Table::Person, 0);
    return {};
}

}  // namespace handschlag::store
