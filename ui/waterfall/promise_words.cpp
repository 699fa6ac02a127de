#include "ui/waterfall/promise_words.h"

#include <QStringList>

#include "core/handover/promise_text.h"
#include "ui/shared/formats.h"
#include "ui/shared/languages.h"

namespace handschlag::ui {
namespace {

using handover::Promise;
using handover::Standing;

QString versionsText(const usecase::ComplianceReport& report)
{
    if (report.versions.size() == 1) return PromiseWords::tr("judged under version %1").arg(report.versions.front().number);
    QStringList versions;
    for (const usecase::VersionJudgedBy& version : report.versions)
        versions << PromiseWords::tr("version %1 (%n handover(s))", nullptr, version.handovers).arg(version.number);
    return PromiseWords::tr("each judged under its own version: %1").arg(versions.join(QStringLiteral(", ")));
}

QString teamsText(const usecase::ComplianceReport& report)
{
    const handover::ComplianceRules rules;
    if (report.compliance.salesHidden) return PromiseWords::tr("sales has fewer than %1 people: shown for whole quarters only").arg(rules.smallestTeam);
    QString text = PromiseWords::tr("teams from %1 people on, smaller ones only within sales as a whole").arg(rules.smallestTeam);
    if (report.compliance.restHidden) text += PromiseWords::tr("; a team is left out where the rest would be one person");
    return text;
}

QString sideText(const usecase::ComplianceReport& report, agreement::Side side)
{
    handover::Counts sum;
    for (const handover::ComplianceRow& row : report.compliance.rows) {
        if (row.side != side || row.team) continue;
        sum.met += row.counts.met;
        sum.late += row.counts.late;
        sum.missed += row.counts.missed;
    }
    if (sum.judged() == 0) return PromiseWords::tr("%1: nothing judged yet.").arg(name(side));
    if (!report.lateShown) return PromiseWords::tr("%1 kept %2 of %3 promises; %4 missed.").arg(name(side), count(sum.met), count(sum.judged()), count(sum.missed));
    return PromiseWords::tr("%1 kept %2 of %3 promises in time: %4 late, %5 missed.")
        .arg(name(side), count(sum.met), count(sum.judged()), count(sum.late), count(sum.missed));
}

}  // namespace

pipeline::Rate rateOf(const handover::Counts& counts) { return pipeline::wilson(counts.met, counts.judged()); }

QString PromiseWords::promise(Promise promise)
{
    switch (promise) {
        case Promise::Decision: return tr("Accept or reject");
        case Promise::FirstTouch: return tr("First touch");
        case Promise::Cadence: return tr("Cadence");
        case Promise::Status: return tr("Status kept current");
        case Promise::Feedback: return tr("Rejection with a reason");
        case Promise::Delivery: return tr("Handover after qualifying");
        case Promise::Correction: return tr("Correction of returned leads");
    }
    return {};
}

QString PromiseWords::standing(Standing standing)
{
    switch (standing) {
        case Standing::Met: return tr("in time");
        case Standing::Late: return tr("late", "a promise kept after its deadline");
        case Standing::Missed: return tr("missed", "a promise not kept");
        case Standing::Excused: return tr("excused", "a promise no longer owed");
        case Standing::Pending: return tr("pending", "a promise still open");
    }
    return {};
}

QString PromiseWords::whose(const usecase::ComplianceReport& report, const handover::ComplianceRow& row)
{
    if (row.side == agreement::Side::Marketing) return name(row.side);
    if (!row.team) return tr("Sales as a whole");
    const auto found = report.teams.find(row.team);
    return tr("Sales: %1", "a team of sales").arg(found == report.teams.end() ? QString() : QString::fromStdString(found->second));
}

QString PromiseWords::promised(const usecase::ComplianceReport& report, Promise promise)
{
    if (report.versions.empty()) return {};
    const agreement::Wording wording(currentLanguage());
    const auto textOf = [&](const usecase::VersionJudgedBy& version) {
        return QString::fromStdString(handover::promisedText(wording, promise, version.marketing, version.sales));
    };
    const QString newest = textOf(report.versions.back());
    QStringList earlier;
    for (std::size_t i = report.versions.size() - 1; i-- > 0;)
        if (const QString text = textOf(report.versions[i]); text != newest) earlier << tr("version %1: %2").arg(report.versions[i].number).arg(text);
    return earlier.isEmpty() ? newest : newest + QStringLiteral(" (") + earlier.join(QStringLiteral("; ")) + u')';
}

QString PromiseWords::parts(const handover::Counts& counts)
{
    QStringList parts;
    const auto add = [&parts](int number, Standing standing) {
        if (number > 0) parts << count(number) + QChar(0xa0) + PromiseWords::standing(standing);
    };
    add(counts.met, Standing::Met);
    add(counts.late, Standing::Late);
    add(counts.missed, Standing::Missed);
    add(counts.pending, Standing::Pending);
    return parts.join(QStringLiteral(", "));
}

QString PromiseWords::summary(const usecase::ComplianceReport& report)
{
    QStringList sentences{sideText(report, agreement::Side::Marketing)};
    if (!report.compliance.salesHidden) sentences << sideText(report, agreement::Side::Sales);
    return sentences.join(QLatin1Char(' '));
}

QString PromiseWords::basis(const usecase::ComplianceReport& report, const QTimeZone& zone)
{
    QStringList parts{tr("%n handover(s) from %1 to %2", nullptr, report.handovers).arg(date(report.query.from), date(report.query.to.plus(-1))),
                      tr("data as of %1").arg(dateTime(report.query.asOf, zone))};
    if (!report.versions.empty()) parts << versionsText(report);
    parts << tr("kept = in time of all judged; excused and pending do not count");
    if (!report.lateShown) parts << tr("what was done late counts as missed; to tell them apart takes a works agreement");
    parts << tr("trials do not count") << teamsText(report);
    return parts.join(QStringLiteral(" · "));
}

}  // namespace handschlag::ui
