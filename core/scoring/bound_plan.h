#pragma once
// A plan with the codes of one population: the tables of its fields, the filters of its rules, and the passes over one block of leads.

#include <optional>
#include <vector>

#include "core/base/workers.h"
#include "core/scoring/behaviour_pass.h"
#include "core/scoring/field_tables.h"
#include "core/scoring/kept_leads.h"

namespace handschlag::scoring {

/// One rule bound to a population.
struct BoundRule {
    agreement::BehaviourRule clause;
    std::size_t account = 0;
    ActivityFilter filter;
    Worth worth;
};

/// The inquiry (every trigger) or one recency condition.
struct BoundSignal {
    std::vector<ActivityFilter> filters;
    friend bool operator==(const BoundSignal&, const BoundSignal&) = default;
};

struct BoundPlan {
    Plan plan;
    leads::PopulationPtr population;
    std::shared_ptr<const leads::Activities> activities;  ///< by the days of the plan's zone
    BehaviourAccounts accounts;
    std::vector<FieldTablePtr> tables;
    std::vector<BoundRule> rules;      ///< as in the plan
    std::vector<BoundSignal> marks;

    [[nodiscard]] const Plan::Compiled& compiled() const { return plan.compiled(); }
    [[nodiscard]] std::size_t blocks() const { return leads::blocksOf(population->size()); }
    [[nodiscard]] std::size_t rowsOf(std::size_t block) const;
};

/// before: an earlier plan of the same population, of which everything is taken that has not changed; or nothing.
[[nodiscard]] BoundPlan bindPlan(Plan plan, leads::PopulationPtr population, const BoundPlan* before, DecisionBook& book, const Workers& workers);

/// words of the rows of a block from nothing.
void sumFields(const BoundPlan& bound, std::size_t block, std::vector<std::vector<std::uint64_t>>& words);
/// points of the rows of a block from nothing; `into` begins at the block's first row, one pointer per account.
template <class Points>
void sumBehaviour(const BoundPlan& bound, std::size_t block, Moment moment, BlockSums& sums, const std::vector<Points*>& into);
/// One signal of the rows of a block from nothing.
void sumSignal(const BoundPlan& bound, std::size_t block, std::size_t signal, Moment moment, std::uint8_t* into);

}  // namespace handschlag::scoring
