#include "core/insight/acceptance.h"

#include <numeric>

namespace handschlag::insight {

std::string cellName(std::size_t cell) { return std::string(1, static_cast<char>('A' + cell % 4)) + std::to_string(cell / 4 + 1); }

Acceptance predictAcceptance(const std::array<CellDecisions, cellCount>& past, const std::array<std::int64_t, cellCount>& leads)
{
    Acceptance result;
    std::int64_t accepted = 0;
    for (const std::int64_t count : leads) result.looked += count;
    for (const CellDecisions& cell : past) {
        accepted += cell.accepted;
        result.decided += cell.decided;
    }
    if (result.decided == 0) return result;
    result.overall = static_cast<double>(accepted) / static_cast<double>(result.decided);
    double sum = 0;
    for (std::size_t cell = 0; cell < leads.size(); ++cell) {
        if (leads[cell] == 0 && past[cell].decided == 0) continue;
        const double expected = (static_cast<double>(past[cell].accepted) + priorDecisions * *result.overall) /
                                (static_cast<double>(past[cell].decided) + priorDecisions);
        result.cells.push_back({cell, leads[cell], past[cell], expected});
        sum += expected * static_cast<double>(leads[cell]);
    }
    if (result.decided >= decisionsForAcceptance && result.looked > 0) result.expected = sum / static_cast<double>(result.looked);
    return result;
}

Load loadOf(const agreement::SalesClause& sales, double leadsPerQuarter, int salespeople)
{
    Load load;
    load.leads = leadsPerQuarter;
    load.salespeople = salespeople;
    load.agreedHours = sales.loadHoursPerQuarter;
    for (const agreement::CadenceStep& step : sales.cadence) load.touches += step.count;
    load.hours = leadsPerQuarter * load.touches * minutesPerTouch / 60.0;
    if (salespeople > 0) load.hoursEach = load.hours / salespeople;
    return load;
}

}  // namespace handschlag::insight
