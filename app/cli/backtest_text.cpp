#include "app/cli/backtest_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <cmath>

#include "app/cli/words.h"
#include "ui/shared/formats.h"

namespace handschlag::cli {
namespace {

QString q(const std::string& text) { return QString::fromStdString(text); }

QString rateText(const pipeline::Rate& rate)
{
    if (!rate.value) return CommandLine::tr("no lead to judge by");
    return CommandLine::tr("%1 (%2 of %3; 95 %: %4 to %5)")
        .arg(ui::percent(*rate.value, 1), ui::count(rate.part), ui::count(rate.whole), ui::percent(*rate.low, 1), ui::percent(*rate.high, 1));
}

QString forecastText(const insight::Forecast& forecast)
{
    if (!forecast.fan)
        return CommandLine::tr("Not enough evidence for a forecast: %Ln week(s) of history, %1 are needed.", nullptr, forecast.weeks)
            .arg(insight::weeksForForecast);
    QString text = CommandLine::tr("A quarter brings %1 leads, %2 in a weak one and %3 in a strong one (P50, P10, P90).")
                       .arg(ui::count(forecast.fan->median), ui::count(forecast.fan->low), ui::count(forecast.fan->high));
    if (forecast.chance)
        text += u' ' + CommandLine::tr("%1 are promised: kept in %2 of 10 quarters.")
                           .arg(ui::count(forecast.promised), ui::count(std::lround(*forecast.chance * 10)));
    return text;
}

QString qualityText(const insight::Backtest& candidate)
{
    if (!candidate.shown)
        return CommandLine::tr("Not enough evidence for precision and recall: of no lead that was handed over is the outcome known.");
    const insight::Quality& quality = candidate.of(*candidate.shown);
    QStringList lines{CommandLine::tr("Precision, by stage “%1” within %2 days of the handover: %3")
                          .arg(ui::name(roleOf(quality.outcome)), QString::number(horizonDays(quality.outcome)), rateText(quality.precision)),
                      CommandLine::tr("Recall: %1").arg(rateText(quality.recall))};
    if (quality.open > 0)
        lines << CommandLine::tr("Handed over too recently to say, and in neither: %Ln lead(s).", nullptr, static_cast<int>(quality.open));
    return lines.join(u'\n');
}

QString weeksText(const usecase::BacktestReport& report)
{
    const insight::Backtest& candidate = report.candidate;
    QStringList lines{CommandLine::tr("Week from     leads  in force  handed over")};
    for (std::size_t week = candidate.firstWeek; week < candidate.weekly.size(); ++week) {
        const QString inForce = report.baseline ? ui::count(report.baseline->weekly[week]) : QStringLiteral("-");
        lines << QStringLiteral("%1  %2  %3  %4")
                     .arg(ui::date(candidate.weekDays[week]).leftJustified(12), ui::count(candidate.weekly[week]).rightJustified(5),
                          inForce.rightJustified(8), ui::count(candidate.handedOver[week]).rightJustified(11));
    }
    return lines.join(u'\n');
}

/// Enough to see what kind of leads it is; --json has more.
QString namesOf(const std::vector<insight::Flip>& flips)
{
    constexpr std::size_t shown = 5;
    QStringList names;
    for (std::size_t i = 0; i < std::min(flips.size(), shown); ++i) names << q(flips[i].name);
    if (flips.size() > shown) names << QStringLiteral("…");
    return names.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(names.join(QStringLiteral(", ")));
}

QString flipsText(const usecase::BacktestReport& report, const usecase::LoadedBacktest& loaded)
{
    if (!report.flips) return CommandLine::tr("No version is in force or on trial: nothing to compare with.");
    return CommandLine::tr("Against version %1, as of now: %2 more%3, %4 fewer%5.")
        .arg(QString::number(loaded.baseline->version.number), ui::count(report.flips->gained), namesOf(report.flips->gainedList),
             ui::count(report.flips->lost), namesOf(report.flips->lostList));
}

QString acceptanceText(const insight::Acceptance& acceptance)
{
    if (!acceptance.expected)
        return CommandLine::tr("Not enough evidence for the acceptance: %Ln past decision(s), %1 are needed.", nullptr,
                               static_cast<int>(acceptance.decided))
            .arg(insight::decisionsForAcceptance);
    return CommandLine::tr("Sales would accept about %1 of these leads, as far as %Ln past decision(s) tell.", nullptr,
                           static_cast<int>(acceptance.decided))
        .arg(ui::percent(*acceptance.expected));
}

QString loadText(const insight::Load& load)
{
    const QString hours = ui::count(std::llround(load.hours));
    QString text = CommandLine::tr("Working them takes %1 hours a quarter (%2 touches of %3 minutes each)")
                       .arg(hours, QString::number(load.touches), QString::number(insight::minutesPerTouch));
    if (load.hoursEach)
        text += CommandLine::tr(", %1 for each of %2 salespeople").arg(ui::count(std::llround(*load.hoursEach)), QString::number(load.salespeople));
    if (load.agreedHours > 0) text += CommandLine::tr("; %1 are agreed").arg(ui::count(load.agreedHours));
    return text + u'.';
}

}  // namespace

QString backtestText(const usecase::BacktestReport& report, const usecase::LoadedBacktest& loaded, const Judgement& judgement)
{
    const insight::Backtest& candidate = report.candidate;
    QStringList lines{CommandLine::tr("%Ln lead(s) would have qualified in the last 52 weeks %1.", nullptr, static_cast<int>(candidate.total))
                          .arg(underWhat(judgement, loaded.basis.asOf))};
    if (candidate.before > 0)
        lines << CommandLine::tr("Already qualified before the first week, and counted in none: %Ln lead(s).", nullptr,
                                 static_cast<int>(candidate.before));
    if (candidate.withoutLabel > 0)
        lines << CommandLine::tr("Of these, never handed over, so that nobody knows how good they are: %Ln lead(s).", nullptr,
                                 static_cast<int>(candidate.withoutLabel));
    if (candidate.assumed > 0)
        lines << CommandLine::tr("Of these, not known here yet then, and judged by the fields they came with: %Ln lead(s).", nullptr,
                                 static_cast<int>(candidate.assumed));
    lines << forecastText(candidate.forecast) << qualityText(candidate) << acceptanceText(report.acceptance) << loadText(report.load)
          << flipsText(report, loaded) << QString() << weeksText(report);
    return lines.join(u'\n');
}

}  // namespace handschlag::cli
