#include "core/handover/pauses.h"

#include <algorithm>

namespace handschlag::handover {
namespace {

/// What sets dates.
bool agrees(EventKind kind) { return kind == EventKind::Touch || kind == EventKind::FollowUp; }

bool beginsAnew(EventKind kind) { return kind == EventKind::Submit || kind == EventKind::Correct || kind == EventKind::Overturn; }

}  // namespace

std::vector<Pause> pausesOf(std::span<const RecordStep> steps)
{
    std::vector<Pause> pauses;
    std::optional<Instant> dateBefore;
    for (const RecordStep& step : steps) {
        if (beginsAnew(step.event.kind)) pauses.clear();
        if (!agrees(step.event.kind)) continue;
        const auto& date = step.after.followUpAt;
        Instant from = step.event.effectiveAt;
        if (!pauses.empty() && pauses.back().until > from) {
            if (date != dateBefore) pauses.back().until = std::max(from, pauses.back().from);
            from = pauses.back().until;
        }
        if (!step.details.pause.empty() && date && *date > from) pauses.push_back({from, *date});
        dateBefore = date;
    }
    std::erase_if(pauses, [](const Pause& pause) { return pause.from >= pause.until; });
    return pauses;
}

Instant afterPauses(Instant start, Instant due, std::span<const Pause> pauses, const calendar::BusinessClock& clock)
{
    for (const Pause& pause : pauses) {
        const Instant begin = std::max(pause.from, start);
        if (begin < pause.until && due > begin) due = clock.due(due, clock.elapsed(begin, pause.until));
    }
    return due;
}

std::int64_t runningSeconds(Instant from, Instant to, std::span<const Pause> pauses, const calendar::BusinessClock& clock)
{
    std::int64_t sum = clock.elapsed(from, to);
    for (const Pause& pause : pauses) {
        const Instant begin = std::max(pause.from, from);
        const Instant end = std::min(pause.until, to);
        if (begin < end) sum -= clock.elapsed(begin, end);
    }
    return sum;
}

}  // namespace handschlag::handover
