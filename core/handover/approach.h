#pragma once
// What to do first with a lead that has just come: which channel, by when, and why (domain section 4: with the measure, readiness decides
// follow-up, owner, channel and time). Advice only: the promise is the first touch's deadline.
//
//   const Approach approach = approachTo(document.sales, clock, handover, lead, now);   // {"call", due, "inquiry", "at_once"}

#include <string>

#include "core/agreement/document.h"
#include "core/calendar/business_clock.h"
#include "core/handover/handover.h"

namespace handschlag::handover {

struct Approach {
    std::string channel;  ///< "call", "email", another of the cadence; empty: neither phone nor e-mail may be used
    Instant due;
    std::string why;      ///< "inquiry", "ready", "cadence", "no_phone", "no_phone_consent", "no_mail", "no_channel"
    std::string time;     ///< "at_once" (the short clock of an inquiry), "today" (before closing), "in_time" (by the first touch's deadline)
    std::string tone;     ///< "answer" (they asked), "appointment" (need is known), "advice" (interest shown), "introduce"
    friend bool operator==(const Approach&, const Approach&) = default;
};

/// From this readiness on a lead is called, whatever the cadence begins with.
inline constexpr int readyToCall = 75;

/// lead as it is now: what it consents to decides. Phone without an answer on consent may be called, e-mail without one not.
[[nodiscard]] Approach approachTo(const agreement::SalesClause& sales, const calendar::BusinessClock& clock, const Handover& handover, const leads::Lead& lead,
                                  Instant now);

}  // namespace handschlag::handover
