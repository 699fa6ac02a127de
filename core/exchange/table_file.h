#pragma once
// Any file that holds a table, CSV or workbook: decided by its content, not by its name.
//
//   const auto file = readTableFile("leads.xlsx", bytes); if (!file) return std::unexpected(file.error());
//   file->table.headers, file->table.rows; file->isWorkbook()

#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/exchange/table_rows.h"
#include "core/exchange/xlsx.h"

namespace handschlag::exchange {

struct TableFile {
    CsvTable table;
    std::vector<SheetEntry> sheets;  ///< none for CSV
    std::size_t sheet = 0;
    std::vector<TableNote> notes;

    [[nodiscard]] bool isWorkbook() const { return !sheets.empty(); }
};

/// Options hold for workbooks, of CSV only the number of rows; the reading holds for CSV alone. The name of the file is the last argument of an error.
[[nodiscard]] Result<TableFile> readTableFile(const std::string& fileName, std::string_view bytes, const XlsxOptions& options = {},
                                              const CsvOptions& reading = {});

/// The same for going through very many rows: a text stays where it lies.
struct OpenTable {
    std::variant<OpenCsv, Workbook> file;

    [[nodiscard]] const TableHead& head() const;
    [[nodiscard]] TableRows rows() const;
    [[nodiscard]] const Workbook* workbook() const { return std::get_if<Workbook>(&file); }
};

/// As readTableFile; the bytes must outlive what it gives.
[[nodiscard]] Result<OpenTable> openTableFile(const std::string& fileName, std::string_view bytes, const XlsxOptions& options = {},
                                              const CsvOptions& reading = {});

}  // namespace handschlag::exchange
