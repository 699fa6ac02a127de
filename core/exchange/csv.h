#pragma once
// CSV as it comes (RFC 4180 and its real-life offspring): encoding and delimiter are found by the program.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"

namespace handschlag::exchange {

enum class Encoding : std::uint8_t { Utf8, Utf8Bom, Utf16Le, Utf16Be, Windows1252 };

struct CsvTable {
    Encoding encoding = Encoding::Utf8;
    char delimiter = ',';
    std::vector<std::string> headers;
    std::vector<std::vector<std::string>> rows;  ///< UTF-8; a row may have more or fewer cells than the header
    std::vector<std::int64_t> rowNumbers;        ///< per row: number as a spreadsheet shows it, header = 1
};

/// Reads the whole file, or maxRows rows of it. Refuses what is no text, is empty, has no header, or ends inside a quote, by name.
[[nodiscard]] Result<CsvTable> readCsv(std::string_view bytes, std::size_t maxRows = SIZE_MAX);

/// Bytes to UTF-8: byte order mark, else strict UTF-8, else windows-1252.
[[nodiscard]] Result<std::pair<std::string, Encoding>> decodeText(std::string_view bytes);

/// One cell for writing: quoted where needed, formula injection neutralised.
[[nodiscard]] std::string csvCell(std::string_view text);

}  // namespace handschlag::exchange
