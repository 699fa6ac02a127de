#pragma once
// Everything the list of leads shows, read and computed on the worker: immutable, shared with the table.

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <vector>

#include "core/base/progress.h"
#include "core/leads/search.h"
#include "core/scoring/plan.h"
#include "core/usecase/scores.h"

namespace handschlag::ui {

/// What each column sorts by, computed when it is first asked for. Safe to use from any thread.
class SortKeyBook {
public:
    using Keys = std::shared_ptr<const std::vector<std::int64_t>>;
    using Compute = std::function<std::vector<std::int64_t>()>;
    [[nodiscard]] Keys keysOf(int column, const Compute& compute);

private:
    std::mutex mutex_;
    std::map<int, Keys> keys_;
};

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
    std::shared_ptr<SortKeyBook> sortKeys = std::make_shared<SortKeyBook>();
};

using LeadListPtr = std::shared_ptr<const LeadList>;

/// Every lead judged under the agreement that applies at asOf.
[[nodiscard]] Result<LeadListPtr> loadLeadList(usecase::Store& store, const std::string& product, Instant asOf, const Progress& progress);

}  // namespace handschlag::ui
