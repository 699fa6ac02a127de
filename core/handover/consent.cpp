#include "core/handover/consent.h"

namespace handschlag::handover {

bool mayMail(const leads::Lead& lead) { return leads::numberOf(leads::valueOf(lead, "consent_email")) == 1; }

}  // namespace handschlag::handover
