#pragma once
// What is next with a handover and by when, out of what has happened (domain section 6). Pure; every step of a handover keeps the answer
// in its record, so that a queue is read in the order of its work.
//
//   Open         Decide by the record's decision deadline (anew after a correction, an overturned rejection, a hand-over to another team)
//   Accepted     FirstTouch, then Touch by Touch along the agreed cadence, spread evenly over its working days; a follow-up date agreed with
//                the person comes before the cadence if it lies earlier or its reason pauses the clocks; Conclude when the cadence is done
//   Qualified    FollowUp at the appointment, Conclude without one; Opportunity likewise, without a deadline
//   Returned     Correct by marketing's deadline       Rejected   Object until the objection's deadline (the rejection stands afterwards)
//   Disputed     Rule, without a deadline: it goes onto the agenda of the review
//
// Touches since the handover last came to sales (submitted, corrected, overturned) count. A touch of a channel that is not planned is a first
// touch like any other, but ticks nothing off (cadence.h). Pauses move every later due (pauses.h); a follow-up date is done by a touch at
// or after it. Conclude is due the status minutes after the touch that completed the cadence, for a qualified lead after qualifying. What
// was taken back never was. Object keeps its due for good: readers compare it with now.
//
//   const auto next = nextDuty(terms.document, terms.clocks.of(team), handover, events);

#include <optional>
#include <span>
#include <string>

#include "core/agreement/document.h"
#include "core/calendar/team_clocks.h"
#include "core/handover/handover.h"

namespace handschlag::handover {

/// The agreement a handover runs under, ready for its clocks.
struct WorkTerms {
    agreement::Document document;
    calendar::TeamClocks clocks;
    [[nodiscard]] static Result<WorkTerms> create(agreement::Document document);
};

struct NextDuty {
    Duty duty = Duty::None;
    std::optional<Instant> due;
    std::string channel;  ///< of the touch the cadence has next ("call", "email"); empty: none
    int number = 0;       ///< it is the first, second ... touch of all; 0: no touch
    int planned = 0;      ///< touches of the whole cadence
    friend bool operator==(const NextDuty&, const NextDuty&) = default;
};

/// handover with its state, dates and deadlines as they are after the newest event; events in the order they were appended.
/// E-mail touches are left out where the lead has not consented to e-mail.
[[nodiscard]] NextDuty nextDuty(const agreement::Document& document, const calendar::BusinessClock& clock, const Handover& handover,
                                std::span<const HandoverEvent> events, bool mayMail = true);

}  // namespace handschlag::handover
