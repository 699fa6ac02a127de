#pragma once
// What is wrong with a document, clause by clause. Errors keep it from being proposed; warnings are for people to weigh.
// A document without errors can be executed (scoring::compile) and its calendar opens.
//
//   const std::vector<Problem> problems = validate(document);
//   if (hasErrors(problems)) ...
//   // Problem{Error, "fit.employees", validation.ranges_overlap, {"1_99", "50_200"}}

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/agreement/document.h"
#include "core/base/error.h"
#include "core/leads/field.h"

namespace handschlag::agreement {

struct Problem {
    enum class Severity : std::uint8_t { Error, Warning } severity = Severity::Error;
    std::string clause;  ///< id of the clause, criterion, rule, exclusion, route ... that it is about
    ErrorCode code;      ///< validation.*, calendar.*
    std::vector<std::string> arguments;
    friend bool operator==(const Problem&, const Problem&) = default;
};

/// attributes: the own fields of the workspace, and then a field that is neither among them nor known to every workspace is an error;
/// without them, any plausible name may be somebody's own field.
[[nodiscard]] std::vector<Problem> validate(const Document& document, const std::optional<std::span<const leads::Attribute>>& attributes = {});
[[nodiscard]] bool hasErrors(const std::vector<Problem>& problems);
/// Clauses with errors, each once, in order.
[[nodiscard]] std::vector<std::string> clausesWithErrors(const std::vector<Problem>& problems);

}  // namespace handschlag::agreement
