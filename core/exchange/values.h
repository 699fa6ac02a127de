#pragma once
// Cells to values: numbers by the decimal mark of the file, yes and no in both languages, points in time through a zone. White space
// around a cell never matters here; empty cells are for the caller.
//
//   parseInteger("1.250", ',') == 1250;  parseDecimal("12,5", ',') == 125'000;  parseBoolean("ja") == true

#include <cstdint>
#include <optional>
#include <string_view>

#include "core/base/instant.h"
#include "core/calendar/zone.h"
#include "core/exchange/date_format.h"

namespace handschlag::exchange {

/// Whole numbers. Thousands may be parted in threes by the other mark, a blank, or an apostrophe; a currency may stand at either
/// end, a minus in front, behind, or as (1,234.00); ",--" is no cents; a fraction must be zero. Nothing if it is no such number or
/// beyond 2^53.
[[nodiscard]] std::optional<std::int64_t> parseInteger(std::string_view text, char decimalMark);

/// In 1/10,000, rounded half away from zero.
[[nodiscard]] std::optional<std::int64_t> parseDecimal(std::string_view text, char decimalMark);

/// True if a currency stands at either end.
[[nodiscard]] bool namesCurrency(std::string_view text);

/// ja nein yes no true false wahr falsch on off j n y x 1 0, in any case.
[[nodiscard]] std::optional<bool> parseBoolean(std::string_view text);

/// Wall clock of the zone, unless the cell names its offset. A day alone is its 00:00.
[[nodiscard]] std::optional<Instant> parseInstant(std::string_view text, const DateFormat& format, const calendar::Zone& zone);

}  // namespace handschlag::exchange
