// The business calendar in words.

#include <algorithm>
#include <array>

#include "core/agreement/terms_text.h"
#include "core/calendar/holidays.h"
#include "core/calendar/team_clocks.h"

namespace handschlag::agreement {
namespace {

constexpr int daysOfWeek = 7;

std::string clockTime(int minute)
{
    const std::string hours = std::to_string(minute / 60);
    const std::string minutes = std::to_string(minute % 60);
    return (hours.size() < 2 ? "0" : "") + hours + ':' + (minutes.size() < 2 ? "0" : "") + minutes;
}

/// "08:00 bis 12:00 und 13:00 bis 17:00"; empty: closed.
std::string hoursOn(const Wording& w, const CalendarClause& clause, int weekday)
{
    std::vector<OpeningHours> hours;
    std::ranges::copy_if(clause.hours, std::back_inserter(hours), [weekday](const OpeningHours& one) { return one.weekday == weekday; });
    std::ranges::sort(hours, {}, &OpeningHours::fromMinute);
    std::vector<std::string> spans;
    for (const OpeningHours& one : hours) spans.push_back(clockTime(one.fromMinute) + w.say(" bis ", " to ") + clockTime(one.toMinute));
    return w.listed(spans, false);
}

/// Neighbouring weekdays with the same hours are told together.
std::string week(const Wording& w, const CalendarClause& clause)
{
    std::array<std::string, daysOfWeek> hours;
    for (int day = 0; day < daysOfWeek; ++day) hours[static_cast<std::size_t>(day)] = hoursOn(w, clause, day);
    std::vector<std::string> parts;
    for (int first = 0; first < daysOfWeek;) {
        int last = first;
        const std::string& same = hours[static_cast<std::size_t>(first)];
        while (last + 1 < daysOfWeek && hours[static_cast<std::size_t>(last + 1)] == same) ++last;
        if (!same.empty())
            parts.push_back((first == last ? w.weekday(first) : w.weekday(first) + w.say(" bis ", " to ") + w.weekday(last)) + ' ' + same);
        first = last + 1;
    }
    return w.listed(parts, false);
}

std::string holidays(const Wording& w, const CalendarClause& clause)
{
    for (const calendar::Region& region : calendar::regions())
        if (region.code == clause.region)
            return w.say("Es gelten die gesetzlichen Feiertage von %1.", "The public holidays of %1 apply.", {w.name(region.name)});
    return w.say("Es gelten nur die bundesweiten Feiertage; ein Bundesland ist noch nicht gewählt.",
                 "Only nationwide German holidays apply; no state is chosen yet.");
}

/// "Das Team „Export“ arbeitet Montag bis Freitag 09:00 bis 18:00, Zeitzone ...", with its holidays and closed days.
void addTeam(const Wording& w, const CalendarClause& clause, const TeamHours& team, Sentences& all)
{
    const CalendarClause own = calendar::calendarOf(clause, team.team);
    all.push_back(asSentence(w.say("Für das Team %1 gilt stattdessen: Geschäftszeit ist %2, Zeitzone %3", "For the team %1 instead: business hours are %2, time zone %3",
                                   {w.quoted(team.team), week(w, own), own.zone})));
    all.push_back(holidays(w, own));
    std::vector<std::string> closed;
    for (const YearlyClosing& closing : own.closedYearly) closed.push_back(w.dayOfYear(closing.month, closing.day));
    for (const Day day : own.closedDays) closed.push_back(w.day(day));
    if (!closed.empty()) all.push_back(asSentence(w.say("Das Team hat außerdem geschlossen: %1", "The team is also closed: %1", {w.listed(closed, false)})));
}

}  // namespace

Sentences calendarText(const Wording& w, const CalendarClause& clause)
{
    Sentences all{asSentence(w.say("Geschäftszeit ist %1, Zeitzone %2", "Business hours are %1, time zone %2", {week(w, clause), clause.zone})),
                  holidays(w, clause)};
    std::vector<std::string> closed;
    for (const YearlyClosing& closing : clause.closedYearly) closed.push_back(w.dayOfYear(closing.month, closing.day));
    if (!closed.empty()) all.push_back(asSentence(w.say("Jedes Jahr geschlossen: %1", "Closed every year: %1", {w.listed(closed, false)})));
    closed.clear();
    for (const Day day : clause.closedDays) closed.push_back(w.day(day));
    if (!closed.empty()) all.push_back(asSentence(w.say("Außerdem geschlossen: %1", "Also closed: %1", {w.listed(closed, false)})));
    for (const TeamHours& team : clause.teams) addTeam(w, clause, team, all);
    return all;
}

}  // namespace handschlag::agreement
