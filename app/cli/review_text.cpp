#include "app/cli/review_text.h"

#include <QStringList>

#include "app/cli/words.h"
#include "core/review/review_words.h"

namespace handschlag::cli {
namespace {

using agreement::Wording;
using review::Report;

QString text(const std::string& utf8) { return QString::fromStdString(utf8); }

QString heading(const Report& report, const Wording& words)
{
    const review::Figures& figures = report.figures;
    QString line = CommandLine::tr("Quarterly review %1: %2 to %3, data as of %4")
                       .arg(text(quarterName(figures.quarter)), text(words.day(figures.quarter.first())), text(words.day(figures.quarter.end().plus(-1))), text(toIso(figures.cutOff)));
    if (report.freeze) line += QStringLiteral(", ") + CommandLine::tr("frozen");
    if (!figures.over) line += QStringLiteral(", ") + CommandLine::tr("not over yet");
    for (const review::VersionTerm& term : figures.versions)
        line += QStringLiteral("\n") + CommandLine::tr("Version %1 in force on %2 of %3 days").arg(term.version).arg(term.days()).arg(figures.quarter.end().number - figures.quarter.first().number);
    return line;
}

QString scorecard(const Report& report, agreement::Side side, const Wording& words)
{
    QStringList lines;
    for (const review::ScoreLine& line : report.figures.lines) {
        if (line.side != side) continue;
        const QString rate = text(review::valueText(words, review::Unit::BasisPoints, line.rateBp()));
        lines << QStringLiteral("  %1 %2  %3").arg(text(review::lineName(words, line.key)).leftJustified(38), rate.rightJustified(8), CommandLine::tr("%1 of %2").arg(line.kept).arg(line.judged));
    }
    return lines.isEmpty() ? QString() : text(review::sideName(words, side)) + u'\n' + lines.join(u'\n');
}

QString waterfall(const Report& report, const Wording& words)
{
    QStringList lines;
    for (const review::StageFigure& stage : report.figures.waterfall)
        lines << QStringLiteral("  %1 %2  %3").arg(text(words.name(stage.name)).leftJustified(38), QString::number(stage.entered).rightJustified(8),
                                                  text(review::valueText(words, review::Unit::BasisPoints, stage.fromPreviousBp)));
    return lines.isEmpty() ? QString() : text(review::agendaTitle(words, "waterfall")) + u'\n' + lines.join(u'\n');
}

QString reasons(const Report& report, const Wording& words)
{
    QStringList lines;
    for (const review::ReasonFigure& reason : report.figures.reasons)
        lines << QStringLiteral("  %1 %2  %3").arg(text(words.name(reason.name)).leftJustified(38), QString::number(reason.count).rightJustified(8),
                                                  text(review::valueText(words, review::Unit::BasisPoints, reason.shareBp)));
    return lines.isEmpty() ? QString() : text(review::agendaTitle(words, "acceptance")) + u'\n' + lines.join(u'\n');
}

QString restatements(const Report& report, const Wording& words)
{
    QStringList lines;
    for (const review::Restatement& one : report.restatements)
        lines << QStringLiteral("  %1: %2 > %3").arg(text(review::figureName(words, one.key, &report.figures)), text(review::valueText(words, one.unit, one.before)), text(review::valueText(words, one.unit, one.after)));
    return lines.isEmpty() ? QString() : CommandLine::tr("Restated since it was frozen") + u'\n' + lines.join(u'\n');
}

QString decisions(const Report& report)
{
    QStringList lines;
    for (const review::ReportDecision& one : report.decisions) lines << QStringLiteral("  %1 (%2)").arg(text(one.decision.decision), text(one.owner));
    return lines.isEmpty() ? QString() : CommandLine::tr("Decisions") + u'\n' + lines.join(u'\n');
}

QString missing(const Report& report, const Wording& words)
{
    QStringList lines;
    for (const review::Missing one : report.figures.missing) lines << text(review::missingText(words, one));
    return lines.join(u'\n');
}

}  // namespace

QString reviewText(const Report& report, Language language)
{
    const Wording words(language);
    QStringList parts{heading(report, words), missing(report, words), scorecard(report, agreement::Side::Marketing, words), scorecard(report, agreement::Side::Sales, words),
                      waterfall(report, words), reasons(report, words), decisions(report), restatements(report, words)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n"));
}

}  // namespace handschlag::cli
