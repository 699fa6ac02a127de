#include "core/exchange/accident_shapes.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/base/instant.h"
#include "core/base/text.h"
#include "core/exchange/column_census.h"
#include "core/exchange/date_format.h"

namespace handschlag::exchange {
namespace {

using namespace std::string_view_literals;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::optional<int> takeDigits(std::string_view& text, std::size_t most)
{
    std::size_t count = 0;
    while (count < text.size() && isDigit(text[count])) ++count;
    if (count == 0 || count > most) return std::nullopt;
    int number = 0;
    std::from_chars(text.data(), text.data() + count, number);
    text.remove_prefix(count);
    return number;
}

std::string ascending(int one, int two) { return std::to_string(std::min(one, two)) + '-' + std::to_string(std::max(one, two)); }

void skip(std::string_view& text, std::string_view marks)
{
    while (!text.empty() && marks.contains(text.front())) text.remove_prefix(1);
}

}  // namespace

bool isErrorCell(std::string_view cell)
{
    static constexpr std::array errors{"#NAME?"sv, "#REF!"sv,   "#BEZUG!"sv, "#VALUE!"sv, "#WERT!"sv, "#DIV/0!"sv, "#N/A"sv,  "#NV"sv,         "#NULL!"sv,       "#NUM!"sv,
                                       "#ZAHL!"sv, "#SPILL!"sv, "#CALC!"sv,  "#KALK!"sv,  "#FIELD!"sv, "#FELD!"sv, "#GETTING_DATA"sv, "#ÜBERLAUF!"sv, "#UNKNOWN!"sv, "#BLOCKED!"sv};
    if (cell.starts_with('#')) return std::ranges::find(errors, cell) != errors.end();
    return cell.size() == 7 && cell.starts_with("Err:"sv) && std::ranges::all_of(cell.substr(4), isDigit);
}

bool isHashes(std::string_view cell) { return cell.size() >= 3 && cell.find_first_not_of('#') == std::string_view::npos; }

bool isScientific(std::string_view cell)
{
    if (cell.empty() || cell.size() > 30 || (!isDigit(cell.front()) && cell.front() != '-')) return false;
    std::string_view rest = cell.substr(cell.front() == '-' ? 1 : 0);
    std::size_t mantissa = 0, marks = 0;
    for (; mantissa < rest.size() && (isDigit(rest[mantissa]) || rest[mantissa] == '.' || rest[mantissa] == ','); ++mantissa) marks += !isDigit(rest[mantissa]);
    if (mantissa == 0 || !isDigit(rest.front()) || marks > 1) return false;
    rest.remove_prefix(mantissa);
    if (rest.size() < 3 || (rest[0] != 'e' && rest[0] != 'E') || (rest[1] != '+' && rest[1] != '-')) return false;
    rest.remove_prefix(2);
    return rest.size() <= 3 && std::ranges::all_of(rest, isDigit);
}

bool isRange(std::string_view cell)
{
    std::string_view rest = cell;
    skip(rest, "<>=~ "sv);
    const bool compared = rest.size() != cell.size();
    const std::size_t end = std::min(rest.find_first_not_of("0123456789.,"sv), rest.size());
    if (end == 0 || end > 12) return false;
    rest.remove_prefix(end);
    if (rest.empty()) return compared;
    if (rest == "+"sv || rest == " +"sv) return true;
    skip(rest, " "sv);
    const bool dash = rest.starts_with('-') || rest.starts_with("\u2013"sv);
    const std::string_view mark = rest.starts_with('-') ? "-"sv : "\u2013"sv;
    for (const std::string_view word : {mark, "bis "sv, "to "sv}) {
        if (!rest.starts_with(word) || (word == mark && !dash)) continue;
        rest.remove_prefix(word.size());
        skip(rest, " "sv);
        return !rest.empty() && rest.size() <= 12 && rest.find_first_not_of("0123456789.,"sv) == std::string_view::npos;
    }
    return false;
}

std::optional<std::string> rangeBehindMonth(std::string_view cell)
{
    const bool mixed = cell.size() >= 5 && cell.size() <= 14 && isDigit(cell.front()) != isDigit(cell.back());
    if (!mixed) return std::nullopt;
    std::string_view rest = cell;
    if (isDigit(rest.front())) {  // 01-May, 1. Mai
        const auto day = takeDigits(rest, 2);
        const std::size_t before = rest.size();
        skip(rest, ".- "sv);
        const auto month = rest.size() < before ? takeMonthName(rest) : std::nullopt;
        if (day && month && rest.empty() && *day >= 1 && *day <= 31) return ascending(*day, *month);
        return std::nullopt;
    }
    const auto month = takeMonthName(rest);  // Oct-49, Okt 49
    if (!month || rest.empty()) return std::nullopt;
    skip(rest, "- "sv);
    const auto year = takeDigits(rest, 4);
    if (!year || !rest.empty()) return std::nullopt;
    return ascending(*month, *year % 100);
}

std::optional<std::string> rangeBehindDate(std::string_view cell)
{
    if (cell.size() < 6 || cell.size() > 30) return std::nullopt;
    for (const DateFormat& format : usualDateReaders()) {
        const auto time = format.read(cell);
        if (!time) continue;
        const std::string iso = toIso(time->day);  // yyyy-MM-dd
        return ascending(std::stoi(iso.substr(8, 2)), std::stoi(iso.substr(5, 2)));
    }
    return std::nullopt;
}

bool isGarbled(std::string_view cell)
{
    if (isAscii(cell)) return false;
    return cell.find("\xC3\x83\xC2"sv) != std::string_view::npos || cell.find("\xC3\xA2\xE2\x82\xAC"sv) != std::string_view::npos;
}

std::optional<std::string> dayBehindNumber(std::string_view cell)
{
    const auto digits = std::ranges::find_if_not(cell, isDigit) - cell.begin();
    if (digits != 5) return std::nullopt;  // 20,000 to 80,000: everything of use
    std::string_view rest = cell;
    const auto number = takeDigits(rest, 5);
    const bool whole = rest.empty() || ((rest.front() == '.' || rest.front() == ',') && rest.substr(1).find_first_not_of("0123456789"sv) == std::string_view::npos);
    if (!number || !whole || *number < 20'000 || *number > 80'000) return std::nullopt;
    constexpr int dayZero = -25'569;  // 1899-12-30, as spreadsheets count
    return toIso(Day{*number + dayZero});
}

}  // namespace handschlag::exchange
