#pragma once
// How urgent a promise has become, and who is told (domain section 6): at 50, 80, 100 and 200 % of its business time.
//
//   50 % the owner    80 % the owner and the team    100 % besides, the head of the side that owes it    200 % besides, the other head too
//
//   const auto steps = escalationSteps(clock, start, due);
//   if (const auto step = reachedStep(steps, now)) tell(toldAt(step->percent));

#include <optional>
#include <vector>

#include "core/calendar/business_clock.h"

namespace handschlag::handover {

struct EscalationStep {
    int percent = 0;  ///< 50, 80, 100 or 200
    Instant at;
    friend bool operator==(const EscalationStep&, const EscalationStep&) = default;
};

/// The four of them, ascending; 100 % is the due itself.
[[nodiscard]] std::vector<EscalationStep> escalationSteps(const calendar::BusinessClock& clock, Instant start, Instant due);

/// The highest one reached. A due is kept to the second, so 100 and 200 % are reached only after their instant, 50 and 80 % with it.
[[nodiscard]] std::optional<EscalationStep> reachedStep(const std::vector<EscalationStep>& steps, Instant now);

struct Told {
    bool owner = false;
    bool team = false;
    bool head = false;       ///< of the side that owes the promise
    bool otherHead = false;
    friend bool operator==(const Told&, const Told&) = default;
};
[[nodiscard]] Told toldAt(int percent);

}  // namespace handschlag::handover
