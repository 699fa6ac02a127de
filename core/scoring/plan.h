#pragma once
// A document compiled once into an immutable, thread-safe form, and its evaluation over a population.
//
//   auto plan = scoring::compile(document);                      // any document that validation passes
//   std::vector<Score> scores = evaluate(*plan, population, asOf);
//   Explanation why = explain(*plan, population, row, asOf);     // sums to scores[row]

#include <memory>
#include <vector>

#include "core/agreement/document.h"
#include "core/base/error.h"
#include "core/leads/population.h"
#include "core/scoring/score.h"

namespace handschlag::scoring {

class Plan {
public:
    struct Compiled;
    explicit Plan(std::shared_ptr<const Compiled> compiled) : compiled_(std::move(compiled)) {}
    [[nodiscard]] const Compiled& compiled() const { return *compiled_; }
    /// The document this plan was compiled from.
    [[nodiscard]] const agreement::Document& document() const;

private:
    std::shared_ptr<const Compiled> compiled_;
};

/// Fails with the clause named if the document cannot be executed (unknown zone, limits exceeded ...).
[[nodiscard]] Result<Plan> compile(const agreement::Document& document);

/// One score per row of the population. Activities after asOf do not count; ages are whole days of the organisation's zone.
[[nodiscard]] std::vector<Score> evaluate(const Plan& plan, const leads::Population& population, Instant asOf);

/// Why this row has its score; parts sum exactly, missing says what would change the decision.
[[nodiscard]] Explanation explain(const Plan& plan, const leads::Population& population, std::size_t row, Instant asOf);

/// Is the BANT gate of the agreement (role `qualified`) met? unknown counts as not met.
[[nodiscard]] bool bantGateMet(const Plan& plan, const leads::Population& population, std::size_t row, Instant asOf);

/// Index into routing.routes of the first route that fits; nothing if none does.
[[nodiscard]] std::optional<std::size_t> routeOf(const Plan& plan, const leads::Population& population, std::size_t row, Instant asOf);

}  // namespace handschlag::scoring
