#pragma once
// A file on its way in: its bytes, its table, and what it most likely is. Read on the worker thread.

#include <QString>

#include <memory>
#include <string>

#include "core/base/progress.h"
#include "core/exchange/mapping_guess.h"
#include "core/exchange/table_file.h"

namespace handschlag::ui {

struct ImportSource {
    QString path;          ///< empty: a table that was pasted
    std::string fileName;  ///< without folder
    std::string content;
    exchange::CsvOptions reading;                         ///< as far as somebody said how to read it
    exchange::CsvTable table;
    exchange::TableProfile profile;                       ///< what the cells are
    std::vector<exchange::SheetEntry> sheets;             ///< of a workbook; none for CSV
    std::size_t sheet = 0;                                ///< the one that was read
    exchange::FileKind kind = exchange::FileKind::Leads;  ///< guessed

    /// Empty for CSV.
    [[nodiscard]] std::string sheetName() const { return sheet < sheets.size() ? sheets[sheet].name : std::string(); }
};
using ImportSourcePtr = std::shared_ptr<const ImportSource>;

/// Fails with the file's name, or with what is wrong with its content.
[[nodiscard]] Result<ImportSourcePtr> readSource(const QString& path, const exchange::CsvOptions& reading = {}, const Progress& progress = {});
/// Text as a file of this name.
[[nodiscard]] Result<ImportSourcePtr> readText(const std::string& name, std::string text, const exchange::CsvOptions& reading = {}, const Progress& progress = {});
/// Another sheet of the same workbook.
[[nodiscard]] Result<ImportSourcePtr> readSheet(const ImportSource& source, const std::string& sheet, const Progress& progress = {});
/// The whole file; fails with its name.
[[nodiscard]] Result<std::string> contentOf(const QString& path);

/// "windows-1252, separated by ;, 8.000 rows" or "Workbook, 8.000 rows"
[[nodiscard]] QString describe(const ImportSource& source);

}  // namespace handschlag::ui
