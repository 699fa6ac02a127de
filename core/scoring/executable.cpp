#include "core/scoring/executable.h"

#include <algorithm>

#include "core/agreement/greatest_total.h"

namespace handschlag::scoring {
namespace {

using namespace agreement;

constexpr std::int64_t mostPoints = 1'000'000;
constexpr std::int64_t mostTotal = (std::int64_t{1} << 53) - 1;
constexpr std::int64_t mostCap = 10'000;
constexpr std::int64_t mostDays = 3'660;
constexpr std::int64_t mostWeight = 65'536;
constexpr int deepestTree = 64;

/// Collects the first complaint; later ones are dropped.
class Limits {
public:
    void within(const std::string& clause, const char* parameter, std::int64_t value, std::int64_t low, std::int64_t high)
    {
        if (value >= low && value <= high) return;
        complain(codes::limitExceeded, {clause, parameter, std::to_string(value), std::to_string(low), std::to_string(high)});
    }
    void points(const std::string& clause, const char* parameter, std::int64_t value) { within(clause, parameter, value, -mostPoints, mostPoints); }
    void total(const std::string& clause, const char* parameter, const std::optional<Centipoints>& value)
    {
        if (value) within(clause, parameter, *value, -mostTotal, mostTotal);
    }
    void complain(ErrorCode code, std::vector<std::string> arguments)
    {
        if (result_) result_ = refuse(code, std::move(arguments));
    }
    [[nodiscard]] Result<void> result() const { return result_; }

private:
    Result<void> result_;
};

void checkCriteria(Limits& limits, const std::vector<Criterion>& criteria)
{
    for (const Criterion& criterion : criteria) {
        for (const Bucket& bucket : criterion.buckets) limits.points(criterion.id, "points", bucket.points);
        limits.points(criterion.id, "missing", criterion.missing.value_or(0));
    }
}

void checkRule(Limits& limits, const BehaviourRule& rule)
{
    limits.points(rule.id, "points", rule.points);
    limits.within(rule.id, "cap", rule.cap, 1, mostCap);
    limits.within(rule.id, "window", rule.windowDays, 1, mostDays);
    if (rule.decay == Decay::HalfLife) limits.within(rule.id, "half_life", rule.halfLifeDays, 1, mostDays);
    if (rule.decay != Decay::Step) return;
    for (const DecayStep& step : rule.steps) limits.within(rule.id, "weight", step.weight, 0, mostWeight);
    if (!std::ranges::is_sorted(rule.steps, std::less_equal{}, &DecayStep::fromDay)) limits.complain(codes::stepsUnordered, {rule.id});
}

void checkBehaviour(Limits& limits, const BehaviourClause& behaviour)
{
    for (const BehaviourGroup& group : behaviour.groups) {
        limits.total(group.id, "cap", group.cap);
        for (const BehaviourRule& rule : group.rules) checkRule(limits, rule);
    }
    for (const BehaviourRule& rule : behaviour.penalties) checkRule(limits, rule);
    if (behaviour.maximum) limits.within(behaviour.id, "maximum", *behaviour.maximum, 0, mostTotal);
}

void checkTree(Limits& limits, const std::string& clause, const Rule& rule, int depth)
{
    if (depth > deepestTree) return limits.complain(codes::ruleMalformed, {clause});
    const auto each = [&](const std::vector<Rule>& rules) {
        for (const Rule& child : rules) checkTree(limits, clause, child, depth + 1);
    };
    if (const auto* all = std::get_if<AllOf>(&rule.node)) each(all->rules);
    if (const auto* any = std::get_if<AnyOf>(&rule.node)) each(any->rules);
    if (const auto* some = std::get_if<AtLeast>(&rule.node)) each(some->rules);
    if (const auto* no = std::get_if<Not>(&rule.node)) {
        if (no->rule.size() != 1) return limits.complain(codes::ruleMalformed, {clause});
        each(no->rule);
    }
    if (const auto* recent = std::get_if<ActivityWithin>(&rule.node)) limits.within(clause, "within_days", recent->withinDays, 1, mostDays);
}

}  // namespace

Result<void> checkExecutable(const Document& document)
{
    Limits limits;
    checkCriteria(limits, document.fit.criteria);
    checkCriteria(limits, document.situation.criteria);
    limits.total(document.fit.id, "minimum", document.fit.minimum);
    limits.total(document.fit.id, "maximum", document.fit.maximum);
    checkBehaviour(limits, document.behaviour);
    for (const Centipoints points : document.bant.points) limits.points(document.bant.id, "points", points);
    checkTree(limits, document.thresholds.id, document.thresholds.mql, 0);
    checkTree(limits, document.bant.id, document.bant.gate, 0);
    for (const Exclusion& exclusion : document.exclusions.exclusions) checkTree(limits, exclusion.id, exclusion.when, 0);
    for (const Route& route : document.routing.routes) checkTree(limits, route.id, route.when, 0);
    if (const auto excess = excessiveTotal(document, mostTotal)) limits.within(excess->clause, "total", excess->total, -mostTotal, mostTotal);
    return limits.result();
}

}  // namespace handschlag::scoring
