#pragma once
// What a lead lacks: information that is required or leaves its score open, points to the next band and letter, and the terms of the
// rule that do not hold.

#include <vector>

#include "core/scoring/judge.h"

namespace handschlag::scoring {

/// Of the lead that `judge` judged last.
[[nodiscard]] std::vector<Missing> missingOf(const Plan::Compiled& plan, const Judge& judge, const Facts& facts);

}  // namespace handschlag::scoring
