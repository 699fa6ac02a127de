#include "core/usecase/key_history.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/agreement/canonical.h"
#include "core/agreement/key_succession.h"
#include "core/usecase/version_writing.h"

namespace handschlag::usecase {
namespace {

constexpr ErrorCode successionOther{"key.succession_other"};
constexpr ErrorCode revoked{"key.revoked"};
constexpr ErrorCode revokeOtherSide{"key.revoke_other_side"};
constexpr ErrorCode nothingToRevoke{"key.nothing_to_revoke"};

constexpr std::string_view succeedAction = "key.succeed";
constexpr std::string_view revokeAction = "key.revoke";

std::optional<KeyEventKind> kindOf(std::string_view action)
{
    if (action == "person.add" || action == "person.update") return KeyEventKind::Given;
    if (action == succeedAction) return KeyEventKind::Succeeded;
    if (action == revokeAction) return KeyEventKind::Revoked;
    return std::nullopt;
}

std::string member(const nlohmann::json& object, const char* name)
{
    const auto found = object.is_object() ? object.find(name) : object.end();
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Result<void> note(Store& store, const Person& person, std::string_view action, const Person& actor, const nlohmann::json& details, Instant now)
{
    const auto text = agreement::canonicalJson(details);
    if (!text) return std::unexpected(text.error());
    AuditEntry entry;
    entry.recordedAt = now;
    entry.actor = actor.token;
    entry.action = std::string(action);
    entry.subject = person.token;
    entry.details = *text;
    return store.workspace().appendAudit(std::move(entry));
}

/// Writes the person with its audit entry.
Result<Person> change(Store& store, const Person& person, std::string_view action, const Person& actor, const nlohmann::json& details, Instant now)
{
    if (const auto updated = store.people().updatePerson(person); !updated) return std::unexpected(updated.error());
    if (const auto noted = note(store, person, action, actor, details, now); !noted) return std::unexpected(noted.error());
    return person;
}

}  // namespace

std::vector<KeyEvent> keyHistory(std::span<const AuditEntry> entries)
{
    std::vector<KeyEvent> history;
    for (const AuditEntry& entry : entries) {
        const auto kind = kindOf(entry.action);
        const auto details = kind ? nlohmann::json::parse(entry.details, nullptr, false) : nlohmann::json();
        const std::string fingerprint = member(details, "fingerprint");
        if (!kind || fingerprint.empty()) continue;
        history.push_back({*kind, entry.subject, fingerprint, member(details, "previous_fingerprint"), entry.recordedAt, entry.number});
    }
    std::ranges::sort(history, {}, &KeyEvent::number);
    return history;
}

Result<std::vector<KeyEvent>> keyHistory(Store& store)
{
    auto entries = store.workspace().auditOf("person.");
    if (!entries) return std::unexpected(entries.error());
    const auto keys = store.workspace().auditOf("key.");
    if (!keys) return std::unexpected(keys.error());
    entries->insert(entries->end(), keys->begin(), keys->end());
    return keyHistory(*entries);
}

const KeyEvent* revocationOf(std::span<const KeyEvent> history, std::string_view fingerprint)
{
    const auto found = std::ranges::find_if(
        history, [&](const KeyEvent& event) { return event.kind == KeyEventKind::Revoked && event.fingerprint == fingerprint; });
    return found == history.end() ? nullptr : &*found;
}

std::vector<agreement::RevokedKey> revokedKeys(std::span<const KeyEvent> history)
{
    std::vector<agreement::RevokedKey> keys;
    for (const KeyEvent& event : history)
        if (event.kind == KeyEventKind::Revoked) keys.push_back({event.fingerprint, event.recordedAt});
    return keys;
}

Result<void> refuseRevoked(Store& store, const std::string& person, std::string_view fingerprint)
{
    const auto history = keyHistory(store);
    if (!history) return std::unexpected(history.error());
    const KeyEvent* event = revocationOf(*history, fingerprint);
    if (!event) return {};
    return refuse(revoked, {person, std::string(fingerprint), toIso(event->recordedAt)});
}

Result<Person> succeedKey(Store& store, PersonId id, std::string_view succession, Instant now)
{
    const auto statement = agreement::readSuccession(succession);
    if (!statement) return std::unexpected(statement.error());
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    auto person = personById(store, id);
    if (!person) return person;
    if (person->fingerprint != statement->previousFingerprint || person->side != statement->side) return refuse(successionOther, {person->name});
    for (const std::string& fingerprint : {statement->previousFingerprint, statement->fingerprint})
        if (const auto allowed = refuseRevoked(store, person->name, fingerprint); !allowed) return std::unexpected(allowed.error());
    person->publicKey = statement->publicKey;
    person->fingerprint = statement->fingerprint;
    const auto changed = change(store, *person, succeedAction, *person,
                                {{"fingerprint", statement->fingerprint},
                                 {"previous_fingerprint", statement->previousFingerprint},
                                 {"succession", std::string(succession)}},
                                now);
    if (!changed) return changed;
    if (const auto committed = (*transaction)->commit(); !committed) return std::unexpected(committed.error());
    return changed;
}

Result<Revoked> revokeKey(Store& store, PersonId id, PersonId actorId, Instant now)
{
    auto transaction = store.begin();
    if (!transaction) return std::unexpected(transaction.error());
    auto person = personById(store, id);
    if (!person) return std::unexpected(person.error());
    const auto actor = personById(store, actorId);
    if (!actor) return std::unexpected(actor.error());
    if (actor->side != person->side) return refuse(revokeOtherSide, {actor->name, person->name});
    if (person->fingerprint.empty()) return refuse(nothingToRevoke, {person->name});
    const std::string fingerprint = person->fingerprint;
    person->publicKey.clear();
    person->fingerprint.clear();
    const auto changed = change(store, *person, revokeAction, *actor, {{"fingerprint", fingerprint}}, now);
    if (!changed) return std::unexpected(changed.error());
    if (const auto committed = (*transaction)->commit(); !committed) return std::unexpected(committed.error());
    return Revoked{*changed, fingerprint};
}

}  // namespace handschlag::usecase
