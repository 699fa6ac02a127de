#include "core/scoring/ages.h"

namespace handschlag::scoring {
namespace {

/// The first second at which the zone has the offset it has at `high`, knowing that it has another one at `low`.
std::int64_t changeBetween(const calendar::Zone& zone, std::int64_t low, std::int64_t high)
{
    const int after = zone.offsetAt({high});
    while (high - low > 1) {
        const std::int64_t middle = low + (high - low) / 2;
        (zone.offsetAt({middle}) == after ? high : low) = middle;
    }
    return high;
}

std::int64_t floorDays(std::int64_t seconds)
{
    const std::int64_t days = seconds / secondsPerDay;
    return seconds % secondsPerDay < 0 ? days - 1 : days;
}

}  // namespace

Ages::Ages(const calendar::Zone& zone, Instant asOf, int windowDays) : asOf_(asOf.seconds), today_(zone.dayOf(asOf).number), windowDays_(windowDays)
{
    // One day more than the window, because as_of may stand early in its day and offsets differ by less than that.
    const std::int64_t begin = asOf_ - (windowDays + 2) * secondsPerDay;
    std::int64_t offset = zone.offsetAt(asOf);
    for (std::int64_t later = asOf_; later > begin;) {
        const std::int64_t earlier = later - secondsPerDay;
        if (const std::int64_t before = zone.offsetAt({earlier}); before != offset) {
            stretches_.push_back({changeBetween(zone, earlier, later), offset});
            offset = before;
        }
        later = earlier;
    }
    stretches_.push_back({begin - secondsPerDay, offset});
}

int Ages::ageOf(std::int64_t occurredAt, std::int64_t recordedAt) const
{
    if (occurredAt > asOf_ || occurredAt > recordedAt + clockSkewSeconds) return outside;
    for (const Stretch& stretch : stretches_) {
        if (occurredAt < stretch.from) continue;
        const std::int64_t age = today_ - floorDays(occurredAt + stretch.offset);
        return age >= 0 && age < windowDays_ ? static_cast<int>(age) : outside;
    }
    return outside;
}

}  // namespace handschlag::scoring
