#include "ui/agreement/impact_words.h"

#include <QLocale>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/handover/cited_clause.h"
#include "ui/shared/clause_titles.h"
#include "ui/shared/explanation_text.h"
#include "ui/shared/formats.h"

namespace handschlag::ui {
namespace {

using usecase::BacktestReport;

const QString none = QStringLiteral("–");

QString number(double value) { return QLocale().toString(value, 'f', 1); }

/// Weeks of the newest quarter that lie within history.
int weeksLookedAt(const insight::Backtest& past)
{
    const auto history = static_cast<int>(past.weekly.size() - std::min(past.firstWeek, past.weekly.size()));
    return std::min(history, insight::weeksPerQuarter);
}

std::int64_t lastQuarter(const insight::Backtest& past)
{
    return std::accumulate(past.weekly.end() - weeksLookedAt(past), past.weekly.end(), std::int64_t{0});
}

QString share(const pipeline::Rate& rate) { return rate.value ? percent(*rate.value) : none; }

}  // namespace

QString ImpactWords::kept(double chance)
{
    const int tenths = static_cast<int>(std::lround(chance * 10));
    if (tenths == 0) return tr("kept in hardly any quarter");
    if (tenths == 10) return tr("kept in nearly every quarter");
    return tr("kept in %1 of 10 quarters").arg(tenths);
}

QString ImpactWords::outcome(insight::Outcome outcome)
{
    switch (outcome) {
        case insight::Outcome::Accepted:
            return tr("accepted by sales");
        case insight::Outcome::Qualified:
            return tr("qualified by sales");
        case insight::Outcome::Won:
            return tr("won");
    }
    return {};
}

QString ImpactWords::basisOf(const pipeline::Rate& rate)
{
    const QString counted = tr("%1 of %2").arg(count(rate.part), count(rate.whole));
    if (!rate.low || !rate.high) return counted;
    return tr("%1, between %2 and %3").arg(counted, QLocale().toString(*rate.low * 100, 'f', 0), percent(*rate.high));
}

QString ImpactWords::noEvidence(insight::Quality::State state)
{
    if (state == insight::Quality::State::TooFewWins) return tr("Not enough evidence: fewer than %1 won").arg(insight::winsForPrecision);
    return tr("Not enough evidence: of no lead handed over is it known yet what became of it");
}

namespace {

ImpactFigure leadsFigure(const PastImpact& impact)
{
    const insight::Backtest& draft = impact.draft.candidate;
    ImpactFigure figure{QStringLiteral("leads"), {}, count(lastQuarter(impact.now.candidate)), count(lastQuarter(draft)), {}, true, false};
    const insight::Forecast& next = draft.forecast;
    const int weeks = weeksLookedAt(draft);
    if (weeks == 0) {
        figure.now = figure.draft = none;
        figure.known = false;
        figure.basis = ImpactWords::tr("Not enough evidence: the workspace has no complete week of history");
    } else if (next.fan) {
        figure.basis = ImpactWords::tr("Forecast %1, in 8 of 10 quarters between %2 and %3").arg(count(next.fan->median), count(next.fan->low), count(next.fan->high));
    } else {
        figure.basis = ImpactWords::tr("Counted over %1 weeks; not enough evidence for a forecast (%2 of %3 weeks of history)")
                           .arg(weeks).arg(next.weeks).arg(insight::weeksForForecast);
    }
    return figure;
}

ImpactFigure promisedFigure(const PastImpact& impact)
{
    const insight::Forecast& now = impact.now.candidate.forecast;
    const insight::Forecast& draft = impact.draft.candidate.forecast;
    const auto promised = [](const insight::Forecast& forecast) { return forecast.promised > 0 ? count(forecast.promised) : none; };
    ImpactFigure figure{QStringLiteral("promised"), {}, promised(now), promised(draft), {}, draft.chance.has_value(), false};
    if (draft.promised == 0) {
        figure.basis = ImpactWords::tr("No number is promised");
    } else if (!draft.chance) {
        figure.basis = ImpactWords::tr("Not enough evidence whether it would be kept");
    } else {
        figure.basis = ImpactWords::kept(*draft.chance);
        if (now.chance && ImpactWords::kept(*now.chance) != figure.basis) figure.basis += ImpactWords::tr("; now: %1").arg(ImpactWords::kept(*now.chance));
        figure.basis[0] = figure.basis[0].toUpper();
        figure.alarming = *draft.chance < 0.5;
    }
    return figure;
}

using Share = pipeline::Rate insight::Quality::*;

ImpactFigure qualityFigure(const PastImpact& impact, const char* key, Share which)
{
    ImpactFigure figure{QLatin1String(key), {}, none, none, {}, false, false};
    const auto& shown = impact.draft.candidate.shown;
    const insight::Quality& draft = impact.draft.candidate.of(shown.value_or(insight::Outcome::Accepted));
    const insight::Quality& now = impact.now.candidate.of(draft.outcome);
    if (now.state == insight::Quality::State::Known) figure.now = share(now.*which);
    if (draft.state == insight::Quality::State::Known && (draft.*which).value) {
        figure.known = true;
        figure.draft = share(draft.*which);
        figure.basis = ImpactWords::tr("%1: %2").arg(ImpactWords::outcome(draft.outcome), ImpactWords::basisOf(draft.*which));
        figure.basis[0] = figure.basis[0].toUpper();
    } else if (draft.state == insight::Quality::State::Known) {
        figure.basis = ImpactWords::tr("Not enough evidence: the draft would make a qualified lead of none that was handed over");
    } else {
        figure.basis = ImpactWords::noEvidence(draft.state);
    }
    return figure;
}

ImpactFigure acceptanceFigure(const PastImpact& impact)
{
    const auto value = [](const insight::Acceptance& acceptance) { return acceptance.expected ? percent(*acceptance.expected) : none; };
    const insight::Acceptance& draft = impact.draft.acceptance;
    ImpactFigure figure{QStringLiteral("acceptance"), {}, value(impact.now.acceptance), value(draft), {}, draft.expected.has_value(), false};
    if (draft.expected)
        figure.basis = ImpactWords::tr("Expected after %1 decisions of sales").arg(count(draft.decided));
    else if (draft.decided < insight::decisionsForAcceptance)
        figure.basis = ImpactWords::tr("Not enough evidence: %1 of %2 decisions of sales").arg(count(draft.decided)).arg(insight::decisionsForAcceptance);
    else
        figure.basis = ImpactWords::tr("Not enough evidence: the draft would have delivered nothing");
    return figure;
}

ImpactFigure loadFigure(const PastImpact& impact)
{
    const auto value = [](const insight::Load& load) {
        return load.hoursEach ? ImpactWords::tr("%1 h").arg(number(*load.hoursEach / insight::weeksPerQuarter)) : none;
    };
    const insight::Load& draft = impact.draft.load;
    ImpactFigure figure{QStringLiteral("load"), {}, value(impact.now.load), value(draft), {}, draft.hoursEach.has_value(), false};
    if (weeksLookedAt(impact.draft.candidate) == 0) {
        figure.now = figure.draft = none;
        figure.known = false;
        figure.basis = ImpactWords::tr("Not enough evidence: the workspace has no complete week of history");
    } else if (!draft.hoursEach) {
        figure.basis = ImpactWords::tr("Nobody in sales works leads yet");
    } else {
        figure.basis = ImpactWords::tr("Per week and person; %1 people, %2 touches a lead").arg(draft.salespeople).arg(draft.touches);
        if (draft.exceeds()) figure.basis += ImpactWords::tr("; more than the %1 h a quarter that sales agreed to").arg(count(draft.agreedHours));
        figure.alarming = draft.exceeds();
    }
    return figure;
}

std::vector<QString> figureNames()
{
    return {ImpactWords::tr("Leads per quarter"), ImpactWords::tr("Promised"), ImpactWords::tr("Precision"), ImpactWords::tr("Recall"), ImpactWords::tr("Acceptance"), ImpactWords::tr("Load of sales")};
}

}  // namespace

std::vector<ImpactFigure> ImpactWords::figures(const PastImpact* impact)
{
    std::vector<ImpactFigure> figures;
    if (impact) {
        figures = {leadsFigure(*impact),
                   promisedFigure(*impact),
                   qualityFigure(*impact, "precision", &insight::Quality::precision),
                   qualityFigure(*impact, "recall", &insight::Quality::recall),
                   acceptanceFigure(*impact),
                   loadFigure(*impact)};
    } else {
        for (const char* key : {"leads", "promised", "precision", "recall", "acceptance", "load"})
            figures.push_back({QLatin1String(key), {}, none, none, {}, false, false});
    }
    const auto names = figureNames();
    for (std::size_t i = 0; i < figures.size(); ++i) figures[i].name = names[i];
    return figures;
}

QString ImpactWords::knob(const scoring::Knob& knob, int number)
{
    using Kind = scoring::Knob::Kind;
    const QChar letter(static_cast<char16_t>(u'A' + knob.place));
    QString words;
    switch (knob.kind) {
        case Kind::FitAtLeast: words = tr("Fit at least"); break;
        case Kind::BehaviourAtLeast: words = tr("Behaviour at least"); break;
        case Kind::SumAtLeast: words = tr("Fit plus behaviour at least"); break;
        case Kind::FitCut: return tr("Fit needed for band %1").arg(knob.place + 1);
        case Kind::BehaviourCut: return tr("Behaviour needed for %1").arg(letter);
    }
    return number > 0 ? tr("%1 (condition %2)").arg(words).arg(number) : words;
}

QString ImpactWords::reason(const FlipLine& flip, const FlipList& flips)
{
    if (flip.change != 0) {
        // What lost points may be gone from the draft, what gained some may be new in it.
        return tr("%1 %2").arg(clauseName(flip.clause, flip.change < 0 ? *flips.before : *flips.after), signedPoints(flip.change));
    }
    const handover::ClauseKind kind = handover::clauseKind(*flips.after, flip.clause);
    if (kind == handover::ClauseKind::Required || kind == handover::ClauseKind::Thresholds) return clauseTitle(kind);
    return clauseName(flip.clause, *flips.after);
}

}  // namespace handschlag::ui
