// Editor of clause 13: the business calendar, everybody's and that of teams which keep other hours in its place.

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include "core/calendar/team_clocks.h"
#include "ui/agreement/clause_parts.h"
#include "ui/agreement/form_fields.h"
#include "ui/agreement/holidays_part.h"
#include "ui/agreement/row_columns.h"
#include "ui/agreement/stacked_part.h"
#include "ui/agreement/table_part.h"
#include "ui/agreement/team_hours_part.h"

namespace handschlag::ui {
namespace {

using namespace agreement;

QString words(const char* text) { return QCoreApplication::translate("AgreementColumns", text); }

const QDate epoch(1970, 1, 1);

std::vector<FieldChoice> weekdays()
{
    std::vector<FieldChoice> days;
    for (int day = 0; day < 7; ++day) days.push_back({QVariant::fromValue<qlonglong>(day), QLocale().dayName(day + 1)});
    return days;
}

std::vector<FieldChoice> months()
{
    std::vector<FieldChoice> result;
    for (int month = 1; month <= 12; ++month) result.push_back({QVariant::fromValue<qlonglong>(month), QLocale().monthName(month)});
    return result;
}

/// The names of the Länder are the same in both languages of the program, as signposts write them.
FieldKind landField()
{
    FieldKind kind = choiceField({{QString(), words(QT_TRANSLATE_NOOP("AgreementColumns", "not chosen yet: nationwide holidays only"))},
                                  {QStringLiteral("BW"), QStringLiteral("Baden-Württemberg")},
                                  {QStringLiteral("BY"), QStringLiteral("Bayern")},
                                  {QStringLiteral("BE"), QStringLiteral("Berlin")},
                                  {QStringLiteral("BB"), QStringLiteral("Brandenburg")},
                                  {QStringLiteral("HB"), QStringLiteral("Bremen")},
                                  {QStringLiteral("HH"), QStringLiteral("Hamburg")},
                                  {QStringLiteral("HE"), QStringLiteral("Hessen")},
                                  {QStringLiteral("MV"), QStringLiteral("Mecklenburg-Vorpommern")},
                                  {QStringLiteral("NI"), QStringLiteral("Niedersachsen")},
                                  {QStringLiteral("NW"), QStringLiteral("Nordrhein-Westfalen")},
                                  {QStringLiteral("RP"), QStringLiteral("Rheinland-Pfalz")},
                                  {QStringLiteral("SL"), QStringLiteral("Saarland")},
                                  {QStringLiteral("SN"), QStringLiteral("Sachsen")},
                                  {QStringLiteral("ST"), QStringLiteral("Sachsen-Anhalt")},
                                  {QStringLiteral("SH"), QStringLiteral("Schleswig-Holstein")},
                                  {QStringLiteral("TH"), QStringLiteral("Thüringen")}});
    return kind;
}

FieldKind zoneField()
{
    FieldKind kind = choiceField({});
    for (const char* zone : {"Europe/Berlin", "Europe/Vienna", "Europe/Zurich", "Europe/London", "UTC"})
        kind.choices.push_back({QString::fromLatin1(zone), QString::fromLatin1(zone)});
    kind.ownWords = true;
    return kind;
}

/// A member that everybody's hours and a team's have both; nullptr if the team has none any more.
template <class AnyDocument, class T>
auto memberOf(AnyDocument& document, int team, T CalendarClause::*everybodys, T TeamHours::*ofTeam) -> decltype(&(document.calendar.*everybodys))
{
    if (team == everybodysHours) return &(document.calendar.*everybodys);
    auto& teams = document.calendar.teams;
    return team >= 0 && team < static_cast<int>(teams.size()) ? &(teams[static_cast<std::size_t>(team)].*ofTeam) : nullptr;
}

/// "calendar.zone", "calendar.team0.zone": changes of one team never become one step with those of another.
QString placeOf(int team, const char* member)
{
    return team == everybodysHours ? QStringLiteral("calendar.%1").arg(QLatin1String(member))
                             : QStringLiteral("calendar.team%1.%2").arg(team).arg(QLatin1String(member));
}

FormField textOf(const char* label, const char* member, int team, std::string CalendarClause::*everybodys, std::string TeamHours::*ofTeam, FieldKind kind)
{
    return {label, placeOf(team, member), std::move(kind),
            [=](const Document& document) {
                const std::string* text = memberOf(document, team, everybodys, ofTeam);
                return QVariant(text ? QString::fromStdString(*text) : QString());
            },
            [=](Document& document, const QVariant& value) {
                if (std::string* text = memberOf(document, team, everybodys, ofTeam)) *text = value.toString().toStdString();
            }};
}

/// Teams that routes name and that have no hours of their own yet, and the one it is.
FieldKind teamField(const Document& document, int team)
{
    FieldKind kind = choiceField({});
    for (const std::string& name : teamsWithoutHours(document)) kind.choices.push_back({QString::fromStdString(name), QString::fromStdString(name)});
    const QString own = QString::fromStdString(document.calendar.teams[static_cast<std::size_t>(team)].team);
    kind.choices.insert(kind.choices.begin(), {own, own});
    return kind;
}

FormField teamName(const Document& document, int team)
{
    const auto teamOf = [team](auto& edited) -> decltype(&edited.calendar.teams[0]) {
        return team < static_cast<int>(edited.calendar.teams.size()) ? &edited.calendar.teams[static_cast<std::size_t>(team)] : nullptr;
    };
    return {QT_TRANSLATE_NOOP("AgreementColumns", "Team"), placeOf(team, "team"), teamField(document, team),
            [teamOf](const Document& edited) {
                const TeamHours* hours = teamOf(edited);
                return QVariant(hours ? QString::fromStdString(hours->team) : QString());
            },
            [teamOf](Document& edited, const QVariant& value) {
                if (TeamHours* hours = teamOf(edited)) hours->team = value.toString().toStdString();
            }};
}

ClausePart* whereForm(Draft* draft, int team)
{
    std::vector<FormField> fields;
    if (team != everybodysHours) fields.push_back(teamName(draft->document(), team));
    fields.push_back(textOf(QT_TRANSLATE_NOOP("AgreementColumns", "Time zone"), "zone", team, &CalendarClause::zone, &TeamHours::zone, zoneField()));
    fields.push_back(textOf(QT_TRANSLATE_NOOP("AgreementColumns", "Holidays of (Bundesland)"), "region", team, &CalendarClause::region, &TeamHours::region,
                            landField()));
    return new FormPart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "Where business is done"), std::move(fields));
}

