#pragma once
// Canonical JSON (RFC 8785), restricted: objects, arrays, strings, booleans and integers |n| <= 2^53-1, ASCII keys. The same value
// gives the same bytes on every machine; a string is never altered. The hash of a document is BLAKE2b-256 over these bytes.
//
//   const Result<std::string> bytes = canonicalJson(toJson(document));
//   const std::string hash = hashOf(*bytes);   // 64 hexadecimal digits

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "core/agreement/document.h"
#include "core/base/error.h"

namespace handschlag::agreement {

/// Refuses fractions, null, integers beyond 2^53-1, keys that are not ASCII, text that is not UTF-8 (canonical.*; {path}).
[[nodiscard]] Result<std::string> canonicalJson(const nlohmann::json& value);
[[nodiscard]] Result<std::string> canonicalDocument(const Document& document);
/// Hexadecimal BLAKE2b-256.
[[nodiscard]] std::string hashOf(std::string_view canonicalBytes);

}  // namespace handschlag::agreement
