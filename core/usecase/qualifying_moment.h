#pragma once
// Since when a lead has qualified: marketing's clock starts at what made it qualify, not at the run that noticed.

#include <span>
#include <vector>

#include "core/leads/lead.h"
#include "core/scoring/plan.h"

namespace handschlag::usecase {

/// The lead as it was at that time, by its field history.
[[nodiscard]] leads::Lead leadAt(const leads::Lead& lead, std::span<const leads::FieldChange> history, Instant at);

/// attributes: the workspace's own fields with their kinds (an own boolean that says no is not stated).
/// The activity or change of a field from which on the lead has qualified without a break (inquiry: from which on it has been an inquiry).
/// now, if nothing but the passing of time did it. Never before notBefore.
[[nodiscard]] Instant qualifyingMoment(const scoring::Plan& plan, const leads::Lead& lead, std::span<const leads::Activity> activities,
                                       std::span<const leads::FieldChange> history, std::span<const leads::Attribute> attributes, bool asInquiry, Instant notBefore, Instant now);

/// Did the lead's score fall below the threshold less hysteresis from one moment to the other, looked at once a day? A lead that was below
/// all the time did not.
[[nodiscard]] bool fellBelowBetween(const scoring::Plan& plan, const leads::Lead& lead, std::span<const leads::Activity> activities,
                                    std::span<const leads::FieldChange> history, std::span<const leads::Attribute> attributes, Instant from,
                                    Instant to);

}  // namespace handschlag::usecase
