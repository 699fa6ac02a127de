#include "core/base/text.h"

#include <span>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstring>

namespace handschlag {
namespace {

bool isWordCharacter(UChar32 c) { return u_isalnum(c) != 0; }

UChar32 characterBefore(std::string_view text, std::size_t position)
{
    auto index = static_cast<std::int32_t>(position);
    UChar32 c = 0;
    U8_PREV(reinterpret_cast<const std::uint8_t*>(text.data()), 0, index, c);
    return c;
}

UChar32 characterAt(std::string_view text, std::size_t position)
{
    auto index = static_cast<std::int32_t>(position);
    UChar32 c = 0;
    U8_NEXT(reinterpret_cast<const std::uint8_t*>(text.data()), index, static_cast<std::int32_t>(text.size()), c);
    return c;
}

constexpr std::uint64_t highBits = 0x8080808080808080U;

/// How many bytes at the beginning are ASCII for certain: whole words of eight.
std::size_t asciiWords(std::string_view text)
{
    std::size_t at = 0;
    for (std::uint64_t word = 0; text.size() - at >= sizeof word; at += sizeof word) {
        std::memcpy(&word, text.data() + at, sizeof word);
        if ((word & highBits) != 0) break;
    }
    return at;
}

}  // namespace

bool isAscii(std::string_view text)
{
    if (text.size() < sizeof highBits) return std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    if (text.size() - asciiWords(text) >= sizeof highBits) return false;
    std::uint64_t last = 0;  // overlaps what was looked at
    std::memcpy(&last, text.data() + text.size() - sizeof last, sizeof last);
    return (last & highBits) == 0;
}

bool isValidUtf8(std::string_view text)
{
    std::int32_t index = 0;
    const auto length = static_cast<std::int32_t>(text.size());
    while (index < length) {
        const auto byte = static_cast<unsigned char>(text[static_cast<std::size_t>(index)]);
        if (byte < 0x80) {
            const std::size_t plain = asciiWords(text.substr(static_cast<std::size_t>(index)));
            index += static_cast<std::int32_t>(std::max(plain, std::size_t{1}));
            continue;
        }
        UChar32 c = 0;
        U8_NEXT(reinterpret_cast<const std::uint8_t*>(text.data()), index, length, c);
        if (c < 0) return false;
    }
    return true;
}

std::string toNfc(std::string_view text)
{
    if (isAscii(text) || !isValidUtf8(text)) return std::string(text);
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* normalizer = icu::Normalizer2::getNFCInstance(status);
    const auto source = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    const icu::UnicodeString normal = normalizer->normalize(source, status);
    if (U_FAILURE(status)) return std::string(text);
    std::string result;
    normal.toUTF8String(result);
    return result;
}

std::string foldCase(std::string_view text)
{
    std::string folded;
    appendFolded(folded, text);
    return folded;
}

void appendFolded(std::string& folded, std::string_view text)
{
    if (!isAscii(text)) {
        auto unicode = icu::UnicodeString::fromUTF8(toNfc(text));
        unicode.foldCase();
        std::string result;
        unicode.toUTF8String(result);
        folded += toNfc(result);
        return;
    }
    const std::size_t from = folded.size();
    folded += text;
    for (char& c : std::span(folded).subspan(from))
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
}

std::string_view trimmedSlowly(std::string_view text)
{
    while (!text.empty()) {
        const UChar32 c = characterAt(text, 0);
        if (c < 0 || u_isUWhiteSpace(c) == 0) break;
        text.remove_prefix(static_cast<std::size_t>(U8_LENGTH(c)));
    }
    while (!text.empty()) {
        const UChar32 c = characterBefore(text, text.size());
        if (c < 0 || u_isUWhiteSpace(c) == 0) break;
        text.remove_suffix(static_cast<std::size_t>(U8_LENGTH(c)));
    }
    return text;
}

bool containsWholeWord(std::string_view text, std::string_view needle)
{
    if (needle.empty()) return false;
    for (std::size_t at = text.find(needle); at != std::string_view::npos; at = text.find(needle, at + 1)) {
        const std::size_t end = at + needle.size();
        const bool freeBefore = at == 0 || !isWordCharacter(characterBefore(text, at));
        const bool freeAfter = end == text.size() || !isWordCharacter(characterAt(text, end));
        if (freeBefore && freeAfter) return true;
    }
    return false;
}

std::string domainOf(std::string_view email)
{
    const auto at = email.rfind('@');
    return at == std::string_view::npos ? std::string{} : foldCase(trimmed(email.substr(at + 1)));
}

}  // namespace handschlag
