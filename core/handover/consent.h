#pragma once
// Through which channels a lead may be contacted.

#include "core/leads/lead.h"

namespace handschlag::handover {

/// Only a recorded yes is a consent: an unknown one is none.
[[nodiscard]] bool mayMail(const leads::Lead& lead);

}  // namespace handschlag::handover
