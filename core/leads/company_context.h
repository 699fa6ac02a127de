#pragma once
// How well a lead's company is known already: others who work there, by the company's name or the domain of their business address.
// Pure; one pass over the distinct values of two columns and one over their codes.
//
//   const CompanyContext context = companyContext(population, row);   // context.others == 3, of them context.customers == 1

#include <cstddef>
#include <vector>

#include "core/leads/population.h"

namespace handschlag::leads {

struct CompanyContext {
    int others = 0;     ///< leads of the same company beside this one
    int customers = 0;  ///< of those
    std::vector<std::size_t> rows;  ///< the others, ascending; at most `mostRows`
};

/// Free mail hosts make nobody colleagues. A lead with neither company nor business address has no context.
[[nodiscard]] CompanyContext companyContext(const Population& population, std::size_t row, std::size_t mostRows = 100);

}  // namespace handschlag::leads
