#include "core/leads/columns.h"

namespace handschlag::leads {

Codes Codes::packed(const std::vector<std::uint32_t>& codes, std::size_t values)
{
    if (values <= std::numeric_limits<std::uint8_t>::max() + 1U) return Codes(std::vector<std::uint8_t>(codes.begin(), codes.end()));
    if (values <= std::numeric_limits<std::uint16_t>::max() + 1U) return Codes(std::vector<std::uint16_t>(codes.begin(), codes.end()));
    return Codes(codes);
}

}  // namespace handschlag::leads
