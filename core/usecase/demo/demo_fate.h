#pragma once
// What becomes of a handover in the demo company: how fast it is answered, accepted or rejected for which reason, and how it ends.
// Better leads fare better, so that the feedback holds something to find.

#include <cstdint>
#include <string>

#include "core/handover/handover.h"

namespace handschlag::usecase::demo {

class Random;

struct RejectionWords {
    const char* reason;
    const char* clause;  ///< empty: the one the reason cites
    const char* comment;
};

/// Business seconds until somebody decides.
[[nodiscard]] std::int64_t decisionDelay(Random& random, bool inquiry);
[[nodiscard]] bool isAccepted(Random& random, const handover::Handover& handover);
[[nodiscard]] const RejectionWords& rejectionBefore(Random& random);
[[nodiscard]] const RejectionWords& rejectionAfter(Random& random);
[[nodiscard]] bool becomesQualified(Random& random, const handover::Handover& handover);

}  // namespace handschlag::usecase::demo
