#pragma once
// What the cells of every column are, with the evidence: how many of them fit, and where the first ones stand that do not. A column
// that fits two readings alike is not decided here but asked about, with a real cell.
//
//   const TableProfile profile = profileTable(table);
//   profile.columns[2].type == ColumnType::Date, profile.columns[2].format == "dd.MM.yyyy", profile.columns[2].fits == 31

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/exchange/csv.h"
#include "core/exchange/date_format.h"

namespace handschlag::exchange {

enum class ColumnType : std::uint8_t { Empty, Text, Integer, Decimal, Money, Date, DateTime, Boolean, List, Email, Phone, Country };

/// "integer", "date_time" ...: stable, for scripts.
[[nodiscard]] const char* key(ColumnType type);
[[nodiscard]] bool isDate(ColumnType type);
[[nodiscard]] bool isNumber(ColumnType type);

/// One way to read a cell, and what it then says.
struct Reading {
    std::string choice;                  ///< the date format, or the decimal mark
    std::optional<LocalTime> time;       ///< of dates
    std::optional<std::int64_t> number;  ///< in 1/10,000
    friend bool operator==(const Reading&, const Reading&) = default;
};

/// A column that can be read in several ways, none better than the others.
struct Question {
    enum class About : std::uint8_t { DateOrder, DecimalMark };  ///< the decimal mark holds for the whole file
    About about = About::DateOrder;
    std::size_t column = 0;
    std::int64_t row = 0;  ///< as a spreadsheet counts
    std::string cell;
    std::vector<Reading> readings;  ///< the proposed one first
    friend bool operator==(const Question&, const Question&) = default;
};

struct ColumnProfile {
    ColumnType type = ColumnType::Empty;
    std::string format;                    ///< of dates
    std::int64_t values = 0;               ///< cells that hold something
    std::int64_t fits = 0;                 ///< of these, those that are of the type
    std::vector<std::int64_t> misfitRows;  ///< the first ones that are not, as a spreadsheet counts
    bool codes = false;                    ///< digits that are no amounts: leading zeros, +, very long
    bool eitherMark = false;               ///< holds numbers such as 1.234 that both decimal marks can read
    friend bool operator==(const ColumnProfile&, const ColumnProfile&) = default;
};

struct TableProfile {
    std::vector<ColumnProfile> columns;
    char decimal = '.';
    bool decimalDecided = true;       ///< false: no cell of the file tells one mark from the other, and it matters
    std::vector<Question> questions;  ///< at most one a column
};

/// Looks at every cell. With a decimal mark given, that one holds.
[[nodiscard]] TableProfile profileTable(std::size_t columns, std::span<const std::vector<std::string>> rows, std::span<const std::int64_t> rowNumbers,
                                        std::optional<char> decimal = std::nullopt);
[[nodiscard]] TableProfile profileTable(const CsvTable& table, std::optional<char> decimal = std::nullopt);

/// True if a cell without white space around it is of this type.
[[nodiscard]] bool fitsType(std::string_view cell, ColumnType type, const DateFormat& format, char decimal);

}  // namespace handschlag::exchange
