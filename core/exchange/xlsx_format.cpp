#include "core/exchange/xlsx_format.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>
#include <optional>

#include "core/base/instant.h"

namespace handschlag::exchange {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t significantDigits = 15;  // as many as spreadsheet programs keep and show
constexpr std::size_t mostFormats = 100'000;   // 65,490 is the limit of the best known program
constexpr std::int64_t exactlyWhole = std::int64_t{1} << 53;
constexpr double lastDay = 2'958'466;  // 10000-01-01 counted from 1900

bool isDigit(char c) { return c >= '0' && c <= '9'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// The first section of a format code, lower case, without what only decorates: quoted and escaped text, paddings, colours, currencies.
/// A time that counts on ([h]) becomes '['.
std::string bareCode(std::string_view code)
{
    std::string bare;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        if (code[i] == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (code[i] == '\\' || code[i] == '_' || code[i] == '*') {
            ++i;
        } else if (code[i] == '[') {
            const std::size_t end = std::min(code.find(']', i), code.size());
            const char first = end > i + 1 ? lower(code[i + 1]) : ' ';
            const std::string_view inside = code.substr(i + 1, end - i - 1);
            const bool counts = "hms"sv.contains(first) && inside.find_first_not_of(inside.substr(0, 1)) == std::string_view::npos;
            if (counts) bare += '[';
            i = end;
        } else {
            bare += lower(code[i]);
        }
    }
    return bare;
}

std::string_view withoutPoint(std::string_view digits) { return digits.substr(std::min(digits.find_first_not_of("0."sv), digits.size())); }

/// True for a text that is already as it shall be: an optional sign, digits, and perhaps a fraction that does not end in zero.
bool isCanonical(std::string_view number)
{
    if (number == "0"sv) return true;
    if (number.starts_with('-')) number.remove_prefix(1);
    const std::size_t point = number.find('.');
    const std::string_view whole = number.substr(0, point);
    if (whole.empty() || !std::ranges::all_of(whole, isDigit) || (whole.size() > 1 && whole.front() == '0')) return false;
    if (point == std::string_view::npos) return number != "0"sv;
    const std::string_view fraction = number.substr(point + 1);
    if (fraction.empty() || fraction.back() == '0' || !std::ranges::all_of(fraction, isDigit)) return false;
    return withoutPoint(number).size() <= significantDigits + 1;  // the point itself
}

std::string digitsOf(double value)
{
    std::array<char, 64> buffer{};
    char* const limit = buffer.data() + buffer.size();
    char* end = nullptr;
    if (std::abs(value) < static_cast<double>(exactlyWhole) && value == std::trunc(value)) {
        end = std::to_chars(buffer.data(), limit, static_cast<std::int64_t>(value)).ptr;
    } else if (std::abs(value) >= 1e15 || std::abs(value) < 1e-12) {
        end = std::to_chars(buffer.data(), limit, value, std::chars_format::general, significantDigits).ptr;
    } else {
        const int before = static_cast<int>(std::floor(std::log10(std::abs(value)))) + 1;
        end = std::to_chars(buffer.data(), limit, value, std::chars_format::fixed, static_cast<int>(significantDigits) - before).ptr;
    }
    std::string digits(buffer.data(), end);
    if (digits.find('.') == std::string::npos || digits.find('e') != std::string::npos) return digits;
    digits.erase(digits.find_last_not_of('0') + 1);
    if (digits.ends_with('.')) digits.pop_back();
    return digits;
}

std::string clock(std::int64_t seconds)
{
    std::array<char, 40> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), "%02lld:%02d:%02d", static_cast<long long>(seconds / 3600), static_cast<int>(seconds / 60 % 60),
                                     static_cast<int>(seconds % 60));
    return {buffer.data(), static_cast<std::size_t>(length)};
}

/// The first epoch takes 1900 for a leap year: day 60 does not exist, and before it all is one day later.
std::optional<Day> dayOf(std::int64_t serial, bool epoch1904)
{
    if (epoch1904) return dayFromCivil(1904, 1, 1).plus(static_cast<std::int32_t>(serial));
    if (serial < 1 || serial == 60) return std::nullopt;
    return dayFromCivil(1899, 12, serial < 60 ? 31 : 30).plus(static_cast<std::int32_t>(serial));
}

