#include "core/calendar/local_days.h"

#include <algorithm>

namespace handschlag::calendar {
namespace {

/// Zones change their clocks less often than this.
constexpr std::int64_t step = 5 * secondsPerDay;

/// The first second at which the zone has the offset it has at `high`, knowing that it has another one at `low`.
std::int64_t changeBetween(const Zone& zone, std::int64_t low, std::int64_t high)
{
    const int after = zone.offsetAt({high});
    while (high - low > 1) {
        const std::int64_t middle = low + (high - low) / 2;
        (zone.offsetAt({middle}) == after ? high : low) = middle;
    }
    return high;
}

}  // namespace

LocalDays::LocalDays(const Zone& zone, Instant from, Instant to)
{
    // Tables of zones end with the twentieth century on one side and 2037 on the other: beyond, nothing changes.
    constexpr std::int64_t earliest = -2'300'000'000;
    constexpr std::int64_t latest = 2'200'000'000;
    const std::int64_t begin = std::clamp(from.seconds, earliest, latest);
    std::int64_t later = std::clamp(to.seconds, begin, latest);
    std::int64_t offset = zone.offsetAt({later});
    while (later > begin) {
        const std::int64_t earlier = std::max(begin, later - step);
        if (const std::int64_t before = zone.offsetAt({earlier}); before != offset) {
            stretches_.push_back({changeBetween(zone, earlier, later), offset});
            offset = before;
        }
        later = earlier;
    }
    stretches_.push_back({begin, offset});
}

}  // namespace handschlag::calendar
