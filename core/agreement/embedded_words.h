#pragma once
// The word lists of resources/words: 1,024 words a language, built into the program.

#include <array>
#include <string_view>

#include "core/base/localized_text.h"

namespace handschlag::agreement {

[[nodiscard]] const std::array<std::string_view, 1024>& embeddedWords(Language language);

}  // namespace handschlag::agreement
