# Writes ${OUTPUT}: the presets of ${FOLDER}, one JSON file a program, as string_views.
file(GLOB files ${FOLDER}/*.json)
list(SORT files)
set(entries "")
foreach(file IN LISTS files)
    get_filename_component(name ${file} NAME_WE)
    file(READ ${file} content)
    string(LENGTH "${content}" length)
    if(length GREATER 15000)
        message(FATAL_ERROR "${file}: too long for a string literal")
    endif()
    string(APPEND entries "    {\"${name}\",\n        R\"preset(${content})preset\"},\n")
endforeach()
file(WRITE ${OUTPUT} "#include \"core/exchange/embedded_presets.h\"\n\n#include <array>\n\nnamespace handschlag::exchange {
namespace {

using Entry = std::pair<std::string_view, std::string_view>;
constexpr auto entries = std::to_array<Entry>({
${entries}});

}  // namespace

std::span<const std::pair<std::string_view, std::string_view>> embeddedPresets() { return entries; }

}  // namespace handschlag::exchange
")
