#pragma once
// Leads, queue and waterfall as tables for a file. Times are those of the organisation's zone; column titles are the stable English keys.

#include "core/exchange/table_output.h"
#include "core/usecase/waterfalls.h"

namespace handschlag::usecase {

/// All leads that are not merged, with every standard field and attribute, each as its kind.
[[nodiscard]] Result<exchange::OutputTable> leadsTable(Store& store);
/// The whole queue in the order of work.
[[nodiscard]] Result<exchange::OutputTable> queueTable(Store& store, Instant now);
/// One row a stage; rates between 0 and 1, days with two places; empty where nothing is defined.
[[nodiscard]] exchange::OutputTable waterfallTable(const WaterfallReport& report, Language language);

}  // namespace handschlag::usecase
