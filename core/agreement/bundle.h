#pragma once
// A `.sla` bundle: everything needed to check an agreement offline, as canonical JSON. It holds only what can be proven:
// {format, format_version, workspace, document_id, version, previous_hash, document, document_hash, signatures, digest}.
// The outer digest is BLAKE2b-256 over the canonical bundle without its member "digest".
//
//   const Result<std::string> bytes = writeBundle(version, workspaceToken);
//   const Verification verdict = verifyBundle(*bytes, {"3f9a 01c2 ..."});

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/agreement/version.h"
#include "core/base/error.h"

namespace handschlag::agreement {

[[nodiscard]] Result<std::string> writeBundle(const Version& version, const std::string& workspaceToken);

struct VerifiedSignature {
    Signature signature;
    bool valid = false;
    bool confirmed = false;  ///< its fingerprint is among the trusted ones
};

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
};

/// Never fails: whatever is wrong with the bytes stands among the problems. Fingerprints may be written with or without spaces.
/// Codes of its own: bundle.unreadable, .other_format, .hash_differs {stated, actual}, .digest_differs {stated, actual},
/// .not_canonical, .unsigned, .signed_twice {side}.
[[nodiscard]] Verification verifyBundle(std::string_view bytes, std::span<const std::string> trustedFingerprints = {});

}  // namespace handschlag::agreement
