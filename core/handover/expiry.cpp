#include "core/handover/expiry.h"

#include <algorithm>

namespace handschlag::handover {

std::optional<Instant> expiresAt(const agreement::SalesClause& sales, const calendar::BusinessClock& clock, std::span<const HandoverEvent> events)
{
    const auto opens = [](const HandoverEvent& event) { return event.stateAfter == State::Open && event.kind != EventKind::Claim; };
    const auto since = std::ranges::find_if(events.rbegin(), events.rend(), opens);
    if (since == events.rend() || sales.cadenceDays <= 0) return std::nullopt;
    Day day = clock.zone().dayOf(since->effectiveAt);
    for (int left = sales.cadenceDays; left > 0;) {
        day = day.plus(1);
        if (clock.isWorkingDay(day)) --left;
    }
    const Instant start = clock.zone().startOf(day);
    return clock.due(start, clock.elapsed(start, clock.zone().startOf(day.plus(1))));
}

}  // namespace handschlag::handover
