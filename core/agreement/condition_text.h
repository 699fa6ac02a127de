#pragma once
// Conditions in words: clauses that stand behind "wenn" or "if".

#include <string>

#include "core/agreement/document.h"
#include "core/agreement/wording.h"

namespace handschlag::agreement {

/// "die Angabe „Land“ „DE“ oder „AT“ lautet", "country is “DE” or “AT”"
[[nodiscard]] std::string matchCondition(const Wording& wording, std::string_view field, const Match& match);
/// The name of the behaviour rule of that type, else the type itself.
[[nodiscard]] std::string activityName(const Wording& wording, const Document& document, const std::string& type);
[[nodiscard]] std::string ruleCondition(const Wording& wording, const Document& document, const Rule& rule);
[[nodiscard]] bool holdsAlways(const Rule& rule);

}  // namespace handschlag::agreement
