#pragma once
// A plan as SQL integer arithmetic, for databases that hold the leads themselves: the same integers as Evaluation gives, to the digit.
// Dialect: SQLite, where min and max take several arguments and a comparison is 0 or 1.
//
// It judges plain rows:
//   lead(id, one column per field of fieldsOf, named as the field; NULL or '' is missing; mail_host: leads::hostPart of `email`)
//   activity(lead, type, asset, day, occurred_at, value): asset '' for none; day: of the organisation's zone; without quarantined ones
//
//   execute each of statements, then query: id, fit_low, fit_high, behaviour, complete, letter, fit_band, decision, gate

#include <string>
#include <vector>

#include "core/base/instant.h"
#include "core/leads/population.h"
#include "core/scoring/plan.h"

namespace handschlag::scoring {

struct SqlPlan {
    std::vector<std::string> statements;  ///< temporary tables of rules, weights and decided texts
    std::string query;
};

/// Fields whose columns the query reads, `mail_host` included.
[[nodiscard]] std::vector<std::string> fieldsOf(const Plan& plan);

/// What words mean (folding, whole words, domains, BANT answers) is decided here, once per distinct value of the population; SQL compares
/// whole values only.
[[nodiscard]] SqlPlan sqlOf(const Plan& plan, const leads::Population& population, Instant asOf);

}  // namespace handschlag::scoring
