#include "core/agreement/condition_text.h"

#include <algorithm>

#include "core/agreement/sentence.h"
#include "core/leads/field.h"

namespace handschlag::agreement {
namespace {

bool isKind(std::string_view field, leads::FieldKind kind)
{
    const auto* standard = leads::standardField(field);
    return standard && standard->kind == kind;
}

/// The subject of a condition: "die Angabe „Land“", "“country”".
std::string subject(const Wording& w, std::string_view field) { return w.say("die Angabe %1", "%1", {w.quoted(w.field(field))}); }

std::string value(const Wording& w, std::string_view field, std::int64_t number)
{
    if (!isKind(field, leads::FieldKind::Instant)) return w.number(number);
    const std::int64_t days = number >= 0 ? number / secondsPerDay : -((-number + secondsPerDay - 1) / secondsPerDay);
    return w.day(Day{static_cast<std::int32_t>(days)});
}

std::string condition(const Wording& w, std::string_view field, const RangeMatch& match)
{
    const std::string name = subject(w, field);
    if (isKind(field, leads::FieldKind::Boolean) && match.from == match.to && match.from) {
        const std::string answer = *match.from == 0 ? w.say("nein", "no") : w.say("ja", "yes");
        return w.say("%1 „%2“ lautet", "%1 is recorded as “%2”", {name, answer});
    }
    if (match.from && match.to && *match.from == *match.to) return w.say("%1 gleich %2 ist", "%1 is %2", {name, value(w, field, *match.from)});
    if (match.from && match.to)
        return w.say("%1 zwischen %2 und %3 liegt", "%1 is between %2 and %3", {name, value(w, field, *match.from), value(w, field, *match.to)});
    if (match.from) return w.say("%1 mindestens %2 beträgt", "%1 is at least %2", {name, value(w, field, *match.from)});
    if (match.to) return w.say("%1 höchstens %2 beträgt", "%1 is at most %2", {name, value(w, field, *match.to)});
    return w.say("%1 vorliegt", "%1 is given", {name});
}

std::string condition(const Wording& w, std::string_view field, const TextMatch& match)
{
    const std::vector<std::string> arguments{subject(w, field), w.words(match.words)};
    std::string text;
    switch (match.how) {
        case TextHow::Equals:
            text = w.say("%1 %2 lautet", "%1 is %2", arguments);
            break;
        case TextHow::WholeWord:
            text = w.say("%1 als ganzes Wort %2 enthält", "%1 contains the whole word %2", arguments);
            break;
        case TextHow::Contains:
            text = w.say("%1 %2 enthält", "%1 contains %2", arguments);
            break;
        case TextHow::StartsWith:
            text = w.say("%1 mit %2 beginnt", "%1 begins with %2", arguments);
            break;
    }
    return match.caseSensitive ? text + w.say(" (Groß- und Kleinschreibung zählt)", " (upper and lower case count)") : text;
}

std::string condition(const Wording& w, std::string_view field, const MailMatch& match)
{
    const std::string name = subject(w, field);
    if (match.kind == MailKind::Private)
        return w.say("%1 privat ist (bekannter Freemail-Anbieter)", "%1 is private (a known free-mail provider)", {name});
    return w.say("%1 geschäftlich ist", "%1 is a business address", {name});
}

std::string condition(const Wording& w, std::string_view field, const DomainMatch& match)
{
    return w.say("%1 zur Domain %2 gehört", "%1 belongs to the domain %2", {subject(w, field), w.words(match.domains)});
}

std::string condition(const Wording& w, std::string_view field, const PresentMatch&)
{
    const std::string name = subject(w, field);
    if (isKind(field, leads::FieldKind::Boolean)) return w.say("%1 „ja“ lautet", "%1 is recorded as “yes”", {name});
    return w.say("%1 vorliegt", "%1 is given", {name});
}

std::string bantName(const Wording& w, BantField field)
{
    switch (field) {
        case BantField::Budget:
            return w.say("das Budget", "budget");
        case BantField::Authority:
            return w.say("die Entscheidungsbefugnis", "authority");
        case BantField::Need:
            return w.say("der Bedarf", "need");
        case BantField::Timing:
            return w.say("der Zeitpunkt", "timing");
    }
    return {};
}

std::string answerName(const Wording& w, BantAnswer answer)
{
    switch (answer) {
        case BantAnswer::Unknown:
            return w.say("unbekannt", "unknown");
        case BantAnswer::No:
            return w.say("nein", "no");
        case BantAnswer::Partly:
            return w.say("teilweise", "partly");
        case BantAnswer::Yes:
            return w.say("ja", "yes");
    }
    return {};
}

/// Writes one tree; a branch below another branch is put in brackets.
class TreeText {
public:
    TreeText(const Wording& w, const Document& document) : w_(w), document_(document) {}

    [[nodiscard]] std::string of(const Rule& rule, bool nested) const
    {
        return std::visit([&](const auto& node) { return text(node, nested); }, rule.node);
    }

private:
    [[nodiscard]] std::string joined(const std::vector<Rule>& rules, std::string_view word, bool nested) const
    {
        if (rules.size() == 1) return of(rules.front(), nested);
        std::string text;
        for (const Rule& rule : rules) text += (text.empty() ? "" : std::string(word)) + of(rule, true);
        return nested ? '(' + text + ')' : text;
    }

