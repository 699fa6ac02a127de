#include "core/exchange/spreadsheet_accidents.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <optional>
#include <string>

#include "core/base/text.h"
#include "core/base/workers.h"
#include "core/exchange/accident_shapes.h"
#include "core/exchange/countries.h"
#include "core/exchange/header_synonyms.h"
#include "core/exchange/values.h"

namespace handschlag::exchange {
namespace {

using namespace std::string_view_literals;
using leads::FieldKind;

constexpr ErrorCode errorCell{"accident.error_cell"};
constexpr ErrorCode hashes{"accident.hashes"};
constexpr ErrorCode scientific{"accident.scientific"};
constexpr ErrorCode rangeAsDate{"accident.range_as_date"};
constexpr ErrorCode numberAsDate{"accident.number_as_date"};
constexpr ErrorCode dateAsNumber{"accident.date_as_number"};
constexpr ErrorCode postcodeZero{"accident.postcode_zero"};
constexpr ErrorCode phoneZero{"accident.phone_zero"};
constexpr ErrorCode garbled{"accident.garbled"};
constexpr ErrorCode more{"accident.more"};
constexpr std::size_t mostListed = 10;
constexpr std::size_t shownBytes = 40;

bool allDigits(std::string_view text) { return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }); }

/// Small enough for every number that is counted with.
bool isWholeNumber(std::string_view text) { return text.size() <= 9 && allDigits(text); }

std::string shown(std::string_view cell)
{
    if (cell.size() <= shownBytes) return std::string(cell);
    std::size_t end = shownBytes;
    while (end > 0 && (static_cast<unsigned char>(cell[end]) & 0xC0) == 0x80) --end;
    return std::string(cell.substr(0, end)) + "…";
}

/// What a column is meant for.
enum class Purpose : std::uint8_t { Other, Number, Date, Postcode, Phone };

struct Column {
    std::size_t index = 0;
    Purpose purpose = Purpose::Other;
    bool sizes = false;  ///< its name speaks of sizes
    DateFormat format;
    // how many of its cells are
    std::size_t values = 0, ranges = 0, monthDays = 0, numbers = 0, fiveDigits = 0, ledByZero = 0, digitsOnly = 0;
};

bool speaksOfSizes(std::string_view header, std::string_view field)
{
    if (field == "employees" || field == "revenue") return true;
    const std::string plain = plainHeader(header);
    for (const std::string_view word : {"size"sv, "größe"sv, "groesse"sv, "mitarbeiter"sv, "employee"sv, "range"sv, "spanne"sv, "anzahl"sv, "headcount"sv})
        if (plain.find(word) != std::string::npos) return true;
    return false;
}

Purpose purposeOf(std::string_view header, const ColumnTarget& target, FieldKind kind)
{
    const std::string_view known = target.field.empty() ? fieldForHeader(header, FileKind::Leads) : std::string_view(target.field);
    if (known == "postcode") return Purpose::Postcode;
    if (known == "phone" || known == "mobile") return Purpose::Phone;
    if (kind == FieldKind::Instant) return Purpose::Date;
    return kind == FieldKind::Integer || kind == FieldKind::Decimal ? Purpose::Number : Purpose::Other;
}

constexpr std::size_t countedRows = 5'000;  // shares of a column need no more

void count(std::string_view cell, Column& column)
{
    ++column.values;
    if (isRange(cell)) ++column.ranges;
    if (rangeBehindMonth(cell)) ++column.monthDays;
    if (cell.front() == '0' || cell.front() == '+' || cell.starts_with("(0"sv)) ++column.ledByZero;
    if (allDigits(cell)) ++column.digitsOnly;
    if (allDigits(cell) && cell.size() == 5) ++column.fiveDigits;
    if (cell.size() <= 20 && (parseDecimal(cell, ',') || parseDecimal(cell, '.'))) ++column.numbers;
}

/// Accidents of one kind in one column: the first ones, and how many there are.
struct Told {
    std::size_t number = 0;
    std::vector<Accident> first;  ///< one more than are listed

    void add(Accident accident)
    {
        if (first.size() <= mostListed) first.push_back(std::move(accident));
    }
};
using Found = std::map<std::pair<std::size_t, std::string_view>, Told>;  ///< by column and code

