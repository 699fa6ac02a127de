#include "core/insight/flips.h"

namespace handschlag::insight {
namespace {

using scoring::Decision;
using scoring::Evaluation;

std::string nameOf(const leads::Population& population, std::size_t row)
{
    std::string name = population.cell("first_name", row);
    const std::string last = population.cell("last_name", row);
    if (!name.empty() && !last.empty()) name += ' ';
    name += last;
    if (name.empty()) name = population.cell("company", row);
    return name.empty() ? population.cell("external_id", row) : name;
}

Flip flipAt(const Evaluation& before, const Evaluation& after, std::size_t row)
{
    const leads::Population& population = *before.population();
    return {static_cast<std::uint32_t>(row),     population.ids[row], nameOf(population, row), population.cell("company", row),
            population.cell("external_id", row), before.score(row),   after.score(row)};
}

}  // namespace

Flips flipsBetween(const Evaluation& before, const Evaluation& after, std::span<const std::uint8_t> outside, std::size_t atMost)
{
    Flips flips;
    const auto was = before.cells();
    const auto is = after.cells();
    for (std::size_t row = 0; row < was.size(); ++row) {
        const bool wasMql = was[row].decision() == Decision::Mql;
        const bool isMql = is[row].decision() == Decision::Mql;
        if (wasMql == isMql || (!outside.empty() && outside[row] != 0)) continue;
        ++(isMql ? flips.gained : flips.lost);
        auto& list = isMql ? flips.gainedList : flips.lostList;
        if (list.size() < atMost) list.push_back(flipAt(before, after, row));
    }
    return flips;
}

}  // namespace handschlag::insight
