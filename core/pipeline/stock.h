#pragma once
// How many cycles stand at each stage, and what moved them (domain section 5). The identity that must hold at every stage:
//   atEnd = atStart + entered + regressedIn - advanced - regressed - exited
// A cycle stands at the furthest stage it has entered since its last regression; an entry of an earlier stage (recorded late, or
// imported) moves nothing. After its exit a cycle stands nowhere, whatever is recorded for it later.
//
//   const auto events = standingEvents(all, asOf, knownOn);
//   for (const StockRow& row : stock(events, stages, from, to)) assert(holds(row));

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/agreement/document.h"
#include "core/base/instant.h"
#include "core/pipeline/stage_event.h"

namespace handschlag::pipeline {

struct StockRow {
    std::string stage;
    std::int64_t atStart = 0;      ///< just before `from`
    std::int64_t entered = 0;      ///< from an earlier stage or from outside
    std::int64_t regressedIn = 0;  ///< from a later stage
    std::int64_t advanced = 0;
    std::int64_t regressed = 0;
    std::int64_t exited = 0;
    std::int64_t atEnd = 0;  ///< just before `to`
};

/// events: standing ones (entries.h), in their order. Movements count in [from, to).
[[nodiscard]] std::vector<StockRow> stock(std::span<const StageEvent> events, const agreement::StagesClause& stages, Instant from, Instant to);
[[nodiscard]] bool holds(const StockRow& row);

}  // namespace handschlag::pipeline
