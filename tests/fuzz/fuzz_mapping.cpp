// A mapping file of each kind: whatever is accepted is written and read back as the same.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/exchange/mapping.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace handschlag::exchange;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    for (const FileKind kind : {FileKind::Leads, FileKind::Activities, FileKind::Outcomes}) {
        const auto mapping = mappingFromJson(text, kind);
        if (!mapping) continue;
        const auto again = mappingFromJson(mappingToJson(*mapping, kind), kind);
        if (!again || !(*again == *mapping)) std::abort();
    }
    return 0;
}
