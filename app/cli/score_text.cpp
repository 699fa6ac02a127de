#include "app/cli/score_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "app/cli/words.h"
#include "core/leads/lead.h"
#include "ui/shared/explanation_text.h"
#include "ui/shared/formats.h"

namespace handschlag::cli {
namespace {

using scoring::Part;
using scoring::Section;

QString q(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

/// "phone/mobile" > "Phone or Mobile"
QString fieldNames(const std::string& alternatives)
{
    QStringList names;
    for (const QString& field : q(alternatives).split(u'/')) names << ui::fieldName(field.toStdString());
    return names.join(CommandLine::tr(" or "));
}

QString whyNothing(const usecase::ScoreReport& report, const agreement::Document& document)
{
    QStringList lines{CommandLine::tr("No lead qualifies.")};
    QStringList fields;
    for (const std::string& item : report.neverFilled) fields << fieldNames(item);
    QStringList activities;
    for (const std::string& type : report.neverSeen) activities << ui::activityName(type, {}, document);
    if (!fields.isEmpty()) lines << CommandLine::tr("Required information that no lead has: %1.").arg(fields.join(QStringLiteral(", ")));
    if (report.noActivities) lines << CommandLine::tr("The workspace holds no activities, so nobody has shown interest yet.");
    if (!activities.isEmpty()) lines << CommandLine::tr("Activities that no lead has: %1.").arg(activities.join(QStringLiteral(", ")));
    return lines.join(u'\n');
}

QString addend(const QString& points, const QString& text) { return QStringLiteral("  %1  %2").arg(points.rightJustified(9), text); }

void addParts(QStringList& lines, const usecase::LeadExplanation& explained, const agreement::Document& document, bool behaviour)
{
    const auto& why = explained.explanation;
    for (const Part& part : why.parts)
        if ((part.section == Section::Behaviour) == behaviour) lines << addend(ui::signedPoints(part.points), ui::partText(part, document));
    lines << addend(u'=' + ui::points(behaviour ? why.score.behaviour : why.score.fitLow), CommandLine::tr("in total"));
}

/// "B3..B1" where a value is missing.
QString cellText(const scoring::Score& score)
{
    const QString cell = q(cellOf(score));
    return score.fitBand == score.fitBandHigh ? cell : cell + QStringLiteral("..") + QLatin1Char(letterOf(score)) + QString::number(score.fitBandHigh);
}

QString fitText(const scoring::Score& score)
{
    return score.fitLow == score.fitHigh ? ui::points(score.fitLow) : CommandLine::tr("%1 to %2").arg(ui::points(score.fitLow), ui::points(score.fitHigh));
}

}  // namespace

QString scoreText(const usecase::ScoreReport& report, const Judgement& judgement, Instant asOf)
{
    QStringList lines{CommandLine::tr("%Ln lead(s) judged %1:", nullptr, static_cast<int>(report.leads)).arg(underWhat(judgement, asOf))};
    for (const scoring::Decision decision : ui::decisionsInOrder()) lines << addend(ui::count(report.byDecision.at(key(decision))), ui::name(decision));
    QStringList letters;
    for (const auto& [letter, count] : report.byCategory) letters << q(letter) + u' ' + ui::count(count);
    lines << CommandLine::tr("Category: %1").arg(letters.join(QStringLiteral(", ")));
    if (report.leads > 0 && report.byDecision.at(key(scoring::Decision::Mql)) == 0) lines << whyNothing(report, judgement.document);
    return lines.join(u'\n');
}

QString explainText(const usecase::LeadExplanation& explained, const Judgement& judgement)
{
    const scoring::Explanation& why = explained.explanation;
    const scoring::Score& score = why.score;
    const agreement::Document& document = judgement.document;
    QStringList lines{QStringLiteral("%1: %2, %3").arg(q(displayName(explained.lead)), cellText(score), ui::name(score.decision))};
    lines << CommandLine::tr("Judged %1.").arg(underWhat(judgement, why.asOf));
    for (const std::string& exclusion : why.exclusions) lines << CommandLine::tr("Exclusion: %1").arg(ui::clauseName(exclusion, document));
    lines << QStringLiteral("%1 %2").arg(ui::sectionName(Section::Fit), fitText(score));
    addParts(lines, explained, document, false);
    lines << QStringLiteral("%1 %2").arg(ui::sectionName(Section::Behaviour), ui::points(score.behaviour));
    addParts(lines, explained, document, true);
    lines << CommandLine::tr("Completeness is %1, BANT %2, sales readiness %3.")
                 .arg(ui::percentOfBp(score.completenessBp), ui::percent(score.bantPercent / 100.0), QString::number(score.readiness));
    if (score.toOwner) lines << CommandLine::tr("An existing customer: goes to its owner and is not counted.");
    if (!why.missing.empty()) lines << CommandLine::tr("Missing:");
    for (const scoring::Missing& missing : why.missing) lines << QStringLiteral("  ") + ui::missingText(missing, document);
    return lines.join(u'\n');
}

}  // namespace handschlag::cli
