#include "core/scoring/missing.h"

#include <algorithm>

namespace handschlag::scoring {
namespace {

using Kind = Missing::Kind;

void addItems(std::vector<Missing>& missing, const Facts& facts)
{
    for (const CompiledItem& item : facts.items) {
        const bool valid = std::ranges::any_of(item.fields, [&facts](std::size_t field) { return facts.validFields[field] != 0; });
        if (!valid) missing.push_back({Kind::RequiredField, item.clause->id, item.clause->anyOf, 0});
    }
}

void addCriteria(std::vector<Missing>& missing, const Plan::Compiled& plan, const Facts& facts)
{
    for (std::size_t i = 0; i < plan.criteria.size(); ++i) {
        const CompiledCriterion& criterion = plan.criteria[i];
        const bool open = criterion.lowest != criterion.highest || criterion.mayExclude;
        if (facts.buckets[i] == missingValue && open) missing.push_back({Kind::CriterionField, criterion.clause->id, {criterion.clause->field}, 0});
    }
}

void addPoints(std::vector<Missing>& missing, const Plan::Compiled& plan, const Score& score)
{
    const agreement::ThresholdsClause& thresholds = plan.document.thresholds;
    if (score.fitBand > 1)
        missing.push_back({Kind::PointsToNextBand, plan.document.fit.id, {}, thresholds.fitCuts[score.fitBand - 2U] - score.fitLow});
    if (score.letter > 0)
        missing.push_back({Kind::PointsToNextLetter, plan.document.behaviour.id, {}, thresholds.behaviourCuts[score.letter - 1U] - score.behaviour});
}

/// Leaves of a tree that would help if they were different. What stands below a Not would not: it must stay false.
void addTerms(std::vector<Missing>& missing, const std::string& clause, const Plan::Compiled& plan, const Judge& judge, const RuleNode& node, Truth wanted)
{
    if (judge.holds(node) == wanted || node.op == Op::Not) return;
    const auto index = static_cast<std::size_t>(node.argument);
    const auto add = [&](std::vector<std::string> fields) { missing.push_back({Kind::RuleTerm, clause, std::move(fields), 0}); };
    if (node.op == Op::Recency) add(plan.conditions.recencies[index].types);
    if (node.op == Op::Field) add({plan.conditions.fields[index].field});
    if (node.op == Op::Bant) add({std::string(bantFields[index])});
    if (node.op == Op::BantPoints) add({bantFields.begin(), bantFields.end()});
    for (const RuleNode& child : node.children) addTerms(missing, clause, plan, judge, child, wanted);
}

void addRuleTerms(std::vector<Missing>& missing, const Plan::Compiled& plan, const Judge& judge, Decision decision)
{
    if (decision == Decision::Excluded || decision == Decision::Mql) return;
    addTerms(missing, plan.document.thresholds.id, plan, judge, plan.mql, Truth::True);
    for (const CompiledExclusion& exclusion : plan.exclusions) {
        const bool excludes = exclusion.clause->effect == agreement::ExclusionEffect::Exclude;
        if (excludes && judge.holds(exclusion.when) == Truth::Unknown) addTerms(missing, exclusion.clause->id, plan, judge, exclusion.when, Truth::False);
    }
}

}  // namespace

std::vector<Missing> missingOf(const Plan::Compiled& plan, const Judge& judge, const Facts& facts)
{
    std::vector<Missing> missing;
    addItems(missing, facts);
    addCriteria(missing, plan, facts);
    addPoints(missing, plan, facts.score);
    addRuleTerms(missing, plan, judge, facts.score.decision);
    return missing;
}

}  // namespace handschlag::scoring
