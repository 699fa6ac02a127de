#include "core/exchange/csv.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

#include "core/base/text.h"
#include "core/exchange/column_letters.h"
#include "core/exchange/csv_shape.h"
#include "core/exchange/table_columns.h"

namespace handschlag::exchange {
namespace {

using namespace std::string_view_literals;

constexpr ErrorCode fileEmpty{"csv.empty"};
constexpr ErrorCode fileTooLarge{"csv.too_large"};
constexpr ErrorCode isBinary{"csv.binary"};
constexpr ErrorCode isWorkbook{"csv.is_workbook"};
constexpr ErrorCode isWebPage{"csv.is_web_page"};
constexpr ErrorCode headerOnly{"csv.header_only"};
constexpr ErrorCode openQuote{"csv.open_quote"};
constexpr ErrorCode strayQuote{"csv.stray_quote"};
constexpr ErrorCode rowTooLong{"csv.row_too_long"};
constexpr ErrorCode tooManyColumns{"csv.too_many_columns"};
constexpr ErrorCode nulByte{"csv.nul_byte"};
constexpr ErrorCode isJson{"csv.is_json"};
constexpr ErrorCode brokenEncoding{"csv.broken_encoding"};
constexpr ErrorCode brokenWideEncoding{"csv.broken_wide_encoding"};
constexpr ErrorCode mixedEncoding{"csv.mixed_encoding"};
constexpr ErrorCode headerMissing{"csv.header_row_missing"};

bool isBlank(std::string_view text) { return text.find_first_not_of(" \t\r\n"sv) == std::string_view::npos; }

/// Control characters that no text file needs; tabs, line ends, and what spreadsheets put into cells are none.
bool isStrayControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && byte != 0 && !"\t\n\v\f\r"sv.contains(c);
}

bool looksBinary(std::string_view text, std::size_t firstZero)
{
    const auto zeros = firstZero == std::string_view::npos ? 0 : static_cast<std::size_t>(std::ranges::count(text.substr(firstZero), '\0'));
    if (zeros * 5 > text.size()) return true;
    const std::string_view sample = text.substr(0, 64 * 1024);
    return std::ranges::count_if(sample, isStrayControl) * 50 > static_cast<std::ptrdiff_t>(sample.size());  // more than 2 %
}

bool startsFolded(std::string_view text, std::string_view lowerCase)
{
    const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; };
    return text.size() >= lowerCase.size() && std::equal(lowerCase.begin(), lowerCase.end(), text.begin(), [&](char b, char a) { return same(a, b); });
}

std::optional<ErrorCode> otherFormat(std::string_view bytes)
{
    for (const std::string_view start : {"PK\x03\x04"sv, "PK\x05\x06"sv, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv})
        if (bytes.starts_with(start)) return isWorkbook;
    if (bytes.starts_with("%PDF-"sv) || bytes.starts_with("\x1F\x8B"sv) || bytes.starts_with("\x89PNG"sv)) return isBinary;
    return std::nullopt;
}

std::optional<ErrorCode> otherText(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"sv), text.size()));
    for (const std::string_view start : {"<!doctype"sv, "<!--"sv, "<html"sv, "<head"sv, "<body"sv, "<table"sv, "<div"sv, "<?xml"sv})
        if (startsFolded(text, start)) return isWebPage;
    if (text.starts_with("{\""sv) || text.starts_with("[{"sv) || text.starts_with("{\n"sv) || text.starts_with("{\r\n"sv) || text.starts_with("[\n"sv)) return isJson;
    return std::nullopt;
}

/// "sep=;" in the first line, as some spreadsheets write and hide it.
std::optional<char> takeSeparatorLine(std::string_view& text)
{
    if (text.size() < 6 || !startsFolded(text, "sep=") || !",;\t|"sv.contains(text[4]) || !"\r\n"sv.contains(text[5])) return std::nullopt;
    const char delimiter = text[4];
    text.remove_prefix(text.substr(5).starts_with("\r\n"sv) ? 7 : 6);
    return delimiter;
}

Result<void> checkText(std::string_view text, std::size_t firstZero)
{
    if (isBlank(text)) return fail(fileEmpty);
    if (looksBinary(text, firstZero)) return fail(isBinary);
    if (const auto other = otherText(text)) return fail(*other);
    return {};
}

std::string columnAt(const std::vector<std::string>& headers, std::size_t column) { return column < headers.size() ? headers[column] : columnLetters(column); }

std::unexpected<Error> failure(CsvParser::Problem problem, std::int64_t row, const std::string& column)
{
    const std::string number = std::to_string(row);
    switch (problem) {
        case CsvParser::Problem::OpenQuote: return fail(openQuote, {number, column});
        case CsvParser::Problem::StrayQuote: return fail(strayQuote, {number, column});
        case CsvParser::Problem::RecordTooLong: return fail(rowTooLong, {number, column});
        case CsvParser::Problem::TooManyCells: return fail(tooManyColumns, {number});
        case CsvParser::Problem::None: break;
    }
    return fail(isBinary);
}

/// Which row and column a byte of the file belongs to, as far as that can be said of a file that cannot be read.
std::unexpected<Error> encodingFailure(std::string_view bytes, const EncodingProblem& problem)
{
    const bool wide = problem.encoding != Encoding::Utf8 && problem.encoding != Encoding::Utf8Bom;
    if (wide) return fail(brokenWideEncoding, {name(problem.encoding)});
    const auto shape = findShape(bytes.substr(0, problem.offset), {});
    const CsvPlace place = placeOf(bytes, shape ? shape->marks : CsvMarks{}, problem.offset);
    const std::string row = std::to_string(place.row), column = columnLetters(place.column);
    return problem.mixed ? fail(mixedEncoding, {row, column}) : fail(brokenEncoding, {name(problem.encoding), row, column});
}

