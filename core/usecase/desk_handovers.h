#pragma once
// The lists of marketing's desk that come from handovers: returned, to answer, to object to, in dispute, with nobody.

#include "core/usecase/marketing_desk.h"

namespace handschlag::usecase {

/// Fills those lists of a desk whose persons are known.
[[nodiscard]] Result<void> addHandovers(Store& store, const leads::Population& population, Instant now, MarketingDesk& desk);

/// Name and company of a row of the population, as people know them.
void nameRow(DeskRow& row, const leads::Population& population, std::size_t index);

}  // namespace handschlag::usecase
