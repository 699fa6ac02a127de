#pragma once
// Where the lines of a plain text begin: one without quotes and carriage returns, where each line is a record. Found by all threads.
//
//   if (auto lines = findLines(text, {"first line behind the header"}, marks)) use(lines->starts);

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "core/exchange/csv_parser.h"

namespace handschlag::exchange {

struct LineStarts {
    std::vector<std::uint32_t> starts;                         ///< of lines that are not blank
    std::vector<std::pair<std::size_t, std::int64_t>> jumps;  ///< (place in starts, number) of each that does not follow the one before by one
};

/// From an offset on, before which so many lines lie. Nothing if the text is not plain, or a line of it longer than a record may have cells.
[[nodiscard]] std::optional<LineStarts> findLines(std::string_view text, std::size_t offset, std::int64_t linesBefore, CsvMarks marks);

}  // namespace handschlag::exchange
