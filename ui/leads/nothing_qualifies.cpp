#include "ui/leads/nothing_qualifies.h"

#include <QCoreApplication>

#include "ui/shared/explanation_text.h"
#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

struct NothingQualifies {
    Q_DECLARE_TR_FUNCTIONS(NothingQualifies)
};

// "phone/mobile" > "Phone or Mobile"
QString itemName(const std::string& item)
{
    QStringList names;
    for (const QString& field : QString::fromStdString(item).split(u'/')) names << fieldName(field.toStdString());
    return names.join(NothingQualifies::tr(" or "));
}

}  // namespace

QString whyNothingQualifies(const LeadList& list)
{
    const usecase::ScoreReport& report = list.report;
    const auto handOver = report.byDecision.find(scoring::key(scoring::Decision::Mql));
    if (report.leads == 0 || (handOver != report.byDecision.end() && handOver->second > 0)) return {};
    QStringList reasons;
    if (!report.neverFilled.empty()) {
        QStringList names;
        for (const std::string& item : report.neverFilled) names << itemName(item);
        reasons << NothingQualifies::tr("No lead has the required information: %1.").arg(names.join(QStringLiteral(", ")));
    }
    if (report.noActivities) reasons << NothingQualifies::tr("No activities are recorded, so nobody shows interest.");
    if (!report.neverSeen.empty()) {
        QStringList names;
        for (const std::string& type : report.neverSeen) names << activityName(type, {}, list.document);
        reasons << NothingQualifies::tr("None of these activities is recorded for anybody: %1.").arg(names.join(QStringLiteral(", ")));
    }
    if (reasons.isEmpty()) reasons << NothingQualifies::tr("No lead reaches the agreed thresholds at this time.");
    return NothingQualifies::tr("None of these leads can be handed over.") + u' ' + reasons.join(u' ');
}

}  // namespace handschlag::ui
