#pragma once
// What spreadsheets do to values behind the back of whoever saves them as CSV: sizes turned into dates, long numbers cut short, leading
// zeros lost, errors and ##### in place of values. Found by comparing a cell with its column; reasons to look, not to refuse.
//
//   for (const Accident& accident : findAccidents(table, mapping, kind)) warn(accident.row, table.headers[accident.column], accident.what);

#include <cstdint>
#include <vector>

#include "core/base/error.h"
#include "core/exchange/table_rows.h"
#include "core/exchange/mapping.h"

namespace handschlag::exchange {

struct Accident {
    std::int64_t row = 0;  ///< as a spreadsheet counts
    std::size_t column = 0;
    Error what;  ///< accident.*: the cell, and what it probably was
    friend bool operator==(const Accident&, const Accident&) = default;
};

/// Looks at the columns that the mapping uses. Of one kind in one column the first ten are told, then how many more there are.
[[nodiscard]] std::vector<Accident> findAccidents(const TableHead& head, const TableRows& rows, const Mapping& mapping, FileKind kind);
[[nodiscard]] std::vector<Accident> findAccidents(const CsvTable& table, const Mapping& mapping, FileKind kind);

}  // namespace handschlag::exchange
