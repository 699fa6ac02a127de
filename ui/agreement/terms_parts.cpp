// Editors of clauses 12 and 14: rejection reasons, signatories and validity.

#include <QCoreApplication>
#include <QDate>

#include "core/agreement/clause_ids.h"
#include "ui/agreement/clause_parts.h"
#include "ui/agreement/form_fields.h"
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
