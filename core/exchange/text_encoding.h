#pragma once
// Bytes of a file to UTF-8: byte order mark, else the pattern of NUL bytes, else strict UTF-8, else windows-1252. Or as the caller says.
//
//   const auto decoded = decodeText(bytes); if (!decoded) return std::unexpected(decoded.error());
//   decoded->text(), decoded->encoding == Encoding::Windows1252

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/error.h"

namespace handschlag::exchange {

enum class Encoding : std::uint8_t { Utf8, Utf8Bom, Utf16Le, Utf16Be, Utf32Le, Utf32Be, Windows1252 };

/// "UTF-8", "windows-1252" ...: names of encodings are the same in every language.
[[nodiscard]] const char* name(Encoding encoding);
/// By its name, in any case.
[[nodiscard]] std::optional<Encoding> encodingFromName(std::string_view name);

/// Text in UTF-8: a part of the bytes themselves where they are UTF-8, else a converted copy.
struct DecodedText {
    Encoding encoding = Encoding::Utf8;
    std::string_view original;  ///< without byte order mark; the bytes must outlive it
    std::optional<std::string> converted;
    bool holdsNoZero = false;  ///< no byte 0, for certain
    [[nodiscard]] std::string_view text() const { return converted ? std::string_view(*converted) : original; }
};

/// Bytes that contradict their byte order mark, the encoding asked for, or themselves: mostly UTF-8, but not everywhere.
struct EncodingProblem {
    Encoding encoding = Encoding::Utf8;  ///< what they seem to be
    std::size_t offset = 0;              ///< of the first such byte
    bool mixed = false;                  ///< nobody said UTF-8, but most characters beyond ASCII are
};

/// The five bytes that windows-1252 leaves undefined become the control characters of the same number, so that nothing is lost.
[[nodiscard]] std::expected<DecodedText, EncodingProblem> decodeText(std::string_view bytes, std::optional<Encoding> as = std::nullopt);

}  // namespace handschlag::exchange
