#include "core/exchange/csv_records.h"

#include <algorithm>
#include <cstring>

#include "core/base/text.h"

namespace handschlag::exchange {
namespace {

using namespace std::string_view_literals;

/// Lines no longer than a record may have cells cannot have too many of either; without quotes and carriage returns each is a record.
bool isPlain(std::string_view text, char quote)
{
    if ((quote != 0 && text.find(quote) != std::string_view::npos) || text.find('\r') != std::string_view::npos) return false;
    for (std::size_t start = 0; text.size() - start > CsvParser::mostCells;) {
        const std::size_t end = text.substr(start, CsvParser::mostCells).rfind('\n');
        if (end == std::string_view::npos) return false;
        start += end + 1;
    }
    return true;
}

}  // namespace

void CsvRecords::add(std::size_t start, std::int64_t number)
{
    const bool follows = !starts_.empty() && number == this->number(starts_.size() - 1) + 1;
    if (!follows) jumps_.emplace_back(starts_.size(), number);
    starts_.push_back(static_cast<std::uint32_t>(start));
}

std::int64_t CsvRecords::number(std::size_t row) const
{
    const auto jump = std::ranges::upper_bound(jumps_, row, {}, &std::pair<std::size_t, std::int64_t>::first) - 1;
    return jump->second + static_cast<std::int64_t>(row - jump->first);
}

void CsvRecords::findLines(From from, std::size_t mostRecords)
{
    std::int64_t number = from.records;
    for (std::size_t at = from.offset; at < text_.size() && starts_.size() < mostRecords;) {
        const auto* end = static_cast<const char*>(std::memchr(text_.data() + at, '\n', text_.size() - at));
        const std::size_t next = end ? static_cast<std::size_t>(end - text_.data()) + 1 : text_.size();
        ++number;
        if (text_[at] != '\n') add(at, number);
        at = next;
    }
}

std::optional<CsvRecords::Stop> CsvRecords::findQuoted(From from, std::size_t mostRecords)
{
    CsvParser parser(text_.substr(from.offset), marks_);
    std::vector<std::string> cells;
    while (starts_.size() < mostRecords && parser.next(cells)) add(from.offset + parser.recordStart(), from.records + parser.record());
    if (parser.problem() == CsvParser::Problem::None) return std::nullopt;
    return Stop{parser.problem(), from.records + parser.record(), parser.problemCell()};
}

std::optional<CsvRecords::Stop> CsvRecords::find(From from, std::size_t mostRecords)
{
    if (mostRecords != SIZE_MAX || !isPlain(text_.substr(from.offset), marks_.quote)) return findQuoted(from, mostRecords);
    findLines(from, mostRecords);
    return std::nullopt;
}

void CsvRecords::cut(std::size_t row, RowCells& cells, KeptTexts& kept) const
{
    cells.clear();
    const char* at = text_.data() + starts_[row];
    const char* const end = text_.data() + text_.size();
    for (bool more = true; more;) {
        const char* const cell = at;
        if (at != end && marks_.quote != 0 && *at == marks_.quote) {
            CsvParser parser(text_.substr(starts_[row]), marks_);
            std::vector<std::string> texts;
            (void)parser.next(texts);
            cells.clear();
            for (std::string& text : texts) cells.push_back(kept.emplace_back(std::move(text)));
            break;
        }
        while (at != end && *at != marks_.delimiter && *at != '\n' && *at != '\r') ++at;
        cells.emplace_back(cell, static_cast<std::size_t>(at - cell));
        more = at != end && *at == marks_.delimiter;
        if (more) ++at;
    }
    if (!trimAll_ && cells.size() <= width_) return;
    while (cells.size() > width_ && trimmed(cells.back()).empty()) cells.pop_back();
}

void CsvRecords::keep(std::size_t rows)
{
    starts_.resize(std::min(rows, starts_.size()));
    while (!jumps_.empty() && jumps_.back().first >= starts_.size()) jumps_.pop_back();
}

void CsvRecords::trimTo(std::size_t cells, bool all)
{
    width_ = cells;
    trimAll_ = all;
}

}  // namespace handschlag::exchange
