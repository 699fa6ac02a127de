#include "core/handover/standing_events.h"

#include <algorithm>
#include <unordered_set>

namespace handschlag::handover {

std::vector<HandoverEvent> standingEvents(std::span<const HandoverEvent> events)
{
    std::unordered_set<std::int64_t> takenBack;
    for (const HandoverEvent& event : events)
        if (event.kind == EventKind::Undo) takenBack.insert(event.undoes);
    std::vector<HandoverEvent> standing;
    std::ranges::copy_if(events, std::back_inserter(standing),
                         [&](const HandoverEvent& event) { return event.kind != EventKind::Undo && !takenBack.contains(event.id); });
    return standing;
}

std::optional<HandoverEvent> newestOf(std::span<const HandoverEvent> standing, EventKind kind)
{
    for (std::size_t i = standing.size(); i-- > 0;)
        if (standing[i].kind == kind) return standing[i];
    return std::nullopt;
}

std::span<const HandoverEvent> lastRun(std::span<const HandoverEvent> standing)
{
    const auto begins = [](const HandoverEvent& event) {
        return event.kind == EventKind::Submit || event.kind == EventKind::Correct || event.kind == EventKind::Overturn;
    };
    for (std::size_t i = standing.size(); i-- > 0;)
        if (begins(standing[i])) return standing.subspan(i);
    return standing;
}

}  // namespace handschlag::handover
