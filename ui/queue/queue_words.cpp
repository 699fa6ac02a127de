#include "ui/queue/queue_words.h"

#include <QCoreApplication>

#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

struct QueueWords {
    Q_DECLARE_TR_FUNCTIONS(QueueWords)
};

int decided(const usecase::ScoreReport& report, const char* decision)
{
    const auto found = report.byDecision.find(decision);
    return found == report.byDecision.end() ? 0 : found->second;
}

QString whyNothingQualifies(const usecase::ScoreReport& report)
{
    if (report.leads == 0) return QueueWords::tr("This workspace has no leads yet. Import some, then hand over.");
    if (decided(report, "mql") > 0 || decided(report, "answer") > 0)
        return QueueWords::tr("%1 of %2 leads qualify now. Those that are not out yet can be handed over.")
            .arg(count(decided(report, "mql") + decided(report, "answer")), count(report.leads));
    QStringList sentences{QueueWords::tr("None of the %1 leads qualifies now: %2 lack information, %3 are being nurtured.")
                              .arg(count(report.leads), count(decided(report, "enrich")), count(decided(report, "nurture")))};
    if (report.noActivities) sentences << QueueWords::tr("No activities are known, so nobody shows interest yet: import activities.");
    if (!report.neverFilled.empty()) {
        QStringList names;
        for (const std::string& field : report.neverFilled) names << fieldName(field);
        sentences << QueueWords::tr("No lead has: %1.").arg(names.join(QStringLiteral(", ")));
    }
    return sentences.join(u' ');
}

}  // namespace

QString handoverSentence(const usecase::HandoverReport& report)
{
    const QString version =
        report.trial ? QueueWords::tr("version %1 on trial").arg(report.version) : QueueWords::tr("version %1").arg(report.version);
    if (report.handedOver == 0 && report.enrich == 0) return QueueWords::tr("Nothing new qualifies under %1.").arg(version);
    QStringList sentences;
    sentences << (report.handedOver == 0 ? QueueWords::tr("Nothing new qualifies under %1.").arg(version)
                                         : QueueWords::tr("%n lead(s) handed over under %1.", nullptr, report.handedOver).arg(version));
    if (report.answer > 0) sentences << QueueWords::tr("%n of them is an inquiry to answer.", nullptr, report.answer);
    if (report.enrich > 0) sentences << QueueWords::tr("%n lead(s) would qualify if missing information were filled in.", nullptr, report.enrich);
    if (const auto nobody = report.byRoute.find(""); nobody != report.byRoute.end() && nobody->second > 0)
        sentences << QueueWords::tr("For %n lead(s) nobody is in charge: see the routing clause.", nullptr, nobody->second);
    return sentences.join(u' ');
}

EmptyQueueWords emptyQueueWords(const QueueLoad& load)
{
    if (!load.agreement || *load.agreement == usecase::ActiveKind::Draft)
        return {QueueWords::tr("No agreement counts yet"),
                QueueWords::tr("Leads are handed over under a version that both sides signed, or on trial. Start a trial of the draft: it takes one "
                               "click and can end any day."),
                true};
    if (!load.report) return {QueueWords::tr("All done"), QueueWords::tr("Nothing is waiting."), false};
    return {QueueWords::tr("All done: nothing is waiting"), whyNothingQualifies(*load.report), false};
}

}  // namespace handschlag::ui
