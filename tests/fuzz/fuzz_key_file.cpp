#include <cstdint>
#include <string_view>

#include "core/agreement/signing_key.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    (void)handschlag::agreement::readPublicKey(text);
    return 0;
}
