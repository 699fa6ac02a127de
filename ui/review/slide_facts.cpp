// What the slides of facts_slide.h tell.

#include <QCoreApplication>
#include <QLocale>

#include "ui/agreement/impact_words.h"
#include "ui/feedback/feedback_words.h"
#include "ui/review/facts_slide.h"
#include "ui/review/review_words.h"
#include "ui/shared/formats.h"
#include "ui/shared/languages.h"

namespace handschlag::ui {
namespace {

struct SlideFactsText {
    Q_DECLARE_TR_FUNCTIONS(SlideFacts)
};

QString text(const std::string& value) { return QString::fromStdString(value); }

LineCell figure(const QString& shown) { return {.text = shown, .number = true}; }

/// "Rejections with a reason, share: 62.0 % → 80.0 %"
QString measureText(const review::Decision& decision, const ReviewLoad& load, bool named)
{
    if (decision.figure.empty()) return {};
    const review::Unit unit = review::unitOf(decision.figure);
    const QString name = ReviewWords::figure(decision.figure, load.report.figures);
    const QString step = decision.target ? SlideFactsText::tr("%1 → %2").arg(ReviewWords::value(decision.before, unit), ReviewWords::value(decision.target, unit)) : QString();
    if (!named) return step.isEmpty() ? name : step;
    return step.isEmpty() ? name : SlideFactsText::tr("%1: %2").arg(name, step);
}

/// The strip has room for the step alone; its tool tip says of what.
LineCell successCell(const review::Decision& decision, const ReviewLoad& load, bool strip)
{
    const QString whole = measureText(decision, load, true), shown = measureText(decision, load, !strip);
    if (decision.success.empty()) return {.text = shown, .hint = strip ? whole : QString()};
    return {.text = text(decision.success), .hint = strip ? whole : QString(), .detail = shown};
}

LineCell ownerCell(const review::ReportDecision& row)
{
    return {.text = text(row.owner), .detail = row.decision.due ? SlideFactsText::tr("by %1", "a due day").arg(date(*row.decision.due)) : QString()};
}

QString linkText(const review::ReportDecision& decision, const ReviewLoad& load)
{
    if (decision.version > 0) return SlideFactsText::tr("Version %1").arg(decision.version);
    for (const review::ReportProposal& proposal : load.report.proposals)
        if (decision.decision.proposal != 0 && proposal.proposal.id == decision.decision.proposal) return text(proposal.label);
    return decision.decision.proposal != 0 ? SlideFactsText::tr("Proposal %1").arg(decision.decision.proposal) : QString();
}

LineCell stateCell(const review::Decision& decision, const ReviewLoad& load)
{
    const bool open = decision.state == review::DecisionState::Open;
    const bool late = open && decision.due && load.report.figures.cutOff < load.now && decision.due->number * secondsPerDay < load.now.seconds - secondsPerDay;
    const theme::Tone tone = decision.state == review::DecisionState::Done ? theme::Tone::Ok : late ? theme::Tone::Danger : theme::Tone::Neutral;
    return {.text = late ? SlideFactsText::tr("overdue", "a decision") : ReviewWords::state(decision.state), .tone = tone};
}

LineCell effectCell(const review::ReportDecision& decision, bool quarterOver)
{
    const bool known = decision.effect && decision.effect->reached;
    const theme::Tone tone = !known ? theme::Tone::Neutral : *decision.effect->reached ? theme::Tone::Ok : quarterOver ? theme::Tone::Danger : theme::Tone::Neutral;
    return {.text = ReviewWords::effect(decision, quarterOver), .tone = tone};
}

}  // namespace

QStringList decisionHeaders(bool withEffect)
{
    return {SlideFactsText::tr("Issue"), SlideFactsText::tr("Decision"), SlideFactsText::tr("Owner"), SlideFactsText::tr("Success measured by"),
            withEffect ? SlideFactsText::tr("Effect so far") : SlideFactsText::tr("Leads to"), SlideFactsText::tr("State")};
}

std::vector<TextLine> decisionLines(const std::vector<review::ReportDecision>& decisions, const ReviewLoad& load, DecisionList list)
{
    std::vector<TextLine> lines;
    for (const review::ReportDecision& row : decisions) {
        const review::Decision& decision = row.decision;
        lines.push_back({std::to_string(decision.id),
                         {{.text = text(decision.issue)},
                          {.text = text(decision.decision), .strong = true},
                          ownerCell(row),
                          successCell(decision, load, list == DecisionList::Strip),
                          list == DecisionList::Last ? effectCell(row, load.report.figures.over) : LineCell{.text = linkText(row, load)},
                          stateCell(decision, load)}});
    }
    return lines;
}

SlideFacts lastDecisionsFacts(const ReviewLoad& load)
{
    SlideFacts facts{{}, decisionHeaders(true), decisionLines(load.report.lastDecisions, load, DecisionList::Last), SlideFactsText::tr("No decisions of earlier reviews"),
                     SlideFactsText::tr("What is decided in this meeting opens the next one, with what it has done by then."), {}, {}};
    if (!facts.lines.empty()) {
        int reached = 0;
        for (const review::ReportDecision& decision : load.report.lastDecisions) reached += decision.effect && decision.effect->reached.value_or(false) ? 1 : 0;
        facts.headline = SlideFactsText::tr("%n decision(s) of earlier reviews", nullptr, static_cast<int>(facts.lines.size()));
        if (reached > 0) facts.headline += SlideFactsText::tr(", %n reached its target", nullptr, reached);
    }
    return facts;
}

SlideFacts decisionsFacts(const ReviewLoad& load)
{
    return {{}, decisionHeaders(false), decisionLines(load.report.decisions, load, DecisionList::Current), SlideFactsText::tr("Nothing is decided yet"),
            load.isFrozen() ? SlideFactsText::tr("The quarter was frozen without a decision.") : SlideFactsText::tr("Ctrl+D, or D in the presentation, notes a decision: what, who, until when, and what it is measured by."),
            {}, {}};
}

SlideFacts recyclingFacts(const ReviewLoad& load)
{
    const review::Figures& figures = load.report.figures;
    if (figures.lacks(review::Missing::Leads))
        return {{}, {}, {}, SlideFactsText::tr("No leads in this quarter"), ReviewWords::missing(review::Missing::Leads), SlideFactsText::tr("Import leads"), QStringLiteral("import")};
    SlideFacts facts;
    facts.headline = figures.recycled == 0 && figures.returnedAgain == 0
                         ? SlideFactsText::tr("No lead was given back into nurturing, and none came back.")
                         : SlideFactsText::tr("%1 leads went back into nurturing; %2 qualified once more.").arg(count(figures.recycled), count(figures.returnedAgain));
    facts.headers = QStringList{SlideFactsText::tr("Stage"), SlideFactsText::tr("Entered"), SlideFactsText::tr("Of it again")};
    for (const review::StageFigure& stage : figures.waterfall)
        if (stage.recycled > 0) facts.lines.push_back({stage.stage, {{.text = text(stage.name.in(currentLanguage()))}, figure(count(stage.entered)), figure(count(stage.recycled))}});
    return facts;
}

SlideFacts liftFacts(const ReviewLoad& load)
{
    const review::Figures& figures = load.report.figures;
    SlideFacts facts;
    if (!load.wonBaseCounted) {
        facts.emptySentence = SlideFactsText::tr("The won base is being counted…");
        return facts;
    }
    facts.headers = QStringList{SlideFactsText::tr("Field"), SlideFactsText::tr("Value"), SlideFactsText::tr("Leads"), SlideFactsText::tr("Won"), SlideFactsText::tr("Wins compared with all"), SlideFactsText::tr("95 % interval")};
    const auto times = [](std::int64_t hundredths) { return SlideFactsText::tr("%1 times").arg(QLocale().toString(static_cast<double>(hundredths) / 100, 'f', 2)); };
    for (const review::LiftFigure& lift : figures.lift)
        facts.lines.push_back({lift.field + "=" + lift.value.en,
                               {{.text = fieldName(lift.field)},
                                {.text = text(lift.value.in(currentLanguage())), .strong = true},
                                figure(count(lift.leads)),
                                figure(count(lift.wins)),
                                {.text = times(lift.relativeC), .number = true, .tone = lift.relativeC >= 100 ? theme::Tone::Ok : theme::Tone::Danger},
                                figure(SlideFactsText::tr("%1 to %2").arg(times(lift.lowC), times(lift.highC)))}});
    if (!facts.lines.empty()) facts.headline = SlideFactsText::tr("Values that won leads have clearly more or less often than others");
    facts.emptySentence = figures.lacks(review::Missing::WonBase) ? SlideFactsText::tr("Too few wins to compare") : SlideFactsText::tr("No value stands out among the won leads");
    facts.emptyHint = figures.lacks(review::Missing::WonBase) ? SlideFactsText::tr("Import won and lost outcomes; from some dozens of wins on the comparison begins.")
                                                             : SlideFactsText::tr("Differences that chance explains are not shown.");
    return facts;
}

SlideFacts forecastFacts(const ReviewLoad& load)
{
    const review::Outlook& outlook = load.report.figures.outlook;
    SlideFacts facts;
    facts.emptySentence = SlideFactsText::tr("No forecast yet");
    facts.emptyHint = ReviewWords::missing(review::Missing::Forecast);
    if (!outlook.median) return facts;
    facts.headline = outlook.promised > 0 && outlook.chanceBp
                         ? SlideFactsText::tr("%1 leads are promised for %2: %3")
                               .arg(count(outlook.promised), ReviewWords::quarter(load.report.figures.quarter.next()),
                                    ImpactWords::kept(static_cast<double>(*outlook.chanceBp) / 10'000))
                         : SlideFactsText::tr("%1 leads are likely in %2").arg(count(*outlook.median), ReviewWords::quarter(load.report.figures.quarter.next()));
    facts.headers = QStringList{SlideFactsText::tr("Leads in the coming quarter"), SlideFactsText::tr("Number")};
    const auto add = [&facts](const char* id, const QString& what, const QString& number) { facts.lines.push_back({id, {{.text = what}, figure(number)}}); };
    if (outlook.promised > 0) add("promised", SlideFactsText::tr("promised"), count(outlook.promised));
    if (outlook.low) add("low", SlideFactsText::tr("at least, in nine of ten cases (P10)"), count(*outlook.low));
    add("median", SlideFactsText::tr("as likely more as less (P50)"), count(*outlook.median));
    if (outlook.high) add("high", SlideFactsText::tr("at most, in nine of ten cases (P90)"), count(*outlook.high));
    add("weeks", SlideFactsText::tr("weeks of evidence"), count(outlook.weeks));
    return facts;
}

SlideFacts restatementFacts(const ReviewLoad& load)
{
    SlideFacts facts{{}, {SlideFactsText::tr("Figure"), SlideFactsText::tr("Frozen"), SlideFactsText::tr("Now"), SlideFactsText::tr("Difference")}, {}, SlideFactsText::tr("Nothing has been corrected since"),
                     SlideFactsText::tr("What was recorded, taken back or ruled after the freezing would stand here with its old and new value."), {}, {}};
    for (const review::Restatement& restatement : load.report.restatements) {
        QString difference;
        if (restatement.before && restatement.after) {
            const std::int64_t by = *restatement.after - *restatement.before;
            const QString sign = by > 0 ? QStringLiteral("+") : QStringLiteral("−");
            const std::int64_t size = by < 0 ? -by : by;
            difference = sign + (restatement.unit == review::Unit::BasisPoints
                                     ? SlideFactsText::tr("%1 points").arg(QLocale().toString(static_cast<double>(size) / 100, 'f', 1))
                                     : count(size));
        }
        facts.lines.push_back({restatement.key,
                               {{.text = ReviewWords::figure(restatement.key, load.report.figures)},
                                figure(ReviewWords::value(restatement.before, restatement.unit)),
                                {.text = ReviewWords::value(restatement.after, restatement.unit), .number = true, .strong = true},
                                figure(difference)}});
    }
    if (!facts.lines.empty()) facts.headline = SlideFactsText::tr("%n figure(s) would be different today; the frozen ones stay as they are.", nullptr, static_cast<int>(facts.lines.size()));
    return facts;
}

SlideFacts ownPointFacts(const ReviewLoad& load)
{
    return {{}, {}, {}, SlideFactsText::tr("A point of your own"), load.isFrozen() ? QString() : SlideFactsText::tr("There are no figures for it. What is said goes into the note below."), {}, {}};
}

}  // namespace handschlag::ui
