#pragma once
// When the clocks of an accepted lead stood still: from a touch or a follow-up date with an agreed reason (clause 10) until that date.
// The date of an event is what the record held afterwards. A pause ends early when a later touch or follow-up date sets another date, or none.

#include <cstdint>
#include <span>
#include <vector>

#include "core/calendar/business_clock.h"
#include "core/handover/record_steps.h"

namespace handschlag::handover {

/// from < until; ascending and apart.
struct Pause {
    Instant from;
    Instant until;
    friend bool operator==(const Pause&, const Pause&) = default;
};

/// Those since the handover last came to sales as if new.
[[nodiscard]] std::vector<Pause> pausesOf(std::span<const RecordStep> steps);

/// The due of a clock that began at start. Where it lay behind the beginning of a pause it moves on by the pause's business time, as far as the
/// clock ran by then; a due that had passed stays, and so does one whose clock began when the pause was over.
[[nodiscard]] Instant afterPauses(Instant start, Instant due, std::span<const Pause> pauses, const calendar::BusinessClock& clock);

/// Business seconds in [from, to) outside the pauses.
[[nodiscard]] std::int64_t runningSeconds(Instant from, Instant to, std::span<const Pause> pauses, const calendar::BusinessClock& clock);

}  // namespace handschlag::handover
