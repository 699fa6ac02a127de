#pragma once
// A table as the bytes of a file: CSV (UTF-8, comma, ISO dates), CSV as a German Excel opens it (BOM, semicolon, decimal comma, 31.03.2026), or
// a workbook. Texts that a spreadsheet would run as a formula are neutralised; numbers and days stay such.
//
//   const auto format = tableFormatOf("leads.csv", false); if (!format) return std::unexpected(format.error());
//   const auto bytes = tableBytes(table, *format);

#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/xlsx_writer.h"

namespace handschlag::exchange {

struct OutputTable {
    std::string name;
    std::vector<SheetColumn> columns;
    std::vector<std::vector<SheetCell>> rows;  ///< one cell per column
};

enum class TableFormat : std::uint8_t { Csv, GermanCsv, Workbook };

/// By the file's ending, .csv or .xlsx in any case; refuses others ("export.ending" {path}).
[[nodiscard]] Result<TableFormat> tableFormatOf(std::string_view path, bool germanCsv);
/// One cell of a CSV file, neutralised and quoted.
[[nodiscard]] std::string csvText(const SheetCell& cell, bool german = false);
[[nodiscard]] Result<std::string> tableBytes(const OutputTable& table, TableFormat format);

}  // namespace handschlag::exchange