/// A line beyond what a record may have: its encoding need not be known to refuse it, nor a second copy be made.
bool hasEndlessLine(std::string_view bytes)
{
    std::size_t start = 0;
    while (bytes.size() - start > CsvParser::mostBytes) {
        const std::size_t end = bytes.substr(start, CsvParser::mostBytes + 1).find_last_of("\r\n"sv);
        if (end == std::string_view::npos) return bytes.substr(start, CsvParser::mostBytes).find('\0') == std::string_view::npos;
        start += end + 1;
    }
    return false;
}

/// Names of the columns, and where the rows behind them begin.
Result<CsvRecords::From> readHeader(std::string_view text, const CsvShape& shape, TableHead& head)
{
    if (shape.headerRow == 0) {
        head.headers.resize(shape.columns);
        return CsvRecords::From{};
    }
    CsvParser parser(text, shape.marks);
    std::vector<std::string> cells;
    while (parser.next(cells))
        if (parser.record() >= shape.headerRow) break;
    if (parser.problem() != CsvParser::Problem::None) return failure(parser.problem(), parser.record(), columnLetters(parser.problemCell()));
    if (parser.record() != shape.headerRow) return fail(headerMissing, {std::to_string(shape.headerRow)});
    head.headers = std::move(cells);
    return CsvRecords::From{parser.offset(), parser.record()};
}

}  // namespace

Result<OpenCsv> openCsv(std::string_view bytes, std::size_t maxRows, const CsvOptions& options)
{
    if (bytes.empty()) return fail(fileEmpty);
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max())) return fail(fileTooLarge);
    if (const auto other = otherFormat(bytes)) return fail(*other);
    auto decoded = hasEndlessLine(bytes) ? DecodedText{Encoding::Utf8, bytes, std::nullopt} : decodeText(bytes, options.encoding);
    if (!decoded) return encodingFailure(bytes, decoded.error());
    OpenCsv csv;
    csv.head.encoding = decoded->encoding;
    csv.text = std::make_unique<const DecodedText>(*std::move(decoded));
    std::string_view text = csv.text->text();
    const std::size_t firstZero = csv.text->holdsNoZero ? std::string_view::npos : text.find('\0');
    if (const auto readable = checkText(text, firstZero); !readable) return std::unexpected(readable.error());
    CsvOptions wanted = options;
    const auto declared = takeSeparatorLine(text);
    if (declared && !wanted.delimiter) wanted.delimiter = declared;
    const auto shape = findShape(text, wanted);
    if (!shape) return std::unexpected(shape.error());

    csv.head.delimiter = shape->marks.delimiter;
    csv.head.quote = shape->marks.quote;
    csv.head.headerRow = shape->headerRow;
    if (firstZero != std::string_view::npos) {
        const CsvPlace place = placeOf(text, shape->marks, text.find('\0'));  // a separator line may have been taken off
        return fail(nulByte, {std::to_string(place.row), columnLetters(place.column)});
    }
    const auto from = readHeader(text, *shape, csv.head);
    if (!from) return std::unexpected(from.error());
    csv.records = CsvRecords(text, shape->marks);
    if (const auto stopped = csv.records.find(*from, maxRows)) return failure(stopped->problem, stopped->record, columnAt(csv.head.headers, stopped->cell));
    if (!options.headerRow) dropSurroundings(csv.head, csv.records);
    nameColumns(csv.head, TableRows(csv.records));
    if (csv.records.size() == 0 && maxRows > 0) return fail(headerOnly);
    return csv;
}

Result<CsvTable> readCsv(std::string_view bytes, std::size_t maxRows, const CsvOptions& options)
{
    auto csv = openCsv(bytes, maxRows, options);
    if (!csv) return std::unexpected(csv.error());
    CsvTable table{std::move(csv->head), {}, {}};
    RowCells cells;
    KeptTexts kept;
    for (std::size_t row = 0; row < csv->records.size(); ++row) {
        kept.clear();
        csv->records.cut(row, cells, kept);
        table.rows.emplace_back(cells.begin(), cells.end());
        table.rowNumbers.push_back(csv->records.number(row));
    }
    return table;
}

std::string csvCell(std::string_view text)
{
    const std::string_view digits = text.substr(text.starts_with('-') || text.starts_with('+') ? 1 : 0);
    const bool number = !digits.empty() && digits.find_first_not_of("0123456789.,"sv) == std::string_view::npos;
    std::string cell;
    if (!text.empty() && "=+-@\t\r\0"sv.contains(text.front()) && !number) cell += '\'';
    cell += text;
    const bool quoted = cell.find_first_of(",;|\t\r\n\""sv) != std::string::npos || cell.starts_with(' ') || cell.ends_with(' ');
    if (!quoted) return cell;
    std::string result = "\"";
    for (const char c : cell) {
        if (c == '"') result += '"';
        result += c;
    }
    return result + '"';
}

Result<CsvTable> readCsvFile(const std::string& fileName, std::string_view bytes, const CsvOptions& options, std::size_t maxRows)
{
    auto table = readCsv(bytes, maxRows, options);
    if (!table) table.error().arguments.push_back(fileName);
    return table;
}

}  // namespace handschlag::exchange
