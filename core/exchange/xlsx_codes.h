#pragma once
// Why a workbook cannot be read. The name of the file is the last argument of each, added by whoever knows it.

#include "core/base/error.h"

namespace handschlag::exchange::xlsx {

inline constexpr ErrorCode notWorkbook{"xlsx.not_workbook"};        ///< an archive of something else
inline constexpr ErrorCode damaged{"xlsx.damaged"};                 ///< cut short, wrong check sums, XML that is none
inline constexpr ErrorCode password{"xlsx.password"};               ///< encrypted
inline constexpr ErrorCode oldFormat{"xlsx.old_format"};            ///< XLS of before 2007
inline constexpr ErrorCode binaryFormat{"xlsx.binary_format"};      ///< XLSB
inline constexpr ErrorCode webPage{"xlsx.web_page"};                ///< HTML under the name of a workbook
inline constexpr ErrorCode tooLarge{"xlsx.too_large"};              ///< more than the caps of unpacking allow
inline constexpr ErrorCode tooManyColumns{"xlsx.too_many_columns"}; ///< (most)
inline constexpr ErrorCode unsafe{"xlsx.unsafe"};                   ///< document types, entities, nesting: nothing that a spreadsheet program writes
inline constexpr ErrorCode noRows{"xlsx.no_rows"};                  ///< no visible sheet holds anything
inline constexpr ErrorCode sheetMissing{"xlsx.sheet_missing"};      ///< (sheet)
inline constexpr ErrorCode sheetEmpty{"xlsx.sheet_empty"};          ///< (sheet)
inline constexpr ErrorCode headerOnly{"xlsx.header_only"};          ///< (sheet)
inline constexpr ErrorCode errorCells{"xlsx.error_cells"};          ///< a note: (error, number of cells)

}  // namespace handschlag::exchange::xlsx
