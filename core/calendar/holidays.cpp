#include "core/calendar/holidays.h"

#include <algorithm>
#include <array>

namespace handschlag::calendar {
namespace {

/// Either a fixed day of the year, or so many days after Easter Sunday (month 0).
struct Rule {
    int month;
    int day;
    std::string_view regions;  ///< codes apart by a blank; "" = nationwide
    int firstYear;
    int lastYear;
    const char* de;
    const char* en;
};

constexpr int always = 9999;
constexpr int easter = 0;
constexpr int repentance = -1;  ///< the Wednesday before 23 November

constexpr std::array rules{
    Rule{1, 1, "", 1990, always, "Neujahr", "New Year's Day"},
    Rule{1, 6, "BW BY ST", 1990, always, "Heilige Drei Könige", "Epiphany"},
    Rule{3, 8, "BE", 2019, always, "Internationaler Frauentag", "International Women's Day"},
    Rule{3, 8, "MV", 2023, always, "Internationaler Frauentag", "International Women's Day"},
    Rule{easter, -2, "", 1990, always, "Karfreitag", "Good Friday"},
    Rule{easter, 0, "BB", 1990, always, "Ostersonntag", "Easter Sunday"},
    Rule{easter, 1, "", 1990, always, "Ostermontag", "Easter Monday"},
    Rule{5, 1, "", 1990, always, "Tag der Arbeit", "Labour Day"},
    Rule{5, 8, "BE", 2020, 2020, "Tag der Befreiung", "Liberation Day"},
    Rule{5, 8, "BE", 2025, 2025, "Tag der Befreiung", "Liberation Day"},
    Rule{easter, 39, "", 1990, always, "Christi Himmelfahrt", "Ascension Day"},
    Rule{easter, 49, "BB", 1990, always, "Pfingstsonntag", "Pentecost Sunday"},
    Rule{easter, 50, "", 1990, always, "Pfingstmontag", "Pentecost Monday"},
    Rule{easter, 60, "BW BY HE NW RP SL", 1990, always, "Fronleichnam", "Corpus Christi"},
    Rule{6, 17, "BE", 2028, 2028, "Jahrestag des Volksaufstands", "Anniversary of the Uprising"},
    Rule{8, 15, "BY SL", 1990, always, "Mariä Himmelfahrt", "Assumption Day"},
    Rule{9, 20, "TH", 2019, always, "Weltkindertag", "World Children's Day"},
    Rule{10, 3, "", 1990, always, "Tag der Deutschen Einheit", "Day of German Unity"},
    Rule{10, 31, "BB MV SN ST TH", 1990, always, "Reformationstag", "Reformation Day"},
    Rule{10, 31, "HB HH NI SH", 2018, always, "Reformationstag", "Reformation Day"},
    Rule{10, 31, "BE BW BY HB HE HH NI NW RP SH SL", 2017, 2017, "500 Jahre Reformation", "500 Years of the Reformation"},
    Rule{11, 1, "BW BY NW RP SL", 1990, always, "Allerheiligen", "All Saints' Day"},
    Rule{repentance, 0, "", 1990, 1994, "Buß- und Bettag", "Day of Repentance and Prayer"},
    Rule{repentance, 0, "SN", 1995, always, "Buß- und Bettag", "Day of Repentance and Prayer"},
    Rule{12, 25, "", 1990, always, "1. Weihnachtsfeiertag", "Christmas Day"},
    Rule{12, 26, "", 1990, always, "2. Weihnachtsfeiertag", "Second Day of Christmas"},
};

bool holds(const Rule& rule, int year, std::string_view region)
{
    if (year < rule.firstYear || year > rule.lastYear) return false;
    return rule.regions.empty() || (region.size() == 2 && rule.regions.find(region) != std::string_view::npos);
}

Day dayOf(const Rule& rule, int year)
{
    if (rule.month == easter) return easterSunday(year).plus(rule.day);
    if (rule.month == repentance) {
        const Day latest = dayFromCivil(year, 11, 22);
        return latest.plus(-((weekday(latest) + 5) % 7));
    }
    return dayFromCivil(year, static_cast<unsigned>(rule.month), static_cast<unsigned>(rule.day));
}

}  // namespace

Day easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int g = (8 * b + 13) / 25;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return dayFromCivil(year, static_cast<unsigned>(n / 31), static_cast<unsigned>(n % 31 + 1));
}

std::vector<Region> regions()
{
    return {{"BB", {"Brandenburg", "Brandenburg"}},
            {"BE", {"Berlin", "Berlin"}},
            {"BW", {"Baden-Württemberg", "Baden-Württemberg"}},
            {"BY", {"Bayern", "Bavaria"}},
            {"HB", {"Bremen", "Bremen"}},
            {"HE", {"Hessen", "Hesse"}},
            {"HH", {"Hamburg", "Hamburg"}},
            {"MV", {"Mecklenburg-Vorpommern", "Mecklenburg-Western Pomerania"}},
            {"NI", {"Niedersachsen", "Lower Saxony"}},
            {"NW", {"Nordrhein-Westfalen", "North Rhine-Westphalia"}},
            {"RP", {"Rheinland-Pfalz", "Rhineland-Palatinate"}},
            {"SH", {"Schleswig-Holstein", "Schleswig-Holstein"}},
            {"SL", {"Saarland", "Saarland"}},
            {"SN", {"Sachsen", "Saxony"}},
            {"ST", {"Sachsen-Anhalt", "Saxony-Anhalt"}},
            {"TH", {"Thüringen", "Thuringia"}}};
}

bool isRegion(std::string_view code)
{
    return std::ranges::any_of(regions(), [&](const Region& region) { return region.code == code; });
}

std::vector<Holiday> holidaysOf(int year, std::string_view region)
{
    std::vector<Holiday> holidays;
    for (const Rule& rule : rules)
        if (holds(rule, year, region)) holidays.push_back({dayOf(rule, year), {rule.de, rule.en}});
    std::ranges::stable_sort(holidays, {}, &Holiday::day);
    return holidays;
}

bool isHoliday(Day day, std::string_view region)
{
    const int year = static_cast<int>(civil(day).year());
    return std::ranges::any_of(rules, [&](const Rule& rule) { return holds(rule, year, region) && dayOf(rule, year) == day; });
}

}  // namespace handschlag::calendar
