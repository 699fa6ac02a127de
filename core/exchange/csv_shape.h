#pragma once
// What delimited text looks like: its marks and the row that names the columns, found in its first rows.
//
//   const auto shape = findShape(text, {}); if (!shape) return std::unexpected(shape.error());
//   shape->marks.delimiter == ';', shape->headerRow == 4

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/exchange/csv_options.h"
#include "core/exchange/csv_parser.h"

namespace handschlag::exchange {

struct CsvShape {
    CsvMarks marks;
    std::int64_t headerRow = 1;  ///< 0: there is none
    std::size_t columns = 0;     ///< of most rows
};

/// What the options say holds; the rest is found: the delimiter among , ; TAB | that cuts the first rows most evenly (a comma for a file
/// of one column), the quote, and the header below lines that only speak about the file. Refuses rows cut by different delimiters
/// (csv.mixed_delimiters: row, what it is cut by, what most rows are cut by).
[[nodiscard]] Result<CsvShape> findShape(std::string_view text, const CsvOptions& options);

/// Where a byte of the text lies.
struct CsvPlace {
    std::int64_t row = 1;
    std::size_t column = 0;  ///< beginning with 0
};
[[nodiscard]] CsvPlace placeOf(std::string_view text, CsvMarks marks, std::size_t offset);

}  // namespace handschlag::exchange
