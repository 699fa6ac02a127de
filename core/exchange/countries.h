#pragma once
// Names and codes of countries in German and English, as the Unicode locale data have them, and what people write besides.
//
//   countryCode("Deutschland") == "DE"; countryCode("aut") == "AT"; countryCode("UK") == "GB"

#include <string_view>

namespace handschlag::exchange {

/// ISO 3166 code of two letters; empty if it is no country. Case and white space around it do not matter.
[[nodiscard]] std::string_view countryCode(std::string_view text);

}  // namespace handschlag::exchange
