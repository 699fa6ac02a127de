#include "core/handover/duty.h"

#include <algorithm>

#include "core/handover/cadence.h"
#include "core/handover/pauses.h"
#include "core/handover/standing_events.h"

namespace handschlag::handover {
namespace {

Instant after(const calendar::BusinessClock& clock, Instant start, int minutes) { return clock.due(start, std::int64_t{60} * minutes); }

Instant momentOf(std::span<const HandoverEvent> standing, EventKind kind, const Handover& handover)
{
    const auto event = newestOf(standing, kind);
    return event ? event->effectiveAt : handover.submittedAt;
}

/// The cadence's next touch, or its conclusion, before any pause; and since when its clock runs.
struct CadenceDuty {
    NextDuty next;
    Instant since;
};

CadenceDuty alongTheCadence(const agreement::SalesClause& sales, const calendar::BusinessClock& clock, const Handover& handover,
                         std::span<const HandoverEvent> standing, bool mayMail)
{
    const auto run = lastRun(standing);
    Instant since = momentOf(standing, EventKind::Accept, handover);
    auto planned = plannedTouches(sales, clock, since, mayMail);
    tickOff(planned, run);
    NextDuty next;
    next.planned = static_cast<int>(planned.size());
    const auto open = std::ranges::find_if(planned, [](const PlannedTouch& touch) { return !touch.done; });
    if (open != planned.end()) {
        next.channel = open->channel;
        next.number = 1 + static_cast<int>(std::ranges::count_if(planned, [](const PlannedTouch& touch) { return touch.done.has_value(); }));
    }
    const auto touched = newestOf(run, EventKind::Touch);
    if (!touched) {
        next.duty = Duty::FirstTouch;
        next.due = handover.firstTouchDue;
        next.number = 1;
    } else if (open != planned.end()) {
        next.duty = Duty::Touch;
        next.due = open->due;
    } else {
        since = planned.empty() ? touched->effectiveAt : *planned.front().done;
        for (const PlannedTouch& touch : planned) since = std::max(since, *touch.done);
        next.duty = Duty::Conclude;
        next.due = after(clock, since, sales.statusMinutes);
    }
    return {next, since};
}

NextDuty afterAcceptance(const agreement::SalesClause& sales, const calendar::BusinessClock& clock, const Handover& handover,
                         std::span<const HandoverEvent> events, std::span<const HandoverEvent> standing, bool mayMail)
{
    auto [next, since] = alongTheCadence(sales, clock, handover, standing, mayMail);
    const auto pauses = pausesOf(recordSteps(handover, events));
    next.due = afterPauses(since, *next.due, pauses, clock);
    if (!handover.followUpAt) return next;
    const auto touched = newestOf(lastRun(standing), EventKind::Touch);
    if (touched && touched->effectiveAt >= *handover.followUpAt) return next;
    const bool paused = !pauses.empty() && pauses.back().until == *handover.followUpAt;
    if (!paused && *handover.followUpAt > *next.due) return next;
    next.duty = Duty::FollowUp;
    next.due = handover.followUpAt;
    return next;
}

}  // namespace

Result<WorkTerms> WorkTerms::create(agreement::Document document)
{
    auto clocks = calendar::TeamClocks::create(document.calendar);
    if (!clocks) return std::unexpected(clocks.error());
    return WorkTerms{std::move(document), std::move(*clocks)};
}

NextDuty nextDuty(const agreement::Document& document, const calendar::BusinessClock& clock, const Handover& handover,
                  std::span<const HandoverEvent> events, bool mayMail)
{
    const auto standing = standingEvents(events);
    const auto dueAfter = [&](EventKind kind, int minutes) { return after(clock, momentOf(standing, kind, handover), minutes); };
    NextDuty next;
    switch (handover.state) {
        case State::Open: return {.duty = Duty::Decide, .due = handover.decisionDue, .channel = {}, .number = 0, .planned = 0};
        case State::Accepted: return afterAcceptance(document.sales, clock, handover, events, standing, mayMail);
        case State::Qualified:
            next.duty = handover.followUpAt ? Duty::FollowUp : Duty::Conclude;
            next.due = handover.followUpAt ? handover.followUpAt : dueAfter(EventKind::Qualify, document.sales.statusMinutes);
            return next;
        case State::Opportunity:
            // The appointment that led to the opportunity is history.
            next.duty = handover.followUpAt && *handover.followUpAt > momentOf(standing, EventKind::OpenOpportunity, handover) ? Duty::FollowUp : Duty::Conclude;
            if (next.duty == Duty::FollowUp) next.due = handover.followUpAt;
            return next;
        case State::Returned:
            next.duty = Duty::Correct;
            next.due = dueAfter(EventKind::Return, document.marketing.correctionMinutes);
            return next;
        case State::Rejected:
            next.duty = Duty::Object;
            next.due = dueAfter(EventKind::Reject, document.marketing.objectionMinutes);
            return next;
        case State::Disputed: next.duty = Duty::Rule; return next;
        case State::Closed: return next;
    }
    return next;
}

}  // namespace handschlag::handover
