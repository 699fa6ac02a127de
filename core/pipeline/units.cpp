#include "core/pipeline/units.h"

#include <bit>
#include <numeric>

#include "core/pipeline/stage_reader.h"

namespace handschlag::pipeline {
namespace {

constexpr unsigned anchoredBit = roleCount;
constexpr unsigned immatureBit = roleCount + 1;

/// What has been seen of a unit within the group at hand.
struct Seen {
    std::uint32_t group = noUnit;
    std::uint16_t bits = 0;
};

/// Rows group after group.
std::vector<std::uint32_t> rowsByGroup(const Grouping& grouping, std::size_t rows)
{
    std::vector<std::uint32_t> order(rows);
    if (grouping.group.empty()) {
        std::iota(order.begin(), order.end(), 0U);
        return order;
    }
    std::vector<std::uint32_t> next(std::size_t{grouping.count} + 1);
    for (const std::uint32_t group : grouping.group) ++next[group + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    for (std::uint32_t row = 0; row < rows; ++row) order[next[grouping.group[row]]++] = row;
    return order;
}

}  // namespace

std::vector<UnitCounts> computeUnits(const Flow& flow, const WaterfallRequest& request, UnitNumbers units, const Grouping& grouping, RowFilter filter)
{
    const StageReader reader(flow, request);
    std::vector<UnitCounts> counts(grouping.group.empty() ? 1 : grouping.count);
    for (UnitCounts& own : counts) own.entered.resize(flow.stages().stages.size());
    std::vector<Seen> seen(units.count);
    RowView view{};
    for (const std::uint32_t row : rowsByGroup(grouping, flow.rows().size())) {
        const std::uint32_t unit = units.unit[row];
        if (unit == noUnit || (!filter.empty() && filter[row] == 0) || !reader.touches(flow.rows()[row])) continue;
        reader.read(flow.rows()[row], view);
        unsigned bits = view.enters;
        if (view.mature) bits |= 1U << anchoredBit;
        if (view.anchored && !view.mature) bits |= 1U << immatureBit;
        const std::uint32_t group = grouping.group.empty() ? 0 : grouping.group[row];
        Seen& known = seen[unit];
        if (known.group != group) known = {group, 0};
        unsigned fresh = bits & ~unsigned{known.bits};
        known.bits = static_cast<std::uint16_t>(known.bits | bits);
        for (; fresh != 0; fresh &= fresh - 1) {
            const auto bit = static_cast<unsigned>(std::countr_zero(fresh));
            if (bit == anchoredBit)
                ++counts[group].anchored;
            else if (bit == immatureBit)
                ++counts[group].immature;
            else
                ++counts[group].entered[reader.stages()[bit].index];
        }
    }
    return counts;
}

void countUnits(Waterfall& waterfall, const UnitCounts& counts, const agreement::StagesClause& stages, const WaterfallRequest& request)
{
    waterfall.anchored = counts.anchored;
    waterfall.immature = counts.immature;
    for (std::size_t s = 0; s < waterfall.stages.size(); ++s) {
        StageRow& row = waterfall.stages[s];
        row.entered = counts.entered[s];
        row.imputed = row.recycled = row.open = row.advanced = row.rejected = row.left = 0;
    }
    setRates(waterfall, stages, request);
}

}  // namespace handschlag::pipeline