std::optional<std::string> timeText(double serial, NumberKind kind, bool epoch1904)
{
    if (!(serial >= 0) || serial >= lastDay) return std::nullopt;
    const auto seconds = static_cast<std::int64_t>(std::llround(serial * secondsPerDay));
    if (kind == NumberKind::Duration) return clock(seconds);
    const bool timeAlone = seconds < secondsPerDay && (kind == NumberKind::Time || !epoch1904) && (kind == NumberKind::Time || seconds > 0);
    if (timeAlone) return clock(seconds);
    const auto day = dayOf(seconds / secondsPerDay, epoch1904);
    if (!day) return std::nullopt;
    const std::int64_t ofDay = seconds % secondsPerDay;
    return kind == NumberKind::Date && ofDay == 0 ? toIso(*day) : toIso(*day) + 'T' + clock(ofDay);
}

std::optional<double> numberOf(std::string_view text)
{
    if (text.starts_with('+')) text.remove_prefix(1);
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size() || !std::isfinite(value)) return std::nullopt;
    return value;
}

void appendNumber(std::string& text, std::string_view digits, NumberFormat format, char decimalMark)
{
    const bool whole = format.digits > digits.size() && std::ranges::all_of(digits, isDigit);
    if (whole) text.append(format.digits - digits.size(), '0');
    const std::size_t start = text.size();
    text += digits;
    if (decimalMark != '.') std::ranges::replace(text.begin() + static_cast<std::ptrdiff_t>(start), text.end(), '.', decimalMark);
}

}  // namespace

NumberFormat formatOfCode(std::string_view code)
{
    const std::string bare = bareCode(code);
    if (bare.find("general"sv) != std::string::npos) return {};
    if (bare.find('[') != std::string::npos) return {NumberKind::Duration, 0};
    const bool hours = bare.find_first_of("hs"sv) != std::string::npos;
    const bool months = bare.find('m') != std::string::npos && (!hours || bare.find("mmm"sv) != std::string::npos);
    const bool days = months || bare.find_first_of("yd"sv) != std::string::npos;
    if (days) return {hours ? NumberKind::DateTime : NumberKind::Date, 0};
    if (hours) return {NumberKind::Time, 0};
    const bool zeros = bare.size() > 1 && bare.size() <= significantDigits && bare.find_first_not_of('0') == std::string::npos;
    return {NumberKind::Plain, static_cast<std::uint8_t>(zeros ? bare.size() : 0)};
}

NumberFormat builtInFormat(unsigned id)
{
    // 27 to 36 and 50 to 58 are dates of East Asian editions, times among them.
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 || id == 58) return {NumberKind::Date, 0};
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47 || id == 55 || id == 56) return {NumberKind::Time, 0};
    if (id == 22) return {NumberKind::DateTime, 0};
    if (id == 46) return {NumberKind::Duration, 0};
    return {};
}

void appendCellText(std::string& text, std::string_view number, NumberFormat format, NumberStyle style)
{
    if (format.kind == NumberKind::Plain && isCanonical(number)) return appendNumber(text, number, format, style.decimalMark);
    const auto value = numberOf(number);
    if (!value) {
        text += number;
        return;
    }
    const auto time = format.kind == NumberKind::Plain ? std::nullopt : timeText(*value, format.kind, style.epoch1904);
    if (time)
        text += *time;
    else
        appendNumber(text, digitsOf(*value), format, style.decimalMark);
}

std::string cellText(std::string_view number, NumberFormat format, NumberStyle style)
{
    std::string text;
    appendCellText(text, number, format, style);
    return text;
}

void NumberFormats::opened(std::string_view name, const XmlAttributes& attributes)
{
    const auto idOf = [](std::string_view text) {
        unsigned id = 0;
        std::from_chars(text.data(), text.data() + text.size(), id);
        return id;
    };
    if (custom_.size() + formats_.size() > mostFormats) return enough();
    if (name == "numFmt"sv) {
        custom_.insert_or_assign(idOf(attributes["numFmtId"sv]), formatOfCode(attributes["formatCode"sv]));
    } else if (name == "cellXfs"sv) {
        inCellFormats_ = true;
    } else if (name == "xf"sv && inCellFormats_) {
        const unsigned id = idOf(attributes["numFmtId"sv]);
        const auto own = custom_.find(id);
        formats_.push_back(own == custom_.end() ? builtInFormat(id) : own->second);
    }
}

void NumberFormats::closed(std::string_view name)
{
    if (name == "cellXfs"sv) inCellFormats_ = false;
}

}  // namespace handschlag::exchange
