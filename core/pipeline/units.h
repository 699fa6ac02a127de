#pragma once
// The waterfall counted in leads or companies instead of cycles: how many distinct ones are behind each stage. A company with three cycles of
// which one is won counts once at every stage that any of them entered, so a rate still is a share of the whole at the anchor. Cycles without
// a unit (no company is known) are left out. Parts of a bar are nothing a unit has: two of its cycles may have gone different ways.
//
//   const auto counts = computeUnits(flow, request, {companies, companyCount}, {}, {});
//   countUnits(waterfall, counts.front(), flow.stages(), request);   // entered, anchored, immature and rates are those of companies now

#include <limits>

#include "core/pipeline/waterfall.h"

namespace handschlag::pipeline {

inline constexpr std::uint32_t noUnit = std::numeric_limits<std::uint32_t>::max();

struct UnitNumbers {
    std::span<const std::uint32_t> unit;  ///< by row: 0 .. count - 1, or noUnit
    std::uint32_t count = 0;
};

struct UnitCounts {
    std::vector<std::int64_t> entered;  ///< by stage
    std::int64_t anchored = 0;
    std::int64_t immature = 0;
    friend bool operator==(const UnitCounts&, const UnitCounts&) = default;
};

/// One for each group, or one for all. One pass, whatever the number of groups.
[[nodiscard]] std::vector<UnitCounts> computeUnits(const Flow& flow, const WaterfallRequest& request, UnitNumbers units, const Grouping& grouping,
                                                   RowFilter filter);
/// Parts, recycled and skipped cycles are emptied; days and negative lags remain those of the cycles.
void countUnits(Waterfall& waterfall, const UnitCounts& counts, const agreement::StagesClause& stages, const WaterfallRequest& request);

}  // namespace handschlag::pipeline
