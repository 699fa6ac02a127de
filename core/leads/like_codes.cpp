#include "core/leads/like_codes.h"

#include "core/base/text.h"

namespace handschlag::leads {

bool equalsFolded(std::string_view text, std::string_view folded)
{
    const auto carefully = [&] { return foldCase(trimmed(text)) == folded; };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (static_cast<unsigned char>(c) >= 0x80 || c <= ' ') return carefully();
        const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        if (i >= folded.size() || small != folded[i]) return false;
    }
    return text.size() == folded.size();
}

}  // namespace handschlag::leads
