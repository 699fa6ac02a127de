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

/// A due that lay behind the beginning of a pause moves on by the pause's business time; one that had passed by then stays.
[[nodiscard]] Instant afterPauses(Instant due, std::span<const Pause> pauses, const calendar::BusinessClock& clock);

/// Business seconds in [from, to) outside the pauses.
[[nodiscard]] std::int64_t runningSeconds(Instant from, Instant to, std::span<const Pause> pauses, const calendar::BusinessClock& clock);

}  // namespace handschlag::handover
