#include "core/usecase/version_writing.h"

#include <algorithm>

#include "core/agreement/canonical.h"
#include "core/agreement/document_json.h"
#include "core/base/text.h"

namespace handschlag::usecase {
namespace {

constexpr ErrorCode versionMissing{"agreement.version_missing"};
constexpr ErrorCode personMissing{"person.missing"};
constexpr ErrorCode personNeeded{"agreement.person_needed"};
constexpr ErrorCode observerCannotAct{"agreement.observer_cannot_act"};

void normalise(nlohmann::json& value)
{
    if (value.is_string()) value = toNfc(value.get_ref<const std::string&>());
    if (value.is_structured())
        for (auto& member : value) normalise(member);
}

}  // namespace

Result<agreement::Version> loadVersion(Store& store, VersionId id)
{
    const auto version = store.agreements().find(id);
    if (!version) return std::unexpected(version.error());
    if (!*version) return handschlag::refuse(versionMissing, {std::to_string(id.value)});
    return **version;
}

Result<Person> personById(Store& store, PersonId id)
{
    if (!id) return Person{};
    const auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    const auto found = std::ranges::find(*persons, id, &Person::id);
    if (found == persons->end()) return handschlag::refuse(personMissing);
    return *found;
}

Result<Person> partyById(Store& store, PersonId id)
{
    auto person = personById(store, id);
    if (person && person->side == agreement::Side::Observer) return handschlag::refuse(observerCannotAct, {person->name});
    return person;
}

Result<Person> namedPartyById(Store& store, PersonId id)
{
    if (!id) return handschlag::refuse(personNeeded);
    return partyById(store, id);
}

Result<CanonicalForm> canonicalForm(const agreement::Document& document)
{
    nlohmann::json value = agreement::toJson(document);
    normalise(value);
    auto bytes = agreement::canonicalJson(value);
    if (!bytes) return std::unexpected(bytes.error());
    // Whatever is stored must be readable again, also by the limits of nesting and size.
    if (const auto readable = agreement::parseDocument(*bytes); !readable) return std::unexpected(readable.error());
    std::string hash = agreement::hashOf(*bytes);
    return CanonicalForm{std::move(*bytes), std::move(hash)};
}

Result<std::optional<agreement::Version>> inForceBefore(Store& store, std::string_view product, int number)
{
    const auto versions = store.agreements().versions(product);
    if (!versions) return std::unexpected(versions.error());
    const agreement::Version* newest = nullptr;
    for (const agreement::Version& version : *versions) {
        const bool everInForce = version.inForceAt && (!version.supersededAt || *version.inForceAt < *version.supersededAt);
        if (version.number != number && everInForce && (!newest || *newest->inForceAt < *version.inForceAt)) newest = &version;
    }
    return newest ? std::optional(*newest) : std::nullopt;
}

Result<std::string> signedBefore(Store& store, std::string_view product, int number)
{
    const auto newest = inForceBefore(store, product, number);
    if (!newest) return std::unexpected(newest.error());
    return *newest ? (*newest)->hash : std::string{};
}

Result<void> auditVersion(Store& store, const agreement::Version& version, const Person& actor, std::string_view action, Instant now,
                          nlohmann::json details)
{
    details["version"] = version.number;
    details["hash"] = version.hash;
    const auto text = agreement::canonicalJson(details);
    if (!text) return std::unexpected(text.error());
    AuditEntry entry;
    entry.recordedAt = now;
    entry.actor = actor.token;
    entry.action = std::string(action);
    entry.subject = version.documentToken;
    entry.details = *text;
    return store.workspace().appendAudit(entry);
}

Result<agreement::Version> finish(Store& store, Transaction& transaction, const agreement::Version& version, const Person& actor,
                                  std::string_view action, Instant now, nlohmann::json details)
{
    if (const auto updated = store.agreements().update(version); !updated) return std::unexpected(updated.error());
    if (const auto audited = auditVersion(store, version, actor, action, now, std::move(details)); !audited) return std::unexpected(audited.error());
    if (const auto committed = transaction.commit(); !committed) return std::unexpected(committed.error());
    return loadVersion(store, version.id);
}

}  // namespace handschlag::usecase
