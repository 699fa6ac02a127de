#pragma once
// The language of the program: German or English, switchable at run time. Works without a display.

#include "core/base/localized_text.h"

namespace handschlag::ui {

/// Installs the translators of this language, Qt's own included, and sets the default locale. Widgets get a LanguageChange event.
void useLanguage(Language language);
[[nodiscard]] Language currentLanguage();
/// German for a German system, English for any other.
[[nodiscard]] Language systemLanguage();

}  // namespace handschlag::ui
