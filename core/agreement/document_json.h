#pragma once
// A document as JSON and back, exactly. Points keys end in _c, days are "yyyy-MM-dd", durations are business minutes. Members with
// their default value ("note", "exclude", "trigger" ...) are left out; whatever else is missing or unknown is refused by its path.
//
//   const auto document = parseDocument(bytes); if (!document) return std::unexpected(document.error());
//   const std::string bytes = canonicalJson(toJson(*document));

#include <nlohmann/json.hpp>
#include <string_view>

#include "core/agreement/document.h"
#include "core/base/error.h"

namespace handschlag::agreement {

[[nodiscard]] nlohmann::json toJson(const Document& document);
/// Codes agreement.bad_value {path, expected}, agreement.missing_key {path}, agreement.unknown_key {path},
/// agreement.other_format, agreement.newer_format {version}.
[[nodiscard]] Result<Document> documentFromJson(const nlohmann::json& json);
/// Also the codes of parseStrictJson. No text is altered.
[[nodiscard]] Result<Document> parseDocument(std::string_view bytes);

/// One rule or match for itself, as an editor of single clauses needs it; same shapes as inside a document.
[[nodiscard]] nlohmann::json ruleToJson(const Rule& rule);
[[nodiscard]] Result<Rule> ruleFromJson(const nlohmann::json& json);

}  // namespace handschlag::agreement