class Search {
public:
    Search(const TableHead& head, TableRows rows, const Mapping& mapping, FileKind kind) : rows_(rows), mapping_(mapping)
    {
        for (const auto& [header, target] : mapping.columns) {
            const auto found = std::ranges::find(head.headers, header);
            if (found == head.headers.end()) continue;
            const TargetField* field = targetField(kind, target.field);
            Column column;
            column.index = static_cast<std::size_t>(found - head.headers.begin());
            column.purpose = purposeOf(header, target, field ? field->kind : target.type);
            column.sizes = speaksOfSizes(header, target.field);
            column.format = DateFormat::parse(target.format).value_or(DateFormat{});
            columns_.push_back(std::move(column));
            if (target.field == "country") country_ = columns_.back().index;
        }
    }

    std::vector<Accident> run()
    {
        eachCell(0, std::min(rows_.size(), countedRows), [](std::size_t, std::string_view cell, Column& column, const RowCells&) { count(cell, column); });
        const std::size_t blocks = (rows_.size() + blockRows - 1) / blockRows;
        std::vector<Found> found(blocks);
        // Few rows are looked through before another thread has woken.
        const Workers workers(blocks > 1 ? 0 : 1);
        workers.each(blocks, [&](int, std::size_t block) { look(block * blockRows, std::min((block + 1) * blockRows, rows_.size()), found[block]); });
        return listed(found);
    }

private:
    static constexpr std::size_t blockRows = 16'384;

    template <class Visit>
    void eachCell(std::size_t from, std::size_t to, Visit visit)
    {
        RowCells cells;
        KeptTexts kept;
        for (std::size_t row = from; row < to; ++row) {
            if (!kept.empty()) kept.clear();
            rows_.cut(row, cells, kept);
            for (Column& column : columns_) {
                if (column.index >= cells.size()) continue;
                if (const std::string_view cell = trimmed(cells[column.index]); !cell.empty()) visit(row, cell, column, cells);
            }
        }
    }

    void look(std::size_t from, std::size_t to, Found& found)
    {
        const bool ascii = rows_.areAscii(from, to - from);
        eachCell(from, to, [&](std::size_t row, std::string_view cell, const Column& column, const RowCells& cells) {
            if (isUnsuspicious(column, cell, ascii)) return;
            auto what = accidentOf(column, cells, cell);
            if (!what) return;
            Told& told = found[{column.index, what->code.name}];
            ++told.number;
            told.add({rows_.number(row), column.index, std::move(*what)});
        });
    }

    /// The first ten of each kind in each column, then how many more there are.
    static std::vector<Accident> listed(std::vector<Found>& blocks)
    {
        Found all;
        for (Found& block : blocks) {
            for (auto& [place, part] : block) {
                Told& told = all[place];
                told.number += part.number;
                for (Accident& accident : part.first) told.add(std::move(accident));
            }
        }
        std::vector<Accident> accidents;
        for (auto& [place, told] : all) {
            if (told.number > mostListed) told.first.back().what = Error{more, {std::to_string(told.number - mostListed)}, {}};
            std::ranges::move(told.first, std::back_inserter(accidents));
        }
        std::ranges::stable_sort(accidents, {}, [](const Accident& accident) { return std::pair(accident.row, accident.column); });
        return accidents;
    }

    /// Words, small numbers and ISO times, by their ends: nearly every cell of a large file, and nothing accidentOf() would tell of.
    static bool isUnsuspicious(const Column& column, std::string_view cell, bool ascii)
    {
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        if (column.purpose == Purpose::Date) return cell.size() >= 10 && cell[4] == '-' && allDigits(cell.substr(0, 4)) && (ascii || isAscii(cell));
        if (column.ranges > 0) return false;
        const bool word = cell.front() >= 'a' && cell.front() <= 'z' && !isDigit(cell.back());
        if (word) return !isMostlyNumbers(column) && (ascii || isAscii(cell));
        return (column.purpose == Purpose::Other || column.purpose == Purpose::Number) && isWholeNumber(cell);
    }

