#pragma once
// A text in the two languages of the program.

#include <string>

namespace handschlag {

enum class Language { German, English };

struct LocalizedText {
    std::string de;
    std::string en;
    [[nodiscard]] const std::string& in(Language language) const { return language == Language::German ? de : en; }
    friend bool operator==(const LocalizedText&, const LocalizedText&) = default;
};

}  // namespace handschlag
