#pragma once
// A version of an agreement as the workspace keeps it: canonical bytes, hash, life, signatures.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/agreement/document.h"
#include "core/base/ids.h"
#include "core/base/instant.h"

namespace handschlag::agreement {

enum class VersionState : std::uint8_t { Draft, Proposed, SignedByOne, InForce, Superseded };

struct Signature {
    Side side = Side::Marketing;
    std::string person;
    std::string publicKey;    ///< base64, 32 bytes
    std::string fingerprint;  ///< of the public key
    Instant claimedAt;
    std::string payload;      ///< canonical JSON that was signed
    std::string signature;    ///< base64, 64 bytes, Ed25519 over payload
};

struct Version {
    VersionId id;
    DocumentId document;
    std::string documentToken;  ///< random public id of the document
    std::string product;
    int number = 1;
    VersionState state = VersionState::Draft;
    std::string canonical;      ///< canonical JSON of the document
    std::string base;           ///< canonical JSON of what it stands on: the version in force before it, else its own first text; never changes
    std::string hash;           ///< hexadecimal BLAKE2b-256 of canonical
    std::string previousHash;   ///< of the version before; empty for the first
    Instant createdAt;
    std::optional<Instant> proposedAt;
    std::optional<Instant> inForceAt;
    std::optional<Instant> supersededAt;
    std::optional<Instant> trialFrom;
    std::optional<Instant> trialUntil;
    std::vector<Signature> signatures;
    int rowVersion = 0;
};

[[nodiscard]] const char* key(VersionState state);
[[nodiscard]] const char* key(Side side);
[[nodiscard]] std::optional<Side> sideFromKey(std::string_view text);

}  // namespace handschlag::agreement
