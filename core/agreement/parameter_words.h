#pragma once
// What parameters and their values are called: "points_c" is "Punkte", -1000 of it "minus 10".

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "core/agreement/document.h"
#include "core/agreement/place.h"
#include "core/agreement/wording.h"

namespace handschlag::agreement {

/// In the middle of a line: "Punkte", "Frist bis zur Entscheidung"; a member without a name is spelt with blanks.
[[nodiscard]] std::string parameterName(const Wording& wording, std::string_view member);
/// A value of the parameter at the end of this path.
[[nodiscard]] std::string parameterValue(const Wording& wording, const Document& document, const Path& path, const nlohmann::json& value);
/// The name of an element of a list: its own, else its key.
[[nodiscard]] std::string elementName(const Wording& wording, std::string_view list, const std::string& segment, const nlohmann::json* element);

}  // namespace handschlag::agreement
