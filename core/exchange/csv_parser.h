#pragma once
// Records of delimited text, one after the other. A quote opens only at the start of a cell; "" inside quotes is a quote; text behind
// a closing quote is kept, as spreadsheets do. LF, CR and CRLF end a record outside quotes. Memory stays bounded whatever the text is:
// a record beyond the limits ends the reading.
//
//   CsvParser parser(text, {.delimiter = ';'}); std::vector<std::string> cells;
//   while (parser.next(cells)) use(cells, parser.record());
//   if (parser.problem() != CsvParser::Problem::None) ...

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace handschlag::exchange {

struct CsvMarks {
    char delimiter = ',';
    char quote = '"';  ///< 0: none
    friend bool operator==(const CsvMarks&, const CsvMarks&) = default;
};

class CsvParser {
public:
    enum class Problem : std::uint8_t {
        None,
        OpenQuote,      ///< the text ends, or goes on for too long, inside a quote
        StrayQuote,     ///< a quoted cell with line ends goes on behind its closing quote: most likely an opening one too many
        RecordTooLong,  ///< more bytes than a record may have
        TooManyCells,
    };
    static constexpr std::size_t mostBytes = std::size_t{16} << 20;  ///< of a record
    static constexpr std::size_t mostCells = 16'384;                 ///< columns of a spreadsheet

    /// The text must outlive the parser.
    CsvParser(std::string_view text, CsvMarks marks) : text_(text), marks_(marks) {}

    /// The next record that is not blank; false at the end of the text and at a problem.
    [[nodiscard]] bool next(std::vector<std::string>& cells);
    /// Number of the record that next() gave, or in which the problem is; blank ones counted, beginning with 1.
    [[nodiscard]] std::int64_t record() const { return record_; }
    /// Cell of the problem, beginning with 0.
    [[nodiscard]] std::size_t problemCell() const { return problemCell_; }
    [[nodiscard]] Problem problem() const { return problem_; }
    /// Where the record that next() gave begins.
    [[nodiscard]] std::size_t recordStart() const { return recordStart_; }
    /// Bytes read so far: where the next record begins.
    [[nodiscard]] std::size_t offset() const { return at_; }

private:
    enum class CellEnd : std::uint8_t { Delimiter, Record, Stopped };
    CellEnd readCell(std::string& cell, std::size_t number);
    bool readQuoted(std::string& cell, std::size_t number);
    CellEnd endRecord();
    CellEnd stop(Problem problem, std::size_t cell);

    std::string_view text_;
    CsvMarks marks_;
    std::size_t at_ = 0;
    std::size_t recordStart_ = 0;
    std::int64_t record_ = 0;
    std::size_t problemCell_ = 0;
    Problem problem_ = Problem::None;
};

}  // namespace handschlag::exchange
