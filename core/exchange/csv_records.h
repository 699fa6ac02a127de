#pragma once
// Delimited text as it lies in memory, cut into records but not yet into cells: four bytes a record. A record is cut when somebody asks for
// it, by any number of threads at once.
//
//   CsvRecords records(text, marks); if (const auto stopped = records.find({})) ...;
//   RowCells cells; KeptTexts kept; records.cut(0, cells, kept); cells[2]

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/exchange/csv_parser.h"

namespace handschlag::exchange {

/// Cells of one row: parts of the text itself, or of what had to be kept beside it.
using RowCells = std::vector<std::string_view>;
/// Cells that do not stand in the text as they are, because of doubled quotes.
using KeptTexts = std::deque<std::string>;

class CsvRecords {
public:
    /// Where to begin, and how many records lie before.
    struct From {
        std::size_t offset = 0;
        std::int64_t records = 0;
    };
    struct Stop {
        CsvParser::Problem problem = CsvParser::Problem::None;
        std::int64_t record = 0;
        std::size_t cell = 0;
    };

    CsvRecords() = default;
    /// The text must outlive the records and be smaller than 4 GiB.
    CsvRecords(std::string_view text, CsvMarks marks) : text_(text), marks_(marks) {}

    /// Finds the records that are not blank, at most so many. What ended the search before the end of the text, if anything did.
    [[nodiscard]] std::optional<Stop> find(From from, std::size_t mostRecords = SIZE_MAX);

    [[nodiscard]] std::size_t size() const { return starts_.size(); }
    /// As a spreadsheet counts: blank records too, beginning with 1.
    [[nodiscard]] std::int64_t number(std::size_t row) const;
    /// The cells of a row, in place of what was there.
    void cut(std::size_t row, RowCells& cells, KeptTexts& kept) const;

    /// Whether rows first .. first + count - 1 are ASCII for certain.
    [[nodiscard]] bool areAscii(std::size_t first, std::size_t count) const;

    /// Only the first rows stay.
    void keep(std::size_t rows);
    /// Empty cells behind this many are no cells; of rows that have no more than that too if "all".
    void trimTo(std::size_t cells, bool all);

private:
    [[nodiscard]] bool cutPlain(std::size_t start, RowCells& cells) const;
    /// The line at a start, without its end, if it is a record as it stands: without quotes, and line ends but its own.
    [[nodiscard]] std::optional<std::string_view> plainLine(std::size_t start) const;
    [[nodiscard]] std::optional<Stop> findQuoted(From from, std::size_t mostRecords);
    void add(std::size_t start, std::int64_t number);

    std::string_view text_;
    CsvMarks marks_;
    std::vector<std::uint32_t> starts_;
    std::vector<std::pair<std::size_t, std::int64_t>> jumps_;  ///< rows whose number is not the one behind that of the row before
    std::size_t width_ = SIZE_MAX;
    bool trimAll_ = false;
};

}  // namespace handschlag::exchange
