#pragma once
// A new key vouched for by the one before it: canonical JSON {"statement", "signature"}, the statement being canonical JSON over
// {purpose, previous_fingerprint, previous_public_key, fingerprint, public_key, side, claimed_at}, signed with Ed25519 by the old key. It holds
// no name, so it may stand in an audit trail for ever.
//
//   const auto text = signSuccession(oldKey, newKey, now);
//   const auto read = readSuccession(*text);   // read->fingerprint is the new one

#include <string>
#include <string_view>

#include "core/agreement/signing_key.h"
#include "core/base/error.h"
#include "core/base/instant.h"

namespace handschlag::agreement {

struct KeySuccession {
    std::string previousFingerprint;
    std::string fingerprint;
    std::string publicKey;  ///< base64, of the new key
    Side side = Side::Marketing;
    Instant claimedAt;
};

[[nodiscard]] Result<std::string> signSuccession(const SigningKey& previous, const SigningKey& next, Instant claimedAt);
/// Checks everything that can be checked: key.succession_invalid otherwise.
[[nodiscard]] Result<KeySuccession> readSuccession(std::string_view text);

}  // namespace handschlag::agreement
