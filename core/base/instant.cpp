#include "core/base/instant.h"

#include <array>
#include <cstdio>

namespace handschlag {
namespace {

std::optional<int> digits(std::string_view text, std::size_t from, std::size_t count)
{
    if (from + count > text.size()) return std::nullopt;
    int value = 0;
    for (std::size_t i = from; i < from + count; ++i) {
        if (text[i] < '0' || text[i] > '9') return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

/// "Z", "+02:00" or "-0130" as seconds east of UTC.
std::optional<int> offsetSeconds(std::string_view text)
{
    if (text == "Z") return 0;
    if (text.size() < 5 || (text[0] != '+' && text[0] != '-')) return std::nullopt;
    const bool colon = text[3] == ':';
    if (text.size() != (colon ? 6U : 5U)) return std::nullopt;
    const auto hours = digits(text, 1, 2);
    const auto minutes = digits(text, colon ? 4 : 3, 2);
    if (!hours || !minutes || *hours > 14 || *minutes > 59) return std::nullopt;
    const int seconds = *hours * 3600 + *minutes * 60;
    return text[0] == '-' ? -seconds : seconds;
}

}  // namespace

std::string toIso(Day day)
{
    const auto date = civil(day);
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                  static_cast<unsigned>(date.day()));
    return buffer.data();
}

std::string toIso(Instant instant)
{
    const std::int64_t day = instant.seconds >= 0 ? instant.seconds / secondsPerDay : -((-instant.seconds + secondsPerDay - 1) / secondsPerDay);
    const auto rest = static_cast<int>(instant.seconds - day * secondsPerDay);
    std::array<char, 32> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "T%02d:%02d:%02dZ", rest / 3600, rest / 60 % 60, rest % 60);
    return toIso(Day{static_cast<std::int32_t>(day)}) + buffer.data();
}

std::optional<Day> dayFromIso(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    if (!year || !month || !day) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{*year}, std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok()) return std::nullopt;
    return dayFromCivil(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day));
}

std::optional<Instant> instantFromIso(std::string_view text)
{
    if (text.size() < 17) return std::nullopt;
    const auto day = dayFromIso(text.substr(0, 10));
    const auto hour = digits(text, 11, 2);
    const auto minute = digits(text, 14, 2);
    if (!day || text[10] != 'T' || !hour || text[13] != ':' || !minute || *hour > 23 || *minute > 59) return std::nullopt;
    std::size_t end = 16;
    int second = 0;
    if (text[end] == ':') {
        const auto parsed = digits(text, end + 1, 2);
        if (!parsed || *parsed > 59) return std::nullopt;
        second = *parsed;
        end += 3;
    }
    const auto offset = offsetSeconds(text.substr(end));
    if (!offset) return std::nullopt;
    return Instant{day->number * secondsPerDay + *hour * 3600 + *minute * 60 + second - *offset};
}

}  // namespace handschlag
