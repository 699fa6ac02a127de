#include "core/exchange/refused_rows.h"

#include <algorithm>

namespace handschlag::exchange {
namespace {

constexpr std::string_view englishReason = "Reason (Handschlag)", germanReason = "Grund (Handschlag)";

bool wouldRun(std::string_view cell)
{
    if (cell.starts_with('=')) return true;
    return !cell.empty() && std::string_view("+-@").contains(cell.front()) && cell.find_first_of("|!") != std::string_view::npos;
}

void addCell(std::string_view cell, char separator, std::string& csv)
{
    std::string text(wouldRun(cell) ? "'" : "");
    text += cell;
    const std::string marks = std::string("\"\r\n") + separator;
    if (text.find_first_of(marks) == std::string::npos && !text.starts_with(' ') && !text.ends_with(' ')) {
        csv += text;
        return;
    }
    csv += '"';
    for (const char c : text) {
        if (c == '"') csv += '"';
        csv += c;
    }
    csv += '"';
}

class Writer {
public:
    Writer(const CsvTable& table, char separator, std::size_t width) : table_(table), separator_(separator), width_(width) {}

    void add(const std::vector<std::string>& cells, std::string_view last)
    {
        for (std::size_t i = 0; i < width_; ++i) {
            if (i < table_.headers.size() && isReasonHeader(table_.headers[i])) continue;  // of the time before
            addCell(i < cells.size() ? std::string_view(cells[i]) : std::string_view(), separator_, csv);
            csv += separator_;
        }
        addCell(last, separator_, csv);
        csv += "\r\n";
    }
    std::string csv = "\xEF\xBB\xBF";

private:
    const CsvTable& table_;
    char separator_;
    std::size_t width_;
};

}  // namespace

std::string_view reasonHeader(bool german) { return german ? germanReason : englishReason; }

bool isReasonHeader(std::string_view header) { return header == englishReason || header == germanReason; }

std::string refusedRowsCsv(const CsvTable& table, std::span<const RefusedRow> rows, bool german)
{
    std::vector<std::pair<std::size_t, std::string_view>> found;
    std::size_t width = table.headers.size();
    for (const RefusedRow& row : rows) {
        const auto at = std::ranges::lower_bound(table.rowNumbers, row.row);
        if (at == table.rowNumbers.end() || *at != row.row) continue;
        const auto place = static_cast<std::size_t>(at - table.rowNumbers.begin());
        found.emplace_back(place, row.reason);
        width = std::max(width, table.rows[place].size());
    }
    std::ranges::sort(found);
    Writer writer(table, german ? ';' : ',', width);
    writer.add(table.headers, reasonHeader(german));
    for (const auto& [place, reason] : found) writer.add(table.rows[place], reason);
    return std::move(writer.csv);
}

}  // namespace handschlag::exchange
