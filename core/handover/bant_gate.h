#pragma once
// What the BANT gate of an agreement still wants to know or hear, named by the answers' fields.

#include <string>
#include <vector>

#include "core/agreement/document.h"
#include "core/leads/lead.h"

namespace handschlag::handover {

/// "budget", "authority", "need", "timing": the answers that a term of the gate which does not hold asks for, in this order. Terms that ask
/// for something else than answers are taken as met, so the list may be empty though the gate does not hold (scoring::bantGateMet).
[[nodiscard]] std::vector<std::string> bantLacking(const agreement::BantClause& clause, const leads::Lead& lead);

}  // namespace handschlag::handover
