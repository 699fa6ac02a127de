#include "core/publish/review_sections.h"

#include <algorithm>
#include <map>

#include "core/review/review_words.h"

namespace handschlag::publish {
namespace {

using agreement::Side;
using agreement::Wording;
using review::Figures;
using review::Missing;
using review::Report;
using review::ScoreLine;

constexpr std::size_t breachesPrinted = 25;
const std::string dash = "–";

std::string shareText(const Wording& w, const std::optional<std::int64_t>& basisPoints) { return basisPoints ? review::percentText(w, *basisPoints) : dash; }

class Sections {
public:
    Sections(std::vector<Block>& blocks, const Report& report, const Wording& words) : blocks_(blocks), report_(report), figures_(report.figures), w_(words) {}

    void set()
    {
        using Part = void (Sections::*)();
        const std::map<std::string, Part, std::less<>> parts{{"last_decisions", &Sections::lastDecisions},
                                                             {"scorecards", &Sections::scorecards},
                                                             {"burn_up", &Sections::burnUp},
                                                             {"waterfall", &Sections::waterfall},
                                                             {"acceptance", &Sections::acceptance},
                                                             {"disputes", &Sections::disputes},
                                                             {"recycling", &Sections::recycling},
                                                             {"lift", &Sections::lift},
                                                             {"forecast", &Sections::forecast},
                                                             {"voices", &Sections::voices},
                                                             {"definition", &Sections::definition},
                                                             {"decisions", &Sections::decisions}};
        for (const review::AgendaPoint& point : report_.agenda) {
            if (point.hidden) continue;
            const auto part = parts.find(point.key);
            if (part == parts.end() && point.note.empty() && !point.isOwn()) continue;
            const std::string title = point.title.empty() ? review::agendaTitle(w_, point.key) : point.title;
            blocks_.push_back(Paragraph{Style::Heading, std::to_string(++number_), title});
            if (part != parts.end()) (this->*part->second)();
            if (!point.note.empty()) blocks_.push_back(Paragraph{Style::Note, w_.say("Notiz:", "Note:"), point.note});
        }
    }

private:
    void say(const std::string& text) { blocks_.push_back(Paragraph{Style::Body, {}, text}); }
    void sayMissing(Missing missing) { say(missingText(w_, missing)); }
    [[nodiscard]] std::string number(std::int64_t value) const { return w_.number(value); }

    void lastDecisions() { decisionTable(report_.lastDecisions, w_.say("Aus früheren Reviews liegen keine Beschlüsse vor.", "There are no decisions of earlier reviews.")); }
    void decisions() { decisionTable(report_.decisions, w_.say("Noch keine Beschlüsse.", "No decisions yet.")); }

    void decisionTable(const std::vector<review::ReportDecision>& list, const std::string& none)
    {
        if (list.empty()) return say(none);
        Table table{{{w_.say("Beschluss", "Decision")}, {w_.say("Verantwortlich", "Owner")}, {w_.say("Fällig", "Due")}, {w_.say("Stand", "State")}, {w_.say("Erfolgsmaß", "Success measure")}}, {}};
        for (const review::ReportDecision& one : list) {
            const review::Decision& decision = one.decision;
            const std::string issue = decision.issue.empty() ? std::string() : decision.issue + ": ";
            const std::string version = one.version > 0 ? w_.say(" (Fassung %1)", " (version %1)", {std::to_string(one.version)}) : std::string();
            table.rows.push_back({issue + decision.decision + version, one.owner.empty() ? dash : one.owner, decision.due ? dayText(*decision.due) : dash,
                                  stateName(w_, decision.state), measureOf(one)});
        }
        blocks_.push_back(std::move(table));
    }

    [[nodiscard]] std::string measureOf(const review::ReportDecision& one) const
    {
        const review::Decision& decision = one.decision;
        if (decision.figure.empty()) return decision.success.empty() ? dash : decision.success;
        const review::Unit unit = review::unitOf(decision.figure);
        std::string text = figureName(w_, decision.figure, &figures_) + ": " + valueText(w_, unit, decision.before);
        if (one.effect) text += w_.say(", jetzt %1", ", now %1", {valueText(w_, unit, one.effect->after)});
        if (decision.target) text += w_.say(", Ziel %1", ", target %1", {valueText(w_, unit, decision.target)});
        if (one.effect && one.effect->reached) text += *one.effect->reached ? w_.say(" (erreicht)", " (reached)") : w_.say(" (nicht erreicht)", " (not reached)");
        return decision.success.empty() ? text : decision.success + "; " + text;
    }

