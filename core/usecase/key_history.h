#pragma once
// What became of signing keys in a workspace: given, followed by another, revoked. It is read from the audit trail, which cannot be changed
// unseen, so history is never lost: a signature stays good if its key was revoked only later, and what counts is the place in the trail.
//
//   const auto history = keyHistory(store);
//   if (const KeyEvent* revoked = revocationOf(*history, fingerprint)) ...

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/agreement/key_trust.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

enum class KeyEventKind : std::uint8_t { Given, Succeeded, Revoked };

struct KeyEvent {
    KeyEventKind kind = KeyEventKind::Given;
    std::string person;       ///< token
    std::string fingerprint;  ///< the one given, the new one, the one revoked
    std::string previous;     ///< with Succeeded: the one before
    Instant recordedAt;
    std::int64_t number = 0;  ///< of the audit entry
};

/// In the order of the audit trail.
[[nodiscard]] Result<std::vector<KeyEvent>> keyHistory(Store& store);
[[nodiscard]] std::vector<KeyEvent> keyHistory(std::span<const AuditEntry> entries);
[[nodiscard]] const KeyEvent* revocationOf(std::span<const KeyEvent> history, std::string_view fingerprint);
[[nodiscard]] std::vector<agreement::RevokedKey> revokedKeys(std::span<const KeyEvent> history);

/// The workspace learns a person's new key from the statement that the old one signed. Refuses a statement that is not valid, one for another
/// key than the workspace knows (key.succession_other {person}), and one by a revoked key (key.revoked {person, fingerprint, time}).
[[nodiscard]] Result<Person> succeedKey(Store& store, PersonId person, std::string_view succession, Instant now);

/// From now on nothing signed with that person's key is accepted; earlier signatures stay valid. Somebody of the same side says so: the owner may
/// have lost the key. Refuses the other side (key.revoke_other_side {actor, person}) and a person without key (key.nothing_to_revoke {person}).
/// Returns the person, without a key.
struct Revoked {
    Person person;
    std::string fingerprint;
};
[[nodiscard]] Result<Revoked> revokeKey(Store& store, PersonId person, PersonId actor, Instant now);

/// Refuses with key.revoked {person, fingerprint, time} if the workspace knows that this key was revoked.
[[nodiscard]] Result<void> refuseRevoked(Store& store, const std::string& person, std::string_view fingerprint);

}  // namespace handschlag::usecase
