#include "core/handover/handover_as_of.h"

#include <algorithm>

#include "core/handover/event_details.h"

namespace handschlag::handover {

PastHandover handoverAsOf(const Handover& handover, std::span<const HandoverEvent> events, Instant asOf)
{
    PastHandover past{handover, {}};
    const auto lies = [asOf](const HandoverEvent& event) { return event.effectiveAt > asOf; };
    const auto cut = std::ranges::find_if(events, lies);
    past.events.assign(events.begin(), cut);
    if (cut == events.end()) return past;
    past.handover.state = cut->stateBefore;
    if (const auto details = detailsFromText(cut->details); details && details->before) restore(past.handover, *details->before);
    for (auto later = cut + 1; later != events.end(); ++later) {
        if (lies(*later)) continue;
        HandoverEvent noted = *later;
        EventDetails details = detailsFromText(noted.details).value_or(EventDetails{});
        details.before = assignmentOf(past.handover);
        noted.details = toText(details);
        past.events.push_back(std::move(noted));
    }
    return past;
}

}  // namespace handschlag::handover
