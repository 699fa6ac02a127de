#pragma once
// Budget, authority, need, timing: what the fields of those names answer. Unknown is not no.

#include <array>
#include <cstdint>
#include <string_view>

#include "core/agreement/document.h"

namespace handschlag::scoring {

using agreement::BantAnswer;
using agreement::BantField;
using agreement::Centipoints;
using BantAnswers = std::array<BantAnswer, 4>;  ///< by BantField

inline constexpr std::array<std::string_view, 4> bantFields{"budget", "authority", "need", "timing"};

/// "yes", "ja", "1", "true"; "partly", "teilweise"; "no", "nein", "0", "false"; anything else is unknown. Case and outer spaces do not count.
[[nodiscard]] BantAnswer bantAnswer(std::string_view text);

/// Sum of what the four answers are worth.
[[nodiscard]] Centipoints bantPoints(const BantAnswers& answers, const agreement::BantPoints& worth);

/// Mean of the four (no 0, unknown 50, partly 75, yes 100), rounded down.
[[nodiscard]] std::uint8_t bantPercent(const BantAnswers& answers);

}  // namespace handschlag::scoring
