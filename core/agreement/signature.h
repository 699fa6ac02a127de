#pragma once
// Signing a version, and checking a signature. What is signed is canonical JSON over
// {purpose, document_hash, workspace, document, version, previous_hash, audit_head, side, person, claimed_at, fingerprint}:
// a signature can therefore not be moved to another document, workspace, version, side or person. Ed25519 (RFC 8032).
//
//   const auto signature = signSubject(subject, auditHead, key, now);
//   const std::vector<Error> problems = checkSignature(*signature, subject, document.signatories);  // empty: valid

#include <string>
#include <vector>

#include "core/agreement/signing_key.h"
#include "core/agreement/version.h"
#include "core/base/error.h"

namespace handschlag::agreement {

/// What both sides sign.
struct SignedSubject {
    std::string documentHash;  ///< hexadecimal
    std::string workspace;     ///< token
    std::string document;      ///< token
    int version = 1;
    std::string previousHash;  ///< of the version in force before; empty for the first
    friend bool operator==(const SignedSubject&, const SignedSubject&) = default;
};

[[nodiscard]] Result<Signature> signSubject(const SignedSubject& subject, const std::string& auditHead, const SigningKey& key, Instant claimedAt);

/// May this key sign for its side under clause 14? Refuses agreement.wrong_side {person, side of the key, side in the clause},
/// agreement.not_signatory {person, fingerprint}.
[[nodiscard]] Result<void> checkSignatory(const SignatoriesClause& clause, Side side, const std::string& person, const std::string& fingerprint);

/// Everything that is wrong with a signature; arguments begin with the person it claims. Codes: signature.key_malformed,
/// .fingerprint_differs, .forged, .payload_damaged, .other_purpose, .other_document, .other_workspace, .other_version, .other_previous,
/// .claims_differ {person, member}, .wrong_side, .not_signatory.
[[nodiscard]] std::vector<Error> checkSignature(const Signature& signature, const SignedSubject& subject, const SignatoriesClause& clause);

/// Hash of the newest entry of the audit trail when this was signed, as the signed bytes say; empty if they cannot be read.
[[nodiscard]] std::string auditHeadOf(const Signature& signature);

/// Ed25519 over bytes; key and signature in base64. False also if they are malformed.
[[nodiscard]] bool verifyDetached(const std::string& bytes, const std::string& publicKey, const std::string& signature);

}  // namespace handschlag::agreement