    void scorecards()
    {
        if (figures_.lines.empty()) return say(missingText(w_, figures_.lacks(Missing::Agreement) ? Missing::Agreement : Missing::Handovers));
        for (const Side side : {Side::Marketing, Side::Sales}) scorecard(side);
    }

    [[nodiscard]] std::string trendOf(const ScoreLine& line) const
    {
        std::string text;
        for (const review::TrendPoint& point : line.trend)
            text += (text.empty() ? "" : ", ") + ('Q' + std::to_string(point.quarter.number)) + "\u00a0" + (point.rateBp ? number((*point.rateBp + 50) / 100) + "\u00a0%" : dash);
        return text.empty() ? dash : text;
    }

    /// Where every version promised the same it is said once.
    [[nodiscard]] std::string promisesOf(const ScoreLine& line) const
    {
        std::vector<std::pair<std::string, std::string>> said;
        for (const review::LineVersion& version : line.versions)
            if (const std::string promised = w_.name(version.promised); !promised.empty() && (said.empty() || said.back().second != promised))
                said.emplace_back(w_.say("Fassung %1: ", "version %1: ", {std::to_string(version.version)}), promised);
        std::string text;
        for (const auto& [version, promised] : said) text += (text.empty() ? "" : "; ") + (said.size() > 1 ? version : std::string()) + promised;
        return text;
    }

    /// A day that a narrow column does not part.
    [[nodiscard]] std::string dayText(Day day) const
    {
        std::string text = w_.day(day);
        for (std::size_t at = text.find(' '); at != std::string::npos; at = text.find(' ', at)) text.replace(at, 1, "\u00a0");
        return text;
    }

    void scorecard(Side side)
    {
        Table table{{{w_.say("Zusage", "Commitment")}, {w_.say("gehalten", "kept"), true}, {w_.say("von", "of"), true}, {w_.say("Quote", "Rate"), true}, {w_.say("Quartale davor", "Quarters before")}}, {}};
        for (const ScoreLine& line : figures_.lines) {
            if (line.side != side) continue;
            const std::string promised = promisesOf(line);
            table.rows.push_back({review::lineName(w_, line.key) + (promised.empty() ? "" : " (" + promised + ")"), number(line.kept), line.judged > 0 ? number(line.judged) : dash,
                                  shareText(w_, line.rateBp()), trendOf(line)});
        }
        if (table.rows.empty()) return;
        blocks_.push_back(Paragraph{Style::Subheading, {}, review::sideName(w_, side)});
        blocks_.push_back(std::move(table));
        pending(side);
        teams(side);
        breaches(side);
    }

    void pending(Side side)
    {
        std::int64_t open = 0, excused = 0;
        for (const ScoreLine& line : figures_.lines) {
            if (line.side != side) continue;
            open += line.counts.pending;
            excused += line.counts.excused;
        }
        if (open + excused > 0)
            blocks_.push_back(Paragraph{Style::FinePrint, {},
                                        w_.say("Nicht gezählt: %1 noch offene und %2 entschuldigte Zusagen.", "Not counted: %1 commitments still pending and %2 excused.", {number(open), number(excused)})});
    }

    void teams(Side side)
    {
        Table table{{{w_.say("Team", "Team")}, {w_.say("Zusage", "Commitment")}, {w_.say("gehalten", "kept"), true}, {w_.say("von", "of"), true}, {w_.say("Quote", "Rate"), true}}, {}};
        for (const ScoreLine& line : figures_.lines)
            for (const review::TeamCounts& team : line.teams)
                if (line.side == side && team.counts.judged() > 0)
                    table.rows.push_back({team.team, review::lineName(w_, line.key), number(team.counts.met), number(team.counts.judged()),
                                          shareText(w_, review::basisPoints(team.counts.met, team.counts.judged()))});
        if (table.rows.empty()) return;
        std::ranges::stable_sort(table.rows, {}, [](const auto& row) { return row.front(); });
        blocks_.push_back(std::move(table));
    }

