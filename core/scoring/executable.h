#pragma once
// The limits within which integer arithmetic can neither overflow nor hang (domain section 3): |points| <= 1,000,000 c, cap <= 10,000,
// window <= 3,660 days. A document beyond them cannot be executed, whatever else is right or wrong with it.

#include "core/agreement/document.h"
#include "core/base/error.h"

namespace handschlag::scoring {

namespace codes {
inline constexpr ErrorCode limitExceeded{"scoring.limit_exceeded"};  ///< id of the clause, parameter, value, lowest, highest
inline constexpr ErrorCode ruleMalformed{"scoring.rule_malformed"};  ///< id of the clause
inline constexpr ErrorCode stepsUnordered{"scoring.steps_unordered"};  ///< id of the rule
}  // namespace codes

/// Refuses the first parameter that lies outside, naming its clause.
[[nodiscard]] Result<void> checkExecutable(const agreement::Document& document);

}  // namespace handschlag::scoring
