// A cell as number, truth, type and accident. An integer is the decimal of the same cell.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/exchange/accident_shapes.h"
#include "core/exchange/column_types.h"
#include "core/exchange/value_shapes.h"
#include "core/exchange/values.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace handschlag::exchange;
    const std::string_view cell(reinterpret_cast<const char*>(data), size);
    for (const char mark : {',', '.'}) {
        const auto whole = parseInteger(cell, mark), decimal = parseDecimal(cell, mark);
        if (whole && decimal && *decimal != *whole * 10'000) std::abort();
    }
    (void)parseBoolean(cell);
    (void)namesCurrency(cell);
    (void)shapeOf(cell);
    (void)looksLikePhone(cell);
    if (!cell.empty()) (void)rangeBehindMonth(cell);
    (void)rangeBehindDate(cell);
    (void)isRange(cell);
    (void)isScientific(cell);
    (void)isErrorCell(cell);
    (void)isHashes(cell);
    (void)isGarbled(cell);
    (void)dayBehindNumber(cell);
    const std::vector<std::vector<std::string>> rows(3, {std::string(cell)});
    const std::vector<std::int64_t> numbers{2, 3, 4};
    (void)profileTable(1, rows, numbers);
    return 0;
}
