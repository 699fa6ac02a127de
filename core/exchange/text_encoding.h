#pragma once
// Bytes of a file to UTF-8: byte order mark, else the pattern of NUL bytes, else strict UTF-8, else windows-1252.
//
//   auto text = decodeText(bytes); if (!text) return std::unexpected(text.error());
//   text->first, text->second == Encoding::Windows1252

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "core/base/error.h"

namespace handschlag::exchange {

enum class Encoding : std::uint8_t { Utf8, Utf8Bom, Utf16Le, Utf16Be, Utf32Le, Utf32Be, Windows1252 };

/// "UTF-8", "windows-1252" ...: names of encodings are the same in every language.
[[nodiscard]] const char* name(Encoding encoding);

/// Refuses bytes that contradict their own byte order mark. The five bytes that windows-1252 leaves undefined become the control
/// characters of the same number, so that nothing is lost.
[[nodiscard]] Result<std::pair<std::string, Encoding>> decodeText(std::string_view bytes);

}  // namespace handschlag::exchange
