#include "core/usecase/people.h"

#include <algorithm>

#include "core/agreement/signing_key.h"
#include "core/base/hashing.h"
#include "core/base/text.h"
#include "core/usecase/key_history.h"

namespace handschlag::usecase {
namespace {

constexpr ErrorCode nameEmpty{"person.name_empty"};
constexpr ErrorCode otherSide{"person.other_side"};
constexpr ErrorCode unknown{"person.unknown"};
constexpr ErrorCode keyInvalid{"person.key_invalid"};

Result<std::string> fingerprintOfBase64(const std::string& publicKey)
{
    const auto bytes = fromBase64(publicKey);
    std::array<std::uint8_t, 32> key{};
    if (!bytes || bytes->size() != key.size()) return refuse(keyInvalid);
    std::ranges::copy(*bytes, key.begin());
    return agreement::fingerprintOf(key);
}

Result<TeamId> teamNamed(Store& store, const std::string& name)
{
    if (name.empty()) return TeamId{};
    const auto teams = store.people().teams();
    if (!teams) return std::unexpected(teams.error());
    const auto found = std::ranges::find(*teams, name, &Team::name);
    return found != teams->end() ? Result<TeamId>(found->id) : store.people().addTeam(name);
}

AuditEntry auditOf(const Person& person, const char* action, Instant now)
{
    AuditEntry entry;
    entry.recordedAt = now;
    entry.action = action;
    entry.subject = person.token;
    entry.details = person.fingerprint.empty() ? "{}" : R"({"fingerprint":")" + person.fingerprint + R"("})";
    return entry;
}

/// Gives a person what the request adds to it.
Result<void> complete(Store& store, Person& person, const NewPerson& wanted)
{
    const auto team = teamNamed(store, wanted.team);
    if (!team) return std::unexpected(team.error());
    if (*team) person.team = *team;
    person.head = person.head || wanted.head;
    if (wanted.publicKey.empty()) return {};
    const auto fingerprint = fingerprintOfBase64(wanted.publicKey);
    if (!fingerprint) return std::unexpected(fingerprint.error());
    if (const auto allowed = refuseRevoked(store, person.name, *fingerprint); !allowed) return allowed;
    person.publicKey = wanted.publicKey;
    person.fingerprint = *fingerprint;
    return {};
}

}  // namespace

Result<Person> addPerson(Store& store, const NewPerson& wanted, Instant now)
{
    NewPerson request = wanted;
    request.name = toNfc(trimmed(wanted.name));
    if (request.name.empty()) return misuse(nameEmpty);
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    const auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    const auto known = std::ranges::find(*persons, request.name, &Person::name);
    const bool isNew = known == persons->end();
    Person person = isNew ? Person{} : *known;
    if (!isNew && person.side != request.side) return refuse(otherSide, {request.name, agreement::key(person.side)});
    if (isNew) {
        person.token = randomToken();
        person.name = request.name;
        person.side = request.side;
    }
    if (const auto completed = complete(store, person, request); !completed) return std::unexpected(completed.error());
    if (isNew) {
        const auto id = store.people().addPerson(person);
        if (!id) return std::unexpected(id.error());
        person.id = *id;
    } else if (const auto updated = store.people().updatePerson(person); !updated) {
        return std::unexpected(updated.error());
    }
    if (const auto audited = store.workspace().appendAudit(auditOf(person, isNew ? "person.add" : "person.update", now)); !audited)
        return std::unexpected(audited.error());
    if (const auto committed = (*transaction)->commit(); !committed) return std::unexpected(committed.error());
    return person;
}

Result<Person> personNamed(Store& store, std::string_view name)
{
    const auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    const auto found = std::ranges::find(*persons, toNfc(trimmed(name)), &Person::name);
    if (found == persons->end()) return refuse(unknown, {std::string(name)});
    return *found;
}

}  // namespace handschlag::usecase
