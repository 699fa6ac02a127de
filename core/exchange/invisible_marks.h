#pragma once
// Characters that nobody sees and that still make two texts differ: marks of direction (copied along with phone numbers and addresses),
// zero-width blanks, byte order marks in the middle of a file, soft hyphens. Joiners stay: Persian and emoji need them.

#include <string>
#include <string_view>

namespace handschlag::exchange {

[[nodiscard]] bool hasInvisibleMarks(std::string_view text);
[[nodiscard]] std::string withoutInvisibleMarks(std::string_view text);

}  // namespace handschlag::exchange
