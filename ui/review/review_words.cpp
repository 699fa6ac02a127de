#include "ui/review/review_words.h"

#include <QLocale>

#include "core/review/review_words.h"
#include "ui/shared/formats.h"
#include "ui/shared/languages.h"

namespace handschlag::ui {
namespace {

QString text(const std::string& value) { return QString::fromStdString(value); }

agreement::Wording wording() { return agreement::Wording(currentLanguage()); }

}  // namespace

QString ReviewWords::point(const review::AgendaPoint& point) { return point.title.empty() ? ReviewWords::point(point.key) : text(point.title); }

QString ReviewWords::point(const std::string& key)
{
    // Not on the agenda: it comes with the freezing.
    return key == "restatements" ? tr("Corrected since") : text(review::agendaTitle(wording(), key));
}

QString ReviewWords::quarter(const review::Quarter& quarter) { return text(review::quarterName(quarter)); }

QString ReviewWords::days(const review::Quarter& quarter) { return tr("%1 to %2").arg(date(quarter.first()), date(quarter.end().plus(-1))); }

QString ReviewWords::lead(const review::Report& report, HandoverId handover)
{
    const review::LeadName* lead = report.lead(handover);
    if (!lead) return tr("Handover %1").arg(handover.value);
    const QString company = QString::fromStdString(lead->company), person = QString::fromStdString(lead->name);
    return company.isEmpty() || person.isEmpty() ? company + person : QStringLiteral("%1, %2").arg(company, person);
}

QString ReviewWords::promise(const std::string& key) { return text(review::lineName(wording(), key)); }

QString ReviewWords::rate(const std::optional<std::int64_t>& basisPoints)
{
    return basisPoints ? percent(static_cast<double>(*basisPoints) / 10'000, 1) : QStringLiteral("–");
}

QString ReviewWords::hundredths(const std::optional<std::int64_t>& value)
{
    return value ? QLocale().toString(static_cast<double>(*value) / 100, 'f', 1) : QStringLiteral("–");
}

QString ReviewWords::kept(const review::ScoreLine& line)
{
    return line.judged > 0 ? tr("%1 of %2").arg(count(line.kept), count(line.judged)) : QStringLiteral("–");
}

QString ReviewWords::trend(const review::ScoreLine& line)
{
    if (line.trend.empty() || !line.trend.back().rateBp) return {};
    const QString before = rate(line.trend.back().rateBp);
    const auto now = line.rateBp();
    if (!now) return before;
    const std::int64_t then = *line.trend.back().rateBp;
    return *now == then ? QStringLiteral("= %1").arg(before) : (*now > then ? tr("▲ from %1") : tr("▼ from %1")).arg(before);
}

QString ReviewWords::longerTrend(const review::ScoreLine& line)
{
    QStringList rates;
    for (std::size_t i = line.trend.empty() ? 0 : line.trend.size() - 1; i-- > 0;)
        if (line.trend[i].rateBp) rates << tr("%1: %2").arg(quarter(line.trend[i].quarter), rate(line.trend[i].rateBp));
    return rates.join(QStringLiteral(", "));
}

QString ReviewWords::promised(const review::ScoreLine& line)
{
    return line.versions.empty() ? QString() : text(line.versions.back().promised.in(currentLanguage()));
}

QString ReviewWords::promisedBefore(const review::ScoreLine& line)
{
    if (line.versions.empty()) return {};
    const Language language = currentLanguage();
    QStringList earlier;
    for (std::size_t i = line.versions.size() - 1; i-- > 0;)
        if (const QString other = text(line.versions[i].promised.in(language)); other != promised(line)) earlier << tr("version %1: %2").arg(line.versions[i].version).arg(other);
    return earlier.join(QStringLiteral("; "));
}

QString ReviewWords::figure(const std::string& key, const review::Figures& figures) { return text(review::figureName(wording(), key, &figures)); }

QString ReviewWords::value(const std::optional<std::int64_t>& value, review::Unit unit)
{
    if (!value) return QStringLiteral("–");
    return unit == review::Unit::BasisPoints ? rate(value) : count(*value);
}

QString ReviewWords::missing(review::Missing missing)
{
    switch (missing) {
        case review::Missing::Leads: return tr("No lead entered any stage in this quarter. Import leads and their stages on the Import page.");
        case review::Missing::Agreement: return tr("No version of the agreement was in force in this quarter, so nothing was promised. Sign one on the Agreement page.");
        case review::Missing::PartOfQuarter: return tr("An agreement was in force on a part of the quarter only; what was promised is counted for those days.");
        case review::Missing::Handovers: return tr("No lead was handed over in this quarter.");
        case review::Missing::Decisions: return tr("Sales decided on no lead of this quarter yet.");
        case review::Missing::Forecast: return tr("There are fewer than 26 weeks of handovers: too little for a forecast.");
        case review::Missing::WonBase: return tr("Too few deals were won to compare who buys.");
    }
    return {};
}

QString ReviewWords::onThisCourse(std::int64_t chanceBp)
{
    const auto tenths = static_cast<int>((chanceBp + 500) / 1'000);
    if (tenths == 0) return tr("on this course the promise is hardly to be kept");
    if (tenths == 10) return tr("on this course the promise is almost certain to be kept");
    return tr("on this course the promise is kept in %1 of 10 cases").arg(tenths);
}

QString ReviewWords::state(review::DecisionState state) { return text(review::stateName(wording(), state)); }

QString ReviewWords::effect(const review::ReportDecision& decision, bool quarterOver)
{
    if (decision.decision.figure.empty() || !decision.effect) return {};
    const review::Unit unit = review::unitOf(decision.decision.figure);
    const review::Effect& effect = *decision.effect;
    QString said = QStringLiteral("%1 → %2").arg(value(effect.before, unit), value(effect.after, unit));
    if (effect.target) said += tr(" (target %1)").arg(value(effect.target, unit));
    if (effect.reached) said += *effect.reached ? tr(": ✓ reached") : quarterOver ? tr(": ✗ not reached") : tr(": not yet");
    return said;
}

QString ReviewWords::backtest(const review::ProposalBacktest& backtest)
{
    QStringList parts;
    const auto add = [&parts](const QString& what, const std::optional<std::int64_t>& before, const std::optional<std::int64_t>& after, review::Unit unit) {
        if (before || after) parts << QStringLiteral("%1 %2 → %3").arg(what, value(before, unit), value(after, unit));
    };
    add(tr("leads a quarter"), backtest.leadsBefore, backtest.leadsAfter, review::Unit::Count);
    add(tr("promise kept"), backtest.chanceBeforeBp, backtest.chanceAfterBp, review::Unit::BasisPoints);
    add(tr("precision"), backtest.precisionBeforeBp, backtest.precisionAfterBp, review::Unit::BasisPoints);
    if (parts.isEmpty()) return {};
    return parts.join(u'\n');
}

QString ReviewWords::basis(const ReviewLoad& load, const QTimeZone& zone, bool withDays)
{
    const review::Figures& figures = load.report.figures;
    QStringList parts;
    if (withDays) parts << days(figures.quarter);
    parts << tr("data as of %1").arg(dateTime(figures.cutOff, zone));
    for (const review::VersionTerm& term : figures.versions)
        parts << (figures.versions.size() == 1 ? tr("version %1").arg(term.version)
                                               : tr("version %1 from %2").arg(term.version).arg(date(term.from)));
    return parts.join(QStringLiteral(" · "));
}

}  // namespace handschlag::ui
