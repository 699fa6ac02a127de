// Editors of clauses 9 and 10: what marketing and sales promise.

#include <QCoreApplication>

#include "ui/agreement/clause_parts.h"
#include "ui/agreement/form_fields.h"
#include "ui/agreement/pause_rows.h"
#include "ui/agreement/row_columns.h"
#include "ui/agreement/table_part.h"

namespace handschlag::ui {
namespace {

using namespace agreement;

QString words(const char* text) { return QCoreApplication::translate("AgreementColumns", text); }

FieldKind percentField() { return wholeField(0, 100, QStringLiteral("%")); }

FieldKind channelField()
{
    FieldKind kind = choiceField({{QStringLiteral("call"), words(QT_TRANSLATE_NOOP("AgreementColumns", "call"))},
                                  {QStringLiteral("email"), words(QT_TRANSLATE_NOOP("AgreementColumns", "e-mail"))},
                                  {QStringLiteral("meeting"), words(QT_TRANSLATE_NOOP("AgreementColumns", "meeting"))},
                                  {QStringLiteral("letter"), words(QT_TRANSLATE_NOOP("AgreementColumns", "letter"))},
                                  {QStringLiteral("social"), words(QT_TRANSLATE_NOOP("AgreementColumns", "social network"))}});
    kind.ownWords = true;
    return kind;
}

}  // namespace

ClauseParts marketingParts(Draft* draft)
{
    using C = MarketingClause;
    constexpr auto clause = &Document::marketing;
    return {new FormPart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "What marketing promises, in business time"),
                         {numberIn(QT_TRANSLATE_NOOP("AgreementColumns", "Conforming leads per quarter"), "marketing.leadsPerQuarter", clause,
                                   &C::leadsPerQuarter, wholeField(0, 1'000'000)),
                          numberIn(QT_TRANSLATE_NOOP("AgreementColumns", "With every required field"), "marketing.completeness", clause,
                                   &C::completenessPercent, percentField()),
                          numberIn(QT_TRANSLATE_NOOP("AgreementColumns", "Handed over, after qualifying, within"), "marketing.handover", clause,
                                   &C::handoverMinutes, minutesField()),
                          numberIn(QT_TRANSLATE_NOOP("AgreementColumns", "An inquiry within"), "marketing.inquiryHandover", clause,
                                   &C::inquiryHandoverMinutes, minutesField()),
                          numberIn(QT_TRANSLATE_NOOP("AgreementColumns", "A returned lead corrected within"), "marketing.correction", clause,
                                   &C::correctionMinutes, minutesField()),
                          numberIn(QT_TRANSLATE_NOOP("AgreementColumns", "Objection to a rejection within"), "marketing.objection", clause,
                                   &C::objectionMinutes, minutesField())})};
}

ClauseParts salesParts(Draft* draft)
{
    using C = SalesClause;
    constexpr auto clause = &Document::sales;
    const auto fresh = [](const Document&) { return CadenceStep{"call", 1}; };
    TableSource cadence = tableOf<CadenceStep>(
        QStringLiteral("sales.cadence"), [](auto& document) { return &document.sales.cadence; },
        {textColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Channel"), &CadenceStep::channel, channelField()),
         numberColumn(QT_TRANSLATE_NOOP("AgreementColumns", "Times"), &CadenceStep::count, wholeField(0, 100))},
        fresh);
    return {
        new FormPart(
            draft, QT_TRANSLATE_NOOP("AgreementColumns", "What sales promises, from the handover, in business time"),
            {numberIn(QT_TRANSLATE_NOOP("AgreementColumns", "Accept or reject within"), "sales.decision", clause, &C::decisionMinutes,
                      minutesField()),
             numberIn(QT_TRANSLATE_NOOP("AgreementColumns", "First touch within"), "sales.firstTouch", clause, &C::firstTouchMinutes, minutesField()),
             numberIn(QT_TRANSLATE_NOOP("AgreementColumns", "Inquiry: accept or reject within"), "sales.inquiryDecision", clause,
                      &C::inquiryDecisionMinutes, minutesField()),
             numberIn(QT_TRANSLATE_NOOP("AgreementColumns", "Inquiry: first touch within"), "sales.inquiryFirstTouch", clause,
                      &C::inquiryFirstTouchMinutes, minutesField()),
             numberIn(QT_TRANSLATE_NOOP("AgreementColumns", "Status kept current within"), "sales.status", clause, &C::statusMinutes, minutesField()),
             numberIn(QT_TRANSLATE_NOOP("AgreementColumns", "Rejections with a reason"), "sales.feedback", clause, &C::feedbackPercent,
                      percentField()),
             numberIn(QT_TRANSLATE_NOOP("AgreementColumns", "Working time for leads per quarter"), "sales.load", clause, &C::loadHoursPerQuarter,
                      wholeField(0, 100'000, words(QT_TRANSLATE_NOOP("AgreementColumns", "hours")))),
             numberIn(QT_TRANSLATE_NOOP("AgreementColumns", "Cadence spread over"), "sales.cadenceDays", clause, &C::cadenceDays,
                      wholeField(1, 365, words(QT_TRANSLATE_NOOP("AgreementColumns", "working days"))))}),
        new TablePart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "Cadence: attempts before a lead counts as unreachable"), std::move(cadence)),
        new TablePart(draft, QT_TRANSLATE_NOOP("AgreementColumns", "Pauses: agreed reasons why the clocks stand still until a date"), pauseRows())};
}

}  // namespace handschlag::ui
