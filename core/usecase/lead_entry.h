#pragma once
// A lead entered or changed by hand, attributed to the person.

#include <map>
#include <string>

#include "core/leads/lead.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

/// Refuses a lead that neither person nor company names ("lead.nameless") and an external id or e-mail that is there already
/// ("lead.known" {external id or name}). Standard fields and known attributes only.
[[nodiscard]] Result<LeadId> enterLead(Store& store, const std::map<std::string, leads::FieldValue>& values, PersonId actor, Instant now);

/// Writes what differs, with the field history; returns how many fields changed.
[[nodiscard]] Result<int> editLead(Store& store, LeadId lead, const std::map<std::string, leads::FieldValue>& values, PersonId actor, Instant now);

}  // namespace handschlag::usecase
