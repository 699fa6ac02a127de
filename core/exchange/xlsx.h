#pragma once
// Workbooks (Office Open XML, transitional and strict) as the table that a CSV file gives. Formulas count with the value that was saved
// with them, a merged range with its first cell, errors such as #N/A as empty with a note. Typed cells become canonical text: dates and
// times in ISO form, true and false, numbers without exponent. Memory is bounded by the size of the file; thread-safe.
//
//   const auto workbook = readXlsx(bytes, {.sheet = "Leads"}); if (!workbook) return std::unexpected(workbook.error());
//   workbook->table.headers[0], workbook->sheets[workbook->sheet].name

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/progress.h"
#include "core/exchange/csv.h"

namespace handschlag::exchange {

struct XlsxOptions {
    std::string sheet;           ///< name; empty: the first visible one that holds anything
    char decimalMark = '.';      ///< that numbers are written with
    std::size_t maxRows = SIZE_MAX;
    Progress progress;           ///< asked to stop: fails with task.cancelled
};

struct SheetEntry {
    std::string name;
    bool visible = true;
    friend bool operator==(const SheetEntry&, const SheetEntry&) = default;
};

/// Something about the cells of a column that whoever imports them should know.
struct TableNote {
    std::int64_t row = 0;  ///< of the first such cell
    std::string column;    ///< its header
    Error reason;
};

struct Workbook {
    CsvTable table;                  ///< columns without name and value are left out
    std::vector<SheetEntry> sheets;  ///< those with cells, in the order of their tabs
    std::size_t sheet = 0;           ///< the one that was read
    std::vector<TableNote> notes;
};

/// True for archives and for the containers of old or protected workbooks, whatever they are called.
[[nodiscard]] bool looksLikeWorkbook(std::string_view bytes);

/// The header is the first row that is about as full as the rows usually are: titles above it are passed over. Refuses by name (exit 3)
/// what is listed in xlsx_codes.h.
[[nodiscard]] Result<Workbook> readXlsx(std::string_view bytes, const XlsxOptions& options = {});

}  // namespace handschlag::exchange
