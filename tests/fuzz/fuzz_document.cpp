#include <cstdint>
#include <string_view>

#include "core/agreement/document_json.h"
#include "core/agreement/validation.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    if (const auto document = handschlag::agreement::parseDocument(text)) (void)handschlag::agreement::validate(*document);
    return 0;
}
