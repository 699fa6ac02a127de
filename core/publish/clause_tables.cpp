#include "core/publish/clause_tables.h"

#include <algorithm>

namespace handschlag::publish {
namespace {

using namespace agreement;

constexpr const char* minus = "\u2212";
constexpr const char* none = "\u2013";

/// As figures in a column: "−40", "2,50".
std::string figure(const Wording& w, Centipoints points)
{
    return points < 0 ? minus + w.amount(-points) : w.amount(points);
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
    return text;
}

std::string valueOf(const Wording& w, const RangeMatch& range)
{
    if (range.from && range.to && *range.from == *range.to) return w.number(*range.from);
    if (range.from && range.to) return w.number(*range.from) + " \u2013 " + w.number(*range.to);
    if (range.from) return w.say("ab %1", "%1 and more", {w.number(*range.from)});
    if (range.to) return w.say("bis %1", "up to %1", {w.number(*range.to)});
    return w.say("jeder Wert", "any value");
}

std::string valueOf(const Wording& w, const TextMatch& match)
{
    switch (match.how) {
        case TextHow::Equals:
            return joined(match.words);
        case TextHow::WholeWord:
            return w.say("ganzes Wort: %1", "whole word: %1", {joined(match.words)});
        case TextHow::Contains:
            return w.say("enthält: %1", "contains: %1", {joined(match.words)});
        case TextHow::StartsWith:
            return w.say("beginnt mit: %1", "begins with: %1", {joined(match.words)});
    }
    return {};
}

std::string valueOf(const Wording& w, const MailMatch& match)
{
    return match.kind == MailKind::Private ? w.say("private Adresse", "private address") : w.say("geschäftliche Adresse", "business address");
}

std::string valueOf(const Wording& w, const DomainMatch& match) { return w.say("Domain: %1", "domain: %1", {joined(match.domains)}); }

std::string valueOf(const Wording& w, const PresentMatch&) { return w.say("liegt vor", "is given"); }

std::string daysOf(const Wording& w, int count) { return w.number(count) + (count == 1 ? w.say(" Tag", " day") : w.say(" Tage", " days")); }

std::string decayOf(const Wording& w, const BehaviourRule& rule)
{
    switch (rule.decay) {
        case Decay::None:
            return w.say("keiner", "none");
        case Decay::HalfLife:
            return w.say("Halbwertszeit %1", "half-life of %1", {daysOf(w, rule.halfLifeDays)});
        case Decay::Linear:
            return w.say("gleichmäßig", "linear");
        case Decay::Step:
            return w.say("in %1 Stufen", "in %1 steps", {w.number(static_cast<std::int64_t>(rule.steps.size()))});
    }
    return {};
}

std::string often(const Wording& w, int cap) { return w.number(cap) + w.say("-mal", "\u00a0\u00d7"); }

std::string nameOf(const Wording& w, const auto& named)
{
    const std::string name = w.name(named.name);
    return name.empty() ? named.id : name;
}

std::optional<Table> criterionTable(const Wording& w, const std::vector<Criterion>& criteria, std::string_view id)
{
    const auto found = std::ranges::find(criteria, id, &Criterion::id);
    if (found == criteria.end() || found->buckets.empty()) return std::nullopt;
    return bucketTable(w, *found);
}

}  // namespace

Table bucketTable(const Wording& w, const Criterion& criterion)
{
    Table table{{{w.say("Einstufung", "Bucket")}, {w.field(criterion.field)}, {w.say("Punkte", "Points"), true}}, {}};
    for (const Bucket& bucket : criterion.buckets)
        table.rows.push_back({nameOf(w, bucket), std::visit([&](const auto& match) { return valueOf(w, match); }, bucket.match),
                              bucket.exclude ? w.say("Ausschluss", "excluded") : figure(w, bucket.points)});
    table.rows.push_back({w.say("alles andere", "anything else"), none, "0"});
    table.rows.push_back(
        {w.say("Angabe fehlt", "value missing"), none, criterion.missing ? figure(w, *criterion.missing) : w.say("offen", "open")});
    return table;
}

Table rulesTable(const Wording& w, const std::vector<BehaviourRule>& rules)
{
    Table table{{{w.say("Aktivität", "Activity")},
                 {w.say("Punkte", "Points"), true},
                 {w.say("höchstens", "at most"), true},
                 {w.say("Zeitraum", "Window"), true},
                 {w.say("Punkteverfall", "Decay")}},
                {}};
    for (const BehaviourRule& rule : rules)
        table.rows.push_back({capitalised(nameOf(w, rule)), figure(w, rule.points), often(w, rule.cap), daysOf(w, rule.windowDays),
                              decayOf(w, rule)});
    return table;
}

Table measuresTable(const Wording& w, const ThresholdsClause& clause)
{
    constexpr std::size_t steps = 4;
    const auto from = [&](const std::array<Centipoints, 3>& cuts, std::size_t at) {
        return at < cuts.size() ? w.say("ab %1", "from %1", {w.amount(cuts[at])}) : w.say("darunter", "below");
    };
    Table table{{{w.say("Zielkunden-Fit", "Fit")}}, {}};
    for (std::size_t letter = 0; letter < steps; ++letter)
        table.columns.push_back({std::string(1, static_cast<char>('A' + letter)) + " (" + from(clause.behaviourCuts, letter) + ')'});
    for (std::size_t band = 0; band < steps; ++band) {
        std::vector<std::string> row{std::to_string(band + 1) + " (" + from(clause.fitCuts, band) + ')'};
        for (std::size_t letter = 0; letter < steps; ++letter) row.push_back(capitalised(w.measure(clause.measures[band][letter])));
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::optional<Table> tableOf(const Wording& w, const Document& document, std::string_view id)
{
    if (id == document.thresholds.id) return measuresTable(w, document.thresholds);
    if (auto table = criterionTable(w, document.fit.criteria, id)) return table;
    if (auto table = criterionTable(w, document.situation.criteria, id)) return table;
    const auto group = std::ranges::find(document.behaviour.groups, id, &BehaviourGroup::id);
    if (group != document.behaviour.groups.end() && !group->rules.empty()) return rulesTable(w, group->rules);
    return std::nullopt;
}

}  // namespace handschlag::publish
