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

/// "  MQL                                     129  45.7 %"
QString row(const std::string& name, const QString& first, const QString& second)
{
    return QStringLiteral("  %1 %2  %3").arg(text(name).leftJustified(38), first.rightJustified(8), second);
}

QString percent(const Wording& words, std::optional<std::int64_t> basisPoints) { return text(review::valueText(words, review::Unit::BasisPoints, basisPoints)); }

/// Nothing for a section without lines.
QString section(const std::string& title, const QStringList& lines) { return lines.isEmpty() ? QString() : text(title) + u'\n' + lines.join(u'\n'); }

QString scorecard(const Report& report, agreement::Side side, const Wording& words)
{
    QStringList lines;
    for (const review::ScoreLine& line : report.figures.lines)
        if (line.side == side)
            lines << row(review::lineName(words, line.key), percent(words, line.rateBp()), CommandLine::tr("%1 of %2").arg(line.kept).arg(line.judged));
    return section(review::sideName(words, side), lines);
}

QString waterfall(const Report& report, const Wording& words)
{
    QStringList lines;
    for (const review::StageFigure& stage : report.figures.waterfall)
        lines << row(words.name(stage.name), QString::number(stage.entered), percent(words, stage.fromPreviousBp));
    return section(review::agendaTitle(words, "waterfall"), lines);
}

QString reasons(const Report& report, const Wording& words)
{
    QStringList lines;
    const std::int64_t rejected = report.figures.acceptance.rejected;
    for (const auto& [name, count] : review::reasonsByName(words, report.figures))
        lines << row(name, QString::number(count), percent(words, review::basisPoints(count, rejected)));
    return section(review::agendaTitle(words, "acceptance"), lines);
}

QString restatements(const Report& report, const Wording& words)
{
    QStringList lines;
    for (const review::Restatement& one : report.restatements)
        lines << QStringLiteral("  %1: %2 > %3").arg(text(review::figureName(words, one.key, &report.figures)), text(review::valueText(words, one.unit, one.before)), text(review::valueText(words, one.unit, one.after)));
    return section(CommandLine::tr("Restated since it was frozen").toStdString(), lines);
}

QString decisions(const Report& report)
{
    QStringList lines;
    for (const review::ReportDecision& one : report.decisions) lines << QStringLiteral("  %1 (%2)").arg(text(one.decision.decision), text(one.owner));
    return section(CommandLine::tr("Decisions").toStdString(), lines);
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
