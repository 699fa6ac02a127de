#include "core/exchange/xlsx.h"

#include <algorithm>

#include "core/exchange/xlsx_codes.h"
#include "core/exchange/xlsx_header.h"
#include "core/exchange/xlsx_package.h"

namespace handschlag::exchange {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view containerStart = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv;  // compound file of before 2007; protected workbooks use it, too
constexpr std::size_t rowsForHeader = 50;

bool isArchive(std::string_view bytes) { return bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv); }

/// A protected workbook is a stream of this name (UTF-16) in the container; its name stands in the directory.
bool isProtected(std::string_view bytes)
{
    std::string name;
    for (const char c : "EncryptedPackage"sv) {
        name += c;
        name += '\0';
    }
    return bytes.find(name) != std::string_view::npos;
}

/// Memory for the cells: enough for real tables of this size; what packs far better must stay small.
std::size_t memoryFor(std::size_t fileBytes) { return (std::size_t{128} << 20) + 16 * fileBytes; }

struct Opened {
    ZipArchive archive;
    WorkbookParts parts;
    std::size_t memory = 0;
    SharedStrings strings;
    NumberFormats formats;
};

Result<void> readParts(Opened& opened)
{
    if (!opened.parts.styles.empty() && opened.archive.holds(opened.parts.styles))
        if (const auto read = opened.archive.read(opened.parts.styles, opened.formats); !read) return read;
    if (!opened.parts.strings.empty() && opened.archive.holds(opened.parts.strings)) return opened.archive.read(opened.parts.strings, opened.strings);
    return {};
}

Result<SheetRows> readSheet(Opened& opened, const SheetPart& sheet, const XlsxOptions& options)
{
    const std::size_t mostRows = options.maxRows > SIZE_MAX - rowsForHeader ? SIZE_MAX : options.maxRows + rowsForHeader;
    SheetCells cells({opened.strings, opened.formats, {opened.parts.epoch1904, options.decimalMark}, mostRows, opened.memory});
    if (const auto read = opened.archive.read(sheet.part, cells); !read) return std::unexpected(read.error());
    return cells.take();
}

struct Chosen {
    std::size_t sheet = 0;
    SheetRows rows;
};

Result<Chosen> readChosen(Opened& opened, const XlsxOptions& options)
{
    const auto& sheets = opened.parts.sheets;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        if (options.sheet.empty() ? !sheets[i].visible : sheets[i].name != options.sheet) continue;
        auto rows = readSheet(opened, sheets[i], options);
        if (!rows) return std::unexpected(rows.error());
        if (!rows->rows.empty()) return Chosen{i, std::move(*rows)};
        if (!options.sheet.empty()) return fail(xlsx::sheetEmpty, {options.sheet});
    }
    if (!options.sheet.empty()) return fail(xlsx::sheetMissing, {options.sheet});
    return fail(xlsx::noRows);
}

Result<Opened> openWorkbook(std::string_view bytes, const Progress& progress)
{
    if (bytes.starts_with(containerStart)) return fail(isProtected(bytes) ? xlsx::password : xlsx::oldFormat);
    if (!isArchive(bytes)) return fail(xlsx::notWorkbook);
    auto archive = ZipArchive::open(bytes, progress);
    if (!archive) return std::unexpected(archive.error());
    auto parts = openPackage(*archive);
    if (!parts) return std::unexpected(parts.error());
    Opened opened{std::move(*archive), std::move(*parts), memoryFor(bytes.size()), {}, {}};
    if (const auto read = readParts(opened); !read) return std::unexpected(read.error());
    return opened;
}

}  // namespace

bool looksLikeWorkbook(std::string_view bytes) { return isArchive(bytes) || bytes.starts_with(containerStart); }

Result<SheetRows> readSheetRows(std::string_view bytes, const XlsxOptions& options)
{
    auto opened = openWorkbook(bytes, options.progress);
    if (!opened) return std::unexpected(opened.error());
    auto chosen = readChosen(*opened, options);
    if (!chosen) return std::unexpected(chosen.error());
    return std::move(chosen->rows);
}

Result<Workbook> readXlsx(std::string_view bytes, const XlsxOptions& options)
{
    auto opened = openWorkbook(bytes, options.progress);
    if (!opened) return std::unexpected(opened.error());
    auto chosen = readChosen(*opened, options);
    if (!chosen) return std::unexpected(chosen.error());

    Workbook workbook;
    workbook.sheet = chosen->sheet;
    for (const SheetPart& sheet : opened->parts.sheets) workbook.sheets.push_back({sheet.name, sheet.visible});
    const auto made = makeTable(std::move(chosen->rows), workbook.sheets[workbook.sheet].name, opened->memory, options.maxRows, workbook);
    if (!made) return std::unexpected(made.error());
    return workbook;
}

}  // namespace handschlag::exchange
