#pragma once
// CSV as it comes (RFC 4180 and its real-life offspring): encoding and delimiter are found by the program. Linear in the size of the
// file; thread-safe.
//
//   const auto table = readCsv(bytes); if (!table) return std::unexpected(table.error());
//   table->headers[0], table->rows[0][0], table->rowNumbers[0] == 2

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/exchange/text_encoding.h"

namespace handschlag::exchange {

struct CsvTable {
    Encoding encoding = Encoding::Utf8;
    char delimiter = ',';
    std::vector<std::string> headers;            ///< without white space around them
    std::vector<std::vector<std::string>> rows;  ///< UTF-8; a row may have more or fewer cells than the header
    std::vector<std::int64_t> rowNumbers;        ///< per row: number as a spreadsheet shows it, header = 1; blank rows are skipped but counted
    bool typed = false;                          ///< cells of a workbook: what was a date there is ISO text, whatever format its column has
};

/// Reads the whole file, or maxRows rows of it. Refuses by name (exit 3): an empty file, binary content, a workbook or web page in
/// place of CSV, a file that ends inside a quote, a header without rows, a column without a name, two columns of one name.
[[nodiscard]] Result<CsvTable> readCsv(std::string_view bytes, std::size_t maxRows = SIZE_MAX);

/// The same, with the name of the file as the last argument of an error, for the sentence.
[[nodiscard]] Result<CsvTable> readCsvFile(const std::string& fileName, std::string_view bytes, std::size_t maxRows = SIZE_MAX);

/// One cell for writing: quoted where needed; text that a spreadsheet would run as a formula gets an apostrophe, numbers stay numbers.
[[nodiscard]] std::string csvCell(std::string_view text);

}  // namespace handschlag::exchange
