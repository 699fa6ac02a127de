#include "core/handover/cadence.h"

#include <algorithm>

namespace handschlag::handover {
namespace {

std::vector<PlannedTouch> inTurns(const std::vector<agreement::CadenceStep>& cadence, bool mayMail)
{
    std::vector<agreement::CadenceStep> left = cadence;
    if (!mayMail) std::erase_if(left, [](const agreement::CadenceStep& step) { return step.channel == "email"; });
    std::vector<PlannedTouch> planned;
    for (bool any = true; any;) {
        any = false;
        for (agreement::CadenceStep& step : left) {
            if (step.count <= 0) continue;
            --step.count;
            any = true;
            planned.push_back({step.channel, {}, {}});
        }
    }
    return planned;
}

Instant closeOf(const calendar::BusinessClock& clock, Day day)
{
    const Instant start = clock.zone().startOf(day);
    return clock.due(start, clock.elapsed(start, clock.zone().startOf(day.plus(1))));
}

}  // namespace

std::vector<PlannedTouch> plannedTouches(const agreement::SalesClause& sales, const calendar::BusinessClock& clock, Instant acceptedAt, bool mayMail)
{
    std::vector<PlannedTouch> planned = inTurns(sales.cadence, mayMail);
    const auto count = static_cast<std::int64_t>(planned.size());
    Day day = clock.zone().dayOf(acceptedAt);
    std::int64_t number = 0;
    for (std::int64_t k = 1; k <= count; ++k) {
        const std::int64_t wanted = std::max<std::int64_t>(1, (k * sales.cadenceDays + count - 1) / count);
        while (number < wanted) {
            day = day.plus(1);
            if (clock.isWorkingDay(day)) ++number;
        }
        planned[static_cast<std::size_t>(k - 1)].due = closeOf(clock, day);
    }
    return planned;
}

void tickOff(std::vector<PlannedTouch>& planned, std::span<const HandoverEvent> run)
{
    for (const HandoverEvent& event : run) {
        if (event.kind != EventKind::Touch) continue;
        const auto next = std::ranges::find_if(planned, [&](const PlannedTouch& touch) { return !touch.done && touch.channel == event.reason; });
        if (next != planned.end()) next->done = event.effectiveAt;
    }
}

}  // namespace handschlag::handover
