#pragma once
// JSON as signed documents need it: objects, arrays, strings, booleans and whole numbers of at most 2^53-1; nothing that two
// readers could understand differently. Refused, with the path named: duplicate keys, fractions, null, NUL characters, text that is
// not UTF-8, nesting deeper than 64, more than 4 MiB.
//
//   const auto json = parseStrictJson(bytes); if (!json) return std::unexpected(json.error());

#include <cstddef>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "core/base/error.h"

namespace handschlag::agreement {

constexpr std::size_t maximumJsonBytes = 4 * 1024 * 1024;
constexpr std::size_t maximumJsonDepth = 64;
/// 2^53 - 1: every JSON reader can hold it exactly.
constexpr std::int64_t maximumJsonInteger = 9'007'199'254'740'991;

/// All failures are of severity Unusable: json.not_json, json.not_utf8, json.too_large, json.too_deep, json.duplicate_key,
/// json.fraction, json.number_too_large, json.null, json.nul_character; the first argument is the path (or the byte position).
[[nodiscard]] Result<nlohmann::json> parseStrictJson(std::string_view bytes);

/// A path as sentences name it: beyond 80 bytes its middle is left out, so that a hostile file cannot fill the screen.
[[nodiscard]] std::string abridgedPath(std::string path);

}  // namespace handschlag::agreement
