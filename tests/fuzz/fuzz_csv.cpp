#include <cstdint>
#include <string_view>

#include "core/exchange/csv.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    (void)handschlag::exchange::readCsv(text);
    return 0;
}
