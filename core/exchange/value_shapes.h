#pragma once
// What a single cell looks like, quickly and without knowing its column.

#include <cstdint>
#include <string_view>

namespace handschlag::exchange {

enum class ValueShape : std::uint8_t { Text, Number, Date, Email, Phone };

/// Of a cell without white space around it. Numbers in either notation; dates as digits; phone numbers only with a sign of one: + or a
/// leading 0, and more than digits.
[[nodiscard]] ValueShape shapeOf(std::string_view cell);
[[nodiscard]] bool looksLikeEmail(std::string_view cell);
[[nodiscard]] bool looksLikePhone(std::string_view cell);

}  // namespace handschlag::exchange