    [[nodiscard]] std::optional<Error> accidentOf(const Column& column, const RowCells& row, std::string_view cell) const
    {
        const auto tell = [&](ErrorCode code, std::string second = {}) {
            std::vector<std::string> arguments{shown(cell)};
            if (!second.empty()) arguments.push_back(std::move(second));
            return std::optional(Error{code, std::move(arguments), {}});
        };
        if (cell.front() == '#' || cell.front() == 'E') {
            if (isHashes(cell)) return tell(hashes);
            if (isErrorCell(cell)) return tell(errorCell);
        }
        if (isScientific(cell)) return tell(scientific);
        if (auto range = rangeBehind(column, cell)) return tell(rangeAsDate, std::move(*range));
        if (column.purpose == Purpose::Postcode && lostPostcodeZero(column, row, cell)) return tell(postcodeZero, '0' + std::string(cell));
        if (column.purpose == Purpose::Phone && lostPhoneZero(column, row, cell)) return tell(phoneZero);
        if (isMostlyNumbers(column) && !isWholeNumber(cell) && !parseDecimal(cell, mapping_.decimal) && rangeBehindDate(cell)) return tell(numberAsDate);
        if (column.purpose == Purpose::Date)
            if (auto day = dayBehindNumber(cell); day && !column.format.read(cell)) return tell(dateAsNumber, std::move(*day));
        if (isGarbled(cell)) return tell(garbled);
        return std::nullopt;
    }

    /// Only in a column of ranges can a date have been one.
    static std::optional<std::string> rangeBehind(const Column& column, std::string_view cell)
    {
        if (column.purpose == Purpose::Date || column.purpose == Purpose::Phone || column.purpose == Purpose::Postcode) return std::nullopt;
        const bool ranges = column.ranges >= 1 && (column.ranges + column.monthDays) * 2 >= column.values;
        const bool amongOthers = column.monthDays * 2 < column.values;
        if (auto range = rangeBehindMonth(cell); range && (ranges || column.sizes || amongOthers)) return range;
        return ranges && column.ranges * 4 >= column.values && !isRange(cell) && !isMostlyNumbers(column) ? rangeBehindDate(cell) : std::nullopt;
    }

    static bool isMostlyNumbers(const Column& column)
    {
        if (column.purpose == Purpose::Date || column.purpose == Purpose::Phone) return false;
        return column.purpose == Purpose::Number || (column.values > 2 && column.numbers * 10 >= column.values * 6);
    }

    [[nodiscard]] std::string_view countryOf(const RowCells& row) const
    {
        if (!country_ || *country_ >= row.size()) return {};
        return countryCode(row[*country_]);
    }

    /// Four digits among five: unless the country has such postcodes.
    [[nodiscard]] bool lostPostcodeZero(const Column& column, const RowCells& row, std::string_view cell) const
    {
        if (cell.size() != 4 || !allDigits(cell)) return false;
        static constexpr std::array fiveDigits{"DE"sv, "FR"sv, "IT"sv, "ES"sv, "FI"sv, "US"sv, "HR"sv, "EE"sv, "MC"sv};
        const std::string_view country = countryOf(row);
        if (!country.empty()) return std::ranges::find(fiveDigits, country) != fiveDigits.end();
        return column.fiveDigits * 2 > column.values;
    }

    /// Digits alone, while the others begin with 0 or +.
    [[nodiscard]] bool lostPhoneZero(const Column& column, const RowCells& row, std::string_view cell) const
    {
        if (!allDigits(cell) || cell.size() < 7 || cell.size() > 15 || cell.front() == '0') return false;
        static constexpr std::array byZero{"DE"sv, "AT"sv, "CH"sv};
        const bool german = std::ranges::find(byZero, countryOf(row)) != byZero.end();
        return german || column.ledByZero * 2 > column.values;
    }

    TableRows rows_;
    const Mapping& mapping_;
    std::vector<Column> columns_;
    std::optional<std::size_t> country_;
};

}  // namespace

std::vector<Accident> findAccidents(const TableHead& head, const TableRows& rows, const Mapping& mapping, FileKind kind)
{
    return Search(head, rows, mapping, kind).run();
}

std::vector<Accident> findAccidents(const CsvTable& table, const Mapping& mapping, FileKind kind)
{
    return findAccidents(table, TableRows(table), mapping, kind);
}

}  // namespace handschlag::exchange
