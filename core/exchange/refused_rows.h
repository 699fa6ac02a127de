#pragma once
// The rows that an import refused as a file of their own, to be corrected and imported again: the header and the cells as they were, and
// why each was refused in a last column that no import reads.
//
//   writeWholeFile("leads_refused.csv", refusedRowsCsv(table, {{4, "No such day: 2026-02-30"}}, german));

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "core/exchange/csv.h"

namespace handschlag::exchange {

struct RefusedRow {
    std::int64_t row = 0;  ///< as in CsvTable::rowNumbers
    std::string reason;    ///< in words
};

/// Name of the last column in either language.
[[nodiscard]] std::string_view reasonHeader(bool german);
/// True of either.
[[nodiscard]] bool isReasonHeader(std::string_view header);

/// With a byte order mark, in German with semicolons, as a spreadsheet opens it. Cells stay as they are, so that they can come back; only
/// what a spreadsheet would run (=..., +...|..., @...!...) gets an apostrophe. Rows that the table does not have are left out.
[[nodiscard]] std::string refusedRowsCsv(const CsvTable& table, std::span<const RefusedRow> rows, bool german);

}  // namespace handschlag::exchange
