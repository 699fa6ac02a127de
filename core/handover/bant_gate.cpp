#include "core/handover/bant_gate.h"

#include <algorithm>
#include <array>

#include "core/scoring/bant.h"

namespace handschlag::handover {
namespace {

using agreement::BantAnswer;
using agreement::Rule;
using Wanted = std::array<bool, 4>;

struct Gate {
    const agreement::BantClause& clause;
    scoring::BantAnswers answers{};

    [[nodiscard]] static std::size_t indexOf(agreement::BantField field) { return static_cast<std::size_t>(field); }

    [[nodiscard]] bool holds(const Rule& rule) const
    {
        const auto held = [this](const Rule& each) { return holds(each); };
        if (const auto* all = std::get_if<agreement::AllOf>(&rule.node)) return std::ranges::all_of(all->rules, held);
        if (const auto* any = std::get_if<agreement::AnyOf>(&rule.node)) return std::ranges::any_of(any->rules, held);
        if (const auto* some = std::get_if<agreement::AtLeast>(&rule.node)) return std::ranges::count_if(some->rules, held) >= some->count;
        if (const auto* inverse = std::get_if<agreement::Not>(&rule.node)) return !std::ranges::all_of(inverse->rule, held);
        if (const auto* bant = std::get_if<agreement::BantIs>(&rule.node)) return std::ranges::find(bant->answers, answers[indexOf(bant->field)]) != bant->answers.end();
        if (const auto* points = std::get_if<agreement::BantPointsAtLeast>(&rule.node)) return scoring::bantPoints(answers, clause.points) >= points->points;
        return true;
    }

    void collect(const Rule& rule, Wanted& wanted) const
    {
        if (const auto* bant = std::get_if<agreement::BantIs>(&rule.node)) {
            wanted[indexOf(bant->field)] = true;
            return;
        }
        if (std::holds_alternative<agreement::BantPointsAtLeast>(rule.node)) {
            for (std::size_t i = 0; i < wanted.size(); ++i) wanted[i] = wanted[i] || answers[i] != BantAnswer::Yes;
            return;
        }
        const auto each = [&](const std::vector<Rule>& rules, bool unmetOnly) {
            for (const Rule& term : rules)
                if (!unmetOnly || !holds(term)) collect(term, wanted);
        };
        if (const auto* all = std::get_if<agreement::AllOf>(&rule.node)) each(all->rules, true);
        if (const auto* any = std::get_if<agreement::AnyOf>(&rule.node)) each(any->rules, true);
        if (const auto* some = std::get_if<agreement::AtLeast>(&rule.node)) each(some->rules, true);
        if (const auto* inverse = std::get_if<agreement::Not>(&rule.node)) each(inverse->rule, false);
    }
};

}  // namespace

std::vector<std::string> bantLacking(const agreement::BantClause& clause, const leads::Lead& lead)
{
    Gate gate{clause, {}};
    for (std::size_t i = 0; i < gate.answers.size(); ++i) gate.answers[i] = scoring::bantAnswer(leads::textOf(leads::valueOf(lead, scoring::bantFields[i])));
    auto& need = gate.answers[Gate::indexOf(agreement::BantField::Need)];
    if (need == BantAnswer::Unknown && !clause.needPartlyWhen.empty() && !leads::isMissing(leads::valueOf(lead, clause.needPartlyWhen))) need = BantAnswer::Partly;
    Wanted wanted{};
    if (!gate.holds(clause.gate)) gate.collect(clause.gate, wanted);
    std::vector<std::string> fields;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (wanted[i]) fields.emplace_back(scoring::bantFields[i]);
    return fields;
}

}  // namespace handschlag::handover
