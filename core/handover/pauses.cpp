#include "core/handover/pauses.h"

#include <algorithm>

#include "core/handover/event_details.h"
#include "core/handover/standing_events.h"

namespace handschlag::handover {
namespace {

struct Agreed {
    HandoverEvent event;
    std::string pause;
    std::optional<Instant> date;  ///< of the record after the event
};

/// Touches and follow-up dates that stand. Every step keeps what the record was before it, which is what it was after the step before.
std::vector<Agreed> agreedDates(const Handover& handover, std::span<const HandoverEvent> events)
{
    std::vector<Agreed> all;
    std::optional<Instant> date = handover.followUpAt;
    for (std::size_t i = events.size(); i-- > 0;) {
        const auto details = detailsFromText(events[i].details);
        all.push_back({events[i], details ? details->pause : std::string(), date});
        if (details && details->before) date = details->before->followUpAt;
    }
    std::ranges::reverse(all);
    const auto standing = standingEvents(events);
    std::erase_if(all, [&](const Agreed& agreed) {
        const bool dates = agreed.event.kind == EventKind::Touch || agreed.event.kind == EventKind::FollowUp;
        return !dates || std::ranges::find(standing, agreed.event.id, &HandoverEvent::id) == standing.end();
    });
    return all;
}

}  // namespace

std::vector<Pause> pausesOf(const Handover& handover, std::span<const HandoverEvent> events)
{
    std::vector<Pause> pauses;
    std::optional<Instant> dateBefore;
    for (const Agreed& agreed : agreedDates(handover, events)) {
        Instant from = agreed.event.effectiveAt;
        if (!pauses.empty() && pauses.back().until > from) {
            if (agreed.date != dateBefore) pauses.back().until = std::max(from, pauses.back().from);
            from = pauses.back().until;
        }
        if (!agreed.pause.empty() && agreed.date && *agreed.date > from) pauses.push_back({from, *agreed.date});
        dateBefore = agreed.date;
    }
    std::erase_if(pauses, [](const Pause& pause) { return pause.from >= pause.until; });
    return pauses;
}

Instant afterPauses(Instant due, std::span<const Pause> pauses, const calendar::BusinessClock& clock)
{
    for (const Pause& pause : pauses)
        if (due > pause.from) due = clock.due(due, clock.elapsed(pause.from, pause.until));
    return due;
}

}  // namespace handschlag::handover
