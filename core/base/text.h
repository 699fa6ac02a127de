#pragma once
// UTF-8 text as people compare it: normalised, folded, by whole words (ICU underneath).

#include <string>
#include <string_view>
#include <vector>

namespace handschlag {

[[nodiscard]] bool isAscii(std::string_view text);
[[nodiscard]] bool isValidUtf8(std::string_view text);
/// Unicode normalisation form C. Invalid UTF-8 is returned unchanged.
[[nodiscard]] std::string toNfc(std::string_view text);
/// NFC and full case folding ("Straße" and "STRASSE" become equal).
[[nodiscard]] std::string foldCase(std::string_view text);
/// The same behind what is there already.
void appendFolded(std::string& folded, std::string_view text);
[[nodiscard]] std::string_view trimmedSlowly(std::string_view text);
/// Without white space (also no-break spaces) at both ends.
[[nodiscard]] inline std::string_view trimmed(std::string_view text)
{
    // Nearly every cell of a file begins and ends with what is none: asked in place.
    const auto isPlain = [](char c) { return c > 0x20 && c < 0x7f; };
    if (!text.empty() && isPlain(text.front()) && isPlain(text.back())) return text;
    return trimmedSlowly(text);
}
/// True if needle stands in text between two positions that are no letter and no digit; compares bytes.
[[nodiscard]] bool containsWholeWord(std::string_view text, std::string_view needle);
/// Part of an address behind the last '@', case-folded; empty if there is none.
[[nodiscard]] std::string domainOf(std::string_view email);

}  // namespace handschlag
