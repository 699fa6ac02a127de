#pragma once
// Columns of a file as a mapping can name them, and rows as a header can hold them: what spreadsheets and reports leave around a table
// is dropped, what has no name gets one.

#include <span>

#include "core/exchange/table_rows.h"

namespace handschlag::exchange {

/// Drops columns at the end that have neither name nor values, empty cells behind the last column, and the lines that a report puts
/// below its table, parted from it by a blank one (a note says which).
void dropSurroundings(TableHead& head, CsvRecords& records);

/// Blanks around and line ends inside a name go. A column without name is called by its letter, a second one of the same name
/// "name (2)"; each with a note, unless the column is empty. places: of the columns in their sheet, if some of that were left out.
void nameColumns(TableHead& head, const TableRows& rows, std::span<const std::size_t> places = {});

}  // namespace handschlag::exchange
