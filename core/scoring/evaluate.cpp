#include "core/scoring/evaluation.h"
#include "core/scoring/judge.h"

namespace handschlag::scoring {
namespace {

/// Tables over all values pay off from here on.
constexpr std::size_t few = 32;

std::vector<Score> judgeEach(const Plan& plan, const leads::Population& population, Instant asOf)
{
    Judge judge(plan.compiled(), population, asOf);
    std::vector<Score> scores;
    for (std::size_t row = 0; row < population.size(); ++row) scores.push_back(judge.judge(row).score);
    return scores;
}

}  // namespace

std::vector<Score> evaluate(const Plan& plan, const leads::Population& population, Instant asOf)
{
    if (population.size() < few) return judgeEach(plan, population, asOf);
    const Workers workers(population.size() < leads::rowsPerBlock ? 1 : 0);
    // Lent, not shared: the evaluation ends before this function does.
    const Evaluation all(leads::PopulationPtr(leads::PopulationPtr{}, &population), plan, asOf, workers);
    std::vector<Score> scores(population.size());
    workers.each(leads::blocksOf(scores.size()), [&](int, std::size_t block) {
        const std::size_t end = std::min(scores.size(), (block + 1) * leads::rowsPerBlock);
        for (std::size_t row = block * leads::rowsPerBlock; row < end; ++row) scores[row] = all.score(row);
    });
    return scores;
}

bool bantGateMet(const Plan& plan, const leads::Population& population, std::size_t row, Instant asOf)
{
    Judge judge(plan.compiled(), population, asOf);
    judge.judge(row);
    return judge.holds(plan.compiled().bantGate) == Truth::True;
}

std::optional<std::size_t> routeOf(const Plan& plan, const leads::Population& population, std::size_t row, Instant asOf)
{
    Judge judge(plan.compiled(), population, asOf);
    judge.judge(row);
    const std::vector<RuleNode>& routes = plan.compiled().routes;
    for (std::size_t i = 0; i < routes.size(); ++i)
        if (judge.holds(routes[i]) == Truth::True) return i;
    return std::nullopt;
}

}  // namespace handschlag::scoring
