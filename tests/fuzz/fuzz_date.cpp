// The first line is a pattern, the rest a cell. Whatever a usual format reads is a day that exists, and reads back from its ISO form.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/exchange/column_census.h"
#include "core/exchange/date_format.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace handschlag;
    using namespace handschlag::exchange;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::size_t end = text.find('\n');
    const std::string_view cell = end == std::string_view::npos ? text : text.substr(end + 1);
    if (const auto format = DateFormat::parse(text.substr(0, end))) (void)format->read(cell);
    for (const DateFormat& format : usualDateReaders()) {
        const auto time = format.read(cell);
        if (!time) continue;
        const auto again = DateFormat().read(toIso(time->day));
        if (time->day.number > dayFromCivil(1000, 1, 1).number && (!again || !(again->day == time->day))) std::abort();
        if (time->secondOfDay < 0 || time->secondOfDay >= 86'400) std::abort();
    }
    std::string_view month = cell;
    if (const auto number = takeMonthName(month); number && (*number < 1 || *number > 12 || month.size() >= cell.size())) std::abort();
    return 0;
}
