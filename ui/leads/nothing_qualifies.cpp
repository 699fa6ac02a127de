#include "ui/leads/nothing_qualifies.h"

#include <QCoreApplication>

#include <algorithm>

#include "ui/shared/explanation_text.h"
#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

struct NothingQualifies {
    Q_DECLARE_TR_FUNCTIONS(NothingQualifies)
};

using Fields = QStringList;  // any one of them would do

QString itemName(const Fields& item)
{
    QStringList names;
    for (const QString& field : item) names << fieldName(field.toStdString());
    return names.join(NothingQualifies::tr(" or "));
}

bool contains(const Fields& wide, const Fields& narrow)
{
    return std::ranges::all_of(narrow, [&wide](const QString& field) { return wide.contains(field); });
}

// Where "e-mail" is missing, "e-mail or phone" (the shorter list of an inquiry) is no news.
QStringList strictestItems(const std::vector<std::string>& items)
{
    QList<Fields> all;
    for (const std::string& item : items) all << QString::fromStdString(item).split(u'/');
    QStringList names;
    for (qsizetype i = 0; i < all.size(); ++i) {
        bool implied = false;
        for (qsizetype j = 0; j < all.size() && !implied; ++j)
            implied = i != j && contains(all[i], all[j]) && (all[i].size() > all[j].size() || j < i);
        if (!implied) names << itemName(all[i]);
    }
    return names;
}

}  // namespace

QString whyNothingQualifies(const LeadList& list)
{
    const usecase::ScoreReport& report = list.report;
    const auto handOver = report.byDecision.find(scoring::key(scoring::Decision::Mql));
    if (report.leads == 0 || (handOver != report.byDecision.end() && handOver->second > 0)) return {};
    QStringList reasons;
    if (!report.neverFilled.empty()) {
        reasons << NothingQualifies::tr("No lead has the required information: %1.").arg(strictestItems(report.neverFilled).join(QStringLiteral(", ")));
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
