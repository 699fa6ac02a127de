#include "core/exchange/xlsx_text.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace handschlag::exchange {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view xmlSpace = " \t\r\n"sv;
constexpr std::size_t escapeLength = 7;  // _xHHHH_

std::optional<unsigned> escapeAt(std::string_view text, std::size_t at)
{
    const std::string_view piece = text.substr(at, escapeLength);
    if (piece.size() < escapeLength || !piece.starts_with("_x"sv) || piece.back() != '_') return std::nullopt;
    unsigned code = 0;
    const char* const end = piece.data() + 6;
    if (std::from_chars(piece.data() + 2, end, code, 16).ptr != end) return std::nullopt;
    return code;
}

bool isHighSurrogate(unsigned code) { return code >= 0xD800 && code < 0xDC00; }
bool isLowSurrogate(unsigned code) { return code >= 0xDC00 && code < 0xE000; }

/// Characters that XML and databases can hold as text.
bool isText(unsigned code)
{
    if (code < 0x20) return code == '\t' || code == '\n' || code == '\r';
    return code < 0xD800 || (code >= 0xE000 && code < 0xFFFE);
}

void appendUtf8(std::string& text, unsigned code)
{
    const auto tail = [&](int shift) { text += static_cast<char>(0x80 | (code >> shift & 0x3F)); };
    if (code < 0x80) {
        text += static_cast<char>(code);
    } else if (code < 0x800) {
        text += static_cast<char>(0xC0 | code >> 6);
        tail(0);
    } else if (code < 0x10000) {
        text += static_cast<char>(0xE0 | code >> 12);
        tail(6);
        tail(0);
    } else {
        text += static_cast<char>(0xF0 | code >> 18);
        tail(12);
        tail(6);
        tail(0);
    }
}

}  // namespace

void RichText::clear()
{
    whole_.clear();
    inRun_ = false;
    pronunciation_ = 0;
}

void RichText::opened(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "rPh"sv) ++pronunciation_;
    if (name != "t"sv || pronunciation_ > 0) return;
    inRun_ = true;
    keepSpace_ = attributes["space"sv] == "preserve"sv;
    runStart_ = whole_.size();
}

void RichText::text(std::string_view piece)
{
    if (inRun_) whole_ += piece;
}

void RichText::closed(std::string_view name)
{
    if (name == "rPh"sv) --pronunciation_;
    if (name != "t"sv || !inRun_) return;
    inRun_ = false;
    if (keepSpace_) return;
    const std::size_t first = whole_.find_first_not_of(xmlSpace, runStart_);
    whole_.erase(runStart_, std::min(first, whole_.size()) - runStart_);
    const std::size_t last = whole_.find_last_not_of(xmlSpace);
    whole_.resize(std::max(runStart_, last == std::string::npos ? 0 : last + 1));
}

std::string withoutEscapes(std::string_view text)
{
    std::string result;
    std::size_t at = 0;
    for (std::size_t found = text.find("_x"sv); found != std::string_view::npos; found = text.find("_x"sv, found)) {
        const auto code = escapeAt(text, found);
        const auto second = code && isHighSurrogate(*code) ? escapeAt(text, found + escapeLength) : std::nullopt;
        const bool pair = second && isLowSurrogate(*second);
        if (!code || !(isText(*code) || pair)) {
            found += 2;
            continue;
        }
        result.append(text, at, found - at);
        appendUtf8(result, pair ? 0x10000 + ((*code - 0xD800) << 10) + (*second - 0xDC00) : *code);
        found += pair ? 2 * escapeLength : escapeLength;
        at = found;
    }
    result.append(text.substr(at));
    return result;
}

void SharedStrings::opened(std::string_view name, const XmlAttributes& attributes)
{
    if (name == "si"sv) {
        inString_ = true;
        current_.clear();
    } else if (inString_) {
        current_.opened(name, attributes);
    }
}

void SharedStrings::text(std::string_view piece)
{
    if (inString_) current_.text(piece);
}

void SharedStrings::closed(std::string_view name)
{
    if (!inString_) return;
    if (name != "si"sv) return current_.closed(name);
    inString_ = false;
    if (current_.whole().find("_x"sv) == std::string::npos)
        all_ += current_.whole();
    else
        all_ += withoutEscapes(current_.whole());
    ends_.push_back(static_cast<std::uint32_t>(all_.size()));
}

std::string_view SharedStrings::at(std::size_t index) const
{
    const std::size_t start = index == 0 ? 0 : ends_[index - 1];
    return std::string_view(all_).substr(start, ends_[index] - start);
}

}  // namespace handschlag::exchange
