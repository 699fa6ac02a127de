#pragma once
// A `.sla` bundle: everything needed to check an agreement offline, as canonical JSON. It holds only what can be proven:
// {format, format_version, workspace, document_id, version, previous_hash, document, document_hash, signatures, digest}.
// The outer digest is BLAKE2b-256 over the canonical bundle without its member "digest".
//
//   const Result<std::string> bytes = writeBundle(version, workspaceToken);
//   const Verification verdict = verifyBundle(*bytes, {"3f9a 01c2 ..."});

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/agreement/key_trust.h"
#include "core/agreement/version.h"
#include "core/base/error.h"

namespace handschlag::agreement {

[[nodiscard]] Result<std::string> writeBundle(const Version& version, const std::string& workspaceToken);

struct VerifiedSignature {
    Signature signature;
    bool valid = false;
    bool confirmed = false;  ///< its fingerprint is among the trusted ones
    std::optional<Instant> revokedAt;  ///< of its key, if that is known; a signature from before stays valid
    std::vector<Error> problems;       ///< its own, also among those of the whole
};

/// What a bundle claims to be, once it could be read; only worth something together with the verdict.
struct BundleContent {
    std::string workspace;  ///< token of the workspace the agreement was drafted in
    std::string documentToken;
    int version = 1;
    std::string previousHash;
    std::string canonical;  ///< the document
};

/// What the reader of a bundle knows of keys and of the time.
struct KeyKnowledge {
    std::vector<std::string> trusted;  ///< fingerprints, with or without spaces
    std::vector<RevokedKey> revoked;
    std::optional<Instant> now;        ///< none: times that lie ahead cannot be told
};

/// Clocks of two computers differ; what is dated further ahead than this is refused.
constexpr std::int64_t clockToleranceSeconds = 300;

struct Verification {
    bool valid = false;      ///< at least one signature, and no problem
    bool confirmed = false;  ///< valid, and every signer is trusted
    bool bothSides = false;  ///< marketing and sales have signed
    std::string hash;        ///< of the document as it stands in the bundle; empty if there is none
    int version = 0;
    std::string product;
    std::vector<VerifiedSignature> signatures;
    std::vector<Error> problems;               ///< bundle.*, json.*, agreement.*, signature.* with arguments
    std::vector<std::string> unmatchedTrust;   ///< trusted fingerprints that signed nothing here
    std::optional<BundleContent> content;      ///< nothing if the bundle could not be read
};

/// Never fails: whatever is wrong with the bytes stands among the problems. Fingerprints may be written with or without spaces.
/// Codes of its own: bundle.unreadable, .other_format, .hash_differs {stated, actual}, .digest_differs {stated, actual},
/// .not_canonical, .unsigned, .signed_twice {side}; signature.revoked {person, fingerprint, time of the revocation} if the signature is dated
/// at or after it; signature.from_future {person, claimed time}.
[[nodiscard]] Verification verifyBundle(std::string_view bytes, const KeyKnowledge& known);
[[nodiscard]] Verification verifyBundle(std::string_view bytes, std::span<const std::string> trustedFingerprints = {});

}  // namespace handschlag::agreement
