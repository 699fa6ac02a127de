#pragma once
// The third version of the demo: proposed, and still under negotiation.

#include "core/usecase/demo/demo_people.h"

namespace handschlag::usecase::demo {

/// Both sides changed something a few days before now; one change is declined with a comment, one answered with an offer, the rest waits.
[[nodiscard]] Result<void> beginNegotiation(Store& store, const Staff& staff, const ActiveAgreement& inForce, Instant now);

}  // namespace handschlag::usecase::demo
