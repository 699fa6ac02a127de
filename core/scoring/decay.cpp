#include "core/scoring/decay.h"

#include <cmath>

namespace handschlag::scoring {
namespace {

std::uint32_t halfLifeWeight(int age, int halfLife) { return static_cast<std::uint32_t>(std::floor(65'536.0 * std::exp2(-static_cast<double>(age) / halfLife) + 0.5)); }

// floor(x / w + 1/2) = floor((2 x + w) / 2 w), in integers.
std::uint32_t linearWeight(int age, int window) { return static_cast<std::uint32_t>((2 * fullWeight * (window - age) + window) / (2 * window)); }

std::uint32_t stepWeight(int age, const std::vector<agreement::DecayStep>& steps)
{
    auto weight = static_cast<std::uint32_t>(fullWeight);
    for (const agreement::DecayStep& step : steps)
        if (step.fromDay <= age) weight = static_cast<std::uint32_t>(step.weight);
    return weight;
}

std::uint32_t weightAt(const agreement::BehaviourRule& rule, int age)
{
    switch (rule.decay) {
        case agreement::Decay::None: return static_cast<std::uint32_t>(fullWeight);
        case agreement::Decay::HalfLife: return halfLifeWeight(age, rule.halfLifeDays);
        case agreement::Decay::Linear: return linearWeight(age, rule.windowDays);
        case agreement::Decay::Step: return stepWeight(age, rule.steps);
    }
    return 0;
}

}  // namespace

std::vector<std::uint32_t> weightTable(const agreement::BehaviourRule& rule)
{
    std::vector<std::uint32_t> weights(static_cast<std::size_t>(rule.windowDays));
    for (int age = 0; age < rule.windowDays; ++age) weights[static_cast<std::size_t>(age)] = weightAt(rule, age);
    return weights;
}

}  // namespace handschlag::scoring
