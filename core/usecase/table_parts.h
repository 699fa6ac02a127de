#pragma once
// One table written as CSV and as JSON side by side, row by row, so that millions of rows need no memory.

#include <string>
#include <vector>

#include "core/exchange/table_output.h"
#include "core/usecase/full_export.h"

namespace handschlag::usecase {

class TableParts {
public:
    /// name without ending; columns by their stable English names.
    TableParts(const WritePart& write, std::string name, std::vector<std::string> columns);
    [[nodiscard]] Result<void> add(const std::vector<exchange::SheetCell>& cells);
    /// Adds both files to the list.
    [[nodiscard]] Result<std::int64_t> finish(std::vector<ExportedFile>& files);

private:
    [[nodiscard]] Result<void> flush();

    const WritePart& write_;
    std::string name_;
    std::vector<std::string> columns_;
    std::string csv_, json_;
    std::int64_t rows_ = 0;
};

}  // namespace handschlag::usecase
