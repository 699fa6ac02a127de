#pragma once
// A definitional rejection that names the corrected fact ("employees: 40, not 400"): the frozen snapshot is judged again with that one fact
// changed (domain section 6). It fails then, so the claim is supported; it still qualifies, so the rejection is marked a dispute.
//
//   const auto fact = factFrom("employees", "40", attributes);         // int64 40; "handover.fact_invalid" {field, value}
//   const auto check = checkFact(document, snapshot, attributes, "employees", *fact);

#include <span>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/handover/claim_check.h"

namespace handschlag::handover {

/// As a person writes it, by the kind of the field: whole and decimal numbers in either notation, also money; yes and no; a day or a time
/// (UTC); text without the spaces around it, a country by its name in letters. Misuse of an unknown field: "handover.field_unknown" {field}.
[[nodiscard]] Result<leads::FieldValue> factFrom(std::string_view field, std::string_view value, std::span<const leads::Attribute> attributes);

/// why: "fails_with_fact" or "passes_with_fact" {field, cell}; the value itself is personal and stays out.
[[nodiscard]] Result<ClaimCheck> checkFact(const agreement::Document& document, const Snapshot& snapshot, std::span<const leads::Attribute> attributes,
                                           const std::string& field, const leads::FieldValue& fact);

}  // namespace handschlag::handover