    [[nodiscard]] std::string text(const AllOf& node, bool nested) const
    {
        return node.rules.empty() ? w_.say("nichts weiter verlangt ist", "nothing else is asked for")
                                  : joined(node.rules, w_.say(" und ", " and "), nested);
    }
    [[nodiscard]] std::string text(const AnyOf& node, bool nested) const { return joined(node.rules, w_.say(" oder ", " or "), nested); }
    [[nodiscard]] std::string text(const AtLeast& node, bool) const
    {
        std::string list;
        for (const Rule& rule : node.rules) list += (list.empty() ? "" : "; ") + of(rule, true);
        return w_.say("mindestens %1 von %2 Bedingungen erfüllt sind (%3)", "at least %1 of %2 conditions hold (%3)",
                      {w_.number(node.count), w_.number(static_cast<std::int64_t>(node.rules.size())), list});
    }
    [[nodiscard]] std::string text(const Not& node, bool) const
    {
        if (node.rule.empty()) return {};
        const auto* field = std::get_if<FieldIs>(&node.rule.front().node);
        if (field && std::holds_alternative<PresentMatch>(field->match) && !isKind(field->field, leads::FieldKind::Boolean))
            return w_.say("%1 fehlt", "%1 is missing", {subject(w_, field->field)});
        return w_.say("nicht gilt, dass %1", "it is not true that %1", {of(node.rule.front(), true)});
    }
    [[nodiscard]] std::string text(const IsComplete&, bool) const
    {
        return w_.say("alle Pflichtangaben gültig vorliegen", "all required information is there and valid");
    }
    [[nodiscard]] std::string text(const FitAtLeast& node, bool) const
    {
        return w_.say("der Zielkunden-Fit mindestens %1 beträgt", "fit is at least %1", {w_.points(node.points)});
    }
    [[nodiscard]] std::string text(const BehaviourAtLeast& node, bool) const
    {
        return w_.say("das Interesse mindestens %1 beträgt", "behaviour is at least %1", {w_.points(node.points)});
    }
    [[nodiscard]] std::string text(const SumAtLeast& node, bool) const
    {
        return w_.say("Zielkunden-Fit und Interesse zusammen mindestens %1 betragen", "fit and behaviour together are at least %1",
                      {w_.points(node.points)});
    }
    [[nodiscard]] std::string text(const BantIs& node, bool) const
    {
        const auto has = [&](BantAnswer answer) { return std::ranges::find(node.answers, answer) != node.answers.end(); };
        if (node.answers.size() == 3 && has(BantAnswer::Unknown) && has(BantAnswer::Partly) && has(BantAnswer::Yes))
            return w_.say("%1 nicht mit „nein“ beantwortet ist", "%1 is not answered “no”", {bantName(w_, node.field)});
        std::vector<std::string> answers;
        for (const BantAnswer answer : node.answers) answers.push_back(w_.quoted(answerName(w_, answer)));
        return w_.say("%1 mit %2 beantwortet ist", "%1 is answered %2", {bantName(w_, node.field), w_.listed(answers, true)});
    }
    [[nodiscard]] std::string text(const BantPointsAtLeast& node, bool) const
    {
        return w_.say("die BANT-Punkte zusammen mindestens %1 betragen", "the BANT points together are at least %1", {w_.points(node.points)});
    }
    [[nodiscard]] std::string text(const InquiryActive&, bool) const { return w_.say("eine Anfrage vorliegt", "there is an inquiry"); }
    [[nodiscard]] std::string text(const ActivityWithin& node, bool) const
    {
        std::vector<std::string> types;
        for (const std::string& type : node.types) types.push_back(w_.quoted(activityName(w_, document_, type)));
        return w_.say("in den letzten %1 %2 verzeichnet ist", "%2 was recorded within the last %1",
                      {w_.days(node.withinDays), w_.listed(types, true)});
    }
    [[nodiscard]] std::string text(const FieldIs& node, bool) const
    {
        const std::string text = matchCondition(w_, node.field, node.match);
        switch (node.missing) {
            case FieldIs::Missing::False:
                return text;
            case FieldIs::Missing::True:
                return text + w_.say(" oder fehlt", " or missing");
            case FieldIs::Missing::Unknown:
                return text + w_.say(" (fehlt die Angabe, bleibt es offen)", " (left open if it is missing)");
        }
        return text;
    }
    [[nodiscard]] std::string text(const MeasureIs& node, bool) const
    {
        return w_.say("die Maßnahme laut Tabelle %1 lautet", "the measure in the table is %1", {w_.quoted(w_.measure(node.measure))});
    }

    const Wording& w_;
    const Document& document_;
};

}  // namespace

std::string matchCondition(const Wording& wording, std::string_view field, const Match& match)
{
    return std::visit([&](const auto& kind) { return condition(wording, field, kind); }, match);
}

std::string activityName(const Wording& wording, const Document& document, const std::string& type)
{
    const auto named = [&](const std::vector<BehaviourRule>& rules) -> const BehaviourRule* {
        const auto found = std::ranges::find(rules, type, &BehaviourRule::type);
        return found == rules.end() || wording.name(found->name).empty() ? nullptr : &*found;
    };
    for (const BehaviourGroup& group : document.behaviour.groups)
        if (const auto* rule = named(group.rules)) return wording.name(rule->name);
    if (const auto* rule = named(document.behaviour.penalties)) return wording.name(rule->name);
    return type == "application" ? wording.say("Bewerbung", "application") : type;
}

std::string ruleCondition(const Wording& wording, const Document& document, const Rule& rule) { return TreeText(wording, document).of(rule, false); }

bool holdsAlways(const Rule& rule)
{
    const auto* all = std::get_if<AllOf>(&rule.node);
    return all && all->rules.empty();
}

std::string conditionText(const Rule& rule, const Document& document, Language language) { return ruleCondition(Wording(language), document, rule); }

}  // namespace handschlag::agreement
