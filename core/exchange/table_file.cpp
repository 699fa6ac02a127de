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

Error named(Error error, const std::string& fileName)
{
    error.arguments.push_back(fileName);
    return error;
}

Error refusal(Error error, const std::string& fileName)
{
    if (error.code.name == "csv.is_web_page" && isNamedLikeWorkbook(fileName)) return fail(xlsx::webPage, {fileName}).error();
    return named(std::move(error), fileName);
}

}  // namespace

Result<TableFile> readTableFile(const std::string& fileName, std::string_view bytes, const XlsxOptions& options, const CsvOptions& reading)
{
    if (looksLikeWorkbook(bytes)) {
        auto workbook = readXlsx(bytes, options);
        if (!workbook) return std::unexpected(named(std::move(workbook.error()), fileName));
        return TableFile{std::move(workbook->table), std::move(workbook->sheets), workbook->sheet, std::move(workbook->notes)};
    }
    auto table = readCsv(bytes, options.maxRows, reading);
    if (!table) return std::unexpected(refusal(std::move(table.error()), fileName));
    return TableFile{std::move(*table), {}, 0, {}};
}

const TableHead& OpenTable::head() const
{
    if (const Workbook* book = workbook()) return book->table;
    return std::get<OpenCsv>(file).head;
}

TableRows OpenTable::rows() const
{
    if (const Workbook* book = workbook()) return TableRows(book->table);
    return TableRows(std::get<OpenCsv>(file).records);
}

Result<OpenTable> openTableFile(const std::string& fileName, std::string_view bytes, const XlsxOptions& options, const CsvOptions& reading)
{
    if (looksLikeWorkbook(bytes)) {
        auto workbook = readXlsx(bytes, options);
        if (!workbook) return std::unexpected(named(std::move(workbook.error()), fileName));
        return OpenTable{*std::move(workbook)};
    }
    auto csv = openCsv(bytes, options.maxRows, reading);
    if (!csv) return std::unexpected(refusal(std::move(csv.error()), fileName));
    return OpenTable{*std::move(csv)};
}

}  // namespace handschlag::exchange
