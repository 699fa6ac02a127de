#include "core/exchange/column_census.h"

#include <algorithm>

#include "core/exchange/countries.h"
#include "core/exchange/mapping.h"
#include "core/exchange/value_shapes.h"
#include "core/exchange/values.h"

namespace handschlag::exchange {
namespace {

using namespace std::string_view_literals;

constexpr std::int64_t trialCells = 200;
constexpr std::size_t longestAmount = 12;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool mayBeNumber(std::string_view cell)
{
    const auto first = static_cast<unsigned char>(cell.front());
    const bool begins = isDigit(cell.front()) || "+-($"sv.contains(cell.front()) || first >= 0x80 || (first >= 'A' && first <= 'Z');
    return begins && cell.size() <= 40 && cell.find_first_of("0123456789"sv) != std::string_view::npos;
}

bool isCode(std::string_view cell)
{
    const bool digits = cell.find_first_not_of("0123456789+"sv) == std::string_view::npos;
    const bool zeroed = cell.size() > 1 && cell[0] == '0' && isDigit(cell[1]);
    return zeroed || (cell.size() > 1 && cell[0] == '+') || (digits && cell.size() > longestAmount);
}

bool isList(std::string_view cell)
{
    std::size_t parts = 0;
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find(';'), cell.size());
        if (end > 60) return false;
        if (end > 0) ++parts;
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return parts >= 2;
}

/// yyyyMMdd would make dates of numbers of other kinds.
bool isLikelyYear(const LocalTime& time)
{
    static const Day from = dayFromCivil(1900, 1, 1), to = dayFromCivil(2100, 1, 1);
    return time.day.number >= from.number && time.day.number < to.number;
}

}  // namespace

const std::vector<DateFormat>& usualDateReaders()
{
    static const std::vector<DateFormat> readers = [] {
        std::vector<DateFormat> list;
        for (const std::string& pattern : usualDateFormats()) list.push_back(DateFormat::parse(pattern).value_or(DateFormat{}));
        return list;
    }();
    return readers;
}

ColumnCensus::ColumnCensus()
{
    for (std::size_t i = 0; i < usualDateReaders().size(); ++i) dates.push_back({i, 0});
}

void ColumnCensus::add(std::string_view cell)
{
    ++values;
    if (isCode(cell)) ++codes;
    addNumber(cell);
    addDate(cell);
    addWord(cell);
    if (values == trialCells) dropHopeless();
}

void ColumnCensus::addNumber(std::string_view cell)
{
    if ((!byComma.alive && !byPoint.alive) || !mayBeNumber(cell)) return;
    const auto comma = parseDecimal(cell, ','), point = parseDecimal(cell, '.');
    for (auto [value, mark, tally] : {std::tuple(comma, ',', &byComma), std::tuple(point, '.', &byPoint)}) {
        const bool whole = (value && *value % 10'000 == 0) || (!value && parseInteger(cell, mark));
        if (value || whole) ++tally->decimals;
        if (whole) ++tally->integers;
    }
    if (comma && point) either += *comma != *point;
    if (comma && !point) ++onlyComma;
    if (point && !comma) ++onlyPoint;
    if ((comma || point) && namesCurrency(cell)) ++money;
}

void ColumnCensus::addDate(std::string_view cell)
{
    if (dates.empty() || cell.size() < 6 || cell.size() > 40) return;
    const bool begins = isDigit(cell.front()) || (cell.front() >= 'A' && cell.front() <= 'z') || static_cast<unsigned char>(cell.front()) >= 0x80;
    if (!begins || cell.find_first_of("0123456789"sv) == std::string_view::npos) return;
    for (DateHits& date : dates) {
        const auto time = usualDateReaders()[date.format].read(cell);
        if (time && isLikelyYear(*time)) ++date.hits;
    }
}

void ColumnCensus::addWord(std::string_view cell)
{
    if (!wordsAlive_) return;
    if (looksLikeEmail(cell)) ++emails;
    if (looksLikePhone(cell)) {
        ++phones;
        const bool parted = cell.find_first_of(" -/()"sv) != std::string_view::npos;
        if (cell.front() == '+' || ((cell.front() == '0' || cell.front() == '(') && parted)) ++markedPhones;
    }
    if (cell.size() <= 8 && parseBoolean(cell) && !isDigit(cell.front())) ++booleans;
    if (cell.size() <= 60 && !isDigit(cell.front()) && !countryCode(cell).empty()) ++countries;
    if (cell.find(';') != std::string_view::npos && isList(cell)) ++lists;
}

void ColumnCensus::dropHopeless()
{
    const auto hopeless = [&](std::int64_t count) { return count * 2 < values; };
    byComma.alive = byPoint.alive = !hopeless(std::max(byComma.decimals, byPoint.decimals));
    std::erase_if(dates, [&](const DateHits& date) { return hopeless(date.hits); });
    wordsAlive_ = !hopeless(std::max({emails, phones, booleans, countries, lists * 5}));
}

}  // namespace handschlag::exchange
