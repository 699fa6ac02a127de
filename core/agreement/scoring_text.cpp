#include "core/agreement/scoring_text.h"

#include <algorithm>

#include "core/agreement/condition_text.h"

namespace handschlag::agreement {
namespace {

std::string nameOf(const Wording& w, const Bucket& bucket)
{
    const std::string name = w.name(bucket.name);
    return w.quoted(name.empty() ? bucket.id : name);
}

std::string rangeLabel(const Wording& w, const RangeMatch& range)
{
    if (range.from && range.to) return w.say("%1 bis %2", "%1 to %2", {w.number(*range.from), w.number(*range.to)});
    if (range.from) return w.say("ab %1", "%1 and more", {w.number(*range.from)});
    if (range.to) return w.say("bis %1", "up to %1", {w.number(*range.to)});
    return w.say("jeder Wert", "any value");
}

/// Lists of words and domains are called by the bucket's name and spelt out after; everything else speaks for itself.
bool needsDefinition(const Bucket& bucket)
{
    return std::holds_alternative<TextMatch>(bucket.match) || std::holds_alternative<DomainMatch>(bucket.match);
}

std::string labelOf(const Wording& w, const Bucket& bucket)
{
    if (const auto* range = std::get_if<RangeMatch>(&bucket.match)) return rangeLabel(w, *range);
    if (const auto* mail = std::get_if<MailMatch>(&bucket.match))
        return mail->kind == MailKind::Private ? w.say("eine private Adresse", "a private address")
                                               : w.say("eine geschäftliche Adresse", "a business address");
    if (std::holds_alternative<PresentMatch>(bucket.match)) return w.say("ein Eintrag", "an entry");
    return nameOf(w, bucket);
}

std::string effectOf(const Wording& w, const Bucket& bucket)
{
    if (bucket.exclude) return w.say("%1 schließt aus", "%1 excludes", {labelOf(w, bucket)});
    return w.say("%1 gibt %2", "%1 gives %2", {labelOf(w, bucket), w.points(bucket.points)});
}

std::string missingOf(const Wording& w, const Criterion& criterion)
{
    if (criterion.missing) return asSentence(w.say("Fehlt die Angabe, gibt es %1", "A missing value gives %1", {w.points(*criterion.missing)}));
    return w.say("Fehlt die Angabe, bleibt dieser Teil des Fits offen.", "A missing value leaves this part of fit open.");
}

std::string decayOf(const Wording& w, const BehaviourRule& rule)
{
    switch (rule.decay) {
        case Decay::None:
            return w.say("ohne Punkteverfall", "without decay");
        case Decay::HalfLife:
            return w.say("der Wert halbiert sich alle %1", "its worth halves every %1",
                         {w.language() == Language::German ? w.number(rule.halfLifeDays) + " Tage" : w.days(rule.halfLifeDays)});
        case Decay::Linear:
            return w.say("der Wert fällt bis dahin gleichmäßig auf null", "its worth falls evenly to zero until then");
        case Decay::Step:
            break;
    }
    std::vector<std::string> steps;
    for (const DecayStep& step : rule.steps) {
        const std::int64_t perMille = (static_cast<std::int64_t>(step.weight) * 1'000 + 32'768) >> 16;
        const std::string percent = w.amount(perMille * 10) + " %";
        steps.push_back(w.say("ab dem %1. Tag %2", "from day %1 on %2", {w.number(step.fromDay), percent}));
    }
    return w.say("der Wert fällt in Stufen: %1", "its worth falls in steps: %1", {w.listed(steps, false)});
}

std::string limitsOf(const Wording& w, const std::optional<Centipoints>& minimum, const std::optional<Centipoints>& maximum)
{
    if (minimum && maximum)
        return w.say(", mindestens %1 und höchstens %2", ", at least %1 and at most %2", {w.points(*minimum), w.points(*maximum)});
    if (minimum) return w.say(", mindestens %1", ", at least %1", {w.points(*minimum)});
    if (maximum) return w.say(", höchstens %1", ", at most %1", {w.points(*maximum)});
    return {};
}

std::string cellsOf(const ThresholdsClause& clause, const Wording& w, Measure measure)
{
    std::vector<std::string> cells;
    for (std::size_t letter = 0; letter < 4; ++letter)
        for (std::size_t band = 0; band < 4; ++band)
            if (clause.measures[band][letter] == measure) cells.push_back(static_cast<char>('A' + letter) + std::to_string(band + 1));
    return cells.empty() ? w.say("keine Kategorie", "no category") : w.listed(cells, false);
}

}  // namespace

Sentences fitText(const Wording& w, const FitClause& clause)
{
    return {asSentence(w.say("Der Zielkunden-Fit ist die Summe der Punkte aus den folgenden Kriterien und der Situation%1",
                             "Fit is the sum of the points from the following criteria and the situation%1",
                             {limitsOf(w, clause.minimum, clause.maximum)})),
            asSentence(w.say("Ab %1 gilt ein Lead als Zielkunde", "From %1 on a lead fits", {w.pointsDative(clause.threshold)}))};
}

Sentences situationText(const Wording& w, const SituationClause& clause)
{
    if (clause.criteria.empty()) return {w.say("Die Situation des Leads wird nicht bewertet.", "The lead's situation is not rated.")};
    return {w.say("Die Situation zählt zum Zielkunden-Fit und wird mit eigener Zwischensumme ausgewiesen.",
                  "The situation counts towards fit and is shown with a subtotal of its own.")};
}

Sentences criterionText(const Wording& w, const Criterion& criterion)
{
    std::vector<std::string> effects;
    for (const Bucket& bucket : criterion.buckets) effects.push_back(effectOf(w, bucket));
    Sentences all{asSentence(w.say("Angabe %1: %2; alles andere gibt 0 Punkte", "By %1: %2; anything else gives 0 points",
                                   {w.quoted(w.field(criterion.field)), w.listed(effects, false)})),
                  missingOf(w, criterion)};
    const auto defined = std::ranges::count_if(criterion.buckets, needsDefinition);
    if (defined > 1) all.push_back(w.say("Der erste passende Eintrag zählt.", "The first entry that fits counts."));
    for (const Bucket& bucket : criterion.buckets)
        if (needsDefinition(bucket))
            all.push_back(
                asSentence(w.say("%1 heißt, dass %2", "%1 means that %2", {nameOf(w, bucket), matchCondition(w, criterion.field, bucket.match)})));
    return all;
}

Sentences behaviourText(const Wording& w, const BehaviourClause& clause)
{
    const std::string limit = limitsOf(w, clause.mayBeNegative ? std::nullopt : std::optional<Centipoints>(0), clause.maximum);
    Sentences all{asSentence(w.say("Das Interesse ist die Summe aller Gruppen minus der Abzüge%1",
                                   "Behaviour is the sum of the groups, less the penalties%1", {limit})),
                  w.say("Abzüge gelten außerhalb jeder Obergrenze.", "Penalties stand outside every cap.")};
    if (clause.mayBeNegative) all.push_back(w.say("Das Interesse kann unter null fallen.", "Behaviour may fall below zero."));
    return all;
}

Sentences groupText(const Wording& w, const BehaviourGroup& group)
{
    if (!group.cap) return {w.say("Diese Gruppe hat keine Obergrenze.", "This group has no cap.")};
    return {asSentence(w.say("Alle Aktivitäten dieser Gruppe geben zusammen höchstens %1", "All activities of this group together give at most %1",
                             {w.points(*group.cap)}))};
}

Sentences behaviourRuleText(const Wording& w, const BehaviourRule& rule)
{
    std::string what = w.say("Jede Aktivität %1", "Each activity %1", {w.quoted(rule.type)});
    if (rule.asset) what += w.say(" zu %1", " for %1", {w.quoted(*rule.asset)});
    if (rule.minValue) what += w.say(" mit einem Wert von mindestens %1", " with a value of at least %1", {w.number(*rule.minValue)});
    const std::string effect =
        rule.points < 0 ? w.say("zieht %1 ab", "takes %1 away", {w.points(-rule.points)}) : w.say("gibt %1", "gives %1", {w.points(rule.points)});
    const std::string often = rule.cap == 1 ? w.say("gezählt höchstens einmal", "counted at most once")
                                            : w.say("gezählt höchstens %1-mal", "counted at most %1 times", {w.number(rule.cap)});
    Sentences all{asSentence(w.say("%1 %2, %3, in einem Zeitraum von %4, %5", "%1 %2, %3, within %4, %5",
                                   {what, effect, often, w.days(rule.windowDays), decayOf(w, rule)}))};
    if (rule.trigger)
        all.push_back(w.say("Sie gilt als Anfrage: Sie wird in jedem Fall beantwortet und kann allein qualifizieren.",
                            "It counts as an inquiry: it is answered in any case and can qualify alone."));
    return all;
}

Sentences thresholdsText(const Wording& w, const Document& document)
{
    const ThresholdsClause& clause = document.thresholds;
    const auto cuts = [&](const std::array<Centipoints, 3>& values) {
        return std::vector<std::string>{w.amount(values[0]), w.amount(values[1]), w.amount(values[2])};
    };
    Sentences all;
    if (holdsAlways(clause.mql))
        all.push_back(w.say("Jeder Lead, der nicht ausgeschlossen ist, ist ein MQL.", "Every lead that is not excluded is an MQL."));
    else
        all.push_back(asSentence(w.say("Ein Lead, der nicht ausgeschlossen ist, ist ein MQL, wenn %1", "A lead that is not excluded is an MQL if %1",
                                       {ruleCondition(w, document, clause.mql)})));
    all.push_back(w.say("Die Fit-Stufe ist 1 ab %1 Punkten, 2 ab %2, 3 ab %3, sonst 4.",
                        "The fit band is 1 from %1 points on, 2 from %2, 3 from %3, else 4.", cuts(clause.fitCuts)));
    all.push_back(w.say("Der Buchstabe des Interesses ist A ab %1 Punkten, B ab %2, C ab %3, sonst D.",
                        "The letter of behaviour is A from %1 points on, B from %2, C from %3, else D.", cuts(clause.behaviourCuts)));
    all.push_back(w.say("Maßnahmen: Übergeben bei %1; Pflegen bei %2; zurück zum Kontakt bei %3.",
                        "Measures: hand over at %1; nurture at %2; back to contact at %3.",
                        {cellsOf(clause, w, Measure::HandOver), cellsOf(clause, w, Measure::Nurture), cellsOf(clause, w, Measure::Contact)}));
    all.push_back(w.say("Eine Anfrage, die kein MQL ist, wird vom Vertrieb beantwortet und zählt nicht als geliefert.",
                        "An inquiry that is no MQL is answered by sales and does not count as delivered."));
    all.push_back(asSentence(w.say("Wer einen Schwellenwert erreicht hat, behält ihn, bis er um mehr als %1 darunter fällt",
                                   "A lead that has reached a threshold keeps it until it falls more than %1 below", {w.points(clause.hysteresis)})));
    return all;
}

}  // namespace handschlag::agreement
