#include "core/publish/review_publication.h"

#include <algorithm>
#include <map>

#include "core/publish/agreement_publication.h"
#include "core/publish/review_sections.h"
#include "core/publish/stamp.h"
#include "core/review/review_words.h"

namespace handschlag::publish {
namespace {

using agreement::Wording;
using review::Figures;
using review::Missing;
using review::Report;

std::string versionsText(const Wording& w, const Figures& figures)
{
    if (figures.versions.empty()) return w.say("keine Vereinbarung in Kraft", "no agreement in force");
    std::string text;
    for (const review::VersionTerm& term : figures.versions)
        text += (text.empty() ? "" : "; ") + w.say("Fassung %1 vom %2 bis %3", "version %1 from %2 to %3", {std::to_string(term.version), w.day(term.from), w.day(term.to.plus(-1))});
    return text;
}

void setTitle(std::vector<Block>& blocks, const ReviewPaper& paper, const Wording& w, const Stamp& stamp)
{
    const Report& report = paper.report;
    const Figures& figures = report.figures;
    blocks.push_back(Paragraph{Style::Overline, {}, w.say("Service Level Agreement (SLA) zwischen Marketing und Vertrieb", "Service level agreement (SLA) of marketing and sales")});
    blocks.push_back(Paragraph{Style::Title, {}, w.say("Quartalsreview %1", "Quarterly review %1", {quarterName(figures.quarter)})});
    Table facts{{{}, {}}, {}};
    if (!report.organisation.empty()) facts.rows.push_back({w.say("Organisation", "Organisation"), report.organisation});
    if (!figures.product.empty()) facts.rows.push_back({w.say("Produktlinie", "Product line"), figures.product});
    facts.rows.push_back({w.say("Zeitraum", "Period"), w.say("%1 bis %2", "%1 to %2", {w.day(figures.quarter.first()), w.day(figures.quarter.end().plus(-1))}) +
                                                           (figures.over ? std::string() : w.say(" (noch nicht abgeschlossen)", " (not over yet)"))});
    facts.rows.push_back({w.say("Datenstand", "Data as of"), stamp.moment(figures.cutOff)});
    facts.rows.push_back({w.say("Fassungen", "Versions"), versionsText(w, figures)});
    if (report.freeze) {
        const std::string by = report.freeze->by.empty() ? std::string() : w.say(" durch %1", " by %1", {report.freeze->by});
        facts.rows.push_back({w.say("Festgeschrieben", "Frozen"), stamp.moment(report.freeze->at) + by});
        facts.rows.push_back({w.say("Kurzer Nachweis", "Short proof"), shortHash(report.freeze->hash)});
    } else {
        facts.rows.push_back({w.say("Festgeschrieben", "Frozen"), w.say("nein, die Zahlen können sich noch ändern", "no, figures may still change")});
    }
    facts.rows.push_back({w.say("Ausgegeben", "Printed"), stamp.moment(paper.now)});
    blocks.push_back(std::move(facts));
}

void setMissing(std::vector<Block>& blocks, const Figures& figures, const Wording& w)
{
    for (const Missing missing : {Missing::Agreement, Missing::PartOfQuarter, Missing::Leads, Missing::Handovers})
        if (figures.lacks(missing)) blocks.push_back(Paragraph{Style::Note, w.say("Hinweis:", "Note:"), missingText(w, missing)});
}

void setRestatements(std::vector<Block>& blocks, const Report& report, const Wording& w)
{
    if (!report.freeze) return;
    blocks.push_back(Paragraph{Style::Heading, {}, w.say("Berichtigungen seit dem Festschreiben", "Restatements since the freeze")});
    if (report.restatements.empty()) {
        blocks.push_back(Paragraph{Style::Body, {}, w.say("Keine.", "None.")});
        return;
    }
    Table table{{{w.say("Kennzahl", "Figure")}, {w.say("festgeschrieben", "frozen"), true}, {w.say("berichtigt", "restated"), true}}, {}};
    for (const review::Restatement& one : report.restatements)
        table.rows.push_back({figureName(w, one.key, &report.figures), valueText(w, one.unit, one.before), valueText(w, one.unit, one.after)});
    blocks.push_back(std::move(table));
}

void setMethods(std::vector<Block>& blocks, const Wording& w)
{
    blocks.push_back(Paragraph{Style::Heading, {}, w.say("Wie gezählt wird", "How it is counted")});
    const auto item = [&](const char* de, const char* en) { blocks.push_back(Paragraph{Style::Item, {}, w.say(de, en)}); };
    item("Jede Übergabe wird nach der Fassung beurteilt, unter der sie übergeben wurde. Sie zählt zu dem Quartal, in dem sie übergeben wurde, mit dem Stand zum genannten Datenstand.",
         "Each handover is judged by the version under which it was handed over. It counts in the quarter in which it was handed over, as it stood at the data cut-off.");
    item("Zugesagte Leads zählen anteilig nach den Tagen, an denen eine Fassung in Kraft war. Ein Tag gehört zu der Fassung, die an ihm in Kraft trat.",
         "Promised leads count in proportion to the days on which a version was in force. A day belongs to the version that came into force on it.");
    item("Konform ist, was das Programm übergeben hat, abzüglich der bestätigten Ablehnungen, die der Definition widersprechen.",
         "Conforming is what the program handed over, less upheld rejections that cite the definition.");
    item("Einhaltung = eingehalten / (eingehalten + verspätet + versäumt). Offenes und Entschuldigtes zählt nicht. Probebetrieb bleibt außen vor.",
         "Compliance = met / (met + late + missed). What is pending or excused does not count. Trials are left out.");
    item("Der Wasserfall zählt Eintritte im Zeitraum; Raten dürfen dabei 100\u00a0% übersteigen. Intervalle sind die nach Wilson bei 95\u00a0%.",
         "The waterfall counts entries in the period; its rates may exceed 100\u00a0%. Intervals are Wilson's at 95\u00a0%.");
    item("Die Prognose setzt Quartale aus Blöcken von vier vergangenen Wochen zusammen.", "The forecast puts quarters together from blocks of four past weeks.");
    item("Zahlen des Vertriebs stehen für den Vertrieb als Ganzes und für Teams ab fünf Personen. Listen nennen weder Bearbeitende noch Uhrzeiten.",
         "Figures of sales are shown for sales as a whole and for teams from five people on. Lists name neither actors nor times of day.");
}

}  // namespace

Publication reviewPublication(const ReviewPaper& paper, Language language)
{
    const Wording w(language);
    const Stamp stamp(w, paper.zone);
    const Report& report = paper.report;
    Publication publication;
    publication.language = language;
    publication.title = w.say("Quartalsreview %1", "Quarterly review %1", {quarterName(report.figures.quarter)});
    publication.identity = w.say("Datenstand %1", "Data as of %1", {stamp.day(report.figures.cutOff)});
    publication.mark = report.freeze ? std::string() : w.say("Nicht festgeschrieben", "Not frozen");
    publication.foot = report.organisation;
    publication.pageOf = w.say("Seite %1 von %2", "Page %1 of %2", {"%1", "%2"});
    setTitle(publication.blocks, paper, w, stamp);
    setMissing(publication.blocks, report.figures, w);
    setAgenda(publication.blocks, report, w);
    setRestatements(publication.blocks, report, w);
    setMethods(publication.blocks, w);
    return publication;
}

}  // namespace handschlag::publish