ClausePart* hoursTable(Draft* draft, int team)
{
    using Row = OpeningHours;
    TableSource hours = tableOf<Row>(
        placeOf(team, "hours"), [team](auto& document) { return memberOf(document, team, &CalendarClause::hours, &TeamHours::hours); },
        {numberColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Weekday"), &Row::weekday, choiceField(weekdays())),
         numberColumn(QT_TRANSLATE_NOOP("AgreementColumns", "From"), &Row::fromMinute, timeOfDayField()),
         numberColumn(QT_TRANSLATE_NOOP("AgreementColumns", "To"), &Row::toMinute, timeOfDayField())},
        [](const Document&) {
            return Row{0, 8 * 60, 17 * 60};
        });
    return new TablePart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "Business hours"), std::move(hours));
}

ClausePart* yearlyTable(Draft* draft, int team)
{
    TableSource yearly = tableOf<YearlyClosing>(
        placeOf(team, "closedYearly"),
        [team](auto& document) { return memberOf(document, team, &CalendarClause::closedYearly, &TeamHours::closedYearly); },
        {numberColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Month"), &YearlyClosing::month, choiceField(months())),
         numberColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Day"), &YearlyClosing::day, wholeField(1, 31))},
        [](const Document&) {
            return YearlyClosing{12, 24};
        });
    return new TablePart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "Closed every year on"), std::move(yearly));
}

ClausePart* daysTable(Draft* draft, int team)
{
    const auto closedDays = [team](auto& document) { return memberOf(document, team, &CalendarClause::closedDays, &TeamHours::closedDays); };
    TableSource days = tableOf<Day>(
        placeOf(team, "closedDays"), closedDays,
        {rowColumn<Day>(
            QT_TRANSLATE_NOOP("AgreementColumns", "Day"), dateField(), [](const Day& day) { return QVariant(epoch.addDays(day.number)); },
            [](Day& day, const QVariant& value) { day.number = static_cast<std::int32_t>(epoch.daysTo(value.toDate())); })},
        [closedDays](const Document& document) {
            const auto* closed = closedDays(document);
            return !closed || closed->empty() ? dayFromCivil(2026, 1, 2) : closed->back().plus(1);
        });
    return new TablePart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "Closed once on"), std::move(days));
}

CalendarClause openingOf(const Document& document, int team)
{
    const auto& teams = document.calendar.teams;
    const bool own = team >= 0 && team < static_cast<int>(teams.size());
    return own ? calendar::calendarOf(document.calendar, teams[static_cast<std::size_t>(team)].team) : document.calendar;
}

/// The whole of one set of hours.
ClausePart* openingPart(Draft* draft, int team)
{
    return new StackedPart({whereForm(draft, team), hoursTable(draft, team), yearlyTable(draft, team), daysTable(draft, team),
                            new HolidaysPart(draft, [team](const Document& document) { return openingOf(document, team); })});
}

}  // namespace

ClauseParts calendarParts(Draft* draft) { return {new TeamHoursPart(draft, [draft](int team) { return openingPart(draft, team); })}; }

}  // namespace handschlag::ui
