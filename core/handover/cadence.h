#pragma once
// The touches that clause 10 promises for an accepted lead, with their dues, and which of them were made.
//
// Order:  channels take turns in the order of the clause: 3 calls and 3 e-mails are call, e-mail, call, e-mail, call, e-mail.
// Spread: touch k of n is due at the close of the working day number ceil(k * days / n) after the day of the acceptance, which does
//         not count itself. 6 touches in 10 working days: days 2, 4, 5, 7, 9, 10.
// Done:   a touch ticks off the next planned touch of its channel; one of a channel that is not planned (any more) ticks nothing.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/agreement/document.h"
#include "core/calendar/business_clock.h"
#include "core/handover/handover.h"

namespace handschlag::handover {

struct PlannedTouch {
    std::string channel;
    Instant due;                  ///< without pauses (pauses.h)
    std::optional<Instant> done;
    friend bool operator==(const PlannedTouch&, const PlannedTouch&) = default;
};

/// Without "email" unless mayMail.
[[nodiscard]] std::vector<PlannedTouch> plannedTouches(const agreement::SalesClause& sales, const calendar::BusinessClock& clock, Instant acceptedAt,
                                                       bool mayMail);

/// run: events that stand (standing_events.h).
void tickOff(std::vector<PlannedTouch>& planned, std::span<const HandoverEvent> run);

}  // namespace handschlag::handover
