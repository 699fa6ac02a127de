#include "core/leads/company_name.h"

#include <algorithm>
#include <array>
#include <vector>

#include "core/base/text.h"

namespace handschlag::leads {
namespace {

/// U+00C0 to U+00FF, then U+0100 to U+017F, as their letters without accents; umlauts as in German. "" parts words, as × and ÷ do.
constexpr std::array<std::string_view, 64> latin1{
    "a", "a", "a", "a", "ae", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i", "d", "n", "o", "o", "o", "o", "oe", "", "oe", "u", "u", "u", "ue", "y", "th", "ss",
    "a", "a", "a", "a", "ae", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i", "d", "n", "o", "o", "o", "o", "oe", "", "oe", "u", "u", "u", "ue", "y", "th", "y"};
constexpr std::array<std::string_view, 128> latinA{
    "a", "a", "a", "a", "a", "a", "c", "c", "c", "c", "c", "c", "c", "c", "d", "d", "d", "d", "e", "e", "e", "e", "e", "e", "e", "e", "e", "e", "g", "g", "g", "g",
    "g", "g", "g", "g", "h", "h", "h", "h", "i", "i", "i", "i", "i", "i", "i", "i", "i", "i", "ij", "ij", "j", "j", "k", "k", "k", "l", "l", "l", "l", "l", "l", "l",
    "l", "l", "l", "n", "n", "n", "n", "n", "n", "n", "n", "n", "o", "o", "o", "o", "o", "o", "oe", "oe", "r", "r", "r", "r", "r", "r", "s", "s", "s", "s", "s", "s",
    "s", "s", "t", "t", "t", "t", "t", "t", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "u", "w", "w", "y", "y", "y", "z", "z", "z", "z", "z", "z", "s"};

constexpr auto legalForms = std::to_array<std::string_view>({
    "ab",    "ag",   "and",                 "aps", "as",           "bv",  "co", "cokg", "corp",    "corporation", "doo", "eg",  "ek",  "ev", "gbr",
    "ggmbh", "gmbh", "haftungsbeschraenkt", "inc", "incorporated", "kft", "kg", "kgaa", "limited", "llc",         "llp", "ltd", "mbh", "nv", "ohg",
    "oy",    "plc",  "sa",                  "sarl", "sas",         "se",  "sl", "spa",  "spzoo",   "srl",         "sro", "ug",  "und",
});

enum class Reading : std::uint8_t { Letters, Gap, Joint, Unknown };

struct Letter {
    Reading reading = Reading::Gap;
    std::string_view letters;  ///< points into the tables, or to one byte of lower
    std::size_t bytes = 1;
};

constexpr std::string_view lower = "abcdefghijklmnopqrstuvwxyz0123456789";

/// The next character of UTF-8. A dot joins: "S.p.A." is one word.
Letter letterAt(std::string_view text, std::size_t at)
{
    const auto c = static_cast<unsigned char>(text[at]);
    if (c >= 'a' && c <= 'z') return {Reading::Letters, lower.substr(static_cast<std::size_t>(c - 'a'), 1), 1};
    if (c >= 'A' && c <= 'Z') return {Reading::Letters, lower.substr(static_cast<std::size_t>(c - 'A'), 1), 1};
    if (c >= '0' && c <= '9') return {Reading::Letters, lower.substr(static_cast<std::size_t>(26 + c - '0'), 1), 1};
    if (c == '.') return {Reading::Joint, {}, 1};
    if (c < 0x80) return {Reading::Gap, {}, 1};
    const auto next = at + 1 < text.size() ? static_cast<unsigned char>(text[at + 1]) : 0U;
    if (next < 0x80 || next > 0xbf) return {Reading::Unknown, {}, 1};
    if (c == 0xc2) return {Reading::Gap, {}, 2};
    std::string_view letters;
    if (c == 0xc3)
        letters = latin1[next - 0x80U];
    else if (c == 0xc4 || c == 0xc5)
        letters = latinA[(c - 0xc4U) * 64U + next - 0x80U];
    else
        return {Reading::Unknown, {}, 1};
    return {letters.empty() ? Reading::Gap : Reading::Letters, letters, 2};
}

/// Dashes, quotation marks and other punctuation of U+2000 to U+203F.
bool isPunctuation(std::string_view text, std::size_t at) { return text.substr(at, 2) == "\xe2\x80" && at + 2 < text.size(); }

std::vector<std::string> plainWords(std::string_view name)
{
    bool known = true;
    for (std::size_t at = 0; at < name.size() && known;) {
        const Letter letter = letterAt(name, at);
        known = letter.reading != Reading::Unknown;
        at += letter.bytes;
    }
    const std::string text = known ? std::string(name) : foldCase(name);
    std::vector<std::string> words;
    bool inWord = false;
    const auto add = [&](std::string_view letters) {
        if (!inWord) words.emplace_back();
        words.back() += letters;
        inWord = true;
    };
    for (std::size_t at = 0; at < text.size();) {
        const Letter letter = letterAt(text, at);
        if (letter.reading == Reading::Letters) {
            add(letter.letters);
        } else if (letter.reading == Reading::Gap) {
            inWord = false;
        } else if (letter.reading == Reading::Unknown && isPunctuation(text, at)) {
            inWord = false;
            at += 3;
            continue;
        } else if (letter.reading == Reading::Unknown) {
            add(std::string_view(text).substr(at, 1));
        }
        at += letter.bytes;
    }
    return words;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string result;
    for (const std::string& word : words) result += word;
    return result;
}

}  // namespace

std::string plainName(std::string_view name) { return joined(plainWords(name)); }

std::string plainCompany(std::string_view name)
{
    std::vector<std::string> words = plainWords(name);
    while (words.size() > 1 && std::ranges::find(legalForms, words.back()) != legalForms.end()) {
        const bool limited = words.back() == "mbh";
        words.pop_back();
        if (limited && words.size() > 1 && words.back() == "gesellschaft") words.pop_back();
    }
    return joined(words);
}

bool mayBeginWith(std::string_view name, std::string_view plain)
{
    std::size_t found = 0;
    for (std::size_t at = 0; at < name.size() && found < plain.size();) {
        const Letter letter = letterAt(name, at);
        if (letter.reading == Reading::Unknown) return true;
        const std::string_view expected = plain.substr(found, letter.letters.size());
        if (letter.letters != expected) return false;
        found += letter.letters.size();
        at += letter.bytes;
    }
    return found >= plain.size();
}

}  // namespace handschlag::leads
