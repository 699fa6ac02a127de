#pragma once
// Points in time and calendar days. Core and store know UTC seconds only; zones live in core/calendar/zone.h.

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace handschlag {

/// UTC seconds since 1970-01-01T00:00:00Z, without leap seconds.
struct Instant {
    std::int64_t seconds = 0;
    friend constexpr auto operator<=>(const Instant&, const Instant&) = default;
    [[nodiscard]] constexpr Instant plus(std::int64_t s) const { return {seconds + s}; }
};

/// A calendar day without zone: days since 1970-01-01, proleptic Gregorian.
struct Day {
    std::int32_t number = 0;
    friend constexpr auto operator<=>(const Day&, const Day&) = default;
    [[nodiscard]] constexpr Day plus(std::int32_t days) const { return {number + days}; }
};

constexpr std::int64_t secondsPerDay = 86'400;

[[nodiscard]] constexpr Day dayFromCivil(int year, unsigned month, unsigned day)
{
    using namespace std::chrono;
    const sys_days days = year_month_day{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
    return {static_cast<std::int32_t>(days.time_since_epoch().count())};
}

[[nodiscard]] constexpr std::chrono::year_month_day civil(Day day)
{
    return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{day.number}}};
}

/// Monday = 0 .. Sunday = 6.
[[nodiscard]] constexpr int weekday(Day day) { return ((day.number + 3) % 7 + 7) % 7; }

/// "2018-06-30T12:00:00Z"
[[nodiscard]] std::string toIso(Instant instant);
/// "2018-06-30"
[[nodiscard]] std::string toIso(Day day);
/// Strict "yyyy-MM-ddTHH:mm:ssZ" (also with offset +02:00, or without seconds); nothing else.
[[nodiscard]] std::optional<Instant> instantFromIso(std::string_view text);
/// Strict "yyyy-MM-dd" with a day that exists.
[[nodiscard]] std::optional<Day> dayFromIso(std::string_view text);

}  // namespace handschlag
