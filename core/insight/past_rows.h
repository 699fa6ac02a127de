#pragma once
// Collects rows of leads as they once were into a population of their own.

#include "core/insight/backtest_basis.h"
#include "core/insight/lead_past.h"
#include "core/leads/population_builder.h"

namespace handschlag::insight {

class PastRowsBuilder {
public:
    PastRowsBuilder(std::span<const leads::Attribute> attributes, const calendar::Zone& zone);
    /// Returns the number of the row.
    std::uint32_t add(const LeadFile& file, leads::Fields fields, const Validity& validity, std::uint32_t run);
    [[nodiscard]] PastRows build() &&;

private:
    leads::PopulationBuilder builder_;
    PastRows rows_;
};

}  // namespace handschlag::insight
