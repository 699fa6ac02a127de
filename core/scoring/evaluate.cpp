#include "core/scoring/judge.h"

namespace handschlag::scoring {

std::vector<Score> evaluate(const Plan& plan, const leads::Population& population, Instant asOf)
{
    Judge judge(plan.compiled(), population, asOf, Reading::All);
    std::vector<Score> scores;
    scores.reserve(population.size());
    for (std::size_t row = 0; row < population.size(); ++row) scores.push_back(judge.judge(row).score);
    return scores;
}

bool bantGateMet(const Plan& plan, const leads::Population& population, std::size_t row, Instant asOf)
{
    Judge judge(plan.compiled(), population, asOf, Reading::One);
    judge.judge(row);
    return judge.holds(plan.compiled().bantGate) == Truth::True;
}

std::optional<std::size_t> routeOf(const Plan& plan, const leads::Population& population, std::size_t row, Instant asOf)
{
    Judge judge(plan.compiled(), population, asOf, Reading::One);
    judge.judge(row);
    const std::vector<RuleNode>& routes = plan.compiled().routes;
    for (std::size_t i = 0; i < routes.size(); ++i)
        if (judge.holds(routes[i]) == Truth::True) return i;
    return std::nullopt;
}

}  // namespace handschlag::scoring
