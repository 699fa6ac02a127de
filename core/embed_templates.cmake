# Writes ${OUTPUT}: the files of ${FOLDER} as string_views. Raw string literals are split, since compilers limit their length.
file(GLOB files ${FOLDER}/*.json)
list(SORT files)
set(entries "")
foreach(file IN LISTS files)
    get_filename_component(name ${file} NAME_WE)
    file(READ ${file} content)
    string(LENGTH "${content}" length)
    set(pieces "")
    set(from 0)
    while(from LESS length)
        # Cut behind the first line end after 8000 bytes, never inside a character.
        string(SUBSTRING "${content}" ${from} -1 rest)
        string(LENGTH "${rest}" size)
        if(size GREATER 8000)
            string(SUBSTRING "${rest}" 8000 -1 tail)
            string(FIND "${tail}" "\n" end)
            if(NOT end EQUAL -1)
                math(EXPR size "8000 + ${end} + 1")
            endif()
        endif()
        string(SUBSTRING "${rest}" 0 ${size} piece)
        string(APPEND pieces "\n        R\"template(${piece})template\"")
        math(EXPR from "${from} + ${size}")
    endwhile()
    string(APPEND entries "    {\"${name}\",${pieces}},\n")
endforeach()
file(WRITE ${OUTPUT} "#include <array>\n\n#include \"core/agreement/embedded_templates.h\"\n\nnamespace handschlag::agreement {
namespace {

using Entry = std::pair<std::string_view, std::string_view>;
constexpr auto entries = std::to_array<Entry>({
${entries}});

}  // namespace

std::span<const std::pair<std::string_view, std::string_view>> embeddedTemplates() { return entries; }

}  // namespace handschlag::agreement
")
