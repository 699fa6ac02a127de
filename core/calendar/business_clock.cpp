#include "core/calendar/business_clock.h"

#include <algorithm>

#include "core/calendar/holidays.h"

namespace handschlag::calendar {
namespace {

// Holidays of these years are looked up in a sorted list; others are computed when asked.
constexpr int firstListedYear = 1990;
constexpr int lastListedYear = 2060;
constexpr Day firstListed = dayFromCivil(firstListedYear, 1, 1);
constexpr Day lastListed = dayFromCivil(lastListedYear, 12, 31);
constexpr Day lastDay = dayFromCivil(9999, 12, 31);

}  // namespace

Result<BusinessClock> BusinessClock::create(const agreement::CalendarClause& calendar)
{
    const auto zone = Zone::find(calendar.zone);
    if (!zone) return std::unexpected(zone.error());
    return create(calendar, *zone);
}

Result<BusinessClock> BusinessClock::create(const agreement::CalendarClause& calendar, const Zone& zone)
{
    if (!calendar.region.empty() && !isRegion(calendar.region)) return refuse(codes::regionUnknown, {calendar.region});
    BusinessClock clock(zone);
    clock.region_ = calendar.region;
    if (const auto set = clock.setHours(calendar.hours); !set) return std::unexpected(set.error());
    clock.closedYearly_ = calendar.closedYearly;
    for (int year = firstListedYear; year <= lastListedYear; ++year)
        for (const Holiday& holiday : holidaysOf(year, calendar.region)) clock.closedDays_.push_back(holiday.day);
    // Without the clause's closed days: being finitely many, they cannot close a calendar for ever.
    if (!clock.opensEver()) return refuse(codes::neverOpen);
    clock.closedDays_.insert(clock.closedDays_.end(), calendar.closedDays.begin(), calendar.closedDays.end());
    std::ranges::sort(clock.closedDays_);
    return clock;
}

Result<void> BusinessClock::setHours(const std::vector<agreement::OpeningHours>& hours)
{
    for (const agreement::OpeningHours& open : hours) {
        const bool possible =
            open.weekday >= 0 && open.weekday <= 6 && open.fromMinute >= 0 && open.fromMinute < open.toMinute && open.toMinute <= 1440;
        if (!possible)
            return refuse(codes::hoursInvalid, {std::to_string(open.weekday + 1), std::to_string(open.fromMinute), std::to_string(open.toMinute)});
        week_[static_cast<std::size_t>(open.weekday)].push_back({open.fromMinute * 60, open.toMinute * 60});
    }
    for (std::vector<Span>& spans : week_) {
        std::ranges::sort(spans, {}, &Span::from);
        std::vector<Span> apart;
        for (const Span span : spans) {
            if (!apart.empty() && span.from <= apart.back().to)
                apart.back().to = std::max(apart.back().to, span.to);
            else
                apart.push_back(span);
        }
        spans = std::move(apart);
    }
    return {};
}

bool BusinessClock::opensEver() const
{
    for (Day day = firstListed; day <= lastListed; day = day.plus(1))
        if (isWorkingDay(day)) return true;
    return false;
}

bool BusinessClock::isWorkingDay(Day day) const
{
    if (week_[static_cast<std::size_t>(weekday(day))].empty()) return false;
    if (std::ranges::binary_search(closedDays_, day)) return false;
    const bool listed = day >= firstListed && day <= lastListed;
    if (!listed && isHoliday(day, region_)) return false;
    if (closedYearly_.empty()) return true;
    const auto date = civil(day);
    return std::ranges::none_of(closedYearly_, [&](const agreement::YearlyClosing& closing) {
        return static_cast<unsigned>(closing.month) == static_cast<unsigned>(date.month()) &&
               static_cast<unsigned>(closing.day) == static_cast<unsigned>(date.day());
    });
}

template <class Visit>
void BusinessClock::eachOpening(Instant from, Visit visit) const
{
    // A day early: where clocks go back over midnight, an instant may belong to an opening of the day before.
    for (Day day = zone_.dayOf(from).plus(-1); day <= lastDay; day = day.plus(1)) {
        if (!isWorkingDay(day)) continue;
        for (const Span span : week_[static_cast<std::size_t>(weekday(day))]) {
            const Interval open{zone_.at(day, span.from), zone_.at(day, span.to)};
            if (open.to > from && open.from < open.to && !visit(open)) return;
        }
    }
}

Instant BusinessClock::due(Instant start, std::int64_t businessSeconds) const
{
    if (businessSeconds <= 0) return start;
    std::int64_t left = businessSeconds;
    Instant answer = zone_.startOf(lastDay.plus(1));
    eachOpening(start, [&](Interval open) {
        const Instant from = std::max(open.from, start);
        const std::int64_t length = open.to.seconds - from.seconds;
        if (left > length) {
            left -= length;
            return true;
        }
        answer = from.plus(left);
        return false;
    });
    return answer;
}

std::int64_t BusinessClock::elapsed(Instant from, Instant to) const
{
    if (to < from) return -elapsed(to, from);
    std::int64_t sum = 0;
    eachOpening(from, [&](Interval open) {
        if (open.from >= to) return false;
        sum += std::min(open.to, to).seconds - std::max(open.from, from).seconds;
        return true;
    });
    return sum;
}

bool BusinessClock::isOpen(Instant instant) const { return nextOpening(instant) == instant; }

Instant BusinessClock::nextOpening(Instant instant) const
{
    Instant answer = zone_.startOf(lastDay.plus(1));
    eachOpening(instant, [&](Interval open) {
        answer = std::max(open.from, instant);
        return false;
    });
    return answer;
}

std::vector<BusinessClock::Opening> BusinessClock::openings(Instant from, Instant to) const
{
    std::vector<Opening> found;
    eachOpening(from, [&](Interval open) {
        if (open.from >= to) return false;
        found.push_back({std::max(open.from, from), std::min(open.to, to)});
        return true;
    });
    return found;
}

}  // namespace handschlag::calendar
