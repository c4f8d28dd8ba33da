# SPDX-License-Identifier: MIT
# What is compiled into the programs of a package, as CycloneDX 1.5: name, version and licence of each library, in lifecare-tools.cdx.json; into the page,
# in lifecare.html.cdx.json.
# Versions are read out of the headers that were compiled in. It names no day and no machine, so it is the same bytes every time.

# version_in(VARIABLE HEADER MACRO...): the numbers that these macros have, joined by full stops.
function(version_in variable header)
    set(numbers)
    foreach(macro ${ARGN})
        file(STRINGS ${header} line REGEX "define +${macro} +[0-9]+" LIMIT_COUNT 1)
        string(REGEX REPLACE ".*define +${macro} +([0-9]+).*" "\\1" number "${line}")
        list(APPEND numbers ${number})
    endforeach()
    list(JOIN numbers . joined)
    set(${variable} ${joined} PARENT_SCOPE)
endfunction()

set(components)
# component(NAME VERSION LICENCE): a library that is in the programs. LICENCE is its identifier in the list of SPDX.
macro(component name version licence)
    if("${version}" STREQUAL "")
        message(FATAL_ERROR "The version of ${name} is not in its header")
    endif()
    list(APPEND components
"    {
      \"type\": \"library\",
      \"bom-ref\": \"${name}\",
      \"name\": \"${name}\",
      \"version\": \"${version}\",
      \"scope\": \"required\",
      \"licenses\": [ { \"expression\": \"${licence}\" } ]
    }")
endmacro()

find_path(CLI11_HEADERS CLI/Version.hpp REQUIRED)
find_path(NLOHMANN_JSON_HEADERS nlohmann/json.hpp REQUIRED)
find_path(FMT_HEADERS fmt/core.h REQUIRED)
version_in(version ${CLI11_HEADERS}/CLI/Version.hpp CLI11_VERSION_MAJOR CLI11_VERSION_MINOR CLI11_VERSION_PATCH)
component(CLI11 "${version}" BSD-3-Clause)
set(json ${NLOHMANN_JSON_HEADERS}/nlohmann/detail/abi_macros.hpp)
if(NOT EXISTS ${json})
    set(json ${NLOHMANN_JSON_HEADERS}/nlohmann/json.hpp)
endif()
version_in(version ${json} NLOHMANN_JSON_VERSION_MAJOR NLOHMANN_JSON_VERSION_MINOR NLOHMANN_JSON_VERSION_PATCH)
component(nlohmann-json "${version}" MIT)
set(toml ${TOMLPLUSPLUS_INCLUDE_DIR}/toml++/impl/version.h)
if(NOT EXISTS ${toml})
    set(toml ${TOMLPLUSPLUS_INCLUDE_DIR}/toml++/toml.h)
endif()
version_in(version ${toml} TOML_LIB_MAJOR TOML_LIB_MINOR TOML_LIB_PATCH)
component(tomlplusplus "${version}" MIT)
version_in(number ${FMT_HEADERS}/fmt/core.h FMT_VERSION) # 90100 is 9.1.0
math(EXPR major "${number} / 10000")
math(EXPR minor "${number} / 100 % 100")
math(EXPR patch "${number} % 100")
component(fmt "${major}.${minor}.${patch}" MIT)
if(EXISTS ${EXPAT_INCLUDE_DIR}/expat.h)
    version_in(version ${EXPAT_INCLUDE_DIR}/expat.h XML_MAJOR_VERSION XML_MINOR_VERSION XML_MICRO_VERSION)
    component(expat "${version}" MIT)
endif()
if(EXISTS ${ZLIB_INCLUDE_DIR}/zlib.h)
    version_in(version ${ZLIB_INCLUDE_DIR}/zlib.h ZLIB_VER_MAJOR ZLIB_VER_MINOR ZLIB_VER_REVISION)
    component(zlib "${version}" Zlib)
endif()
set(of_every_system ${components})
if(WIN32)
    # Linked in whole: the compiler's run-time and that of MinGW-w64.
    set(run_time "GPL-3.0-or-later WITH GCC-exception-3.1")
    component(libstdc++ ${CMAKE_CXX_COMPILER_VERSION} "${run_time}")
    component(libgcc ${CMAKE_CXX_COMPILER_VERSION} "${run_time}")
    find_path(MINGW_HEADERS _mingw_mac.h REQUIRED)
    version_in(version ${MINGW_HEADERS}/_mingw_mac.h __MINGW64_VERSION_MAJOR __MINGW64_VERSION_MINOR __MINGW64_VERSION_BUGFIX)
    component(mingw-w64-runtime "${version}" ZPL-2.1)
    component(winpthreads "${version}" "MIT AND BSD-3-Clause")
endif()

# bill(NAME COMPONENT...): NAME.cdx.json
function(bill name)
    list(JOIN ARGN ",\n" listed)
    file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/${name}.cdx.json CONTENT [[{
  "bomFormat": "CycloneDX",
  "specVersion": "1.5",
  "version": 1,
  "metadata": {
    "component": {
      "type": "application",
      "bom-ref": "@name@",
      "name": "@name@",
      "version": "@PROJECT_VERSION@",
      "licenses": [ { "expression": "MIT" } ]
    }
  },
  "components": [
@listed@
  ]
}
]] @ONLY)
endfunction()
bill(lifecare-tools ${components})

# The page has Emscripten's run-time and the C and C++ libraries that come with it. Debian's expat and zlib are compiled with it, of the versions that the
# programs have.
find_path(EMSCRIPTEN_FOLDER emscripten-version.txt PATHS /usr/share/emscripten NO_DEFAULT_PATH)
if(EMSCRIPTEN_FOLDER AND NOT WIN32)
    set(components ${of_every_system})
    file(STRINGS ${EMSCRIPTEN_FOLDER}/emscripten-version.txt version LIMIT_COUNT 1)
    string(REPLACE "\"" "" version "${version}")
    component(emscripten "${version}" "MIT OR NCSA")
    file(STRINGS ${EMSCRIPTEN_FOLDER}/system/lib/libc/musl/VERSION version LIMIT_COUNT 1)
    component(musl "${version}" MIT)
    version_in(number ${EMSCRIPTEN_FOLDER}/system/lib/libcxx/include/__config _LIBCPP_VERSION) # 13000 is 13.0.0
    math(EXPR major "${number} / 1000")
    math(EXPR minor "${number} / 100 % 10")
    math(EXPR patch "${number} % 100")
    foreach(library libc++ libc++abi compiler-rt)
        component(${library} "${major}.${minor}.${patch}" "Apache-2.0 WITH LLVM-exception")
    endforeach()
    bill(lifecare.html ${components})
endif()
