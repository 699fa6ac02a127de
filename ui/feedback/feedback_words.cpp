#include "ui/feedback/feedback_words.h"

#include <QLocale>
#include <cmath>

#include "core/agreement/clause_ids.h"
#include "core/agreement/word_redline.h"
#include "ui/shared/formats.h"
#include "ui/shared/languages.h"
#include "ui/waterfall/waterfall_words.h"

namespace handschlag::ui {
namespace {

constexpr double hoursOfDay = 24;
constexpr auto otherReason = "other";
constexpr std::int64_t mostOthers = 10;  // one in ten

QString text(const std::string& value) { return QString::fromStdString(value); }

QString decimal(double value) { return QLocale().toString(value, 'f', 1); }

QString of(std::int64_t part, std::int64_t whole) { return FeedbackWords::tr("%1 of %2").arg(count(part), count(whole)); }

}  // namespace

FeedbackNames::FeedbackNames(const agreement::Document* document)
{
    if (!document) return;
    for (const auto& reason : document->reasons.reasons) reasons_.insert(text(reason.code), text(reason.name.in(currentLanguage())));
    const auto citable = agreement::citableClauses(*document);
    QHash<QString, QString> whole;
    for (const agreement::CitableClause& clause : citable)
        if (clause.id == clause.parent) whole.insert(text(clause.id), text(clause.name.in(currentLanguage())));
    for (const agreement::CitableClause& clause : citable) {
        const QString name = text(clause.name.in(currentLanguage())), parent = whole.value(text(clause.parent));
        clauses_.insert(text(clause.id), clause.id == clause.parent || parent.isEmpty() ? name : QStringLiteral("%1: %2").arg(parent, name));
    }
}

QString FeedbackNames::reason(const std::string& code) const { return reasons_.value(text(code), text(code)); }

QString FeedbackNames::clause(const std::string& id) const { return id.empty() ? tr("no clause") : clauses_.value(text(id), text(id)); }

QString FeedbackWords::basis(const pipeline::Rate& rate)
{
    return rate.value ? tr("%1, n = %2").arg(WaterfallWords::interval(rate), count(rate.whole)) : tr("no case");
}

QString FeedbackWords::latency(const pipeline::LagDays& latency)
{
    return latency.median ? tr("%1 business hours").arg(decimal(*latency.median * hoursOfDay)) : QStringLiteral("–");
}

QString FeedbackWords::latencyBasis(const pipeline::LagDays& latency)
{
    if (!latency.p25 || !latency.p75) return tr("no case");
    return tr("half of them %1 to %2 hours, n = %3").arg(decimal(*latency.p25 * hoursOfDay), decimal(*latency.p75 * hoursOfDay), count(latency.n));
}

QString FeedbackWords::group(const std::string& value) { return WaterfallWords::group(value); }

QString FeedbackWords::fact(const std::string& fact)
{
    const auto mark = fact.find('=');
    if (mark == std::string::npos) return text(fact);
    return QStringLiteral("%1: %2").arg(fieldName(fact.substr(0, mark)), text(fact.substr(mark + 1)));
}

QString FeedbackWords::said(const std::string& fact, const std::string& comment)
{
    QStringList parts{FeedbackWords::fact(fact), text(comment).simplified()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString FeedbackWords::claim(handover::ClaimResult result)
{
    switch (result) {
        case handover::ClaimResult::Supported: return tr("✓ borne out");
        case handover::ClaimResult::NotSupported: return tr("✗ contradicted");
        case handover::ClaimResult::NotCheckable: return tr("not checkable");
    }
    return {};
}

QString FeedbackWords::ruling(insight::Ruling ruling)
{
    switch (ruling) {
        case insight::Ruling::None: return {};
        case insight::Ruling::Open: return tr("open dispute");
        case insight::Ruling::Upheld: return tr("upheld");
        case insight::Ruling::Overturned: return tr("overturned");
    }
    return {};
}

QString FeedbackWords::series(const insight::DriftSeries& series)
{
    return series.figure == insight::DriftFigure::Acceptance ? tr("acceptance") : tr("share of %1").arg(group(series.group));
}

QString FeedbackWords::limits(const insight::ControlPoint& point)
{
    return QLocale().toString(std::round(point.low * 100), 'f', 0) + QStringLiteral("–") + percent(point.high);
}

QString FeedbackWords::side(insight::Alarm alarm)
{
    switch (alarm) {
        case insight::Alarm::None: return {};
        case insight::Alarm::Low: return tr("▼ below");
        case insight::Alarm::High: return tr("▲ above");
    }
    return {};
}

QString FeedbackWords::alarm(const usecase::WorkspaceDrift& drift, const insight::DriftAlarm& alarm, const FeedbackNames& names)
{
    const insight::DriftSeries& figure = drift.drift.series[alarm.series];
    const insight::ControlPoint& point = figure.chart.since[alarm.week - drift.drift.before];
    const QString sign = alarm.side == insight::Alarm::Low ? QStringLiteral("▼") : QStringLiteral("▲");
    QString said = tr("%1 Week from %2: %3 %4 (%5), usual %6.")
                       .arg(sign, date(drift.weeks.days[alarm.week]), series(figure), percent(point.share.value_or(0)),
                            of(point.count.part, point.count.whole), limits(point));
    if (alarm.likely)
        said += u' ' + tr("Likely clause: %1 (cited %2 times, %3 expected).")
                           .arg(names.clause(alarm.likely->clause), count(alarm.likely->observed), decimal(alarm.likely->expected));
    return said;
}

QString FeedbackWords::driftBasis(const usecase::WorkspaceDrift& drift)
{
    if (!drift.drift.hasEvidence())
        return tr("Drift: not enough evidence, fewer than %1 decisions in the weeks to compare with.").arg(insight::casesForControl);
    const QString since = date(drift.since);
    switch (drift.line) {
        case usecase::DriftLine::Review: return tr("Weeks since the last review (%1) against those before.").arg(since);
        case usecase::DriftLine::Version: return tr("Weeks since the version in force began (%1) against those before.").arg(since);
        case usecase::DriftLine::Half: return tr("Weeks since %1 against those before.").arg(since);
    }
    return {};
}

QString FeedbackWords::others(const insight::Feedback& feedback, const FeedbackNames& names)
{
    std::int64_t others = 0;
    for (const insight::ReasonLine& line : feedback.reasons)
        if (line.reason == otherReason) others += line.count;
    if (others * mostOthers <= feedback.rejected) return {};
    return tr("! “%1” stands for %2 rejections, more than 10 %: a point for the review.")
        .arg(names.reason(otherReason), of(others, feedback.rejected));
}

QString FeedbackWords::change(const insight::SmallEdit& edit, const agreement::Document& document)
{
    const auto words = agreement::changeWords(edit.change, document, edit.document, currentLanguage());
    const auto value = [](const std::string& said) { return said.empty() ? QStringLiteral("–") : text(said); };
    const QString where = words.parameter.empty() ? text(words.place) : QStringLiteral("%1, %2").arg(text(words.place), text(words.parameter));
    return QStringLiteral("%1: %2 → %3").arg(where, value(words.before), value(words.after));
}

QString FeedbackWords::price(const insight::Remedy& remedy)
{
    const QString won = remedy.won.of < winsForEvidence ? tr("won: %1, not enough evidence").arg(of(remedy.won.lost, remedy.won.of))
                                                        : tr("loses %1 won").arg(of(remedy.won.lost, remedy.won.of));
    return QStringList{tr("avoids %1 rejections").arg(of(remedy.avoided.lost, remedy.avoided.of)),
                       tr("loses %1 accepted").arg(of(remedy.accepted.lost, remedy.accepted.of)), won}
        .join(QStringLiteral(" · "));
}

}  // namespace handschlag::ui
