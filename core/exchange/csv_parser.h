#pragma once
// Records of delimited text, one after the other. A quote opens only at the start of a cell; "" inside quotes is a quote; text behind
// a closing quote is kept, as spreadsheets do. LF, CR and CRLF end a record outside quotes.
//
//   CsvParser parser(text, ';'); std::vector<std::string> cells;
//   while (parser.next(cells)) use(cells, parser.record());

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace handschlag::exchange {

class CsvParser {
public:
    /// The text must outlive the parser.
    CsvParser(std::string_view text, char delimiter) : text_(text), delimiter_(delimiter) {}

    /// The next record that is not blank; false at the end of the text.
    [[nodiscard]] bool next(std::vector<std::string>& cells);
    /// Number of the record that next() gave, blank ones counted, beginning with 1.
    [[nodiscard]] std::int64_t record() const { return record_; }
    /// True if the text ended before a quote was closed, in the record that next() gave last.
    [[nodiscard]] bool endedInsideQuote() const { return endedInsideQuote_; }

private:
    enum class CellEnd { Delimiter, Record };
    CellEnd readCell(std::string& cell);
    void readQuoted(std::string& cell);
    CellEnd endRecord();

    std::string_view text_;
    char delimiter_;
    std::size_t at_ = 0;
    std::int64_t record_ = 0;
    bool endedInsideQuote_ = false;
};

/// The delimiter among , ; TAB | that cuts the header and the first rows most evenly; a comma for a file of one column.
[[nodiscard]] char findDelimiter(std::string_view text);

}  // namespace handschlag::exchange
