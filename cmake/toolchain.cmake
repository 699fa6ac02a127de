# Warnings, sanitizers, compiler cache and linker: everything that is the same for each target.

option(HANDSCHLAG_WERROR "Treat warnings as errors" ON)
set(HANDSCHLAG_SANITIZE "" CACHE STRING "Sanitizers, e.g. address,undefined or thread")

find_program(HANDSCHLAG_CCACHE ccache)
if(HANDSCHLAG_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}
        CCACHE_NOHASHDIR=1 ${HANDSCHLAG_CCACHE})
endif()
find_program(HANDSCHLAG_MOLD mold)
if(HANDSCHLAG_MOLD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 12.1)
    add_link_options(-fuse-ld=mold)
endif()

set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
add_library(handschlag_options INTERFACE)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
    # False alarms of optimised builds (GCC bugs 105651 and 105329); the debug build keeps them.
    target_compile_options(handschlag_options INTERFACE -Wno-restrict -Wno-stringop-overflow -Wno-array-bounds -Wno-maybe-uninitialized)
endif()
target_compile_options(handschlag_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<CONFIG:Debug>:-Wnull-dereference> -Wcast-qual -Wno-missing-field-initializers $<$<BOOL:${HANDSCHLAG_WERROR}>:-Werror>)
# GCC 12 warns of overlapping copies inside its own std::string when it optimises (GCC bug 105329, mended in 13).
target_compile_options(handschlag_options INTERFACE $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>,$<NOT:$<CONFIG:Debug>>>:-Wno-restrict>)
target_include_directories(handschlag_options INTERFACE ${CMAKE_SOURCE_DIR})
option(HANDSCHLAG_FUZZ "Build libFuzzer targets where the compiler has libFuzzer; else our own driver mutates the seeds" OFF)
if(HANDSCHLAG_FUZZ)
    include(CheckCXXSourceCompiles)
    set(CMAKE_REQUIRED_FLAGS -fsanitize=fuzzer)
    check_cxx_source_compiles("#include <cstddef>\nextern \"C\" int LLVMFuzzerTestOneInput(const unsigned char*, std::size_t) { return 0; }" HANDSCHLAG_LIBFUZZER)
    unset(CMAKE_REQUIRED_FLAGS)
endif()
if(HANDSCHLAG_FUZZ AND CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    # std::stable_sort of libstdc++ uses what clang 19 calls deprecated.
    target_compile_options(handschlag_options INTERFACE -Wno-error=deprecated-declarations)
endif()
if(HANDSCHLAG_LIBFUZZER)
    target_compile_options(handschlag_options INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(HANDSCHLAG_SANITIZE)
    target_compile_options(handschlag_options INTERFACE -fsanitize=${HANDSCHLAG_SANITIZE} -fno-omit-frame-pointer -g)
    target_link_options(handschlag_options INTERFACE -fsanitize=${HANDSCHLAG_SANITIZE})
    # With the checks in between GCC 12 takes alternatives of a variant for read before they were written.
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(handschlag_options INTERFACE -Wno-maybe-uninitialized)
    endif()
endif()
