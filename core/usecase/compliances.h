#pragma once
// How both sides kept their word about the handovers of a product line that were submitted in a period (domain sections 6 and 9), as it stood
// at any moment since. Trials are left out.
//
//   const auto quarter = compliance(store, {.product = "", .from = april, .to = july, .asOf = now, .rules = {}});

#include <string>
#include <vector>

#include "core/handover/compliance.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

struct ComplianceRequest {
    std::string product;
    Instant from;
    Instant to;    ///< not included
    Instant asOf;  ///< what happened later is not looked at
    handover::ComplianceRules rules;  ///< persons: those of sales by team, filled in from the workspace if it is empty
};

/// Every promise of every handover submitted in [from, to), in the order of their ids. E-mail touches belong to the cadence if the lead's
/// consent, as it is now, allows them. Fails with "handover.version_gone".
[[nodiscard]] Result<std::vector<handover::Reading>> complianceReadings(Store& store, const ComplianceRequest& request);

/// The same, counted; days of breaches in the organisation's zone.
[[nodiscard]] Result<handover::Compliance> compliance(Store& store, const ComplianceRequest& request);

}  // namespace handschlag::usecase
