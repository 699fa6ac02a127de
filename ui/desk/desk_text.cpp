#include "ui/desk/desk_text.h"

#include <QCoreApplication>

#include <algorithm>

#include "ui/desk/desk_words.h"
#include "ui/queue/html.h"
#include "ui/queue/rejection_evidence.h"
#include "ui/shared/explanation_text.h"
#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

using scoring::Section;
using usecase::DeskRow;
using usecase::DeskStatement;

struct DeskText {
    Q_DECLARE_TR_FUNCTIONS(DeskText)
};

QString saidBy(const DeskStatement& statement, const LeadTextContext& context)
{
    const QString when = nearTime(statement.at, context.now, context.zone);
    return statement.person.empty() ? when : QString::fromStdString(statement.person) + QStringLiteral(", ") + when;
}

/// "employees=40" as people say it.
QString factText(const std::string& fact)
{
    const auto mark = fact.find('=');
    if (mark == std::string::npos) return QString::fromStdString(fact);
    return QStringLiteral("%1: %2").arg(fieldName(fact.substr(0, mark)), QString::fromStdString(fact.substr(mark + 1)));
}

QString quoted(const std::string& comment) { return comment.empty() ? QString() : html::paragraph(QStringLiteral("„%1“").arg(html::text(QString::fromStdString(comment)))); }

QString salesText(const DeskStatement& sales, const DeskDetails* details, const LeadTextContext& context)
{
    const agreement::Document* document = details && details->handover ? &details->handover->document : nullptr;
    QString text = html::heading(DeskText::tr("Sales says"));
    if (!sales.reason.empty()) text += html::paragraph(QStringLiteral("<b>%1</b>").arg(html::text(reasonText(sales.reason, document))));
    if (!sales.missing.empty()) {
        QStringList fields;
        for (const std::string& field : sales.missing) fields << fieldName(field);
        text += html::paragraph(html::text(DeskText::tr("Missing or wrong: %1").arg(fields.join(QStringLiteral(", ")))));
    }
    if (!sales.fact.empty()) text += html::paragraph(html::text(DeskText::tr("Corrected fact: %1").arg(factText(sales.fact))));
    return text + quoted(sales.comment) + html::paragraph(html::text(saidBy(sales, context)));
}

QString evidenceText(const DeskStatement& sales, const DeskDetails& details, const LeadTextContext& context)
{
    const auto& reasons = details.handover->document.reasons.reasons;
    const auto found = std::ranges::find(reasons, sales.reason, &agreement::RejectionReason::code);
    if (found == reasons.end()) return {};
    agreement::RejectionReason reason = *found;
    if (!sales.clause.empty()) reason.clause = sales.clause;
    const RejectionEvidence evidence = evidenceFor(*details.handover, reason, context.language);
    QString text;
    if (!evidence.clause.isEmpty()) text += html::heading(evidence.clause);
    for (const QString& line : evidence.sentence.split(u'\n', Qt::SkipEmptyParts)) text += html::paragraph(html::text(line));
    if (!evidence.verdict.isEmpty()) text += html::paragraph(QStringLiteral("<b>%1</b>").arg(html::text(evidence.verdict)));
    if (!evidence.facts.isEmpty()) {
        text += html::heading(DeskText::tr("Known at the handover"));
        for (const QString& fact : evidence.facts) text += html::paragraph(html::text(fact));
    }
    return text;
}

QString sectionText(const DeskDetails& details, Section section)
{
    scoring::Centipoints total = 0;
    std::vector<std::vector<QString>> rows;
    for (const auto& part : details.explanation.parts) {
        if (part.section != section) continue;
        total += part.points;
        if (part.points != 0) rows.push_back({html::text(signedPoints(part.points)), html::text(partText(part, details.document))});
    }
    if (rows.empty()) return {};
    rows.insert(rows.begin(), {QStringLiteral("<b>%1</b>").arg(html::text(points(total))), QStringLiteral("<b>%1</b>").arg(html::text(sectionName(section)))});
    return html::numberTable(rows);
}

QString gapsText(const DeskDetails& details)
{
    QStringList lines;
    for (const auto& gap : details.explanation.missing) {
        const QString line = missingText(gap, details.document);
        if (!line.isEmpty() && !lines.contains(line)) lines << line;
    }
    if (lines.isEmpty()) return {};
    QString text = html::heading(DeskText::tr("What is missing"));
    for (const QString& line : lines) text += html::paragraph(html::text(line));
    return text;
}

}  // namespace

QString deskHeadText(const DeskRow& row)
{
    return QStringLiteral("<h2 style=\"margin-bottom:2px\">%1</h2>").arg(html::text(QString::fromStdString(row.name))) +
           html::paragraph(html::text(QString::fromStdString(row.company)));
}

QString deskHeadText(const DeskDetails& details, const LeadTextContext& context)
{
    usecase::QueueEntry entry;
    entry.lead = details.lead;
    return leadHeadText(entry, context);
}

QString deskStatementText(const DeskRow& row, const DeskDetails* details, const LeadTextContext& context)
{
    QString text;
    if (row.staleOn)
        text += html::paragraph(html::text(DeskText::tr("Falls from %1 to %2 on %3 unless something new happens.")
                                               .arg(QString::fromStdString(row.cell.substr(0, 1)), QChar::fromLatin1(row.letterThen), date(*row.staleOn))));
    if (row.sales) text += salesText(*row.sales, details, context);
    if (row.objection)
        text += html::heading(DeskText::tr("Marketing objects")) + quoted(row.objection->comment) + html::paragraph(html::text(saidBy(*row.objection, context)));
    return text;
}

QString deskFactsText(const DeskRow& row, const DeskDetails& details, const LeadTextContext& context)
{
    const bool claimed = row.sales && details.handover && details.handover->entry.handover.state != handover::State::Returned;
    QString text = (claimed ? evidenceText(*row.sales, details, context) : gapsText(details)) + html::heading(DeskText::tr("As judged now: %1").arg(QString::fromStdString(cellOf(details.explanation.score)))) +
                   html::paragraph(html::text(name(details.explanation.score.decision)));
    for (const Section section : {Section::Behaviour, Section::Fit, Section::Situation}) text += sectionText(details, section);
    text += bantText(details.lead);
    if (row.handover && details.handover) {
        const LeadReading reading{*details.handover, {}, {}};
        text += leadDutyText(reading.details.entry, &reading, context) + timelineText(reading, context);
    }
    return text;
}

}  // namespace handschlag::ui
