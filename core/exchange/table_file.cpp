#include "core/exchange/table_file.h"

#include "core/base/text.h"
#include "core/exchange/xlsx_codes.h"

namespace handschlag::exchange {
namespace {

bool isNamedLikeWorkbook(const std::string& fileName)
{
    const std::string name = foldCase(fileName);
    return name.ends_with(".xlsx") || name.ends_with(".xlsm") || name.ends_with(".xls");
}

}  // namespace

Result<TableFile> readTableFile(const std::string& fileName, std::string_view bytes, const XlsxOptions& options, const CsvOptions& reading)
{
    if (looksLikeWorkbook(bytes)) {
        auto workbook = readXlsx(bytes, options);
        if (workbook) return TableFile{std::move(workbook->table), std::move(workbook->sheets), workbook->sheet, std::move(workbook->notes)};
        Error error = std::move(workbook.error());
        error.arguments.push_back(fileName);
        return std::unexpected(std::move(error));
    }
    auto table = readCsvFile(fileName, bytes, reading, options.maxRows);
    if (table) return TableFile{std::move(*table), {}, 0, {}};
    if (table.error().code.name == "csv.is_web_page" && isNamedLikeWorkbook(fileName)) return fail(xlsx::webPage, {fileName});
    return std::unexpected(std::move(table.error()));
}

}  // namespace handschlag::exchange
