// Editors of clauses 12 to 14: rejection reasons, business calendar, signatories and validity.

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include "core/agreement/clause_ids.h"
#include "ui/agreement/clause_parts.h"
#include "ui/agreement/form_fields.h"
#include "ui/agreement/holidays_part.h"
#include "ui/agreement/row_columns.h"
#include "ui/agreement/table_part.h"
#include "ui/shared/formats.h"
#include "ui/shared/languages.h"

namespace handschlag::ui {
namespace {

using namespace agreement;

QString words(const char* text) { return QCoreApplication::translate("AgreementColumns", text); }

const QDate epoch(1970, 1, 1);

QVariant dateOf(Day day) { return epoch.addDays(day.number); }
Day dayOf(const QVariant& value) { return {static_cast<std::int32_t>(epoch.daysTo(value.toDate()))}; }

FormField dayIn(const char* label, const char* place, std::optional<Day> SignatoriesClause::*member)
{
    return {label, QString::fromLatin1(place), optional(dateField(), words(QT_TRANSLATE_NOOP("AgreementColumns", "open"))),
            [member](const Document& document) {
                const std::optional<Day>& day = document.signatories.*member;
                return day ? dateOf(*day) : QVariant();
            },
            [member](Document& document, const QVariant& value) {
                document.signatories.*member = value.isValid() ? std::optional(dayOf(value)) : std::nullopt;
            }};
}

FormField titleField(const char* label, const char* place, std::string LocalizedText::*language)
{
    return {label, QString::fromLatin1(place), textField(),
            [language](const Document& document) { return QVariant(QString::fromStdString(document.title.*language)); },
            [language](Document& document, const QVariant& value) { document.title.*language = value.toString().toStdString(); }};
}

std::vector<FieldChoice> dispositions()
{
    const auto choice = [](Disposition disposition, const char* text) { return FieldChoice{static_cast<int>(disposition), words(text)}; };
    return {choice(Disposition::Reassign, QT_TRANSLATE_NOOP("AgreementColumns", "reassign")),
            choice(Disposition::Return, QT_TRANSLATE_NOOP("AgreementColumns", "return to marketing")),
            choice(Disposition::Nurture, QT_TRANSLATE_NOOP("AgreementColumns", "nurture")),
            choice(Disposition::Merge, QT_TRANSLATE_NOOP("AgreementColumns", "merge")),
            choice(Disposition::ToOwner, QT_TRANSLATE_NOOP("AgreementColumns", "to the account owner")),
            choice(Disposition::Disqualify, QT_TRANSLATE_NOOP("AgreementColumns", "disqualify")),
            choice(Disposition::Block, QT_TRANSLATE_NOOP("AgreementColumns", "block")),
            choice(Disposition::Recycle, QT_TRANSLATE_NOOP("AgreementColumns", "recycle")),
            choice(Disposition::FindContact, QT_TRANSLATE_NOOP("AgreementColumns", "find another contact")),
            choice(Disposition::Expire, QT_TRANSLATE_NOOP("AgreementColumns", "expire"))};
}

/// Everything that can be cited, by name; parts below their clause.
FieldKind citableField(const Document& document)
{
    FieldKind kind = choiceField({{QString(), words(QT_TRANSLATE_NOOP("AgreementColumns", "none"))}});
    for (const CitableClause& clause : citableClauses(document)) {
        const QString indent = clause.id == clause.parent ? QString() : QStringLiteral("    ");
        kind.choices.push_back({QString::fromStdString(clause.id), indent + QString::fromStdString(clause.name.in(currentLanguage()))});
    }
    return kind;
}

RowColumn<RejectionReason> citedColumn()
{
    return {QT_TRANSLATE_NOOP("AgreementColumns", "Cites clause"), citableField,
            [](const RejectionReason& reason) { return QVariant(QString::fromStdString(reason.clause)); },
            [](RejectionReason& reason, const QVariant& value) { reason.clause = value.toString().toStdString(); }};
}

std::vector<RowColumn<RejectionReason>> reasonColumns()
{
    using Row = RejectionReason;
    const auto phase = [](ReasonPhase value, const char* text) { return FieldChoice{static_cast<int>(value), words(text)}; };
    std::vector<FieldChoice> keys{{QVariant::fromValue<qlonglong>(-1), words(QT_TRANSLATE_NOOP("AgreementColumns", "none"))}};
    for (qlonglong key = 0; key < 10; ++key) keys.push_back({QVariant::fromValue(key), QString::number(key)});
    return std::vector{numberColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Key"), &Row::key, choiceField(keys))} + nameColumns<Row>() +
           std::vector{enumColumn(QT_TRANSLATE_NOOP("AgreementColumns", "When"), &Row::phase,
                                  {phase(ReasonPhase::BeforeAcceptance, QT_TRANSLATE_NOOP("AgreementColumns", "before accepting")),
                                   phase(ReasonPhase::AfterAcceptance, QT_TRANSLATE_NOOP("AgreementColumns", "after accepting")),
                                   phase(ReasonPhase::BySystem, QT_TRANSLATE_NOOP("AgreementColumns", "by the program"))}),
                       enumColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Then"), &Row::disposition, dispositions()),
                       citedColumn(),
                       flagColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Needs text"), &Row::needsText),
                       flagColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Needs a date"), &Row::needsDate),
                       flagColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Denies the definition"), &Row::definitional),
                       textColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Code"), &Row::code)};
}

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

ClausePart* hoursTable(Draft* draft)
{
    using Row = OpeningHours;
    TableSource hours = tableOf<Row>(
        QStringLiteral("calendar.hours"), [](auto& document) { return &document.calendar.hours; },
        {numberColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Weekday"), &Row::weekday, choiceField(weekdays())),
         numberColumn(QT_TRANSLATE_NOOP("AgreementColumns", "From"), &Row::fromMinute, timeOfDayField()),
         numberColumn(QT_TRANSLATE_NOOP("AgreementColumns", "To"), &Row::toMinute, timeOfDayField())},
        [](const Document&) {
            return Row{0, 8 * 60, 17 * 60};
        });
    return new TablePart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "Business hours"), std::move(hours));
}

}  // namespace

ClauseParts reasonsParts(Draft* draft)
{
    const auto fresh = [](const Document& document) {
        RejectionReason reason;
        for (int number = 1; reason.code.empty(); ++number) {
            const std::string code = "new_" + std::to_string(number);
            if (std::ranges::find(document.reasons.reasons, code, &RejectionReason::code) == document.reasons.reasons.end()) reason.code = code;
        }
        reason.name = {"Neuer Grund", "New reason"};
        return reason;
    };
    TableSource reasons = tableOf<RejectionReason>(
        QStringLiteral("reasons"), [](auto& document) { return &document.reasons.reasons; }, reasonColumns(), fresh);
    reasons.owner = [](const Document& document) { return document.reasons.id; };
    return {new TablePart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "Reasons and what follows"), std::move(reasons))};
}

