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
    const char* factField = "";  ///< of a definitional claim: what was wrong ...
    const char* factValue = "";  ///< ... and what is right
    const char* missing = "";    ///< of a return: the field that sales needs
};

/// How an attempt to reach somebody went.
struct TouchWords {
    const char* result;
    const char* comment;
    bool reached = false;
};

/// Business seconds until somebody decides.
[[nodiscard]] std::int64_t decisionDelay(Random& random, bool inquiry);
[[nodiscard]] bool isAccepted(Random& random, const handover::Handover& handover);
[[nodiscard]] const RejectionWords& rejectionBefore(Random& random);
/// unreached: the whole cadence was without an answer.
[[nodiscard]] const RejectionWords& rejectionAfter(Random& random, bool unreached);
[[nodiscard]] const TouchWords& touched(Random& random, bool byMail);
[[nodiscard]] bool becomesQualified(Random& random, const handover::Handover& handover);

}  // namespace handschlag::usecase::demo
