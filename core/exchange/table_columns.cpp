#include "core/exchange/table_columns.h"

#include <algorithm>
#include <unordered_map>

#include "core/base/text.h"
#include "core/exchange/column_letters.h"
#include "core/exchange/invisible_marks.h"

namespace handschlag::exchange {
namespace {

constexpr ErrorCode columnNamed{"csv.column_named"};
constexpr ErrorCode columnTwiceNamed{"csv.column_twice_named"};
constexpr ErrorCode linesBelow{"csv.lines_below"};

bool isEmptyCell(std::string_view cell) { return trimmed(cell).empty(); }

bool isEmptyColumn(const TableRows& rows, std::size_t column)
{
    RowCells cells;
    KeptTexts kept;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        kept.clear();
        rows.cut(row, cells, kept);
        if (column < cells.size() && !isEmptyCell(cells[column])) return false;
    }
    return true;
}

RowCells cellsOf(const CsvRecords& records, std::size_t row, KeptTexts& kept)
{
    RowCells cells;
    records.cut(row, cells, kept);
    return cells;
}

bool isEmptyRow(const CsvRecords& records, std::size_t row)
{
    KeptTexts kept;
    return std::ranges::all_of(cellsOf(records, row, kept), isEmptyCell);
}

/// One cell that says something.
bool isLine(const CsvRecords& records, std::size_t row)
{
    KeptTexts kept;
    const RowCells cells = cellsOf(records, row, kept);
    return cells.size() == 1 && !isEmptyCell(cells.front());
}

void dropLinesBelow(TableHead& head, CsvRecords& records)
{
    if (head.headers.size() < 2) return;
    std::size_t first = records.size();
    std::size_t blankBefore = 0;
    while (first > 1 && isLine(records, first - 1)) {
        --first;
        if (records.number(first) > records.number(first - 1) + 1) blankBefore = first;
    }
    if (blankBefore == 0) return;
    head.notes.push_back({records.number(blankBefore), {}, Error{linesBelow, {std::to_string(records.size() - blankBefore)}, {}}});
    records.keep(blankBefore);
}

std::string plainName(std::string_view header)
{
    std::string name = hasInvisibleMarks(header) ? withoutInvisibleMarks(header) : std::string(header);
    std::ranges::replace_if(name, [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    return std::string(trimmed(name));
}

}  // namespace

void dropSurroundings(TableHead& head, CsvRecords& records)
{
    std::size_t width = head.headers.size();
    while (head.headerRow > 0 && width > 1 && isEmptyCell(head.headers[width - 1]) && isEmptyColumn(TableRows(records), width - 1)) --width;
    // A row that is empty but for its delimiters is what its neighbours are: too many or too few cells are its own affair.
    records.trimTo(width, width < head.headers.size());
    head.headers.resize(width);
    std::size_t last = records.size();
    while (last > 1 && isEmptyRow(records, last - 1)) --last;
    records.keep(last);
    dropLinesBelow(head, records);
}

void nameColumns(TableHead& head, const TableRows& rows, std::span<const std::size_t> places)
{
    const auto placeOf = [&](std::size_t column) { return column < places.size() ? places[column] : column; };
    std::unordered_map<std::string, std::size_t> firsts;
    for (std::size_t i = 0; i < head.headers.size(); ++i) head.headers[i] = plainName(head.headers[i]);
    for (std::size_t i = 0; i < head.headers.size(); ++i)
        if (!head.headers[i].empty()) firsts.emplace(head.headers[i], i);
    for (std::size_t i = 0; i < head.headers.size(); ++i) {
        std::string& header = head.headers[i];
        const bool unnamed = header.empty();
        const std::string wanted = unnamed ? columnLetters(placeOf(i)) : header;
        const auto first = firsts.find(wanted);
        if (!unnamed && first->second == i) continue;
        std::string name = wanted;
        for (std::size_t number = 2; firsts.contains(name); ++number) name = wanted + " (" + std::to_string(number) + ')';
        firsts.emplace(name, i);
        if (!unnamed) head.twins.emplace_back(first->second, i);
        const bool worthANote = head.headerRow > 0 && !isEmptyColumn(rows, i);
        if (worthANote && unnamed) head.notes.push_back({head.headerRow, name, Error{columnNamed, {std::to_string(placeOf(i) + 1), name}, {}}});
        if (worthANote && !unnamed) head.notes.push_back({head.headerRow, name, Error{columnTwiceNamed, {wanted, name}, {}}});
        header = std::move(name);
    }
}

}  // namespace handschlag::exchange
