#include "core/exchange/invisible_marks.h"

#include <array>

#include "core/base/text.h"

namespace handschlag::exchange {
namespace {

using namespace std::string_view_literals;

constexpr std::array marks{"\u00AD"sv, "\u200B"sv, "\u200E"sv, "\u200F"sv, "\u202A"sv, "\u202B"sv, "\u202C"sv, "\u202D"sv, "\u202E"sv,
                           "\u2060"sv, "\u2066"sv, "\u2067"sv, "\u2068"sv, "\u2069"sv, "\uFEFF"sv};

/// Length in bytes of the mark that the text begins with, else 0.
std::size_t markLength(std::string_view text)
{
    for (const std::string_view mark : marks)
        if (text.starts_with(mark)) return mark.size();
    return 0;
}

}  // namespace

bool hasInvisibleMarks(std::string_view text)
{
    if (isAscii(text)) return false;
    for (std::size_t at = text.find_first_of("\xC2\xE2\xEF"sv); at != std::string_view::npos; at = text.find_first_of("\xC2\xE2\xEF"sv, at + 1))
        if (markLength(text.substr(at)) > 0) return true;
    return false;
}

std::string withoutInvisibleMarks(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    while (!text.empty()) {
        const std::size_t mark = markLength(text);
        if (mark == 0) plain += text.front();
        text.remove_prefix(mark == 0 ? 1 : mark);
    }
    return plain;
}

}  // namespace handschlag::exchange
