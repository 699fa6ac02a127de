#pragma once
// What the second signature does: the version takes effect, and the one before ends at that moment.

#include "core/agreement/document.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

/// Fills in version.inForceAt (the caller writes the version) and supersedes whatever was in force, with audit entries; in the caller's
/// transaction. In force from `now`, or from the start of the agreed first day in the organisation's zone if that is later.
[[nodiscard]] Result<void> putInForce(Store& store, agreement::Version& version, const agreement::Document& document, const Person& actor, Instant now);

}  // namespace handschlag::usecase