ClauseParts calendarParts(Draft* draft)
{
    TableSource yearly = tableOf<YearlyClosing>(
        QStringLiteral("calendar.closedYearly"), [](auto& document) { return &document.calendar.closedYearly; },
        {numberColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Month"), &YearlyClosing::month, choiceField(months())),
         numberColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Day"), &YearlyClosing::day, wholeField(1, 31))},
        [](const Document&) {
            return YearlyClosing{12, 24};
        });
    TableSource days = tableOf<Day>(
        QStringLiteral("calendar.closedDays"), [](auto& document) { return &document.calendar.closedDays; },
        {rowColumn<Day>(QT_TRANSLATE_NOOP("AgreementColumns", "Day"), dateField(), dateOf,
                        [](Day& day, const QVariant& value) { day = dayOf(value); })},
        [](const Document& document) {
            const auto& closed = document.calendar.closedDays;
            return closed.empty() ? dayFromCivil(2026, 1, 2) : closed.back().plus(1);
        });
    return {new FormPart(
                draft, QT_TRANSLATE_NOOP("AgreementColumns", "Where business is done"),
                {textIn(QT_TRANSLATE_NOOP("AgreementColumns", "Time zone"), "calendar.zone", &Document::calendar, &CalendarClause::zone, zoneField()),
                 textIn(QT_TRANSLATE_NOOP("AgreementColumns", "Holidays of (Bundesland)"), "calendar.region", &Document::calendar,
                        &CalendarClause::region, landField())}),
            hoursTable(draft), new TablePart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "Closed every year on"), std::move(yearly)),
            new TablePart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "Closed once on"), std::move(days)), new HolidaysPart(draft)};
}

ClauseParts signatoriesParts(Draft* draft)
{
    TableSource signatories = tableOf<Signatory>(
        QStringLiteral("signatories"), [](auto& document) { return &document.signatories.signatories; },
        {enumColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Side"), &Signatory::side,
                    {{static_cast<int>(Side::Marketing), name(Side::Marketing)}, {static_cast<int>(Side::Sales), name(Side::Sales)}}),
         textColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Person"), &Signatory::person),
         textColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Fingerprint of the key"), &Signatory::fingerprint)},
        [](const Document&) { return Signatory{}; });
    return {new TablePart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "Who signs (left empty: everyone with a key)"), std::move(signatories)),
            new FormPart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "Validity and title"),
                         {dayIn(QT_TRANSLATE_NOOP("AgreementColumns", "Valid from"), "signatories.validFrom", &SignatoriesClause::validFrom),
                          dayIn(QT_TRANSLATE_NOOP("AgreementColumns", "Valid until"), "signatories.validUntil", &SignatoriesClause::validUntil),
                          titleField(QT_TRANSLATE_NOOP("AgreementColumns", "Title (German)"), "title.de", &LocalizedText::de),
                          titleField(QT_TRANSLATE_NOOP("AgreementColumns", "Title (English)"), "title.en", &LocalizedText::en)})};
}

}  // namespace handschlag::ui
