#include "core/exchange/csv.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <unordered_map>

#include "core/base/text.h"
#include "core/exchange/csv_parser.h"

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
constexpr ErrorCode columnWithoutName{"csv.column_without_name"};
constexpr ErrorCode columnTwice{"csv.column_twice"};

bool isBlank(std::string_view text) { return text.find_first_not_of(" \t\r\n"sv) == std::string_view::npos; }

/// Control characters that no text file needs; tabs, line ends, and what spreadsheets put into cells are none.
bool isStrayControl(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && !"\t\n\v\f\r"sv.contains(c);
}

bool looksBinary(std::string_view text)
{
    if (text.find('\0') != std::string_view::npos) return true;
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

bool isMarkup(std::string_view text)
{
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"sv), text.size()));
    for (const std::string_view start : {"<!doctype"sv, "<html"sv, "<head"sv, "<table"sv, "<?xml"sv})
        if (startsFolded(text, start)) return true;
    return false;
}

Result<void> checkHeaders(const std::vector<std::string>& headers)
{
    std::unordered_map<std::string_view, std::size_t> seen;
    for (std::size_t i = 0; i < headers.size(); ++i) {
        if (headers[i].empty()) return fail(columnWithoutName, {std::to_string(i + 1)});
        if (!seen.emplace(headers[i], i).second) return fail(columnTwice, {headers[i]});
    }
    return {};
}

/// "sep=;" in the first line, as some spreadsheets write and hide it.
std::optional<char> takeSeparatorLine(std::string_view& text)
{
    if (text.size() < 6 || !startsFolded(text, "sep=") || !",;\t|"sv.contains(text[4]) || !"\r\n"sv.contains(text[5])) return std::nullopt;
    const char delimiter = text[4];
    text.remove_prefix(text.substr(5).starts_with("\r\n"sv) ? 7 : 6);
    return delimiter;
}

Result<void> checkText(std::string_view text)
{
    if (isBlank(text)) return fail(fileEmpty);
    if (looksBinary(text)) return fail(isBinary);
    if (isMarkup(text)) return fail(isWebPage);
    return {};
}

}  // namespace

Result<CsvTable> readCsv(std::string_view bytes, std::size_t maxRows)
{
    if (bytes.empty()) return fail(fileEmpty);
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max())) return fail(fileTooLarge);
    if (const auto other = otherFormat(bytes)) return fail(*other);
    const auto decoded = decodeText(bytes);
    if (!decoded) return std::unexpected(decoded.error());
    std::string_view text = decoded->first;
    if (const auto readable = checkText(text); !readable) return std::unexpected(readable.error());

    CsvTable table;
    table.encoding = decoded->second;
    const auto declared = takeSeparatorLine(text);
    table.delimiter = declared ? *declared : findDelimiter(text);
    CsvParser parser(text, table.delimiter);
    std::vector<std::string> cells;
    if (!parser.next(cells)) return fail(fileEmpty);
    for (const std::string& cell : cells) table.headers.emplace_back(trimmed(cell));
    while (table.rows.size() < maxRows && !parser.endedInsideQuote() && parser.next(cells)) {
        table.rows.push_back(cells);
        table.rowNumbers.push_back(parser.record());
    }
    if (parser.endedInsideQuote()) return fail(openQuote, {std::to_string(parser.record())});
    if (const auto checked = checkHeaders(table.headers); !checked) return std::unexpected(checked.error());
    if (table.rows.empty() && maxRows > 0) return fail(headerOnly);
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

Result<CsvTable> readCsvFile(const std::string& fileName, std::string_view bytes, std::size_t maxRows)
{
    auto table = readCsv(bytes, maxRows);
    if (!table) table.error().arguments.push_back(fileName);
    return table;
}

}  // namespace handschlag::exchange
