#pragma once
// Business time the slow way: minute after minute of the wall clock, sharing nothing with the business clock but zones and the table of
// holidays. Which minutes of a UTC day are open is kept once it was found out.
//
//   const WalkedCalendar calendar(document.calendar);
//   QCOMPARE(clock.due(start, 1'800), calendar.due(start, 1'800));

#include <algorithm>
#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/agreement/document.h"
#include "core/calendar/holidays.h"
#include "core/calendar/zone.h"

namespace handschlag {

class WalkedCalendar {
public:
    using Pauses = std::vector<std::pair<Instant, Instant>>;

    explicit WalkedCalendar(const agreement::CalendarClause& calendar, const std::string& team = {}) : calendar_(calendar), zone_(*calendar::Zone::find(calendar.zone))
    {
        for (const agreement::TeamHours& own : calendar.teams) {
            if (team.empty() || own.team != team) continue;
            calendar_.region = own.region;
            calendar_.hours = own.hours;
            calendar_.closedYearly = own.closedYearly;
            calendar_.closedDays = own.closedDays;
            zone_ = *calendar::Zone::find(own.zone);
        }
    }

    [[nodiscard]] const calendar::Zone& zone() const { return zone_; }
    [[nodiscard]] bool isOpen(Instant at) const { return minutes(utcDayOf(at))[static_cast<std::size_t>((at.seconds - utcDayOf(at) * secondsPerDay) / 60)] != 0; }
    [[nodiscard]] Instant due(Instant start, std::int64_t seconds, const Pauses& pauses = {}) const
    {
        Instant at = start;
        while (seconds > 0) {
            const Instant next = nextStop(at, pauses);
            const std::int64_t step = next.seconds - at.seconds;
            if (isOpen(at) && !isPaused(at, pauses)) {
                if (seconds <= step) return at.plus(seconds);
                seconds -= step;
            }
            at = next;
        }
        return start;
    }
    /// from <= to
    [[nodiscard]] std::int64_t elapsed(Instant from, Instant to) const
    {
        std::int64_t open = 0;
        for (Instant at = from; at < to;) {
            const Instant next = std::min(nextStop(at, {}), to);
            if (isOpen(at)) open += next.seconds - at.seconds;
            at = next;
        }
        return open;
    }
    /// The end of the last open minute of the n-th working day after this one.
    [[nodiscard]] Instant closeOfWorkingDay(Day after, int number) const
    {
        Instant close;
        for (Day day = after; number > 0;) {
            day = day.plus(1);
            const std::int64_t noon = std::int64_t{day.number} * secondsPerDay + secondsPerDay / 2;
            bool opens = false;
            for (std::int64_t at = noon - 30 * 3'600; at < noon + 30 * 3'600; at += 60) {
                if (zone_.dayOf({at}) != day || !isOpen({at})) continue;
                opens = true;
                close = {at + 60};
            }
            if (opens) --number;
        }
        return close;
    }

private:
    static std::int64_t utcDayOf(Instant at) { return at.seconds >= 0 ? at.seconds / secondsPerDay : -((secondsPerDay - 1 - at.seconds) / secondsPerDay); }
    static Instant nextStop(Instant at, const Pauses& pauses)
    {
        Instant next{(at.seconds / 60 + 1) * 60};
        for (const auto& [from, until] : pauses)
            for (const Instant edge : {from, until})
                if (edge > at) next = std::min(next, edge);
        return next;
    }
    static bool isPaused(Instant at, const Pauses& pauses)
    {
        for (const auto& [from, until] : pauses)
            if (from <= at && at < until) return true;
        return false;
    }
    [[nodiscard]] bool isClosed(Day day) const
    {
        const auto date = civil(day);
        if (calendar::isHoliday(day, calendar_.region) || std::ranges::find(calendar_.closedDays, day) != calendar_.closedDays.end()) return true;
        return std::ranges::any_of(calendar_.closedYearly, [&](const agreement::YearlyClosing& closing) {
            return static_cast<int>(static_cast<unsigned>(date.month())) == closing.month && static_cast<int>(static_cast<unsigned>(date.day())) == closing.day;
        });
    }
    [[nodiscard]] const std::vector<std::uint8_t>& minutes(std::int64_t utcDay) const
    {
        if (newest_ && newestDay_ == utcDay) return *newest_;
        const auto [found, isNew] = days_.try_emplace(utcDay);
        if (isNew) found->second = walked(utcDay);
        newestDay_ = utcDay;
        newest_ = &found->second;
        return *newest_;
    }
    [[nodiscard]] std::vector<std::uint8_t> walked(std::int64_t utcDay) const
    {
        std::vector<std::uint8_t> open(24 * 60, 0);
        Day day{-1'000'000};
        bool closed = true;
        for (int i = 0; i < 24 * 60; ++i) {
            const Instant at{utcDay * secondsPerDay + i * 60};
            if (const Day now = zone_.dayOf(at); now != day) {
                day = now;
                closed = isClosed(day);
            }
            if (closed) continue;
            const int minute = zone_.secondOfDay(at) / 60;
            for (const agreement::OpeningHours& hours : calendar_.hours)
                if (hours.weekday == weekday(day) && minute >= hours.fromMinute && minute < hours.toMinute) open[static_cast<std::size_t>(i)] = 1;
        }
        return open;
    }

    agreement::CalendarClause calendar_;
    calendar::Zone zone_;
    mutable std::unordered_map<std::int64_t, std::vector<std::uint8_t>> days_;
    mutable std::int64_t newestDay_ = 0;
    mutable const std::vector<std::uint8_t>* newest_ = nullptr;
};

}  // namespace handschlag
