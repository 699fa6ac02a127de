#include <algorithm>
#include <limits>

#include "core/scoring/compiled.h"
#include "core/scoring/decay.h"
#include "core/scoring/executable.h"

namespace handschlag::scoring {
namespace {

using namespace agreement;

std::size_t fieldIndex(std::vector<std::string>& fields, const std::string& field)
{
    const auto found = std::ranges::find(fields, field);
    if (found != fields.end()) return static_cast<std::size_t>(found - fields.begin());
    fields.push_back(field);
    return fields.size() - 1;
}

std::vector<CompiledItem> compileItems(const std::vector<RequiredItem>& items, std::vector<std::string>& fields)
{
    std::vector<CompiledItem> result;
    for (const RequiredItem& item : items) {
        CompiledItem compiled{&item, {}};
        for (const std::string& field : item.anyOf) compiled.fields.push_back(fieldIndex(fields, field));
        result.push_back(std::move(compiled));
    }
    return result;
}

/// A value that no bucket names earns 0. Only ranges can leave no such value.
bool someValueIsUnnamed(const Criterion& criterion)
{
    std::vector<RangeMatch> ranges;
    for (const Bucket& bucket : criterion.buckets)
        if (const auto* range = std::get_if<RangeMatch>(&bucket.match)) ranges.push_back(*range);
    return !coverAllCounts(ranges);
}

CompiledCriterion compileCriterion(const Criterion& criterion, Section section)
{
    CompiledCriterion result{&criterion, section, {}, 0, 0, 0, false};
    std::vector<Centipoints> possible;
    if (someValueIsUnnamed(criterion)) possible.push_back(0);
    for (const Bucket& bucket : criterion.buckets) {
        result.buckets.emplace_back(bucket.match);
        possible.push_back(bucket.points);
        result.mayExclude = result.mayExclude || (bucket.exclude && !criterion.missing);
    }
    const auto [lowest, highest] = std::ranges::minmax(possible);
    result.lowest = criterion.missing.value_or(lowest);
    result.highest = criterion.missing.value_or(highest);
    result.floor = std::min({Centipoints{0}, lowest, result.lowest});
    return result;
}

/// The most a criterion can give, whether its value is known or missing.
Centipoints mostOf(const Criterion& criterion)
{
    Centipoints most = criterion.missing.value_or(std::numeric_limits<Centipoints>::min());
    if (someValueIsUnnamed(criterion)) most = std::max<Centipoints>(most, 0);
    for (const Bucket& bucket : criterion.buckets) most = std::max(most, bucket.points);
    return most;
}

void compileFit(Plan::Compiled& plan)
{
    const Document& document = plan.document;
    for (const Criterion& criterion : document.fit.criteria) plan.criteria.push_back(compileCriterion(criterion, Section::Fit));
    for (const Criterion& criterion : document.situation.criteria) plan.criteria.push_back(compileCriterion(criterion, Section::Situation));
    for (const CompiledCriterion& criterion : plan.criteria) plan.fitReachable += mostOf(*criterion.clause);
    if (document.fit.minimum) plan.fitReachable = std::max(plan.fitReachable, *document.fit.minimum);
    if (document.fit.maximum) plan.fitReachable = std::min(plan.fitReachable, *document.fit.maximum);
}

void compileBehaviour(Plan::Compiled& plan)
{
    const BehaviourClause& behaviour = plan.document.behaviour;
    const auto add = [&plan](const BehaviourRule& rule, int group) {
        plan.rules.push_back({&rule, group, weightTable(rule)});
        plan.longestWindow = std::max(plan.longestWindow, rule.windowDays);
    };
    for (std::size_t i = 0; i < behaviour.groups.size(); ++i) {
        const BehaviourGroup& group = behaviour.groups[i];
        Centipoints most = 0;
        for (const BehaviourRule& rule : group.rules) {
            add(rule, static_cast<int>(i));
            most += std::max<Centipoints>(0, contribution(rule.points, rule.cap, rule.cap * fullWeight));
        }
        plan.behaviourReachable += group.cap ? std::min(most, *group.cap) : most;
    }
    for (const BehaviourRule& rule : behaviour.penalties) add(rule, -1);
    plan.behaviourReachable = std::max<Centipoints>(0, plan.behaviourReachable);
    if (behaviour.maximum) plan.behaviourReachable = std::min(plan.behaviourReachable, *behaviour.maximum);
}

void compileTrees(Plan::Compiled& plan)
{
    const Document& document = plan.document;
    plan.mql = compileRule(document.thresholds.mql, Purpose::Judging, plan.conditions);
    for (const Exclusion& exclusion : document.exclusions.exclusions)
        plan.exclusions.push_back({&exclusion, compileRule(exclusion.when, Purpose::Judging, plan.conditions)});
    plan.bantGate = compileRule(document.bant.gate, Purpose::Judging, plan.conditions);
    for (const Route& route : document.routing.routes) plan.routes.push_back(compileRule(route.when, Purpose::Single, plan.conditions));
    for (const RecencyTest& test : plan.conditions.recencies) plan.longestWindow = std::max(plan.longestWindow, test.withinDays);
}

}  // namespace

const Document& Plan::document() const { return compiled_->document; }

Result<Plan> compile(const Document& document)
{
    if (const auto executable = checkExecutable(document); !executable) return std::unexpected(executable.error());
    const auto zone = calendar::Zone::find(document.zone);
    if (!zone) return std::unexpected(zone.error());
    auto plan = std::make_shared<Plan::Compiled>(Plan::Compiled{document, *zone});
    const RequiredClause& required = plan->document.required;
    plan->items = compileItems(required.items, plan->requiredFields);
    plan->inquiryItems = compileItems(required.forInquiry.empty() ? required.items : required.forInquiry, plan->requiredFields);
    compileFit(*plan);
    compileBehaviour(*plan);
    compileTrees(*plan);
    plan->layout = layoutOf(*plan);
    return Plan(std::move(plan));
}

}  // namespace handschlag::scoring
