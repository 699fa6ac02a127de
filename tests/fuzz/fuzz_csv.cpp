// Any bytes as a file: read, profiled, mapped and searched for accidents. A table has as many names as it has columns, and no two alike.
#include <cstdint>
#include <cstdlib>
#include <set>
#include <string_view>

#include "core/exchange/mapping_guess.h"
#include "core/exchange/spreadsheet_accidents.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace handschlag::exchange;
    const auto table = readCsv(std::string_view(reinterpret_cast<const char*>(data), size));
    if (!table) return 0;
    const std::set<std::string> names(table->headers.begin(), table->headers.end());
    if (names.size() != table->headers.size() || names.contains("") || table->rows.size() != table->rowNumbers.size()) std::abort();
    const MappingProposal proposal = proposeMapping(*table, FileKind::Leads);
    (void)findAccidents(*table, proposal.mapping, FileKind::Leads);
    return 0;
}
