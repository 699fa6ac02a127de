#pragma once
// The figures of a proposal's backtest as a text that a row keeps.

#include <optional>
#include <string>
#include <string_view>

#include "core/review/meeting.h"

namespace handschlag::review {

/// Empty without a backtest.
[[nodiscard]] std::string toText(const std::optional<ProposalBacktest>& backtest);
/// Nothing where the text is none.
[[nodiscard]] std::optional<ProposalBacktest> backtestFromText(std::string_view text);

}  // namespace handschlag::review
