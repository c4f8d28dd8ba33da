# SPDX-License-Identifier: MIT
# What the tools need on Windows besides: expat and zlib, from their sources, and what the system shows of a program.
enable_language(C)
enable_language(RC)

# Debian has no expat for Windows. Where a source cannot be fetched the tools are built without, and say what they do not read.
set(expat ${PROJECT_BINARY_DIR}/sources/expat/expat/lib)
set(zlib ${PROJECT_BINARY_DIR}/sources/zlib)
foreach(source expat zlib)
    if(NOT EXISTS ${${source}})
        execute_process(COMMAND sh ${CMAKE_CURRENT_LIST_DIR}/sources.sh ${PROJECT_BINARY_DIR}/sources ${source})
    endif()
endforeach()
if(EXISTS ${expat})
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/expat/expat_config.h CONTENT [[
#define BYTEORDER 1234
#define HAVE_MEMMOVE 1
#define XML_CONTEXT_BYTES 1024
#define XML_DTD 1
#define XML_GE 1
#define XML_NS 1
]])
    add_library(expat STATIC ${expat}/xmlparse.c ${expat}/xmlrole.c ${expat}/xmltok.c)
    target_include_directories(expat PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/expat)
    target_compile_definitions(expat PUBLIC XML_STATIC)
    target_link_libraries(expat PRIVATE lifecare-hardened)
    set(EXPAT_INCLUDE_DIR ${expat})
    set(EXPAT_STATIC_LIBRARY expat)
else()
    message(WARNING "the tools are built without expat: they will not read scans of nmap, nor workbooks")
    add_library(expat INTERFACE)
    target_compile_definitions(expat INTERFACE LIFECARE_WITHOUT_EXPAT LIFECARE_WITHOUT_WORKBOOKS)
    set(EXPAT_INCLUDE_DIR ${TOMLPLUSPLUS_INCLUDE_DIR})
    set(EXPAT_STATIC_LIBRARY expat)
endif()
include(${CMAKE_CURRENT_LIST_DIR}/zlib_sources.cmake)
if(EXISTS ${zlib})
    list(TRANSFORM zlib_sources PREPEND ${zlib}/)
    add_library(zlib STATIC ${zlib_sources})
    target_link_libraries(zlib PRIVATE lifecare-hardened)
    set_target_properties(zlib PROPERTIES UNITY_BUILD OFF) # its headers are read once a file
else()
    message(WARNING "the tools are built without zlib: they will not read workbooks")
    add_library(zlib INTERFACE)
    target_compile_definitions(zlib INTERFACE LIFECARE_WITHOUT_WORKBOOKS)
endif()
set(ZLIB_INCLUDE_DIR ${zlib})
set(ZLIB_STATIC_LIBRARY zlib)

# The version that Explorer shows, and the manifest: long names of files, and UTF-8 for what is not ours (servers before 2022 know neither).
set(resources ${CMAKE_CURRENT_BINARY_DIR}/resources)
configure_file(${CMAKE_CURRENT_LIST_DIR}/windows.manifest ${resources}/windows.manifest @ONLY)
set(resource_template ${CMAKE_CURRENT_LIST_DIR}/windows.rc)
function(describe_program program)
    configure_file(${resource_template} ${resources}/${program}.rc @ONLY)
    target_sources(${program} PRIVATE ${resources}/${program}.rc)
    set_source_files_properties(${resources}/${program}.rc PROPERTIES OBJECT_DEPENDS ${resources}/windows.manifest)
    target_include_directories(${program} PRIVATE $<$<COMPILE_LANGUAGE:RC>:${resources}>)
endfunction()
