#pragma once
// How a file of delimited text is to be read, as far as somebody said so; what is not said is found in the file itself.
//
//   CsvOptions options; options.delimiter = ';'; options.headerRow = 4;

#include <cstdint>
#include <optional>

#include "core/exchange/text_encoding.h"

namespace handschlag::exchange {

struct CsvOptions {
    std::optional<Encoding> encoding;
    std::optional<char> delimiter;          ///< , ; TAB |
    std::optional<char> quote;              ///< " or '; 0: none
    std::optional<std::int64_t> headerRow;  ///< beginning with 1; 0: the file has no header, its columns are called A, B, C ...
    [[nodiscard]] bool empty() const { return *this == CsvOptions{}; }
    friend bool operator==(const CsvOptions&, const CsvOptions&) = default;
};

}  // namespace handschlag::exchange
