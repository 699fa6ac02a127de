#include "core/scoring/rule_tree.h"

namespace handschlag::scoring {
namespace {

using namespace agreement;

struct Compiler {
    Purpose purpose;
    Conditions& conditions;

    [[nodiscard]] std::vector<RuleNode> children(const std::vector<Rule>& rules) const
    {
        std::vector<RuleNode> nodes;
        nodes.reserve(rules.size());
        for (const Rule& rule : rules) nodes.push_back(std::visit(*this, rule.node));
        return nodes;
    }

    RuleNode operator()(const AllOf& rule) const { return {Op::AllOf, 0, 0, children(rule.rules)}; }
    RuleNode operator()(const AnyOf& rule) const { return {Op::AnyOf, 0, 0, children(rule.rules)}; }
    RuleNode operator()(const AtLeast& rule) const { return {Op::AtLeast, rule.count, 0, children(rule.rules)}; }
    RuleNode operator()(const Not& rule) const { return {Op::Not, 0, 0, children(rule.rule)}; }
    RuleNode operator()(const IsComplete&) const { return {Op::Complete, 0, 0, {}}; }
    RuleNode operator()(const FitAtLeast& rule) const { return {Op::Fit, rule.points, 0, {}}; }
    RuleNode operator()(const BehaviourAtLeast& rule) const { return {Op::Behaviour, rule.points, 0, {}}; }
    RuleNode operator()(const SumAtLeast& rule) const { return {Op::Sum, rule.points, 0, {}}; }
    RuleNode operator()(const BantPointsAtLeast& rule) const { return {Op::BantPoints, rule.points, 0, {}}; }
    RuleNode operator()(const InquiryActive&) const { return {Op::Inquiry, 0, 0, {}}; }
    RuleNode operator()(const MeasureIs& rule) const { return {Op::Measure, static_cast<std::int64_t>(rule.measure), 0, {}}; }

    RuleNode operator()(const BantIs& rule) const
    {
        unsigned answers = 0;
        for (const BantAnswer answer : rule.answers) answers |= 1U << static_cast<unsigned>(answer);
        return {Op::Bant, static_cast<std::int64_t>(rule.field), static_cast<std::uint8_t>(answers), {}};
    }

    RuleNode operator()(const ActivityWithin& rule) const
    {
        conditions.recencies.push_back({rule.types, rule.withinDays, purpose});
        return {Op::Recency, static_cast<std::int64_t>(conditions.recencies.size()) - 1, 0, {}};
    }

    RuleNode operator()(const FieldIs& rule) const
    {
        const Truth missing = rule.missing == FieldIs::Missing::True      ? Truth::True
                              : rule.missing == FieldIs::Missing::Unknown ? Truth::Unknown
                                                                          : Truth::False;
        conditions.fields.push_back({rule.field, Matcher(rule.match), missing, purpose});
        return {Op::Field, static_cast<std::int64_t>(conditions.fields.size()) - 1, 0, {}};
    }
};

}  // namespace

RuleNode compileRule(const Rule& rule, Purpose purpose, Conditions& conditions) { return std::visit(Compiler{purpose, conditions}, rule.node); }

Truth bantTruth(const RuleNode& node, const BantAnswers& answers)
{
    const BantAnswer answer = answers[static_cast<std::size_t>(node.argument)];
    if ((node.bantAnswers >> static_cast<unsigned>(answer) & 1U) != 0) return Truth::True;
    return answer == BantAnswer::Unknown ? Truth::Unknown : Truth::False;
}

Truth measureTruth(const RuleNode& node, const Circumstances& lead)
{
    bool some = false;
    bool all = true;
    for (int band = lead.bandHigh; band <= lead.bandLow; ++band) {
        const bool here = (*lead.measures)[static_cast<std::size_t>(band - 1)][static_cast<std::size_t>(lead.letter)] == static_cast<Measure>(node.argument);
        some = some || here;
        all = all && here;
    }
    if (all) return Truth::True;
    return some ? Truth::Unknown : Truth::False;
}

}  // namespace handschlag::scoring
