#include "core/agreement/wording.h"

#include <array>
#include <cstdlib>

#include "core/agreement/field_names.h"

namespace handschlag::agreement {
namespace {

constexpr std::array<std::string_view, 12> monthsDe{"Januar", "Februar", "März",      "April",   "Mai",      "Juni",
                                                    "Juli",   "August",  "September", "Oktober", "November", "Dezember"};
constexpr std::array<std::string_view, 12> monthsEn{"January", "February", "March",     "April",   "May",      "June",
                                                    "July",    "August",   "September", "October", "November", "December"};
constexpr std::array<std::string_view, 7> weekdaysDe{"Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"};
constexpr std::array<std::string_view, 7> weekdaysEn{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

constexpr int minutesPerHour = 60;

template <std::size_t n>
std::string entry(const std::array<std::string_view, n>& list, int index)
{
    return index >= 0 && index < static_cast<int>(n) ? std::string(list[static_cast<std::size_t>(index)]) : std::to_string(index);
}

}  // namespace

std::string Wording::say(std::string_view de, std::string_view en, const std::vector<std::string>& arguments) const
{
    const std::string_view pattern = language_ == Language::German ? de : en;
    std::string result;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool isPlace = pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
        if (!isPlace) {
            result += pattern[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(pattern[++i] - '1');
        if (index < arguments.size()) result += arguments[index];
    }
    return result;
}

std::string Wording::number(std::int64_t value) const
{
    std::string digits = std::to_string(value);
    const std::size_t first = value < 0 ? 1 : 0;
    for (std::size_t at = digits.size(); at > first + 3;) {
        at -= 3;
        digits.insert(at, language_ == Language::German ? "." : ",");
    }
    return digits;
}

std::string Wording::amount(Centipoints points) const
{
    std::string text = points < 0 ? "minus " : "";
    const std::int64_t whole = std::abs(points / 100);
    const std::int64_t cents = std::abs(points % 100);
    text += number(whole);
    if (cents != 0) text += (language_ == Language::German ? "," : ".") + std::string(cents < 10 ? "0" : "") + std::to_string(cents);
    return text;
}

std::string Wording::points(Centipoints points) const
{
    const bool one = points == 100 || points == -100;
    return amount(points) + (one ? say(" Punkt", " point") : say(" Punkte", " points"));
}

std::string Wording::pointsDative(Centipoints points) const
{
    const bool one = points == 100 || points == -100;
    return amount(points) + (one ? say(" Punkt", " point") : say(" Punkten", " points"));
}

std::string Wording::duration(int businessMinutes) const
{
    const int hours = businessMinutes / minutesPerHour;
    const int minutes = businessMinutes % minutesPerHour;
    const std::string minutesText = number(minutes) + (minutes == 1 ? say(" Minute", " minute") : say(" Minuten", " minutes"));
    if (hours == 0) return minutesText;
    const std::string hoursText =
        number(hours) + (hours == 1 ? say(" Geschäftsstunde", " business hour") : say(" Geschäftsstunden", " business hours"));
    return minutes == 0 ? hoursText : hoursText + say(" und ", " and ") + minutesText;
}

std::string Wording::days(int count) const { return number(count) + (count == 1 ? say(" Tag", " day") : say(" Tagen", " days")); }

std::string Wording::dayOfYear(int month, int day) const
{
    const std::string name = entry(language_ == Language::German ? monthsDe : monthsEn, month - 1);
    return std::to_string(day) + say(". ", " ") + name;
}

std::string Wording::day(Day day) const
{
    const auto date = civil(day);
    return dayOfYear(static_cast<int>(static_cast<unsigned>(date.month())), static_cast<int>(static_cast<unsigned>(date.day()))) + ' ' +
           std::to_string(static_cast<int>(date.year()));
}

std::string Wording::weekday(int monday0) const { return entry(language_ == Language::German ? weekdaysDe : weekdaysEn, monday0); }

std::string Wording::quoted(std::string_view text) const { return say("„%1“", "“%1”", {std::string(text)}); }

std::string Wording::listed(const std::vector<std::string>& parts, bool alternatives) const
{
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0 && i + 1 == parts.size())
            text += alternatives ? say(" oder ", " or ") : say(" und ", " and ");
        else if (i > 0)
            text += ", ";
        text += parts[i];
    }
    return text;
}

std::string Wording::words(const std::vector<std::string>& words) const
{
    std::vector<std::string> all;
    for (const std::string& word : words) all.push_back(quoted(word));
    return listed(all, true);
}

std::string Wording::field(std::string_view name) const { return fieldName(name).in(language_); }

std::string Wording::measure(Measure measure) const
{
    switch (measure) {
        case Measure::HandOver:
            return say("Übergeben", "hand over");
        case Measure::Nurture:
            return say("Pflegen", "nurture");
        case Measure::Contact:
            return say("Kontakt", "contact");
    }
    return {};
}

std::string Wording::role(Role role) const
{
    switch (role) {
        case Role::Market:
            return say("Markt", "market");
        case Role::Fit:
            return say("Zielkunde", "fits");
        case Role::MarketingQualified:
            return say("vom Marketing qualifiziert", "marketing qualified");
        case Role::HandedOver:
            return say("übergeben", "handed over");
        case Role::Accepted:
            return say("vom Vertrieb angenommen", "accepted by sales");
        case Role::Qualified:
            return say("vom Vertrieb qualifiziert", "qualified by sales");
        case Role::Opportunity:
            return say("Verkaufschance", "opportunity");
        case Role::Won:
            return say("gewonnen", "won");
    }
    return {};
}

std::string capitalised(std::string text)
{
    if (text.empty()) return text;
    if (text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    for (const auto& [lower, upper] : {std::pair<std::string_view, std::string_view>{"ä", "Ä"}, {"ö", "Ö"}, {"ü", "Ü"}})
        if (text.starts_with(lower)) text.replace(0, lower.size(), upper);
    return text;
}

std::string asSentence(std::string text)
{
    text = capitalised(std::move(text));
    return text.empty() || text.ends_with('.') ? text : text + '.';
}

}  // namespace handschlag::agreement
