#pragma once
// Leads of a quarter to look at together (domain section 8): three that sales accepted and three that it rejected, drawn by lot. The lot depends
// on nothing but quarter and handover, so that both sides see the same ones, whoever looks and whenever.

#include <vector>

#include "core/review/report.h"
#include "core/usecase/review_basis.h"

namespace handschlag::usecase {

/// By day of handover. Decisions as of then.
[[nodiscard]] std::vector<review::SampleLead> sampleLeads(const ReviewBasis& basis, Instant at);

}  // namespace handschlag::usecase
