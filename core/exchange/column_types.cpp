#include "core/exchange/column_types.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"
#include "core/exchange/column_census.h"
#include "core/exchange/countries.h"
#include "core/exchange/mapping.h"
#include "core/exchange/value_shapes.h"
#include "core/exchange/values.h"

namespace handschlag::exchange {
namespace {

using Rows = std::span<const std::vector<std::string>>;

constexpr std::size_t misfitsKept = 5;

/// The cells of one column that hold something, in their order.
template <class Visit>
void eachCell(Rows rows, std::size_t column, Visit visit)
{
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (column >= rows[row].size()) continue;
        const std::string_view cell = trimmed(rows[row][column]);
        if (!cell.empty() && !visit(row, cell)) return;
    }
}

/// Row by row, as they lie in memory.
std::vector<ColumnCensus> censusesOf(Rows rows, std::size_t columns)
{
    std::vector<ColumnCensus> censuses(columns);
    for (const auto& row : rows)
        for (std::size_t column = 0; column < columns && column < row.size(); ++column)
            if (const std::string_view cell = trimmed(row[column]); !cell.empty()) censuses[column].add(cell);
    return censuses;
}

bool isMost(std::int64_t count, std::int64_t values, std::int64_t percent) { return values > 0 && count * 100 >= values * percent; }

const ColumnCensus::DateHits* bestDate(const ColumnCensus& census)
{
    const auto best = std::ranges::max_element(census.dates, {}, &ColumnCensus::DateHits::hits);  // the first of equals
    return best == census.dates.end() || !isMost(best->hits, census.values, 50) ? nullptr : &*best;
}

/// Numbers that are amounts, by a decimal mark.
const ColumnCensus::Numbers& numbersBy(const ColumnCensus& census, char decimal) { return decimal == ',' ? census.byComma : census.byPoint; }

bool isNumeric(const ColumnCensus& census)
{
    const std::int64_t most = std::max(census.byComma.decimals, census.byPoint.decimals);
    return isMost(most, census.values, 50) && census.codes * 2 < census.values && !bestDate(census);
}

ColumnProfile profileOf(const ColumnCensus& census, char decimal)
{
    ColumnProfile profile;
    profile.values = census.values;
    profile.codes = census.codes > 0;
    const auto is = [&](ColumnType type, std::int64_t fits) {
        profile.type = type;
        profile.fits = fits;
        return profile;
    };
    if (census.values == 0) return profile;
    if (isMost(census.emails, census.values, 50)) return is(ColumnType::Email, census.emails);
    if (const auto* date = bestDate(census)) {
        profile.format = usualDateFormats()[date->format];
        return is(ColumnType::Date, date->hits);
    }
    if (isMost(census.phones, census.values, 80) && isMost(census.markedPhones, census.values, 50)) return is(ColumnType::Phone, census.phones);
    const ColumnCensus::Numbers& numbers = numbersBy(census, decimal);
    if (isMost(numbers.decimals, census.values, 50) && census.codes * 2 < census.values) {
        profile.eitherMark = census.either > 0;
        if (isMost(census.money, numbers.decimals, 50)) return is(ColumnType::Money, numbers.decimals);
        return numbers.integers == numbers.decimals ? is(ColumnType::Integer, numbers.integers) : is(ColumnType::Decimal, numbers.decimals);
    }
    if (isMost(census.booleans, census.values, 80)) return is(ColumnType::Boolean, census.booleans);
    if (isMost(census.countries, census.values, 80)) return is(ColumnType::Country, census.countries);
    if (census.lists > 1 && isMost(census.lists, census.values, 20)) return is(ColumnType::List, census.values);
    return is(ColumnType::Text, census.values);
}

/// Dates with a time of day in any cell.
bool hasTimes(Rows rows, std::size_t column, const DateFormat& format)
{
    bool found = false;
    if (!format.hasTime()) return false;
    eachCell(rows, column, [&](std::size_t, std::string_view cell) {
        const auto time = format.read(cell);
        found = time && (time->secondOfDay != 0 || time->offsetSeconds || cell.find(':') != std::string_view::npos);
        return !found;
    });
    return found;
}

void findMisfits(Rows rows, std::span<const std::int64_t> rowNumbers, std::size_t column, char decimal, ColumnProfile& profile)
{
    if (profile.fits == profile.values) return;
    const DateFormat format = DateFormat::parse(profile.format).value_or(DateFormat{});
    eachCell(rows, column, [&](std::size_t row, std::string_view cell) {
        if (!fitsType(cell, profile.type, format, decimal)) profile.misfitRows.push_back(row < rowNumbers.size() ? rowNumbers[row] : static_cast<std::int64_t>(row) + 2);
        return profile.misfitRows.size() < misfitsKept;
    });
}

/// The other formats that read as many cells as the best one, and read one of them as another day.
std::optional<Question> askForOrder(Rows rows, std::span<const std::int64_t> rowNumbers, std::size_t column, const ColumnCensus& census)
{
    const auto* best = bestDate(census);
    if (!best) return std::nullopt;
    Question question;
    question.column = column;
    for (const ColumnCensus::DateHits& other : census.dates) {
        const bool yearFirst = usualDateFormats()[other.format].starts_with("yy");
        if (other.hits != best->hits || other.format == best->format || yearFirst) continue;
        eachCell(rows, column, [&](std::size_t row, std::string_view cell) {
            const auto one = usualDateReaders()[best->format].read(cell), two = usualDateReaders()[other.format].read(cell);
            if (!one || !two || one->day == two->day) return true;
            if (question.readings.empty()) {
                question.row = row < rowNumbers.size() ? rowNumbers[row] : static_cast<std::int64_t>(row) + 2;
                question.cell = cell;
                question.readings.push_back({usualDateFormats()[best->format], one, std::nullopt});
            }
            if (question.cell == cell && std::ranges::none_of(question.readings, [&](const Reading& known) { return known.time == two; }))
                question.readings.push_back({usualDateFormats()[other.format], two, std::nullopt});
            return false;
        });
    }
    return question.readings.size() > 1 ? std::optional(std::move(question)) : std::nullopt;
}

std::optional<Question> askForMark(Rows rows, std::span<const std::int64_t> rowNumbers, std::size_t column, char proposed)
{
    std::optional<Question> question;
    eachCell(rows, column, [&](std::size_t row, std::string_view cell) {
        const auto comma = parseDecimal(cell, ','), point = parseDecimal(cell, '.');
        if (!comma || !point || *comma == *point) return true;
        question = Question{Question::About::DecimalMark, column, row < rowNumbers.size() ? rowNumbers[row] : static_cast<std::int64_t>(row) + 2, std::string(cell), {}};
        question->readings = {{",", std::nullopt, comma}, {".", std::nullopt, point}};
        if (proposed == '.') std::swap(question->readings[0], question->readings[1]);
        return false;
    });
    return question;
}

/// Cells that only one mark can read decide for the whole file; 1.234 alone speaks weakly for thousands.
char decideMark(const std::vector<ColumnCensus>& censuses, TableProfile& profile)
{
    std::int64_t comma = 0, point = 0, either = 0;
    for (const ColumnCensus& census : censuses) {
        if (!isNumeric(census)) continue;
        comma += census.onlyComma;
        point += census.onlyPoint;
        either += census.either;
    }
    profile.decimalDecided = either == 0 || comma != point;
    return comma > point ? ',' : '.';
}

bool thousandsByPoint(Rows rows, std::size_t column)
{
    bool found = false;
    eachCell(rows, column, [&](std::size_t, std::string_view cell) {
        const auto comma = parseDecimal(cell, ','), point = parseDecimal(cell, '.');
        const bool tells = comma && point && *comma != *point;
        if (tells) found = *comma > *point;
        return !tells;
    });
    return found;
}

}  // namespace

