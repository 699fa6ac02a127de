#pragma once
// What the fields of a lead are called, as written in the middle of a sentence.

#include <string_view>

#include "core/base/localized_text.h"

namespace handschlag::agreement {

/// True for the standard fields and those of the templates.
[[nodiscard]] bool hasFieldName(std::string_view field);
/// {"Nachname", "last name"}; an own attribute keeps its name, with blanks for underscores.
[[nodiscard]] LocalizedText fieldName(std::string_view field);

}  // namespace handschlag::agreement
