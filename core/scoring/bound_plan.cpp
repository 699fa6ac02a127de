#include "core/scoring/bound_plan.h"

#include <algorithm>

namespace handschlag::scoring {

std::size_t BoundPlan::rowsOf(std::size_t block) const { return std::min(leads::rowsPerBlock, population->size() - block * leads::rowsPerBlock); }

BoundPlan bindPlan(Plan plan, leads::PopulationPtr population, const BoundPlan* before, DecisionBook& book, const Workers& workers)
{
    const Plan::Compiled& compiled = plan.compiled();
    std::shared_ptr<const leads::Activities> activities(population, &population->activities);
    if (const std::string& zone = compiled.zone.name(); zone != activities->zone && activities->count > 0)
        activities = before && before->activities->zone == zone ? before->activities : std::make_shared<const leads::Activities>(leads::regrouped(*activities, compiled.zone));
    BoundPlan bound{plan, population, activities, accountsOf(compiled),
                    fieldTables(compiled, book, before ? before->tables : std::vector<FieldTablePtr>{}, workers), {}, {}};
    bound.marks.resize(compiled.layout.marks);
    for (std::size_t i = 0; i < compiled.rules.size(); ++i) {
        const agreement::BehaviourRule& clause = *compiled.rules[i].clause;
        const ActivityFilter filter = filterOf(clause, *activities);
        bound.rules.push_back({clause, bound.accounts.ofRule[i], filter, worthOf(clause)});
        if (clause.trigger && !filter.impossible && !filter.types.empty()) bound.marks.front().filters.push_back(filter);
    }
    for (std::size_t i = 0; i < compiled.conditions.recencies.size(); ++i) {
        const auto signal = compiled.layout.signalOf[i];
        if (!signal) continue;
        ActivityFilter filter = filterOf(compiled.conditions.recencies[i], *activities);
        if (!filter.types.empty()) bound.marks[*signal].filters.push_back(std::move(filter));
    }
    return bound;
}

void sumFields(const BoundPlan& bound, std::size_t block, std::vector<std::vector<std::uint64_t>>& words)
{
    const std::size_t begin = block * leads::rowsPerBlock;
    const std::size_t end = begin + bound.rowsOf(block);
    std::vector<std::uint64_t*> at(words.size());
    for (std::size_t first = begin; first < end; first += chunkRows) {
        const std::size_t count = std::min(chunkRows, end - first);
        for (std::size_t word = 0; word < words.size(); ++word) {
            at[word] = words[word].data() + first;
            std::fill_n(at[word], count, std::uint64_t{0});
        }
        for (const FieldTablePtr& table : bound.tables) apply(*table, first, count, at.data());
    }
}

template <class Points>
void sumBehaviour(const BoundPlan& bound, std::size_t block, Moment moment, BlockSums& sums, const std::vector<Points*>& into)
{
    const std::size_t rows = bound.rowsOf(block);
    for (Points* account : into) std::fill_n(account, rows, Points{0});
    for (std::size_t i = 0; i < bound.rules.size(); ++i) {
        const BoundRule& rule = bound.rules[i];
        addRule(*bound.activities, block, rows, rule.filter, bound.compiled().rules[i].weights, rule.worth, moment, sums, into[rule.account]);
    }
}

void sumSignal(const BoundPlan& bound, std::size_t block, std::size_t signal, Moment moment, std::uint8_t* into)
{
    std::fill_n(into, bound.rowsOf(block), std::uint8_t{0});
    for (const ActivityFilter& filter : bound.marks[signal].filters) mark(*bound.activities, block, filter, moment, into);
}

template void sumBehaviour(const BoundPlan&, std::size_t, Moment, BlockSums&, const std::vector<std::int32_t*>&);
template void sumBehaviour(const BoundPlan&, std::size_t, Moment, BlockSums&, const std::vector<std::int64_t*>&);

}  // namespace handschlag::scoring
