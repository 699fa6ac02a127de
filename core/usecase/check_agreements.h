#pragma once
// Are the versions of an agreement what was signed, and are the signatures good?

#include <map>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "core/usecase/key_history.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

/// A signature as the audit trail recorded it. One made in another workspace names the head of that workspace's trail.
struct RecordedSignature {
    std::int64_t number = 0;  ///< of the audit entry
    bool elsewhere = false;
};
/// By hash of the document and fingerprint, joined by a space.
using SigningTrail = std::map<std::string, RecordedSignature, std::less<>>;
[[nodiscard]] SigningTrail signingTrail(std::span<const AuditEntry> entries);

/// What signatures speak of beside the versions.
struct SignedSurroundings {
    std::string workspaceToken;
    std::set<std::string, std::less<>> auditHashes;
    std::string origin = {};              ///< token of the workspace these versions were drafted in; empty: this one
    std::vector<KeyEvent> keys = {};      ///< what became of keys
    SigningTrail trail = {};              ///< which signatures were recorded, where in the audit trail
};

/// All versions of one product line. Arguments begin with the version: "3", or "3 (Service)". Codes: check.version_unreadable,
/// check.version_changed, check.version_chain_broken, check.signature_invalid {version, person}, check.signature_missing,
/// check.signature_outside_trail {version, person}, check.signature_after_revocation {version, person}, check.several_in_force {number}.
[[nodiscard]] std::vector<Finding> checkVersions(std::span<const agreement::Version> versions, const SignedSurroundings& surroundings, Instant now);

}  // namespace handschlag::usecase
