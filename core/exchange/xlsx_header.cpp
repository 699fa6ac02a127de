#include "core/exchange/xlsx_header.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/exchange/table_columns.h"
#include "core/exchange/xlsx_codes.h"

namespace handschlag::exchange {
namespace {

using Row = std::vector<std::string>;

constexpr std::size_t sampleRows = 50;

bool isFilled(const std::string& cell) { return !trimmed(cell).empty(); }

struct Column {
    std::size_t place = 0;  ///< in the sheet
    std::string name;
};

/// Columns with a name or a value.
std::vector<Column> usedColumns(const SheetRows& cells, std::size_t header)
{
    const auto& names = cells.rows[header];
    std::vector<bool> used;
    for (std::size_t row = header; row < cells.rows.size(); ++row) {
        used.resize(std::max(used.size(), cells.rows[row].size()));
        for (std::size_t i = 0; i < cells.rows[row].size(); ++i)
            if (!used[i] && isFilled(cells.rows[row][i])) used[i] = true;
    }
    std::vector<Column> columns;
    for (std::size_t i = 0; i < used.size(); ++i)
        if (used[i]) columns.push_back({i, i < names.size() ? names[i] : std::string()});
    return columns;
}

/// The same columns in every row, those without name left out.
void fit(Row& row, const std::vector<Column>& columns, bool gapless)
{
    if (!gapless)
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (columns[i].place != i) {
                if (columns[i].place >= row.size()) {
                    row.resize(std::min(row.size(), i));
                    break;
                }
                row[i] = std::move(row[columns[i].place]);
            }
    row.resize(columns.size());
}

void addNotes(const SheetRows& cells, const std::vector<Column>& columns, std::int64_t headerNumber, Workbook& workbook)
{
    for (const Column& column : columns) {
        const auto found = cells.errors.find(column.place);
        if (found == cells.errors.end() || found->second.row <= headerNumber) continue;
        const ColumnErrors& errors = found->second;
        Error reason{xlsx::errorCells, {errors.error, std::to_string(errors.cells)}, {}, Severity::Unusable};
        workbook.notes.push_back({errors.row, column.name, std::move(reason)});
    }
}

}  // namespace

std::size_t headerRow(const std::vector<Row>& rows)
{
    const std::size_t sampled = std::min(rows.size(), sampleRows);
    std::vector<std::size_t> filled;
    for (std::size_t row = 0; row < sampled; ++row) filled.push_back(static_cast<std::size_t>(std::ranges::count_if(rows[row], isFilled)));
    std::vector<std::size_t> sorted = filled;
    std::ranges::sort(sorted);
    const std::size_t usual = sorted.empty() ? 0 : sorted[sorted.size() / 2];
    for (std::size_t row = 0; row < sampled; ++row)
        if (filled[row] * 5 >= usual * 3) return row;
    return 0;
}

Result<void> makeTable(SheetRows&& cells, const std::string& sheet, std::size_t mostBytes, std::size_t maxRows, Workbook& workbook)
{
    const std::size_t header = headerRow(cells.rows);
    if (header + 1 >= cells.rows.size() && maxRows > 0) return fail(xlsx::headerOnly, {sheet});
    std::vector<Column> columns = usedColumns(cells, header);
    if (SheetRows::bytesOf(cells.rows.size(), cells.rows.size() * columns.size()) > mostBytes) return fail(xlsx::tooLarge, {}, "empty cells");

    CsvTable& table = workbook.table;
    table.typed = true;
    table.marked = cells.marked;
    table.headerRow = cells.numbers[header];
    std::vector<std::size_t> places;
    for (Column& column : columns) {
        places.push_back(column.place);
        table.headers.push_back(std::move(column.name));
    }
    const auto end = static_cast<std::ptrdiff_t>(header + 1 + std::min(maxRows, cells.rows.size() - header - 1));
    const auto start = static_cast<std::ptrdiff_t>(header + 1);
    const bool gapless = columns.back().place + 1 == columns.size();
    table.rowNumbers.assign(cells.numbers.begin() + start, cells.numbers.begin() + end);
    cells.rows.erase(cells.rows.begin() + end, cells.rows.end());
    cells.rows.erase(cells.rows.begin(), cells.rows.begin() + start);
    table.rows = std::move(cells.rows);
    for (Row& row : table.rows) fit(row, columns, gapless);
    nameColumns(table, TableRows(table), places);
    for (std::size_t i = 0; i < columns.size(); ++i) columns[i].name = table.headers[i];
    addNotes(cells, columns, table.headerRow, workbook);
    return {};
}

}  // namespace handschlag::exchange
