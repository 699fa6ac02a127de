#pragma once
// Everything the list of leads shows, read and computed on the worker: immutable, shared with the table.

#include <memory>
#include <vector>

#include "core/base/progress.h"
#include "core/leads/search.h"
#include "core/scoring/plan.h"
#include "core/usecase/scores.h"

namespace handschlag::ui {

struct LeadList {
    leads::PopulationPtr population;
    std::vector<scoring::Score> scores;
    usecase::ScoreReport report;
    leads::SearchIndex search;
    agreement::Document document;
    int version = 0;
    usecase::ActiveKind kind = usecase::ActiveKind::Draft;
    scoring::Plan plan;
    Instant asOf;
};

using LeadListPtr = std::shared_ptr<const LeadList>;

/// Every lead judged under the agreement that applies at asOf.
[[nodiscard]] Result<LeadListPtr> loadLeadList(usecase::Store& store, const std::string& product, Instant asOf, const Progress& progress);

}  // namespace handschlag::ui
