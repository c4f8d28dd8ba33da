# SPDX-License-Identifier: MIT
# Writes OUTPUT: what INCLUDE/lifecare/lifecare.hpp includes, each header once, in the place of its first #include; behind it the opt-in headers of ALSO.
cmake_minimum_required(VERSION 3.23)
file(READ ${INCLUDE}/lifecare/version.hpp version)
string(REGEX MATCH "define LIFECARE_VERSION \"([^\"]+)\"" _ "${version}")
set(version ${CMAKE_MATCH_1})

set(text "\n#include <lifecare/lifecare.hpp>\n")
foreach(name ${ALSO})
    string(APPEND text "#include <lifecare/${name}.hpp>\n")
endforeach()
set(seen)
while(text MATCHES "\n#include <(lifecare/[^>\n]+)>")
    set(header ${CMAKE_MATCH_1})
    set(line "\n#include <${header}>")
    set(body "")
    if(NOT header IN_LIST seen)
        list(APPEND seen ${header})
        file(READ ${INCLUDE}/${header} body)
        string(REPLACE "// SPDX-License-Identifier: MIT\n" "" body "${body}")
        string(REPLACE "/// \\file\n" "" body "${body}")
        string(REPLACE "#pragma once\n" "" body "${body}")
        set(body "\n// ${header}\n${body}")
    endif()
    string(FIND "${text}" "${line}" at)
    string(SUBSTRING "${text}" 0 ${at} before)
    string(LENGTH "${line}" length)
    math(EXPR at "${at} + ${length}")
    string(SUBSTRING "${text}" ${at} -1 after)
    string(CONCAT text "${before}" "${body}" "${after}")
endwhile()

string(REGEX REPLACE "\n\n\n+" "\n\n" text "${text}")
file(WRITE ${OUTPUT}.part "// SPDX-License-Identifier: MIT
/// \\file
/// lifecare-rules ${version} in one header, made from the headers that it names. Report errors there.
#pragma once
${text}")
file(RENAME ${OUTPUT}.part ${OUTPUT})
