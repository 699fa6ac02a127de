#include "ui/review/review_words.h"

#include <QLocale>
#include <array>
#include <utility>

#include "core/pipeline/stage_event.h"
#include "ui/feedback/feedback_words.h"
#include "ui/shared/formats.h"
#include "ui/shared/languages.h"
#include "ui/waterfall/promise_words.h"

namespace handschlag::ui {
namespace {

using handover::Promise;

QString text(const std::string& value) { return QString::fromStdString(value); }

constexpr std::array promises{Promise::Decision, Promise::FirstTouch, Promise::Cadence, Promise::Status, Promise::Feedback, Promise::Delivery, Promise::Correction};

/// "marketing.decision.rate_bp" without its last part, if that is it.
std::optional<QString> without(const QString& key, const char* ending)
{
    return key.endsWith(QLatin1String(ending)) ? std::optional(key.chopped(static_cast<int>(qstrlen(ending)))) : std::nullopt;
}

QString lineFigure(const QString& key)
{
    const auto side = agreement::sideFromKey(key.section(u'.', 0, 0).toStdString());
    const QString whose = side ? name(*side) : key.section(u'.', 0, 0);
    const QString promise = ReviewWords::promise(key.section(u'.', 1, 1).toStdString());
    return QStringLiteral("%1: %2").arg(whose, promise);
}

QString deliveredFigure(const QString& key)
{
    if (key.endsWith(QLatin1String(".gross"))) return ReviewWords::tr("Leads handed over, gross");
    if (key.endsWith(QLatin1String(".disputed"))) return ReviewWords::tr("Leads in dispute");
    if (key.endsWith(QLatin1String(".promised"))) return ReviewWords::tr("Leads promised");
    return ReviewWords::tr("Leads delivered, net");
}

QString stageFigure(const QString& key)
{
    const std::string role = key.section(u'.', 1, 1).toStdString();
    const auto known = pipeline::roleFromKey(role);
    const QString stage = known ? name(*known) : text(role);
    return key.endsWith(QLatin1String(".rate_bp")) ? ReviewWords::tr("%1, share of the stage before").arg(stage) : ReviewWords::tr("Reached %1").arg(stage);
}

QString signedArrow(std::int64_t from, std::int64_t to) { return to > from ? QStringLiteral("▲") : to < from ? QStringLiteral("▼") : QStringLiteral("="); }

}  // namespace

QString ReviewWords::point(const review::AgendaPoint& point) { return point.title.empty() ? ReviewWords::point(point.key) : text(point.title); }

QString ReviewWords::point(const std::string& key)
{
    static const std::pair<const char*, const char*> titles[]{
        {"last_decisions", QT_TR_NOOP("Last decisions")},  {"scorecards", QT_TR_NOOP("Did each side keep its word?")},
        {"burn_up", QT_TR_NOOP("Leads promised and delivered")}, {"waterfall", QT_TR_NOOP("Waterfall and velocity")},
        {"acceptance", QT_TR_NOOP("Acceptance and reasons")}, {"disputes", QT_TR_NOOP("Open disputes")},
        {"recycling", QT_TR_NOOP("Recycling")},            {"lift", QT_TR_NOOP("Who buys: the won base")},
        {"forecast", QT_TR_NOOP("The coming quarter")},    {"voices", QT_TR_NOOP("Voices of sales")},
        {"definition", QT_TR_NOOP("Changes of the definition")}, {"decisions", QT_TR_NOOP("Decisions")},
        {"signing", QT_TR_NOOP("Signing")},                {"restatements", QT_TR_NOOP("Corrected since")}};
    for (const auto& [known, title] : titles)
        if (key == known) return tr(title);
    return text(key);
}

QString ReviewWords::quarter(const review::Quarter& quarter)
{
    const QString plain = ui::quarter(quarter.year, quarter.number);
    return quarter.startMonth == 1 ? plain : QStringLiteral("%1/%2").arg(plain).arg((quarter.year + 1) % 100, 2, 10, QLatin1Char('0'));
}

QString ReviewWords::days(const review::Quarter& quarter) { return tr("%1 to %2").arg(date(quarter.first()), date(quarter.end().plus(-1))); }

QString ReviewWords::promise(const std::string& key)
{
    if (key == "delivered") return tr("Leads delivered");
    if (key == "completeness") return tr("Required information complete");
    for (const Promise promise : promises)
        if (key == handover::key(promise)) return PromiseWords::promise(promise);
    return text(key);
}

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
    QStringList rates;
    for (const review::TrendPoint& point : line.trend)
        if (point.rateBp) rates << percent(static_cast<double>(*point.rateBp) / 10'000);
    if (rates.isEmpty()) return {};
    const auto now = line.rateBp();
    const auto before = line.trend.back().rateBp;
    return now && before ? QStringLiteral("%1 %2").arg(signedArrow(*before, *now), rates.join(QStringLiteral(", "))) : rates.join(QStringLiteral(", "));
}

QString ReviewWords::promised(const review::ScoreLine& line)
{
    if (line.versions.empty()) return {};
    const Language language = currentLanguage();
    const QString newest = text(line.versions.back().promised.in(language));
    QStringList earlier;
    for (std::size_t i = line.versions.size() - 1; i-- > 0;)
        if (const QString other = text(line.versions[i].promised.in(language)); other != newest) earlier << tr("version %1: %2").arg(line.versions[i].version).arg(other);
    return earlier.isEmpty() ? newest : QStringLiteral("%1 (%2)").arg(newest, earlier.join(QStringLiteral("; ")));
}

QString ReviewWords::figure(const std::string& key, const agreement::Document* document)
{
    const QString all = text(key);
    if (all.startsWith(QLatin1String("marketing.delivered")) && !all.endsWith(QLatin1String("rate_bp"))) return deliveredFigure(all);
    if (all.startsWith(QLatin1String("waterfall."))) return stageFigure(all);
    if (all == QLatin1String("acceptance.rate_bp")) return tr("Acceptance by sales");
    if (all == QLatin1String("acceptance.accepted")) return tr("Leads accepted");
    if (all == QLatin1String("acceptance.rejected")) return tr("Leads rejected");
    if (all == QLatin1String("recycled")) return tr("Leads recycled");
    if (all.startsWith(QLatin1String("reasons."))) return tr("Rejected: %1").arg(FeedbackNames(document).reason(all.section(u'.', 1).toStdString()));
    if (const auto line = without(all, ".rate_bp")) return tr("%1, share kept").arg(lineFigure(*line));
    if (const auto line = without(all, ".kept")) return tr("%1, kept").arg(lineFigure(*line));
    if (const auto line = without(all, ".judged")) return tr("%1, judged").arg(lineFigure(*line));
    return all;
}

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

QString ReviewWords::state(review::DecisionState state)
{
    switch (state) {
        case review::DecisionState::Open: return tr("open", "a decision");
        case review::DecisionState::Done: return tr("done", "a decision");
        case review::DecisionState::Dropped: return tr("dropped", "a decision");
    }
    return {};
}

QString ReviewWords::effect(const review::ReportDecision& decision)
{
    if (decision.decision.figure.empty() || !decision.effect) return {};
    const review::Unit unit = review::unitOf(decision.decision.figure);
    const review::Effect& effect = *decision.effect;
    QString said = QStringLiteral("%1 → %2").arg(value(effect.before, unit), value(effect.after, unit));
    if (effect.target) said += tr(" (target %1)").arg(value(effect.target, unit));
    if (effect.reached) said += *effect.reached ? tr(": ✓ reached") : tr(": ✗ not reached");
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
    return tr("%1 (against version %2)").arg(parts.join(QStringLiteral(" · "))).arg(backtest.against);
}

QString ReviewWords::basis(const ReviewLoad& load, const QTimeZone& zone)
{
    const review::Figures& figures = load.report.figures;
    QStringList parts{days(figures.quarter), tr("data as of %1").arg(dateTime(figures.cutOff, zone))};
    for (const review::VersionTerm& term : figures.versions)
        parts << (figures.versions.size() == 1 ? tr("version %1").arg(term.version)
                                               : tr("version %1 from %2").arg(term.version).arg(date(term.from)));
    return parts.join(QStringLiteral(" · "));
}

}  // namespace handschlag::ui
