#include "core/exchange/xlsx_sheet.h"

#include <algorithm>
#include <charconv>
#include <optional>

#include "core/base/text.h"
#include "core/exchange/xlsx_codes.h"

namespace handschlag::exchange {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t mostColumns = 10'000;
constexpr std::int64_t mostRowNumber = 1 << 24;  // far beyond what spreadsheet programs can show
constexpr std::size_t inPlace = 15;              // bytes of a text that need no memory of their own

/// Column of a reference such as AB12; nothing without letters.
std::optional<std::size_t> columnOf(std::string_view reference)
{
    std::size_t column = 0, letters = 0;
    for (const char c : reference) {
        const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        if (upper < 'A' || upper > 'Z') break;
        if (++letters > 4) break;
        column = column * 26 + static_cast<std::size_t>(upper - 'A' + 1);
    }
    if (letters == 0) return std::nullopt;
    return column - 1;
}

template <class Number>
std::optional<Number> wholeNumber(std::string_view text)
{
    Number number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size()) return std::nullopt;
    return number;
}

}  // namespace

std::size_t SheetRows::bytesOf(std::size_t rowCount, std::size_t cellCount)
{
    return rowCount * (sizeof(std::vector<std::string>) + sizeof(std::int64_t)) + cellCount * sizeof(std::string);
}

void SheetCells::opened(std::string_view name, const XmlAttributes& attributes)
{
    if (!inData_) {
        inData_ = name == "sheetData"sv && !over_;
    } else if (inString_) {
        string_.opened(name, attributes);
    } else if (inCell_) {
        inValue_ = name == "v"sv;
        inString_ = name == "is"sv;
        if (inString_) string_.clear();
    } else if (inRow_) {
        if (name == "c"sv) openCell(attributes);
    } else if (name == "row"sv) {
        openRow(attributes);
    }
}

void SheetCells::text(std::string_view piece)
{
    if (inString_)
        string_.text(piece);
    else if (inValue_)
        value_ += piece;
}

void SheetCells::closed(std::string_view name)
{
    if (!inData_) return;
    if (inString_) {
        if (name == "is"sv)
            inString_ = false;
        else
            string_.closed(name);
    } else if (inCell_) {
        if (name == "v"sv) inValue_ = false;
        if (name == "c"sv) closeCell();
    } else if (inRow_) {
        if (name == "row"sv) closeRow();
    } else if (name == "sheetData"sv) {
        // The rest is read, too: only its end tells whether the entry arrived undamaged.
        inData_ = false;
        over_ = true;
    }
}

void SheetCells::openRow(const XmlAttributes& attributes)
{
    inRow_ = true;
    rowHolds_ = false;
    column_ = 0;
    rowNumber_ = wholeNumber<std::int64_t>(attributes["r"sv]).value_or(rowNumber_ + 1);
    if (rowNumber_ < 1 || rowNumber_ > mostRowNumber) refuse(Error{xlsx::damaged, {}, "row number", Severity::Unusable});
}

void SheetCells::openCell(const XmlAttributes& attributes)
{
    inCell_ = true;
    value_.clear();
    string_.clear();
    column_ = columnOf(attributes["r"sv]).value_or(column_);
    if (column_ >= mostColumns) return refuse(Error{xlsx::tooManyColumns, {std::to_string(mostColumns)}, {}, Severity::Unusable});
    format_ = context_.formats.at(wholeNumber<std::size_t>(attributes["s"sv]).value_or(0));
    const std::string_view type = attributes["t"sv];
    if (type.empty() || type == "n"sv)
        type_ = CellType::Number;
    else if (type == "s"sv)
        type_ = CellType::Shared;
    else if (type == "inlineStr"sv)
        type_ = CellType::Inline;
    else if (type == "b"sv)
        type_ = CellType::Boolean;
    else if (type == "e"sv)
        type_ = CellType::Error;
    else if (type == "d"sv)
        type_ = CellType::Date;
    else
        type_ = CellType::Formula;
}

void SheetCells::closeCell()
{
    inCell_ = false;
    inValue_ = false;
    // Some programs write a string beside a type that is none; what the reader sees is the string.
    if (!string_.whole().empty()) {
        store(string_.whole().find("_x"sv) == std::string::npos ? string_.whole() : withoutEscapes(string_.whole()));
    } else if (!value_.empty()) {
        const std::string_view value = trimmed(value_);
        switch (type_) {
            case CellType::Number:
                number_.clear();
                appendCellText(number_, value, format_, context_.style);
                found_.marked = found_.marked || number_.find(context_.style.decimalMark) != std::string::npos;
                store(number_);
                break;
            case CellType::Shared: storeShared(); break;
            case CellType::Boolean: store(value == "1"sv || value == "true"sv ? "true"sv : "false"sv); break;
            case CellType::Date: store(value); break;
            case CellType::Error: {
                ColumnErrors& found = found_.errors.try_emplace(column_, ColumnErrors{rowNumber_, std::string(value.substr(0, 20)), 0}).first->second;
                ++found.cells;
                break;
            }
            case CellType::Inline:
            case CellType::Formula: store(withoutEscapes(value_)); break;
        }
    }
    ++column_;
}

void SheetCells::storeShared()
{
    const auto index = wholeNumber<std::size_t>(trimmed(value_));
    if (!index || *index >= context_.strings.size())
        return refuse(Error{xlsx::damaged, {}, "shared string " + value_.substr(0, 20), Severity::Unusable});
    store(context_.strings.at(*index));
}

void SheetCells::count(std::size_t bytes)
{
    bytes_ += bytes;
    if (bytes_ > context_.mostBytes) refuse(Error{xlsx::tooLarge, {}, "cells", Severity::Unusable});
}

void SheetCells::store(std::string_view text)
{
    if (text.empty()) return;
    const std::size_t added = column_ < row_.size() ? 0 : column_ + 1 - row_.size();
    count(SheetRows::bytesOf(0, added) + (text.size() > inPlace ? text.size() + 1 : 0));
    if (stopped()) return;
    if (added > 0) row_.resize(column_ + 1);
    row_[column_] = text;
    rowHolds_ = rowHolds_ || !trimmed(text).empty();
}

void SheetCells::closeRow()
{
    inRow_ = false;
    const std::size_t width = row_.size();
    if (rowHolds_) {
        count(SheetRows::bytesOf(1, 0));
        found_.rows.push_back(std::move(row_));
        found_.numbers.push_back(rowNumber_);
        if (found_.rows.size() >= context_.mostRows) enough();
    }
    row_ = {};
    row_.reserve(rowHolds_ ? width : 0);  // the next one is most likely as wide
}

}  // namespace handschlag::exchange
