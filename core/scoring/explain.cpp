#include <algorithm>

#include "core/scoring/decay.h"
#include "core/scoring/judge.h"
#include "core/scoring/missing.h"

namespace handschlag::scoring {
namespace {

std::string textOf(const FieldValue& value)
{
    return value.kind == FieldValue::Kind::Number ? std::to_string(value.number) : std::string(value.text);
}

Part criterionPart(const CompiledCriterion& criterion, int bucket, const std::string& value)
{
    const agreement::Criterion& clause = *criterion.clause;
    Part part{criterion.section, clause.id, 0, PartReason::NoBucket, {clause.field}};
    if (bucket == missingValue) {
        part.points = criterion.lowest;
        part.reason = clause.missing ? PartReason::MissingPoints : PartReason::MissingLow;
        if (!clause.missing) part.arguments.insert(part.arguments.end(), {std::to_string(criterion.lowest), std::to_string(criterion.highest)});
        return part;
    }
    part.arguments.push_back(value);
    if (bucket == noBucket) return part;
    const agreement::Bucket& matched = clause.buckets[static_cast<std::size_t>(bucket)];
    part.reason = PartReason::Bucket;
    part.points = matched.points;
    part.arguments.push_back(matched.id);
    return part;
}

/// What the clamps added to or took from a sum, as addends of their own.
void addClamps(std::vector<Part>& parts, Section section, const std::string& clause, Centipoints sum, const std::optional<Centipoints>& minimum,
               const std::optional<Centipoints>& maximum)
{
    const std::vector<std::string> before{std::to_string(sum)};
    if (minimum && sum < *minimum) {
        parts.push_back({section, clause, *minimum - sum, PartReason::Minimum, before});
        sum = *minimum;
    }
    if (maximum && sum > *maximum) parts.push_back({section, clause, *maximum - sum, PartReason::Maximum, before});
}

void addFit(std::vector<Part>& parts, const Plan::Compiled& plan, const Judge& judge, const Facts& facts)
{
    for (std::size_t i = 0; i < plan.criteria.size(); ++i)
        parts.push_back(criterionPart(plan.criteria[i], facts.buckets[i], textOf(judge.criterionValue(i))));
    const agreement::FitClause& fit = plan.document.fit;
    addClamps(parts, Section::Fit, fit.id, facts.fitLowBefore, fit.minimum, fit.maximum);
}

void addRules(std::vector<Part>& parts, const Plan::Compiled& plan, const Facts& facts, int group)
{
    for (std::size_t i = 0; i < plan.rules.size(); ++i) {
        const RuleFacts& found = facts.rules[i];
        if (plan.rules[i].group != group || found.count == 0) continue;
        const agreement::BehaviourRule& rule = *plan.rules[i].clause;
        const bool capped = found.weighted > rule.cap * fullWeight;
        parts.push_back({Section::Behaviour,
                         rule.id,
                         found.points,
                         capped ? PartReason::CapReached : PartReason::Activities,
                         {rule.type, std::to_string(found.count), std::to_string(found.weighted), toIso(plan.zone.dayOf({found.latest}))}});
    }
}

void addBehaviour(std::vector<Part>& parts, const Plan::Compiled& plan, const Facts& facts)
{
    const agreement::BehaviourClause& behaviour = plan.document.behaviour;
    for (std::size_t i = 0; i < behaviour.groups.size(); ++i) {
        const agreement::BehaviourGroup& group = behaviour.groups[i];
        addRules(parts, plan, facts, static_cast<int>(i));
        const Centipoints sum = facts.groups[i];
        if (group.cap && sum > *group.cap)
            parts.push_back({Section::Behaviour, group.id, *group.cap - sum, PartReason::GroupCap, {group.id, std::to_string(sum)}});
    }
    addRules(parts, plan, facts, -1);
    addClamps(parts, Section::Behaviour, behaviour.id, facts.behaviourBefore, leastBehaviour(behaviour), behaviour.maximum);
}

std::vector<std::string> holdingExclusions(const Plan::Compiled& plan, const Judge& judge, const Facts& facts)
{
    std::vector<std::string> ids;
    for (const CompiledExclusion& exclusion : plan.exclusions)
        if (judge.holds(exclusion.when) == Truth::True) ids.push_back(exclusion.clause->id);
    for (std::size_t i = 0; i < plan.criteria.size(); ++i) {
        const agreement::Criterion& criterion = *plan.criteria[i].clause;
        if (facts.buckets[i] >= 0 && criterion.buckets[static_cast<std::size_t>(facts.buckets[i])].exclude) ids.push_back(criterion.id);
    }
    return ids;
}

}  // namespace

Explanation explain(const Plan& plan, const leads::Population& population, std::size_t row, Instant asOf)
{
    const Plan::Compiled& compiled = plan.compiled();
    Judge judge(compiled, population, asOf);
    const Facts& facts = judge.judge(row);
    Explanation why{facts.score, asOf, {}, missingOf(compiled, judge, facts), holdingExclusions(compiled, judge, facts), {}};
    addFit(why.parts, compiled, judge, facts);
    addBehaviour(why.parts, compiled, facts);
    for (std::size_t i = 0; i < compiled.rules.size(); ++i)
        if (compiled.rules[i].clause->trigger && facts.rules[i].count > 0) why.triggers.push_back(compiled.rules[i].clause->id);
    return why;
}

}  // namespace handschlag::scoring
