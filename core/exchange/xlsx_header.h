#pragma once
// From the cells of a sheet to a table: where its header is, and which columns it has.

#include <string>

#include "core/exchange/xlsx.h"
#include "core/exchange/xlsx_sheet.h"

namespace handschlag::exchange {

/// The rows of a sheet as they are, for whoever looks for the header differently. Chooses the sheet and fails as readXlsx does.
[[nodiscard]] Result<SheetRows> readSheetRows(std::string_view bytes, const XlsxOptions& options = {});

/// Takes the cells. A column with values but no name and a second one of the same name are named as those of CSV are. Refuses a header
/// without rows, and a table that would need more than mostBytes once every row has all columns.
[[nodiscard]] Result<void> makeTable(SheetRows&& cells, const std::string& sheet, std::size_t mostBytes, std::size_t maxRows, Workbook& workbook);

/// Place of the header among the rows.
[[nodiscard]] std::size_t headerRow(const std::vector<std::vector<std::string>>& rows);

}  // namespace handschlag::exchange
