#include "core/scoring/judge.h"

#include <algorithm>
#include <limits>

#include "core/scoring/decay.h"
#include "core/scoring/score_terms.h"

namespace handschlag::scoring {
namespace {

constexpr std::int64_t anyAsset = -1;

}  // namespace

Judge::Judge(const Plan::Compiled& plan, const leads::Population& population, Instant asOf)
    : plan_(plan), population_(population), ages_(plan.zone, asOf, plan.longestWindow)
{
    bindFields();
    bindActivities();
    facts_.buckets.resize(plan.criteria.size());
    facts_.rules.resize(plan.rules.size());
    facts_.groups.resize(plan.document.behaviour.groups.size());
    facts_.recent.resize(plan.conditions.recencies.size());
    facts_.validFields.resize(plan.requiredFields.size());
    facts_.circumstances.measures = &plan.document.thresholds.measures;
}

void Judge::bindFields()
{
    for (const CompiledCriterion& criterion : plan_.criteria) criteria_.emplace_back(population_, criterion.clause->field);
    for (const std::string& field : plan_.requiredFields) required_.emplace_back(population_, field);
    for (const std::string_view field : bantFields) bant_.emplace_back(population_, field);
    if (const std::string& field = plan_.document.bant.needPartlyWhen; !field.empty()) needStated_.emplace_back(population_, field);
    for (const FieldTest& test : plan_.conditions.fields) fields_.emplace_back(population_, test.field);
}

void Judge::hook(std::string_view type, Hook hook)
{
    if (const auto code = population_.activities.types.find(type)) hooks_[*code].push_back(hook);
}

void Judge::bindActivities()
{
    hooks_.resize(population_.activities.types.size());
    for (std::size_t i = 0; i < plan_.rules.size(); ++i) {
        const agreement::BehaviourRule& rule = *plan_.rules[i].clause;
        std::int64_t asset = anyAsset;
        if (rule.asset) {
            const auto code = population_.activities.assets.find(*rule.asset);
            if (!code) continue;
            asset = *code;
        }
        hook(rule.type, {i, false, asset, rule.minValue.value_or(std::numeric_limits<std::int64_t>::min()), plan_.rules[i].weights, rule.windowDays});
    }
    for (std::size_t i = 0; i < plan_.conditions.recencies.size(); ++i) {
        const RecencyTest& test = plan_.conditions.recencies[i];
        for (const std::string& type : test.types) hook(type, {i, true, anyAsset, std::numeric_limits<std::int64_t>::min(), {}, test.withinDays});
    }
}

const Facts& Judge::judge(std::size_t row)
{
    row_ = row;
    facts_.score = {};
    readActivities();
    sumFit();
    sumBehaviour();
    answerBant();
    checkItems();
    checkExclusions();
    decide();
    return facts_;
}

Truth Judge::holds(const RuleNode& node) const
{
    return scoring::holds(
        node, facts_.circumstances, [this](std::size_t index) { return fieldAnswer(index); }, [this](std::size_t index) { return facts_.recent[index] != 0; });
}

void Judge::readActivities()
{
    std::ranges::fill(facts_.rules, RuleFacts{});
    std::ranges::fill(facts_.recent, 0);
    for (const leads::ActivityEntry& activity : population_.activities.of(row_)) {
        const std::vector<Hook>& hooks = hooks_[activity.type];
        if (hooks.empty()) continue;
        const int age = ages_.ageOf(activity.occurredAt);
        if (age == Ages::outside) continue;
        for (const Hook& hook : hooks) {
            if (age >= hook.windowDays || activity.value < hook.minValue || (hook.asset != anyAsset && hook.asset != activity.asset)) continue;
            if (hook.recency) {
                facts_.recent[hook.index] = 1;
                continue;
            }
            RuleFacts& rule = facts_.rules[hook.index];
            rule.weighted += hook.weights[static_cast<std::size_t>(age)];
            ++rule.count;
            rule.latest = std::max(rule.latest, activity.occurredAt);
        }
    }
}

void Judge::sumFit()
{
    Centipoints low = 0;
    Centipoints high = 0;
    facts_.excluded = Truth::False;
    for (std::size_t i = 0; i < plan_.criteria.size(); ++i) {
        const CompiledCriterion& criterion = plan_.criteria[i];
        const int bucket = facts_.buckets[i] = bucketOf(criterion.buckets, criteria_[i].at(row_));
        if (bucket == missingValue) {
            low += criterion.lowest;
            high += criterion.highest;
            if (criterion.mayExclude) facts_.excluded = either(facts_.excluded, Truth::Unknown);
        } else if (bucket != noBucket) {
            const agreement::Bucket& clause = criterion.clause->buckets[static_cast<std::size_t>(bucket)];
            low += clause.points;
            high += clause.points;
            if (clause.exclude) facts_.excluded = Truth::True;
        }
    }
    const agreement::FitClause& fit = plan_.document.fit;
    facts_.fitLowBefore = low;
    Circumstances& lead = facts_.circumstances;
    lead.fitLow = facts_.score.fitLow = clamped(low, fit.minimum, fit.maximum);
    lead.fitHigh = facts_.score.fitHigh = clamped(high, fit.minimum, fit.maximum);
    lead.bandLow = bandOf(lead.fitLow, plan_.document.thresholds.fitCuts);
    lead.bandHigh = bandOf(lead.fitHigh, plan_.document.thresholds.fitCuts);
    facts_.score.fitBand = static_cast<std::uint8_t>(lead.bandLow);
    facts_.score.fitBandHigh = static_cast<std::uint8_t>(lead.bandHigh);
}

void Judge::sumBehaviour()
{
    std::ranges::fill(facts_.groups, 0);
    Centipoints penalties = 0;
    bool inquiry = false;
    for (std::size_t i = 0; i < plan_.rules.size(); ++i) {
        const CompiledRule& rule = plan_.rules[i];
        RuleFacts& facts = facts_.rules[i];
        facts.points = contribution(rule.clause->points, rule.clause->cap, facts.weighted);
        (rule.group < 0 ? penalties : facts_.groups[static_cast<std::size_t>(rule.group)]) += facts.points;
        inquiry = inquiry || (rule.clause->trigger && facts.count > 0);
    }
    const agreement::BehaviourClause& behaviour = plan_.document.behaviour;
    Centipoints sum = penalties;
    for (std::size_t i = 0; i < behaviour.groups.size(); ++i) sum += clamped(facts_.groups[i], {}, behaviour.groups[i].cap);
    facts_.behaviourBefore = sum;
    Circumstances& lead = facts_.circumstances;
    lead.behaviour = facts_.score.behaviour = clamped(sum, leastBehaviour(behaviour), behaviour.maximum);
    lead.letter = bandOf(lead.behaviour, plan_.document.thresholds.behaviourCuts) - 1;
    lead.inquiry = facts_.score.inquiry = inquiry;
    facts_.score.letter = static_cast<std::uint8_t>(lead.letter);
}

void Judge::answerBant()
{
    BantAnswers& answers = facts_.circumstances.bant;
    for (std::size_t i = 0; i < answers.size(); ++i) answers[i] = answerOf(bant_[i].at(row_));
    BantAnswer& need = answers[static_cast<std::size_t>(BantField::Need)];
    if (need == BantAnswer::Unknown && !needStated_.empty() && isValid({}, needStated_.front().at(row_))) need = BantAnswer::Partly;
    facts_.circumstances.bantPoints = bantPoints(answers, plan_.document.bant.points);
    facts_.score.bantPercent = bantPercent(answers);
}

void Judge::checkItems()
{
    for (std::size_t i = 0; i < required_.size(); ++i) facts_.validFields[i] = isValid(plan_.requiredFields[i], required_[i].at(row_)) ? 1 : 0;
    facts_.items = facts_.circumstances.inquiry ? plan_.inquiryItems : plan_.items;
    const auto valid = std::ranges::count_if(facts_.items, [this](const CompiledItem& item) {
        return std::ranges::any_of(item.fields, [this](std::size_t field) { return facts_.validFields[field] != 0; });
    });
    facts_.validItems = static_cast<int>(valid);
    facts_.score.completenessBp = completenessBp(valid, std::ssize(facts_.items));
    facts_.circumstances.complete = valid == std::ssize(facts_.items);
}

void Judge::checkExclusions()
{
    for (const CompiledExclusion& exclusion : plan_.exclusions) {
        const Truth truth = holds(exclusion.when);
        if (exclusion.clause->effect == agreement::ExclusionEffect::ToOwner)
            facts_.score.toOwner = facts_.score.toOwner || truth == Truth::True;
        else
            facts_.excluded = either(facts_.excluded, truth);
    }
}

void Judge::decide()
{
    Score& score = facts_.score;
    const Circumstances& lead = facts_.circumstances;
    // "Not excluded" belongs to the rule: an exclusion that is open leaves the decision open, unless the rule is false anyway.
    const Truth mql = both(holds(plan_.mql), negated(facts_.excluded));
    const agreement::Measure measure = (*lead.measures)[static_cast<std::size_t>(lead.bandLow - 1)][static_cast<std::size_t>(lead.letter)];
    if (facts_.excluded == Truth::True)
        score.decision = Decision::Excluded;
    else if (mql == Truth::True)
        score.decision = Decision::Mql;
    else if (lead.inquiry)
        score.decision = Decision::Answer;
    else if (mql == Truth::Unknown)
        score.decision = Decision::Enrich;
    else
        score.decision = measure == agreement::Measure::Contact ? Decision::Contact : Decision::Nurture;

    score.readiness = readinessOf(plan_, score, lead.complete);
}

}  // namespace handschlag::scoring
