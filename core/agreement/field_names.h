#pragma once
// What the fields of a lead are called in the document's sentences.

#include <string_view>

#include "core/base/localized_text.h"

namespace handschlag::agreement {

/// {"Nachname", "last name"}; an own attribute keeps its name, with blanks for underscores.
[[nodiscard]] LocalizedText fieldName(std::string_view field);

}  // namespace handschlag::agreement
