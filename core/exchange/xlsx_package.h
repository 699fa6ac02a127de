#pragma once
// The parts of a workbook that say where its sheets, strings and formats are. Relations are followed inside the archive only.
//
//   auto package = openPackage(archive); package->sheets[0].name, package->sheets[0].part == "xl/worksheets/sheet1.xml"

#include <string>
#include <vector>

#include "core/exchange/zip_archive.h"

namespace handschlag::exchange {

struct SheetPart {
    std::string name;
    bool visible = true;
    std::string part;  ///< entry of the archive
};

struct WorkbookParts {
    std::vector<SheetPart> sheets;  ///< those with cells, in the order of their tabs; charts and macros are none
    std::string strings;            ///< entry of the shared strings; empty if there are none
    std::string styles;             ///< entry of the formats; empty if there are none
    bool epoch1904 = false;
};

/// Fails with xlsx.not_workbook for archives of something else, with xlsx.binary_format for XLSB.
[[nodiscard]] Result<WorkbookParts> openPackage(ZipArchive& archive);

/// "../media/a" beside "xl/worksheets/sheet1.xml" is "xl/media/a"; a target cannot leave the archive.
[[nodiscard]] std::string partBeside(const std::string& part, const std::string& target);

}  // namespace handschlag::exchange
