// Why a lead was handed over: the addends of its frozen explanation, and under which version it was judged.

#include <QCoreApplication>

#include "ui/queue/html.h"
#include "ui/queue/lead_text.h"
#include "ui/shared/explanation_text.h"
#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

using scoring::Explanation;
using scoring::Section;

struct WhyReady {
    Q_DECLARE_TR_FUNCTIONS(WhyReady)
};

scoring::Centipoints totalOf(const Explanation& explanation, Section section)
{
    scoring::Centipoints total = 0;
    for (const auto& part : explanation.parts)
        if (part.section == section) total += part.points;
    return total;
}

QString sectionText(const usecase::HandoverDetails& details, Section section)
{
    const Explanation& explanation = details.snapshot.explanation;
    std::vector<std::vector<QString>> rows;
    for (const auto& part : explanation.parts)
        if (part.section == section && part.points != 0)
            rows.push_back({html::text(signedPoints(part.points)), html::text(partText(part, details.document))});
    if (rows.empty()) return {};
    rows.insert(rows.begin(), {QStringLiteral("<b>%1</b>").arg(html::text(points(totalOf(explanation, section)))),
                               QStringLiteral("<b>%1</b>").arg(html::text(sectionName(section)))});
    return html::numberTable(rows);
}

QString judgedText(const usecase::HandoverDetails& details, const LeadTextContext& context)
{
    const handover::Handover& handover = details.entry.handover;
    const QString cell = QString::fromStdString(handover.category) + QString::number(handover.fitBand);
    const QString text = handover.trial ? WhyReady::tr("%1, readiness %2, judged under version %3 on trial, frozen %4")
                                        : WhyReady::tr("%1, readiness %2, judged under version %3, frozen %4");
    return html::paragraph(html::text(
        text.arg(cell, count(handover.readiness)).arg(details.versionNumber).arg(nearTime(handover.submittedAt, context.now, context.zone))));
}

}  // namespace

QString whyReadyText(const usecase::HandoverDetails& details, const LeadTextContext& context)
{
    QString result = html::heading(WhyReady::tr("Why ready")) + judgedText(details, context);
    for (const std::string& trigger : details.snapshot.explanation.triggers)
        result += html::paragraph(html::text(WhyReady::tr("Active inquiry: %1").arg(clauseName(trigger, details.document))));
    for (const Section section : {Section::Behaviour, Section::Fit, Section::Situation}) result += sectionText(details, section);
    return result;
}

}  // namespace handschlag::ui
