#include "core/exchange/values.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/base/text.h"

namespace handschlag::exchange {
namespace {

using namespace std::string_view_literals;

constexpr std::int64_t largest = std::int64_t{1} << 53;
constexpr std::int64_t unit = 10'000;
constexpr std::array spaces{"\u00a0"sv, "\u202f"sv, "\u2009"sv, " "sv, "'"sv, "\u2019"sv};

constexpr std::array currencySigns{"€"sv, "$"sv, "£"sv, "¥"sv, "EUR"sv, "Euro"sv, "USD"sv, "CHF"sv, "GBP"sv, "SEK"sv, "NOK"sv, "DKK"sv, "PLN"sv, "CZK"sv, "HUF"sv,
                                   "JPY"sv, "CAD"sv, "AUD"sv, "CNY"sv, "INR"sv, "BRL"sv, "TRY"sv, "Fr."sv, "zł"sv, "Kč"sv, "kr"sv};

std::string_view withoutCurrency(std::string_view text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.empty() || (isDigit(text.front()) && isDigit(text.back()))) return text;
    for (const std::string_view sign : currencySigns) {
        if (text.starts_with(sign)) return trimmed(text.substr(sign.size()));
        if (text.ends_with(sign)) return trimmed(text.substr(0, text.size() - sign.size()));
    }
    return text;
}

std::size_t separatorAt(std::string_view text, char decimalMark)
{
    const char other = decimalMark == ',' ? '.' : ',';
    if (!text.empty() && text.front() == other) return 1;
    for (const std::string_view space : spaces)
        if (text.starts_with(space)) return space.size();
    return 0;
}

/// Digits of the whole part without their separators: 1 to 3 digits, then groups of three, all parted alike.
std::optional<std::string> takeWhole(std::string_view& text, char decimalMark)
{
    std::string digits;
    std::string_view separator;
    std::size_t group = 0;
    while (!text.empty() && text.front() != decimalMark) {
        if (text.front() >= '0' && text.front() <= '9') {
            digits += text.front();
            ++group;
            text.remove_prefix(1);
            continue;
        }
        const std::size_t length = separatorAt(text, decimalMark);
        const std::string_view found = text.substr(0, length);
        const bool first = separator.empty();
        if (length == 0 || (first ? group < 1 || group > 3 : found != separator || group != 3)) return std::nullopt;
        separator = found;
        group = 0;
        text.remove_prefix(length);
    }
    if (digits.empty() || digits.size() > 16 || (!separator.empty() && group != 3)) return std::nullopt;
    return digits;
}

bool allDigits(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

struct Number {
    bool negative = false;
    std::int64_t whole = 0;
    std::string_view fraction;
};

std::optional<Number> parseNumber(std::string_view text, char decimalMark)
{
    text = withoutCurrency(trimmed(text));
    Number number;
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') {  // bookkeeping's minus
        number.negative = true;
        text = withoutCurrency(trimmed(text.substr(1, text.size() - 2)));
    } else if (text.size() > 1 && text.back() == '-' && text[text.size() - 2] >= '0' && text[text.size() - 2] <= '9') {  // SAP's
        number.negative = true;
        text.remove_suffix(1);
    } else if (text.starts_with('-') || text.starts_with('+')) {
        number.negative = text.front() == '-';
        text = withoutCurrency(trimmed(text.substr(1)));
    } else if (text.starts_with("\u2212"sv)) {
        number.negative = true;
        text = trimmed(text.substr("\u2212"sv.size()));
    }
    // "1.250,--" and "1.250,–": no cents
    for (const std::string_view noCents : {"--"sv, "-"sv, "\u2013"sv})
        if (text.size() > noCents.size() + 1 && text.ends_with(noCents) && text[text.size() - noCents.size() - 1] == decimalMark) {
            text.remove_suffix(noCents.size() + 1);
            break;
        }
    const auto digits = takeWhole(text, decimalMark);
    if (!digits) return std::nullopt;
    for (const char c : *digits) number.whole = number.whole * 10 + (c - '0');
    if (number.whole > largest) return std::nullopt;
    if (!text.empty()) number.fraction = text.substr(1);
    if (!allDigits(number.fraction) || (!text.empty() && number.fraction.empty())) return std::nullopt;
    return number;
}

}  // namespace

std::optional<std::int64_t> parseInteger(std::string_view text, char decimalMark)
{
    const auto number = parseNumber(text, decimalMark);
    if (!number || number->fraction.find_first_not_of('0') != std::string_view::npos) return std::nullopt;
    return number->negative ? -number->whole : number->whole;
}

std::optional<std::int64_t> parseDecimal(std::string_view text, char decimalMark)
{
    const auto number = parseNumber(text, decimalMark);
    if (!number || number->whole > largest / unit) return std::nullopt;
    std::int64_t value = number->whole * unit;
    std::int64_t weight = unit;
    for (const char digit : number->fraction.substr(0, 4)) value += (digit - '0') * (weight /= 10);
    if (number->fraction.size() > 4 && number->fraction[4] >= '5') ++value;
    return number->negative ? -value : value;
}

bool namesCurrency(std::string_view text)
{
    const std::string_view cell = trimmed(text);
    return withoutCurrency(cell).size() != cell.size();
}

std::optional<bool> parseBoolean(std::string_view text)
{
    const std::string folded = foldCase(trimmed(text));
    for (const std::string_view yes : {"ja"sv, "yes"sv, "true"sv, "wahr"sv, "on"sv, "j"sv, "y"sv, "x"sv, "1"sv})
        if (folded == yes) return true;
    for (const std::string_view no : {"nein"sv, "no"sv, "false"sv, "falsch"sv, "off"sv, "n"sv, "0"sv})
        if (folded == no) return false;
    return std::nullopt;
}

std::optional<Instant> parseInstant(std::string_view text, const DateFormat& format, const calendar::Zone& zone)
{
    const auto local = format.read(trimmed(text));
    if (!local) return std::nullopt;
    if (!local->offsetSeconds) return zone.at(local->day, local->secondOfDay);
    return Instant{local->day.number * secondsPerDay + local->secondOfDay - *local->offsetSeconds};
}

}  // namespace handschlag::exchange
