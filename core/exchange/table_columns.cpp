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

bool isEmptyCell(const std::string& cell) { return trimmed(cell).empty(); }

bool isEmptyColumn(const CsvTable& table, std::size_t column)
{
    return std::ranges::none_of(table.rows, [&](const auto& row) { return column < row.size() && !isEmptyCell(row[column]); });
}

void trimRight(std::vector<std::string>& row, std::size_t width)
{
    while (row.size() > width && isEmptyCell(row.back())) row.pop_back();
}

void dropLinesBelow(CsvTable& table)
{
    if (table.headers.size() < 2) return;
    std::size_t first = table.rows.size();
    const auto isLine = [](const std::vector<std::string>& row) {
        return !row.empty() && !isEmptyCell(row.front()) && std::all_of(row.begin() + 1, row.end(), isEmptyCell);
    };
    std::size_t blankBefore = 0;
    while (first > 1 && table.rows[first - 1].size() == 1 && isLine(table.rows[first - 1])) {
        --first;
        if (table.rowNumbers[first] > table.rowNumbers[first - 1] + 1) blankBefore = first;
    }
    if (blankBefore == 0) return;
    const auto count = table.rows.size() - blankBefore;
    table.notes.push_back({table.rowNumbers[blankBefore], {}, Error{linesBelow, {std::to_string(count)}, {}}});
    table.rows.resize(blankBefore);
    table.rowNumbers.resize(blankBefore);
}

std::string plainName(std::string_view header)
{
    std::string name = hasInvisibleMarks(header) ? withoutInvisibleMarks(header) : std::string(header);
    std::ranges::replace_if(name, [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    return std::string(trimmed(name));
}

}  // namespace

void dropSurroundings(CsvTable& table)
{
    std::size_t width = table.headers.size();
    while (table.headerRow > 0 && width > 1 && isEmptyCell(table.headers[width - 1]) && isEmptyColumn(table, width - 1)) --width;
    const bool narrower = width < table.headers.size();
    table.headers.resize(width);
    for (auto& row : table.rows) {
        // A row that is empty but for its delimiters is what its neighbours are: too many or too few cells are its own affair.
        if (narrower || row.size() > width) trimRight(row, width);
    }
    const auto isEmptyRow = [](const std::vector<std::string>& row) { return std::ranges::all_of(row, isEmptyCell); };
    while (table.rows.size() > 1 && isEmptyRow(table.rows.back())) {
        table.rows.pop_back();
        table.rowNumbers.pop_back();
    }
    dropLinesBelow(table);
}

void nameColumns(CsvTable& table, std::span<const std::size_t> places)
{
    const auto placeOf = [&](std::size_t column) { return column < places.size() ? places[column] : column; };
    std::unordered_map<std::string, std::size_t> firsts;
    for (std::size_t i = 0; i < table.headers.size(); ++i) table.headers[i] = plainName(table.headers[i]);
    for (std::size_t i = 0; i < table.headers.size(); ++i)
        if (!table.headers[i].empty()) firsts.emplace(table.headers[i], i);
    for (std::size_t i = 0; i < table.headers.size(); ++i) {
        std::string& header = table.headers[i];
        const bool unnamed = header.empty();
        const std::string wanted = unnamed ? columnLetters(placeOf(i)) : header;
        const auto first = firsts.find(wanted);
        if (!unnamed && first->second == i) continue;
        std::string name = wanted;
        for (std::size_t number = 2; firsts.contains(name); ++number) name = wanted + " (" + std::to_string(number) + ')';
        firsts.emplace(name, i);
        if (!unnamed) table.twins.emplace_back(first->second, i);
        const bool worthANote = table.headerRow > 0 && !isEmptyColumn(table, i);
        if (worthANote && unnamed) table.notes.push_back({table.headerRow, name, Error{columnNamed, {std::to_string(placeOf(i) + 1), name}, {}}});
        if (worthANote && !unnamed) table.notes.push_back({table.headerRow, name, Error{columnTwiceNamed, {wanted, name}, {}}});
        header = std::move(name);
    }
}

}  // namespace handschlag::exchange
