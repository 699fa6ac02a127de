#include <cstdint>
#include <string_view>

#include "core/exchange/mapping.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto mapping = handschlag::exchange::mappingFromJson(text, handschlag::exchange::FileKind::Leads))
        (void)handschlag::exchange::mappingToJson(*mapping, handschlag::exchange::FileKind::Leads);
    return 0;
}