    [[nodiscard]] std::string leadText(HandoverId handover) const
    {
        const review::LeadName* lead = report_.lead(handover);
        if (!lead) return w_.say("Übergabe %1", "Handover %1", {std::to_string(handover.value)});
        std::string text = lead->company.empty() ? lead->name : lead->company;
        if (text.empty()) text = w_.say("Übergabe %1", "Handover %1", {std::to_string(handover.value)});
        return lead->externalId.empty() ? text : text + " (" + lead->externalId + ")";
    }

    void breaches(Side side)
    {
        Table table{{{w_.say("Frist überschritten", "Breach")}, {w_.say("Lead", "Lead")}, {w_.say("Fällig", "Due")}, {w_.say("Stand", "State")}}, {}};
        std::size_t all = 0;
        for (const ScoreLine& line : figures_.lines) {
            if (line.side != side || line.key == "delivered") continue;
            for (const review::BreachRef& breach : line.breaches)
                if (++all <= breachesPrinted) table.rows.push_back({review::lineName(w_, line.key), leadText(breach.handover), dayText(breach.due), breachState(line, breach)});
        }
        if (table.rows.empty()) return;
        blocks_.push_back(std::move(table));
        if (all > breachesPrinted)
            blocks_.push_back(Paragraph{Style::FinePrint, {}, w_.say("und %1 weitere; alle zeigt das Programm.", "and %1 more; the program shows all of them.", {number(static_cast<std::int64_t>(all - breachesPrinted))})});
    }

    [[nodiscard]] std::string breachState(const ScoreLine& line, const review::BreachRef& breach) const
    {
        return line.key == "completeness" ? w_.say("zur Nachbesserung zurückgegeben", "returned to be corrected") : review::standingName(w_, breach.standing);
    }

    void burnUp()
    {
        const review::Delivery& delivery = figures_.delivery;
        if (figures_.lacks(Missing::Handovers) && figures_.lacks(Missing::Agreement)) return sayMissing(Missing::Handovers);
        std::string text = w_.say("Übergeben: %1 Leads, davon konform %2.", "Handed over: %1 leads, %2 of them conforming.", {number(delivery.gross), number(delivery.net)});
        if (delivery.disputed > 0) text += w_.say(" Noch strittig: %1.", " Still disputed: %1.", {number(delivery.disputed)});
        text += delivery.promised > 0 ? w_.say(" Zugesagt: %1.", " Promised: %1.", {number(delivery.promised)}) : w_.say(" Zugesagt war keine Zahl.", " No number was promised.");
        if (delivery.chanceBp) text += w_.say(" Wahrscheinlichkeit, dass die Zusage gehalten wird: %1.", " Probability that the promise is kept: %1.", {review::percentText(w_, *delivery.chanceBp)});
        say(text);
        Table table{{{w_.say("Woche ab", "Week from")}, {w_.say("konform", "conforming"), true}, {w_.say("Summe", "sum"), true}, {w_.say("Soll", "required"), true}}, {}};
        for (const review::DeliveryWeek& week : delivery.weeks)
            table.rows.push_back({dayText(week.from), week.begun ? number(week.net) : dash, week.begun ? number(week.netSoFar) : dash,
                                  delivery.promised > 0 ? review::decimalText(w_, week.requiredC) : dash});
        blocks_.push_back(std::move(table));
    }

    void waterfall()
    {
        if (figures_.waterfall.empty()) return sayMissing(Missing::Leads);
        Table table{{{w_.say("Stufe", "Stage")}, {w_.say("eingetreten", "entered"), true}, {w_.say("zur vorigen", "from previous"), true}, {w_.say("95 %", "95 %"), true}, {w_.say("Median Tage", "median days"), true}, {w_.say("P90 Tage", "P90 days"), true}}, {}};
        for (const review::StageFigure& stage : figures_.waterfall) {
            const std::string interval = stage.lowBp && stage.highBp ? review::percentText(w_, *stage.lowBp) + w_.say(" bis ", " to ") + review::percentText(w_, *stage.highBp) : dash;
            table.rows.push_back({w_.name(stage.name), number(stage.entered), shareText(w_, stage.fromPreviousBp), interval,
                                  stage.medianDaysC ? review::decimalText(w_, *stage.medianDaysC) : dash, stage.p90DaysC ? review::decimalText(w_, *stage.p90DaysC) : dash});
        }
        blocks_.push_back(std::move(table));
        blocks_.push_back(Paragraph{Style::FinePrint, {}, w_.say("Eintritte im Zeitraum; eine Rate über 100 % ist möglich und hat kein Intervall.", "Entries in the period; a rate over 100 % is possible and has no interval.")});
    }