const char* key(ColumnType type)
{
    static constexpr std::array<const char*, 12> keys{"empty", "text", "integer", "decimal", "money", "date", "date_time", "boolean", "list", "email", "phone", "country"};
    return keys[static_cast<std::size_t>(type)];
}

bool isDate(ColumnType type) { return type == ColumnType::Date || type == ColumnType::DateTime; }

bool isNumber(ColumnType type) { return type == ColumnType::Integer || type == ColumnType::Decimal || type == ColumnType::Money; }

bool fitsType(std::string_view cell, ColumnType type, const DateFormat& format, char decimal)
{
    switch (type) {
        case ColumnType::Integer: return parseInteger(cell, decimal).has_value();
        case ColumnType::Decimal:
        case ColumnType::Money: return parseDecimal(cell, decimal).has_value();
        case ColumnType::Date:
        case ColumnType::DateTime: return format.read(cell).has_value();
        case ColumnType::Boolean: return parseBoolean(cell).has_value();
        case ColumnType::Email: return looksLikeEmail(cell);
        case ColumnType::Phone: return looksLikePhone(cell);
        case ColumnType::Country: return !countryCode(cell).empty();
        case ColumnType::Empty:
        case ColumnType::Text:
        case ColumnType::List: break;
    }
    return true;
}

TableProfile profileTable(std::size_t columns, Rows rows, std::span<const std::int64_t> rowNumbers, std::optional<char> decimal)
{
    TableProfile profile;
    const std::vector<ColumnCensus> censuses = censusesOf(rows, columns);
    profile.decimal = decideMark(censuses, profile);
    const auto speaksEither = [](const ColumnCensus& census) { return census.either > 0 && isNumeric(census); };
    const auto undecided = profile.decimalDecided ? censuses.end() : std::ranges::find_if(censuses, speaksEither);
    if (undecided != censuses.end() && thousandsByPoint(rows, static_cast<std::size_t>(undecided - censuses.begin()))) profile.decimal = ',';
    if (decimal) profile.decimal = *decimal;
    if (decimal) profile.decimalDecided = true;
    for (std::size_t column = 0; column < columns; ++column) {
        ColumnProfile found = profileOf(censuses[column], profile.decimal);
        if (found.type == ColumnType::Date && hasTimes(rows, column, DateFormat::parse(found.format).value_or(DateFormat{}))) found.type = ColumnType::DateTime;
        findMisfits(rows, rowNumbers, column, profile.decimal, found);
        std::optional<Question> question;
        if (isDate(found.type)) question = askForOrder(rows, rowNumbers, column, censuses[column]);
        if (!profile.decimalDecided && speaksEither(censuses[column])) question = askForMark(rows, rowNumbers, column, profile.decimal);
        if (question) profile.questions.push_back(std::move(*question));
        profile.columns.push_back(std::move(found));
    }
    return profile;
}

TableProfile profileTable(const CsvTable& table, std::optional<char> decimal)
{
    // Numbers of a workbook have one reading only: the mark that they were written with.
    if (table.marked && !decimal) decimal = '.';
    return profileTable(table.headers.size(), table.rows, table.rowNumbers, decimal);
}

}  // namespace handschlag::exchange
