#include "core/handover/record_steps.h"

#include <algorithm>

#include "core/handover/standing_events.h"

namespace handschlag::handover {

std::vector<RecordStep> recordSteps(const Handover& handover, std::span<const HandoverEvent> events)
{
    std::vector<RecordStep> steps;
    Assignment after = assignmentOf(handover);
    for (std::size_t i = events.size(); i-- > 0;) {
        auto details = detailsFromText(events[i].details);
        const std::optional<Assignment> before = details ? details->before : std::nullopt;
        steps.push_back({events[i], details ? std::move(*details) : EventDetails{}, after});
        if (before) after = *before;
    }
    std::ranges::reverse(steps);
    const auto standing = standingEvents(events);
    std::erase_if(steps, [&](const RecordStep& step) { return std::ranges::find(standing, step.event.id, &HandoverEvent::id) == standing.end(); });
    return steps;
}

}  // namespace handschlag::handover