    void acceptance()
    {
        if (figures_.lacks(Missing::Decisions)) return sayMissing(Missing::Decisions);
        const review::Acceptance& a = figures_.acceptance;
        std::string text = w_.say("Angenommen: %1, abgelehnt: %2. Annahmequote %3", "Accepted: %1, rejected: %2. Acceptance rate %3", {number(a.accepted), number(a.rejected), shareText(w_, a.rateBp)});
        if (a.lowBp && a.highBp) text += w_.say(" (95 %: %1 bis %2)", " (95 %: %1 to %2)", {review::percentText(w_, *a.lowBp), review::percentText(w_, *a.highBp)});
        text += '.';
        if (a.pending > 0) text += w_.say(" Noch nicht entschieden: %1.", " Not decided yet: %1.", {number(a.pending)});
        say(text);
        if (a.rejected > 0 && a.other * 10 > a.rejected)
            say(w_.say("Mehr als ein Zehntel der Ablehnungen nennt „Sonstiges“: Fehlt ein Grund in der Liste?", "More than a tenth of the rejections say “other”: is a reason missing from the list?"));
        if (figures_.reasons.empty()) return;
        Table table{{{w_.say("Ablehnungsgrund", "Rejection reason")}, {w_.say("Anzahl", "Count"), true}, {w_.say("Anteil", "Share"), true}}, {}};
        for (const auto& [name, count] : review::reasonsByName(w_, figures_))
            table.rows.push_back({name, number(count), shareText(w_, review::basisPoints(count, a.rejected))});
        blocks_.push_back(std::move(table));
    }

    void disputes()
    {
        if (figures_.disputes.empty()) return say(w_.say("Kein Klärungsfall ist offen.", "No dispute is open."));
        Table table{{{w_.say("Lead", "Lead")}, {w_.say("Grund", "Reason")}, {w_.say("Einspruch am", "Objected on")}}, {}};
        for (const review::Dispute& dispute : figures_.disputes) {
            const auto reason = std::ranges::find(figures_.reasons, dispute.reason, &review::ReasonFigure::reason);
            table.rows.push_back({leadText(dispute.handover), reason == figures_.reasons.end() ? dispute.reason : w_.name(reason->name), dayText(dispute.since)});
        }
        blocks_.push_back(std::move(table));
    }

    void recycling()
    {
        if (figures_.lacks(Missing::Leads)) return sayMissing(Missing::Leads);
        say(w_.say("Zurück in Pflege: %1 Leads. Zum wiederholten Mal qualifiziert: %2.", "Recycled: %1 leads. Qualified once more: %2.", {number(figures_.recycled), number(figures_.returnedAgain)}));
    }

    void lift()
    {
        if (figures_.lacks(Missing::WonBase)) return sayMissing(Missing::WonBase);
        if (figures_.lift.empty()) return say(w_.say("Kein Merkmal unterscheidet gewonnene Leads gesichert von den anderen.", "No attribute tells won leads from others with certainty."));
        Table table{{{w_.say("Merkmal", "Attribute")}, {w_.say("Leads", "Leads"), true}, {w_.say("gewonnen", "won"), true}, {w_.say("relative Abschlussquote", "relative win rate"), true}, {w_.say("95 %", "95 %"), true}}, {}};
        for (const review::LiftFigure& one : figures_.lift)
            table.rows.push_back({agreement::capitalised(w_.field(one.field)) + ": " + w_.name(one.value), number(one.leads), number(one.wins), review::decimalText(w_, one.relativeC),
                                  review::decimalText(w_, one.lowC) + w_.say(" bis ", " to ") + review::decimalText(w_, one.highC)});
        blocks_.push_back(std::move(table));
    }

