// Behaviour rules: limits of points, caps, windows and decay, and what can never score.

#include <algorithm>

#include "core/agreement/findings.h"
#include "core/agreement/greatest_total.h"
#include "core/agreement/strict_json.h"

namespace handschlag::agreement {
namespace {

constexpr ErrorCode typeEmpty{"validation.type_empty"};
constexpr ErrorCode assetEmpty{"validation.asset_empty"};
constexpr ErrorCode stepsInvalid{"validation.steps_invalid"};
constexpr ErrorCode penaltyPositive{"validation.penalty_positive"};
constexpr ErrorCode penaltyTrigger{"validation.penalty_trigger"};
constexpr ErrorCode neverScores{"validation.never_scores"};

constexpr int fullWeight = 65'536;

void checkSteps(Findings& findings, const BehaviourRule& rule)
{
    const bool ascending = std::ranges::is_sorted(rule.steps, std::less_equal{}, &DecayStep::fromDay);
    if (rule.steps.empty() || !ascending || rule.steps.front().fromDay < 0) findings.error(rule.id, stepsInvalid);
    for (const DecayStep& step : rule.steps) findings.within(rule.id, "weight", step.weight, 0, fullWeight);
}

bool alwaysWeighsNothing(const BehaviourRule& rule)
{
    return rule.decay == Decay::Step &&
           std::ranges::all_of(rule.steps, [&](const DecayStep& step) { return step.weight == 0 || step.fromDay >= rule.windowDays; });
}

void checkRule(Findings& findings, const BehaviourRule& rule)
{
    if (rule.type.empty()) findings.error(rule.id, typeEmpty);
    if (rule.asset && rule.asset->empty()) findings.error(rule.id, assetEmpty);
    findings.within(rule.id, "points_c", rule.points, -mostPoints, mostPoints);
    findings.within(rule.id, "cap", rule.cap, 1, mostCap);
    findings.within(rule.id, "window_days", rule.windowDays, 1, mostDays);
    if (rule.decay == Decay::HalfLife) findings.within(rule.id, "half_life_days", rule.halfLifeDays, 1, mostDays);
    if (rule.decay == Decay::Step) checkSteps(findings, rule);
    if ((rule.points == 0 && !rule.trigger) || alwaysWeighsNothing(rule)) findings.warning(rule.id, neverScores);
}

}  // namespace

void checkBehaviour(Findings& findings, const Document& document)
{
    const BehaviourClause& behaviour = document.behaviour;
    for (const BehaviourGroup& group : behaviour.groups) {
        for (const BehaviourRule& rule : group.rules) checkRule(findings, rule);
        if (group.cap) findings.within(group.id, "cap_c", *group.cap, 0, mostTotal);
        if (group.cap == 0 || group.rules.empty()) findings.warning(group.id, neverScores);
    }
    for (const BehaviourRule& rule : behaviour.penalties) {
        checkRule(findings, rule);
        if (rule.points > 0) findings.error(rule.id, penaltyPositive);
        if (rule.trigger) findings.error(rule.id, penaltyTrigger);
    }
    if (behaviour.maximum) findings.within(behaviour.id, "maximum_c", *behaviour.maximum, 0, mostTotal);
    if (behaviour.maximum == 0) findings.warning(behaviour.id, neverScores);
    if (const auto excess = excessiveTotal(document)) findings.within(excess->clause, "total_c", excess->total, 0, maximumJsonInteger);
}

}  // namespace handschlag::agreement
