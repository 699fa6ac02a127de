#include "core/calendar/zone.h"

#include <date/tz.h>

#include <algorithm>
#include <stdexcept>
#include <vector>

namespace handschlag::calendar {

/// From begins[i] (UTC seconds, ascending) on, the offset is offsets[i].
struct Zone::Rules {
    std::string name;
    std::vector<std::int64_t> begins;
    std::vector<int> offsets;

    [[nodiscard]] std::size_t indexAt(std::int64_t seconds) const
    {
        const auto next = std::ranges::upper_bound(begins, seconds);
        return next == begins.begin() ? 0 : static_cast<std::size_t>(next - begins.begin()) - 1;
    }
};

namespace {

constexpr Instant firstKnown{dayFromCivil(1900, 1, 1).number * secondsPerDay};
constexpr Instant lastKnown{dayFromCivil(2038, 1, 1).number * secondsPerDay};

constexpr std::int64_t floorDiv(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

}  // namespace

Result<Zone> Zone::find(std::string_view name)
{
    const date::time_zone* found = nullptr;
    try {
        found = date::locate_zone(name);
    } catch (const std::exception& error) {
        return refuse(codes::zoneUnknown, {std::string(name)});
    }
    auto rules = std::make_shared<Rules>();
    rules->name = name;
    for (date::sys_seconds at{std::chrono::seconds{firstKnown.seconds}}; at.time_since_epoch().count() < lastKnown.seconds;) {
        const date::sys_info info = found->get_info(at);
        const auto offset = static_cast<int>(info.offset.count());
        if (rules->offsets.empty() || rules->offsets.back() != offset) {
            rules->begins.push_back(at.time_since_epoch().count());
            rules->offsets.push_back(offset);
        }
        if (info.end <= at) break;
        at = info.end;
    }
    return Zone(std::move(rules));
}

Zone Zone::utc()
{
    auto rules = std::make_shared<Rules>();
    rules->name = "UTC";
    rules->begins = {firstKnown.seconds};
    rules->offsets = {0};
    return Zone(std::move(rules));
}

const std::string& Zone::name() const { return rules_->name; }

int Zone::offsetAt(Instant instant) const { return rules_->offsets[rules_->indexAt(instant.seconds)]; }

Day Zone::dayOf(Instant instant) const { return {static_cast<std::int32_t>(floorDiv(instant.seconds + offsetAt(instant), secondsPerDay))}; }

int Zone::secondOfDay(Instant instant) const
{
    const std::int64_t local = instant.seconds + offsetAt(instant);
    return static_cast<int>(local - floorDiv(local, secondsPerDay) * secondsPerDay);
}

Instant Zone::at(Day day, int secondOfDay) const
{
    const std::int64_t wanted = day.number * secondsPerDay + secondOfDay;
    const Rules& rules = *rules_;
    // No offset exceeds a day and a bit, so the search may start two days early and ends after a step or two.
    std::size_t i = rules.indexAt(wanted - 2 * secondsPerDay);
    while (i + 1 < rules.begins.size() && wanted >= rules.begins[i + 1] + rules.offsets[i]) ++i;
    const std::int64_t plain = wanted - rules.offsets[i];
    return {i == 0 ? plain : std::max(plain, rules.begins[i])};
}

}  // namespace handschlag::calendar