    void forecast()
    {
        const review::Outlook& next = figures_.outlook;
        if (!figures_.over) return say(w_.say("Nach dem Ende des Quartals steht hier, was das nächste erwarten lässt.", "Once the quarter is over, what the next one is likely to bring stands here."));
        if (!next.low || !next.median || !next.high) return sayMissing(Missing::Forecast);
        std::string text = w_.say("Bei gleicher Definition sind im nächsten Quartal %1 konforme Leads zu erwarten; in 8 von 10 Fällen %2 bis %3.",
                                  "With the same definition %1 conforming leads are to be expected in the next quarter; %2 to %3 in 8 of 10 cases.", {number(*next.median), number(*next.low), number(*next.high)});
        if (next.chanceBp)
            text += w_.say(" Die Zusage von %1 Leads wird mit einer Wahrscheinlichkeit von %2 gehalten.", " The promise of %1 leads is kept with a probability of %2.",
                           {number(next.promised), review::percentText(w_, *next.chanceBp)});
        say(text + w_.say(" Grundlage: %1 Wochen.", " Evidence: %1 weeks.", {number(next.weeks)}));
    }

    void voices()
    {
        if (report_.voices.empty()) return say(w_.say("Niemand hat sich geäußert.", "Nobody has said anything."));
        for (const review::ReportVoice& voice : report_.voices) asked_[voice.question].push_back(&voice);
        for (const auto& [asked, answers] : asked_) {
            blocks_.push_back(Paragraph{Style::Subheading, {}, asked});
            for (const review::ReportVoice* voice : answers) blocks_.push_back(Paragraph{Style::Item, {}, w_.quoted(voice->answer)});
        }
    }

    void definition()
    {
        if (report_.proposals.empty()) return say(w_.say("Keine Änderung wurde vorgeschlagen.", "No change was proposed."));
        for (const review::ReportProposal& one : report_.proposals) {
            const review::Proposal& proposal = one.proposal;
            const std::string state = proposal.state == review::ProposalState::Open       ? w_.say("offen", "open")
                                      : proposal.state == review::ProposalState::Accepted ? w_.say("angenommen", "accepted")
                                                                                          : w_.say("abgelehnt", "declined");
            std::string text = one.label + " (" + state + ")." + (proposal.evidence.empty() ? "" : ' ' + proposal.evidence);
            if (proposal.backtest) text += ' ' + backtestText(*proposal.backtest);
            if (!proposal.reason.empty()) text += w_.say(" Begründung: %1", " Reason: %1", {proposal.reason});
            blocks_.push_back(Paragraph{Style::Item, {}, text});
        }
    }

    [[nodiscard]] std::string backtestText(const review::ProposalBacktest& backtest) const
    {
        std::string text = w_.say("Rückrechnung gegen Fassung %1:", "Backtest against version %1:", {std::to_string(backtest.against)});
        const auto pair = [&](const char* de, const char* en, review::Unit unit, const auto& before, const auto& after) {
            if (before || after) text += ' ' + w_.say(de, en) + ' ' + valueText(w_, unit, before) + " → " + valueText(w_, unit, after) + ';';
        };
        pair("Leads je Quartal", "leads per quarter", review::Unit::Count, backtest.leadsBefore, backtest.leadsAfter);
        pair("Zusage gehalten", "promise kept", review::Unit::BasisPoints, backtest.chanceBeforeBp, backtest.chanceAfterBp);
        pair("Gewinnanteil der Übergaben", "precision", review::Unit::BasisPoints, backtest.precisionBeforeBp, backtest.precisionAfterBp);
        if (text.ends_with(':')) return text + w_.say(" keine ausreichende Datenlage.", " not enough evidence.");
        text.back() = '.';
        return text;
    }

    std::vector<Block>& blocks_;
    const Report& report_;
    const Figures& figures_;
    Wording w_;
    int number_ = 0;
    std::map<std::string, std::vector<const review::ReportVoice*>> asked_;
};

}  // namespace

void setAgenda(std::vector<Block>& blocks, const Report& report, const Wording& words) { Sections(blocks, report, words).set(); }

}  // namespace handschlag::publish
