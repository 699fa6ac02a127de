#pragma once
// CSV as it comes (RFC 4180 and its real-life offspring): encoding, delimiter, quote and header are found by the program, or given.
// Linear in the size of the file; thread-safe.
//
//   const auto table = readCsv(bytes); if (!table) return std::unexpected(table.error());
//   table->headers[0], table->rows[0][0], table->rowNumbers[0] == 2

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/error.h"
#include "core/exchange/csv_options.h"
#include "core/exchange/csv_records.h"

namespace handschlag::exchange {

/// Something that was put right, or left out, on the way in; not a reason to refuse the file.
struct CsvNote {
    std::int64_t row = 0;
    std::string column;
    Error reason;
};

/// What a file says of its rows.
struct TableHead {
    Encoding encoding = Encoding::Utf8;
    char delimiter = ',';
    char quote = '"';                            ///< 0: none
    std::int64_t headerRow = 1;                  ///< beginning with 1; 0: there is none
    std::vector<std::string> headers;            ///< without white space around them and without invisible marks; no two alike, none empty
    bool typed = false;                          ///< cells of a workbook: what was a date there is ISO text, whatever format its column has
    bool marked = false;                         ///< some number of a workbook has a fraction, and so the decimal mark that its reader was asked for
    std::vector<CsvNote> notes;                  ///< columns that had to be named, lines below the table that were left out
    std::vector<std::pair<std::size_t, std::size_t>> twins;  ///< columns of one name: the first, and the one called "name (2)"
};

struct CsvTable : TableHead {
    std::vector<std::vector<std::string>> rows;  ///< UTF-8; a row may have more or fewer cells than the header
    std::vector<std::int64_t> rowNumbers;        ///< per row: number as a spreadsheet shows it, the first line = 1; blank rows are skipped but counted
};

/// A file of delimited text that was not read into strings.
struct OpenCsv {
    TableHead head;
    std::unique_ptr<const DecodedText> text;  ///< what the records lie in
    CsvRecords records;
};

/// The same as readCsv, for going through very many rows; the bytes must outlive what it gives.
[[nodiscard]] Result<OpenCsv> openCsv(std::string_view bytes, std::size_t maxRows = SIZE_MAX, const CsvOptions& options = {});

/// Reads the whole file, or maxRows rows of it, as far as possible as the options say. Refuses by name (exit 3), with row and column
/// where there is one: an empty file, binary content, a workbook, web page or JSON in place of CSV, bytes that contradict the encoding,
/// NUL bytes, different delimiters, quotes without end, records beyond the parser's limits, a header without rows.
[[nodiscard]] Result<CsvTable> readCsv(std::string_view bytes, std::size_t maxRows = SIZE_MAX, const CsvOptions& options = {});

/// The same, with the name of the file as the last argument of an error, for the sentence.
[[nodiscard]] Result<CsvTable> readCsvFile(const std::string& fileName, std::string_view bytes, const CsvOptions& options = {}, std::size_t maxRows = SIZE_MAX);

/// One cell for writing: quoted where needed; text that a spreadsheet would run as a formula gets an apostrophe, numbers stay numbers.
[[nodiscard]] std::string csvCell(std::string_view text);

}  // namespace handschlag::exchange
