#pragma once
// The lists of marketing's desk that come from scores: enrich, nurture, going stale.

#include "core/usecase/marketing_desk.h"

namespace handschlag::usecase {

/// Fills those lists of a desk whose agreement and attributes are known.
[[nodiscard]] Result<void> addJudged(Store& store, std::string_view product, const leads::PopulationPtr& population, Instant now, const Progress& progress,
                                     MarketingDesk& desk);

}  // namespace handschlag::usecase
