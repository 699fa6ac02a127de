#include "core/exchange/header_row.h"

#include <algorithm>
#include <map>
#include <string_view>

#include "core/base/text.h"
#include "core/exchange/header_synonyms.h"
#include "core/exchange/value_shapes.h"

namespace handschlag::exchange {
namespace {

constexpr std::size_t mostLinesAbove = 30;
constexpr std::size_t rowsBelow = 20;

std::size_t filled(const std::vector<std::string>& cells)
{
    return static_cast<std::size_t>(std::ranges::count_if(cells, [](const std::string& cell) { return !trimmed(cell).empty(); }));
}

/// A title, or a pair such as "Created on;2026-01-31" above a table of more columns.
bool speaksAboutTheFile(const std::vector<std::string>& cells, std::size_t width)
{
    const std::size_t count = filled(cells);
    if (count == 0) return true;
    if (cells.empty() || trimmed(cells.front()).empty()) return false;
    if (count == 1) return (cells.size() == 1 && width >= 2) || width >= 3;
    return count == 2 && width >= 5 && !trimmed(cells[1]).empty();
}

bool isKnownHeader(std::string_view cell)
{
    return std::ranges::any_of(std::initializer_list<FileKind>{FileKind::Leads, FileKind::Activities, FileKind::Outcomes},
                               [&](FileKind kind) { return !fieldForHeader(cell, kind).empty(); });
}

bool isYear(std::string_view cell) { return cell.size() == 4 && (cell.starts_with("19") || cell.starts_with("20")); }

/// The cells below are what this cell is: it is one of them, and not their name.
bool continuesBelow(const std::vector<SampleRecord>& sample, std::size_t first, std::size_t column, ValueShape shape)
{
    std::size_t seen = 0, alike = 0;
    for (std::size_t i = first + 1; i < sample.size() && i <= first + rowsBelow; ++i) {
        const auto& cells = sample[i].cells;
        if (column >= cells.size() || trimmed(cells[column]).empty()) continue;
        ++seen;
        if (shapeOf(trimmed(cells[column])) == shape) ++alike;
    }
    if (seen == 0) return shape != ValueShape::Number;
    return alike * 10 >= seen * 8;
}

bool holdsValues(const std::vector<SampleRecord>& sample, std::size_t first)
{
    const auto& cells = sample[first].cells;
    if (std::ranges::any_of(cells, isKnownHeader)) return false;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const std::string_view cell = trimmed(cells[column]);
        const ValueShape shape = shapeOf(cell);
        if (shape == ValueShape::Text || isYear(cell)) continue;
        if (continuesBelow(sample, first, column, shape)) return true;
    }
    return false;
}

}  // namespace

std::size_t usualWidth(const std::vector<SampleRecord>& sample)
{
    std::map<std::size_t, std::size_t> counts;
    for (const SampleRecord& record : sample) ++counts[record.cells.size()];
    const auto most = std::ranges::max_element(counts, {}, [](const auto& entry) { return std::pair(entry.second, entry.first); });
    return most == counts.end() ? 0 : most->first;
}

std::int64_t findHeaderRow(const std::vector<SampleRecord>& sample)
{
    if (sample.empty()) return 1;
    const std::size_t width = usualWidth(sample);
    std::size_t first = 0;
    while (first + 1 < sample.size() && first < mostLinesAbove && speaksAboutTheFile(sample[first].cells, width)) ++first;
    if (speaksAboutTheFile(sample[first].cells, width)) first = 0;  // nothing below is a table either
    return holdsValues(sample, first) ? 0 : sample[first].number;
}

}  // namespace handschlag::exchange
