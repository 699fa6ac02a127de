#pragma once
// Are the versions of an agreement what was signed, and are the signatures good?

#include <set>
#include <span>
#include <string>
#include <vector>

#include "core/usecase/ports.h"

namespace handschlag::usecase {

/// What signatures speak of beside the versions.
struct SignedSurroundings {
    std::string workspaceToken;
    std::set<std::string, std::less<>> auditHashes;
};

/// All versions of one product line. Arguments begin with the version: "3", or "3 (Service)". Codes: check.version_unreadable,
/// check.version_changed, check.version_chain_broken, check.signature_invalid {version, person}, check.signature_missing,
/// check.signature_outside_trail {version, person}, check.several_in_force {number}.
[[nodiscard]] std::vector<Finding> checkVersions(std::span<const agreement::Version> versions, const SignedSurroundings& surroundings, Instant now);

}  // namespace handschlag::usecase
