#include "core/exchange/csv_parser.h"

#include <algorithm>

namespace handschlag::exchange {

bool CsvParser::next(std::vector<std::string>& cells)
{
    while (at_ < text_.size() && problem_ == Problem::None) {
        ++record_;
        recordStart_ = at_;
        if (text_[at_] == '\r' || text_[at_] == '\n') {
            (void)endRecord();
            continue;
        }
        std::size_t count = 0;
        for (CellEnd end = CellEnd::Delimiter; end == CellEnd::Delimiter; ++count) {
            if (count == mostCells) {
                (void)stop(Problem::TooManyCells, count);
                break;
            }
            if (count == cells.size()) cells.emplace_back();
            cells[count].clear();
            end = readCell(cells[count], count);
        }
        cells.resize(count);
        return problem_ == Problem::None;
    }
    return false;
}

CsvParser::CellEnd CsvParser::readCell(std::string& cell, std::size_t number)
{
    const bool quoted = marks_.quote != 0 && at_ < text_.size() && text_[at_] == marks_.quote;
    if (quoted && !readQuoted(cell, number)) return CellEnd::Stopped;
    const std::size_t limit = std::min(text_.size(), recordStart_ + mostBytes);
    std::size_t end = at_;
    while (end < limit && text_[end] != marks_.delimiter && text_[end] != '\r' && text_[end] != '\n') ++end;
    if (end == limit && limit != text_.size()) return stop(Problem::RecordTooLong, number);
    if (quoted && end > at_ && cell.find_first_of("\r\n") != std::string::npos) return stop(Problem::StrayQuote, number);
    cell.append(text_, at_, end - at_);
    at_ = end;
    if (at_ < text_.size() && text_[at_] == marks_.delimiter) {
        ++at_;
        return CellEnd::Delimiter;
    }
    return endRecord();
}

bool CsvParser::readQuoted(std::string& cell, std::size_t number)
{
    ++at_;
    while (true) {
        const std::size_t quote = text_.find(marks_.quote, at_);
        const bool tooFar = std::min(quote, text_.size()) - recordStart_ > mostBytes;
        if (tooFar || quote == std::string_view::npos) {
            (void)stop(Problem::OpenQuote, number);
            return false;
        }
        cell.append(text_, at_, quote - at_);
        at_ = quote + 1;
        if (at_ >= text_.size() || text_[at_] != marks_.quote) return true;
        cell += marks_.quote;
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

CsvParser::CellEnd CsvParser::stop(Problem problem, std::size_t cell)
{
    problem_ = problem;
    problemCell_ = cell;
    at_ = text_.size();
    return CellEnd::Stopped;
}

}  // namespace handschlag::exchange
