#pragma once
// Single cells that tell of a spreadsheet's accident, whatever their column is.

#include <optional>
#include <string>
#include <string_view>

namespace handschlag::exchange {

/// #NAME?, #WERT!, #REF!, Err:502 ...
[[nodiscard]] bool isErrorCell(std::string_view cell);
/// ##### of a column that was too narrow.
[[nodiscard]] bool isHashes(std::string_view cell);
/// 1,23457E+11
[[nodiscard]] bool isScientific(std::string_view cell);
/// "1-5", "100 - 249", "250+", "> 1000"
[[nodiscard]] bool isRange(std::string_view cell);
/// The range that became "01-May", "1. Mai" or "Okt 49": the smaller number first; nothing if it is no such date.
[[nodiscard]] std::optional<std::string> rangeBehindMonth(std::string_view cell);
/// The same of a whole date: "05.01.2026" and "2026-01-05" were "1-5".
[[nodiscard]] std::optional<std::string> rangeBehindDate(std::string_view cell);
/// UTF-8 that was once taken for windows-1252: "MÃ¼ller".
[[nodiscard]] bool isGarbled(std::string_view cell);
/// "45631" or "45631.0" as the day that a spreadsheet means by it, in ISO form.
[[nodiscard]] std::optional<std::string> dayBehindNumber(std::string_view cell);

}  // namespace handschlag::exchange
