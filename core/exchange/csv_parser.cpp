#include "core/exchange/csv_parser.h"

#include <algorithm>

namespace handschlag::exchange {
namespace {

constexpr std::size_t sampleBytes = 256 * 1024;
constexpr std::size_t sampleRecords = 50;

/// How well a delimiter fits: rows as wide as the header first, then the number of columns.
struct Fit {
    bool severalColumns = false;
    std::size_t percentEven = 0;
    std::size_t columns = 0;
    friend auto operator<=>(const Fit&, const Fit&) = default;
};

Fit fitOf(std::string_view sample, bool complete, char delimiter)
{
    CsvParser parser(sample, delimiter);
    std::vector<std::size_t> widths;
    std::vector<std::string> cells;
    while (widths.size() <= sampleRecords && parser.next(cells)) widths.push_back(cells.size());
    if (!complete && widths.size() > 1 && widths.size() <= sampleRecords) widths.pop_back();  // the sample may cut its last record
    if (widths.empty() || widths.front() < 2) return {};
    const auto even = static_cast<std::size_t>(std::ranges::count(widths, widths.front()));
    return {true, 100 * even / widths.size(), widths.front()};
}

}  // namespace

bool CsvParser::next(std::vector<std::string>& cells)
{
    while (at_ < text_.size()) {
        ++record_;
        if (text_[at_] == '\r' || text_[at_] == '\n') {
            (void)endRecord();
            continue;
        }
        std::size_t count = 0;
        for (CellEnd end = CellEnd::Delimiter; end == CellEnd::Delimiter; ++count) {
            if (count == cells.size()) cells.emplace_back();
            cells[count].clear();
            end = readCell(cells[count]);
        }
        cells.resize(count);
        return true;
    }
    return false;
}

CsvParser::CellEnd CsvParser::readCell(std::string& cell)
{
    if (at_ < text_.size() && text_[at_] == '"') readQuoted(cell);
    std::size_t end = at_;
    while (end < text_.size() && text_[end] != delimiter_ && text_[end] != '\r' && text_[end] != '\n') ++end;
    cell.append(text_, at_, end - at_);
    at_ = end;
    if (at_ < text_.size() && text_[at_] == delimiter_) {
        ++at_;
        return CellEnd::Delimiter;
    }
    return endRecord();
}

void CsvParser::readQuoted(std::string& cell)
{
    ++at_;
    while (true) {
        const std::size_t quote = text_.find('"', at_);
        if (quote == std::string_view::npos) {
            cell.append(text_, at_);
            at_ = text_.size();
            endedInsideQuote_ = true;
            return;
        }
        cell.append(text_, at_, quote - at_);
        at_ = quote + 1;
        if (at_ >= text_.size() || text_[at_] != '"') return;
        cell += '"';
        ++at_;
    }
}

CsvParser::CellEnd CsvParser::endRecord()
{
    const bool carriageReturn = at_ < text_.size() && text_[at_] == '\r';
    if (at_ < text_.size()) ++at_;
    if (carriageReturn && at_ < text_.size() && text_[at_] == '\n') ++at_;
    return CellEnd::Record;
}

char findDelimiter(std::string_view text)
{
    const std::string_view sample = text.substr(0, sampleBytes);
    char best = ',';
    Fit bestFit;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        const Fit fit = fitOf(sample, sample.size() == text.size(), delimiter);
        if (fit > bestFit) {
            bestFit = fit;
            best = delimiter;
        }
    }
    return best;
}

}  // namespace handschlag::exchange
