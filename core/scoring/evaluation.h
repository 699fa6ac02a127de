#pragma once
// Every lead of a population judged at one point in time, and judged again at once when the agreement changes: an edit recomputes only
// what its clause touches. Block by block over all cores; the same integers whatever the number of threads.
//
//   Evaluation now(population, *compile(document), asOf, workers);
//   now.tally().of(Decision::Mql);
//   Evaluation draft = now;                       // starts from what is known already
//   draft.replan(*compile(edited));               // a threshold: one pass over one byte per lead
//   draft.score(row);

#include <memory>
#include <span>
#include <vector>

#include "core/base/workers.h"
#include "core/leads/population.h"
#include "core/scoring/plan.h"
#include "core/scoring/tally.h"

namespace handschlag::scoring {

class Evaluation {
public:
    /// workers must outlive it. outcomes: one per lead, for the tally; empty: every lead is open.
    Evaluation(leads::PopulationPtr population, Plan plan, Instant asOf, const Workers& workers, std::vector<Outcome> outcomes = {});
    Evaluation(const Evaluation&);
    Evaluation(Evaluation&&) noexcept;
    Evaluation& operator=(const Evaluation&);
    Evaluation& operator=(Evaluation&&) noexcept;
    ~Evaluation();

    /// Judges by another plan of the same moment.
    void replan(Plan plan);
    /// Everything anew by the same plan, but for the texts that are decided already: what a plan that changes everywhere costs.
    void rescore();

    [[nodiscard]] const Plan& plan() const;
    [[nodiscard]] const leads::PopulationPtr& population() const;
    [[nodiscard]] Instant asOf() const;
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] const Tally& tally() const;
    [[nodiscard]] std::span<const Cell> cells() const;  ///< one per lead
    [[nodiscard]] Score score(std::size_t row) const;
    /// Memory beside the population: what is kept of every lead, tables and decided texts.
    [[nodiscard]] std::size_t bytes() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace handschlag::scoring
