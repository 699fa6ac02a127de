#include "core/exchange/table_output.h"

#include <algorithm>
#include <cstdio>

#include "core/exchange/csv.h"

namespace handschlag::exchange {
namespace {

constexpr ErrorCode unknownEnding{"export.ending"};

bool endsWith(std::string_view path, std::string_view ending)
{
    if (path.size() < ending.size()) return false;
    return std::ranges::equal(path.substr(path.size() - ending.size()), ending, {}, [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
}

/// One cell after the other by what it holds.
struct CellText {
    bool german;

    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string& text) const { return csvCell(text); }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(bool yes) const { return german ? (yes ? "ja" : "nein") : (yes ? "true" : "false"); }
    std::string operator()(const DecimalCell& number) const
    {
        const bool negative = number.units < 0;
        std::string digits = std::to_string(number.units).substr(negative ? 1 : 0);
        const auto places = static_cast<std::size_t>(std::max(0, number.places));
        if (places == 0) return (negative ? "-" : "") + digits;
        if (digits.size() <= places) digits.insert(0, places + 1 - digits.size(), '0');
        digits.insert(digits.size() - places, 1, german ? ',' : '.');
        return (negative ? "-" : "") + digits;
    }
    std::string operator()(Day day) const
    {
        if (!german) return toIso(day);
        const std::string iso = toIso(day);  // 2026-03-31
        return iso.substr(8, 2) + '.' + iso.substr(5, 2) + '.' + iso.substr(0, 4);
    }
    std::string operator()(const LocalTime& time) const
    {
        char clock[16];
        std::snprintf(clock, sizeof clock, " %02d:%02d:%02d", time.secondOfDay / 3'600 % 24, time.secondOfDay / 60 % 60, time.secondOfDay % 60);
        return (*this)(time.day) + clock;
    }
};

std::string csvOf(const OutputTable& table, bool german)
{
    const char separator = german ? ';' : ',';
    std::string csv = german ? "\xEF\xBB\xBF" : "";
    const auto addLine = [&](const auto& cells, const auto& text) {
        bool first = true;
        for (const auto& cell : cells) {
            if (!first) csv += separator;
            csv += text(cell);
            first = false;
        }
        csv += "\r\n";
    };
    addLine(table.columns, [](const SheetColumn& column) { return csvCell(column.title); });
    const CellText text{german};
    for (const auto& row : table.rows) addLine(row, [&text](const SheetCell& cell) { return std::visit(text, cell); });
    return csv;
}

}  // namespace

Result<TableFormat> tableFormatOf(std::string_view path, bool germanCsv)
{
    if (endsWith(path, ".xlsx")) return TableFormat::Workbook;
    if (endsWith(path, ".csv")) return germanCsv ? TableFormat::GermanCsv : TableFormat::Csv;
    return misuse(unknownEnding, {std::string(path)});
}

std::string csvText(const SheetCell& cell, bool german) { return std::visit(CellText{german}, cell); }

Result<std::string> tableBytes(const OutputTable& table, TableFormat format)
{
    if (format != TableFormat::Workbook) return csvOf(table, format == TableFormat::GermanCsv);
    auto writer = XlsxWriter::begin(table.name, table.columns);
    if (!writer) return std::unexpected(writer.error());
    for (const auto& row : table.rows)
        if (const auto added = writer->add(row); !added) return std::unexpected(added.error());
    return writer->finish();
}

}  // namespace handschlag::exchange
