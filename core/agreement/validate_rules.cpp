// Rule trees, and the clauses that consist of them: exclusions, thresholds.

#include <algorithm>

#include "core/agreement/findings.h"

namespace handschlag::agreement {
namespace {

constexpr ErrorCode ruleEmpty{"validation.rule_empty"};
constexpr ErrorCode ruleTooDeep{"validation.rule_too_deep"};
constexpr ErrorCode ruleMalformed{"validation.rule_malformed"};
constexpr ErrorCode countImpossible{"validation.count_impossible"};
constexpr ErrorCode noTrigger{"validation.no_trigger"};
constexpr ErrorCode pointsUnreachable{"validation.points_unreachable"};
constexpr ErrorCode cutsNotDescending{"validation.cuts_not_descending"};
constexpr ErrorCode excludesEverybody{"validation.excludes_everybody"};
constexpr ErrorCode qualifiesEverybody{"validation.qualifies_everybody"};

/// The most that fit can reach, before its maximum is applied.
Centipoints reachableFit(const Document& document)
{
    Centipoints sum = 0;
    for (const auto* criteria : {&document.fit.criteria, &document.situation.criteria})
        for (const Criterion& criterion : *criteria) {
            Centipoints most = std::max<Centipoints>(0, criterion.missing.value_or(0));
            for (const Bucket& bucket : criterion.buckets) most = std::max(most, bucket.points);
            sum += most;
        }
    if (document.fit.minimum) sum = std::max(sum, *document.fit.minimum);
    return document.fit.maximum ? std::min(sum, *document.fit.maximum) : sum;
}

/// The most that behaviour can reach.
Centipoints reachableBehaviour(const Document& document)
{
    Centipoints sum = 0;
    for (const BehaviourGroup& group : document.behaviour.groups) {
        Centipoints inGroup = 0;
        for (const BehaviourRule& rule : group.rules) inGroup += std::max<Centipoints>(0, rule.points) * rule.cap;
        sum += group.cap ? std::min(inGroup, *group.cap) : inGroup;
    }
    return document.behaviour.maximum ? std::min(sum, *document.behaviour.maximum) : sum;
}

/// The most that the four BANT answers can be worth together.
Centipoints reachableBant(const Document& document) { return 4 * std::ranges::max(document.bant.points); }

bool hasTrigger(const Document& document)
{
    return std::ranges::any_of(document.behaviour.groups, [](const BehaviourGroup& group) {
        return std::ranges::any_of(group.rules, [](const BehaviourRule& rule) { return rule.trigger; });
    });
}

class TreeCheck {
public:
    TreeCheck(Findings& findings, const std::string& clause, const Document& document) : findings_(findings), clause_(clause), document_(document) {}

    void visit(const Rule& rule, int depth)
    {
        if (depth > deepestRule) return findings_.error(clause_, ruleTooDeep, {std::to_string(deepestRule)});
        std::visit([&](const auto& node) { check(node, depth); }, rule.node);
    }

private:
    void children(const std::vector<Rule>& rules, int depth)
    {
        for (const Rule& rule : rules) visit(rule, depth + 1);
    }

    void check(const AllOf& node, int depth) { children(node.rules, depth); }
    void check(const AnyOf& node, int depth)
    {
        if (node.rules.empty()) findings_.error(clause_, ruleEmpty);
        children(node.rules, depth);
    }
    void check(const AtLeast& node, int depth)
    {
        if (node.count < 1 || node.count > static_cast<int>(node.rules.size()))
            findings_.error(clause_, countImpossible, {std::to_string(node.count), std::to_string(node.rules.size())});
        children(node.rules, depth);
    }
    void check(const Not& node, int depth)
    {
        if (node.rule.size() != 1) return findings_.error(clause_, ruleMalformed);
        children(node.rule, depth);
    }
    void check(const IsComplete&, int) {}
    void check(const FitAtLeast& node, int) { points(node.points, reachableFit(document_)); }
    void check(const BehaviourAtLeast& node, int) { points(node.points, reachableBehaviour(document_)); }
    void check(const SumAtLeast& node, int) { points(node.points, reachableFit(document_) + reachableBehaviour(document_)); }
    void check(const BantIs& node, int)
    {
        if (node.answers.empty()) findings_.error(clause_, ruleEmpty);
    }
    void check(const BantPointsAtLeast& node, int) { points(node.points, reachableBant(document_)); }
    void check(const InquiryActive&, int)
    {
        if (!hasTrigger(document_)) findings_.warning(clause_, noTrigger);
    }
    void check(const ActivityWithin& node, int)
    {
        if (node.types.empty() || std::ranges::find(node.types, std::string{}) != node.types.end()) findings_.error(clause_, ruleEmpty);
        findings_.within(clause_, "within_days", node.withinDays, 1, mostDays);
    }
    void check(const FieldIs& node, int)
    {
        findings_.field(clause_, node.field);
        checkMatch(findings_, clause_, node.field, node.field, node.match);
    }
    void check(const MeasureIs&, int) {}

    void points(Centipoints wanted, Centipoints reachable)
    {
        findings_.within(clause_, "points_c", wanted, -mostTotal, mostTotal);
        if (wanted > reachable) findings_.warning(clause_, pointsUnreachable, {std::to_string(wanted), std::to_string(reachable)});
    }

    Findings& findings_;
    const std::string& clause_;
    const Document& document_;
};

bool isAlways(const Rule& rule)
{
    const auto* all = std::get_if<AllOf>(&rule.node);
    return all && all->rules.empty();
}

void checkCuts(Findings& findings, const std::string& clause, const char* parameter, const std::array<Centipoints, 3>& cuts)
{
    for (const Centipoints cut : cuts) findings.within(clause, parameter, cut, -mostTotal, mostTotal);
    if (cuts[0] <= cuts[1] || cuts[1] <= cuts[2]) findings.error(clause, cutsNotDescending, {parameter});
}

}  // namespace

void checkRuleTree(Findings& findings, const std::string& clause, const Document& document, const Rule& rule)
{
    TreeCheck(findings, clause, document).visit(rule, 1);
}

void checkBant(Findings& findings, const Document& document)
{
    const BantClause& bant = document.bant;
    checkRuleTree(findings, bant.id, document, bant.gate);
    if (!bant.needPartlyWhen.empty()) findings.field(bant.id, bant.needPartlyWhen);
    for (const Centipoints points : bant.points) findings.within(bant.id, "points_c", points, -mostPoints, mostPoints);
}

void checkExclusions(Findings& findings, const Document& document)
{
    for (const Exclusion& exclusion : document.exclusions.exclusions) {
        checkRuleTree(findings, exclusion.id, document, exclusion.when);
        if (isAlways(exclusion.when)) findings.error(exclusion.id, excludesEverybody);
    }
}

void checkThresholds(Findings& findings, const Document& document)
{
    const ThresholdsClause& thresholds = document.thresholds;
    checkRuleTree(findings, thresholds.id, document, thresholds.mql);
    if (isAlways(thresholds.mql)) findings.warning(thresholds.id, qualifiesEverybody);
    checkCuts(findings, thresholds.id, "fit_cuts_c", thresholds.fitCuts);
    checkCuts(findings, thresholds.id, "behaviour_cuts_c", thresholds.behaviourCuts);
    findings.within(thresholds.id, "hysteresis_c", thresholds.hysteresis, 0, mostPoints);
    if (document.fit.threshold > reachableFit(document))
        findings.warning(document.fit.id, pointsUnreachable, {std::to_string(document.fit.threshold), std::to_string(reachableFit(document))});
}

}  // namespace handschlag::agreement
