# Writes ${OUTPUT}: the word lists of ${FOLDER}, one word a line, as arrays. Their order is what the words mean: it never changes.
set(lists "")
foreach(language de en)
    file(STRINGS ${FOLDER}/${language}.txt words)
    list(LENGTH words count)
    if(NOT count EQUAL 1024)
        message(FATAL_ERROR "${FOLDER}/${language}.txt: ${count} words instead of 1024")
    endif()
    list(JOIN words "\",\n    \"" text)
    string(APPEND lists "constexpr std::array<std::string_view, 1024> ${language}{\n    \"${text}\"};\n\n")
endforeach()
file(WRITE ${OUTPUT} "#include \"core/agreement/embedded_words.h\"\n\nnamespace handschlag::agreement {\nnamespace {\n
${lists}}  // namespace

const std::array<std::string_view, 1024>& embeddedWords(Language language) { return language == Language::German ? de : en; }

}  // namespace handschlag::agreement
")
