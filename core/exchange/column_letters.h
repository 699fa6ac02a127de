#pragma once
// A, B ... Z, AA ...: what a spreadsheet calls a column.

#include <cstddef>
#include <string>

namespace handschlag::exchange {

/// Beginning with 0: columnLetters(26) == "AA".
[[nodiscard]] std::string columnLetters(std::size_t column);

}  // namespace handschlag::exchange
