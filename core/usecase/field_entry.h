#pragma once
// Values of a lead that a person typed: checked against the fields there are, and compared with what is stored. For use inside a transaction.

#include <map>
#include <string>
#include <vector>

#include "core/usecase/ports.h"

namespace handschlag::usecase {

using TypedValues = std::map<std::string, leads::FieldValue>;

/// Text in normalisation form C without the spaces around it; empty text is a missing value. Misuse of a field that neither the standard nor the
/// workspace has ("lead.field_unknown" {field}) and of a value of another kind ("lead.value_kind" {field}).
[[nodiscard]] Result<TypedValues> checkedValues(Store& store, const TypedValues& values);

/// Writes what differs from the lead, as this person's; values as checkedValues gives them. Returns how many fields changed.
[[nodiscard]] Result<int> writeValues(Store& store, const leads::Lead& lead, const TypedValues& values, PersonId actor, Instant now);

}  // namespace handschlag::usecase
