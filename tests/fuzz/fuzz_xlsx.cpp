#include <cstdint>
#include <string_view>

#include "core/exchange/table_file.h"
#include "core/exchange/xlsx_format.h"
#include "core/exchange/xlsx_sheet.h"

namespace {

using namespace handschlag::exchange;

void feed(XmlListener& listener, std::string_view xml)
{
    XmlStream stream(listener);
    // In two pieces, so that texts and tags are cut somewhere.
    if (stream.feed(xml.substr(0, xml.size() / 2)) && stream.feed(xml.substr(xml.size() / 2))) (void)stream.finish();
}

}  // namespace

/// The whole file, and, since check sums keep nearly every change of an archive away from it, the XML inside by itself.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    (void)readTableFile("book.xlsx", bytes);
    SharedStrings strings;
    feed(strings, bytes);
    NumberFormats formats;
    feed(formats, bytes);
    SheetCells cells({strings, formats, {false, ','}, 1'000, std::size_t{1} << 24});
    feed(cells, bytes);
    for (std::size_t i = 0; i < strings.size(); ++i) (void)withoutEscapes(strings.at(i));
    (void)cellText(bytes.substr(0, 40), formatOfCode(bytes.substr(0, 60)), {});
    return 0;
}
