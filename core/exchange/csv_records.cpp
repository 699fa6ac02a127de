#include "core/exchange/csv_records.h"

#include <algorithm>
#include <bit>

#include "core/base/byte_places.h"
#include "core/base/text.h"
#include "core/exchange/line_starts.h"

namespace handschlag::exchange {

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

std::optional<std::string_view> CsvRecords::plainLine(std::size_t start) const
{
    // No line of that length has too many cells or bytes; and a text without line ends is not searched to its end for each record.
    std::string_view line = text_.substr(start, CsvParser::mostCells);
    const std::size_t end = line.find('\n');
    if (end == std::string_view::npos && line.size() == CsvParser::mostCells) return std::nullopt;
    line = line.substr(0, end);
    const bool ofTwo = line.ends_with('\r');
    if (marks_.quote != 0 && line.find(marks_.quote) != std::string_view::npos) return std::nullopt;
    return line.find('\r') < line.size() - (ofTwo ? 1 : 0) ? std::nullopt : std::optional(line);
}

/// Most lines are records that need no parser.
std::optional<CsvRecords::Stop> CsvRecords::findQuoted(From from, std::size_t mostRecords)
{
    std::vector<std::string> cells;
    std::int64_t number = from.records;
    for (std::size_t at = from.offset; at < text_.size() && starts_.size() < mostRecords;) {
        if (const auto line = plainLine(at)) {
            ++number;
            if (!line->empty() && *line != "\r") add(at, number);
            at += line->size() + 1;
            continue;
        }
        CsvParser parser(text_.substr(at), marks_);
        const bool found = parser.next(cells);
        if (parser.problem() != CsvParser::Problem::None) return Stop{parser.problem(), number + parser.record(), parser.problemCell()};
        if (!found) return std::nullopt;
        number += parser.record();
        add(at + parser.recordStart(), number);
        at += parser.offset();
    }
    return std::nullopt;
}

std::optional<CsvRecords::Stop> CsvRecords::find(From from, std::size_t mostRecords)
{
    auto lines = mostRecords == SIZE_MAX ? findLines(text_, from.offset, from.records, marks_) : std::nullopt;
    if (!lines) return findQuoted(from, mostRecords);
    starts_ = std::move(lines->starts);
    jumps_ = std::move(lines->jumps);
    return std::nullopt;
}

/// A quote opens only at the start of a cell: with one the whole record is read anew. False if there is one.
bool CsvRecords::cutPlain(std::size_t start, RowCells& cells) const
{
    const auto opens = [this](const char* at) { return marks_.quote != 0 && *at == marks_.quote; };
    const char* const end = text_.data() + text_.size();
    const char* cell = text_.data() + start;
    const char* at = cell;
    const auto endCell = [&](const char* place) {
        if (place != cell && opens(cell)) return false;
        cells.emplace_back(cell, static_cast<std::size_t>(place - cell));
        cell = place + 1;
        return true;
    };
    for (; end - at >= static_cast<std::ptrdiff_t>(placesAtOnce); at += placesAtOnce) {
        for (std::uint64_t places = placesOf(at, marks_.delimiter, '\n', '\r'); places != 0; places &= places - 1) {
            const char* const place = at + std::countr_zero(places);
            if (!endCell(place)) return false;
            if (*place != marks_.delimiter) return true;
        }
    }
    for (; at != end; ++at) {
        if (*at != marks_.delimiter && *at != '\n' && *at != '\r') continue;
        if (!endCell(at)) return false;
        if (*at != marks_.delimiter) return true;
    }
    return endCell(end);
}

void CsvRecords::cut(std::size_t row, RowCells& cells, KeptTexts& kept) const
{
    cells.clear();
    if (!cutPlain(starts_[row], cells)) {
        CsvParser parser(text_.substr(starts_[row]), marks_);
        std::vector<std::string> texts;
        (void)parser.next(texts);
        cells.clear();
        for (std::string& text : texts) cells.push_back(kept.emplace_back(std::move(text)));
    }
    if (!trimAll_ && cells.size() <= width_) return;
    while (cells.size() > width_ && trimmed(cells.back()).empty()) cells.pop_back();
}

bool CsvRecords::areAscii(std::size_t first, std::size_t count) const
{
    if (count == 0) return true;
    const std::size_t end = first + count < starts_.size() ? starts_[first + count] : text_.size();
    return isAscii(text_.substr(starts_[first], end - starts_[first]));
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
