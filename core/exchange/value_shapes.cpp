#include "core/exchange/value_shapes.h"

#include <algorithm>

#include "core/exchange/values.h"

namespace handschlag::exchange {
namespace {

using namespace std::string_view_literals;

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// Three groups of digits parted by . / or -, of which the first or the last may be a year.
bool looksLikeDate(std::string_view cell)
{
    if (cell.size() < 6 || cell.size() > 40 || !isDigit(cell.front())) return false;
    std::size_t groups = 0, digits = 0;
    char mark = 0;
    for (const char c : cell.substr(0, std::min(cell.find_first_of(" T"sv), cell.size()))) {
        if (isDigit(c)) {
            if (digits++ == 0) ++groups;
        } else if ((c == '.' || c == '/' || c == '-') && digits > 0 && digits <= 4 && (mark == 0 || mark == c)) {
            mark = c;
            digits = 0;
        } else {
            return false;
        }
    }
    return groups == 3 && (digits == 1 || digits == 2 || digits == 4);
}

}  // namespace

bool looksLikeEmail(std::string_view cell)
{
    const std::size_t at = cell.find('@');
    if (at == 0 || at == std::string_view::npos || cell.size() > 254 || cell.find('@', at + 1) != std::string_view::npos) return false;
    const std::string_view domain = cell.substr(at + 1);
    const std::size_t dot = domain.rfind('.');
    const bool clean = cell.find_first_of(" \t\r\n,;:<>()[]\\\""sv) == std::string_view::npos;
    return clean && dot != std::string_view::npos && dot > 0 && domain.size() - dot > 2 && domain.front() != '-' && domain.find(".."sv) == std::string_view::npos;
}

bool looksLikePhone(std::string_view cell)
{
    if (cell.size() < 6 || cell.size() > 40) return false;
    const auto digits = static_cast<std::size_t>(std::ranges::count_if(cell, isDigit));
    const std::string_view tail = cell.substr(std::min(cell.find_first_of("xXeED"sv), cell.size()));  // "ext. 12", "x12", "Durchwahl 12"
    const std::string_view number = cell.substr(0, cell.size() - tail.size());
    const bool clean = number.find_first_not_of("0123456789+()-/. \u00a0"sv) == std::string_view::npos;
    const bool extension = tail.empty() || (isLetter(tail.front()) && isDigit(tail.back()) && number.size() >= 6);
    return clean && extension && digits >= 6 && digits <= 20 && (isDigit(cell.front()) || cell.front() == '+' || cell.front() == '(');
}

ValueShape shapeOf(std::string_view cell)
{
    if (cell.empty()) return ValueShape::Text;
    if (looksLikeEmail(cell)) return ValueShape::Email;
    if (looksLikeDate(cell)) return ValueShape::Date;
    const bool marked = cell.front() == '+' || cell.front() == '0' || cell.front() == '(';
    if (marked && looksLikePhone(cell)) return ValueShape::Phone;
    if (parseDecimal(cell, ',') || parseDecimal(cell, '.')) return ValueShape::Number;
    return ValueShape::Text;
}

}  // namespace handschlag::exchange
