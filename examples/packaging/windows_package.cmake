# SPDX-License-Identifier: MIT
# lifecare-tools-VERSION-windows-x64.zip, the same bytes every time, with its SHA-256 beside it: cpack --config build/windows/CPackConfig.cmake
# And what winget and scoop read, for a version that is published: cmake --build --preset windows --target windows-manifests
set(to COMPONENT windows)
install(TARGETS ${tools} RUNTIME DESTINATION . ${to})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/examples/data/ DESTINATION examples ${to})
install(DIRECTORY ${PROJECT_SOURCE_DIR}/examples/powershell/Lifecare DESTINATION PowerShell ${to})
file(GLOB scripts CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/examples/scripts/*.ps1)
install(FILES ${scripts} DESTINATION . ${to})
file(GLOB swedish_pages CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/docs/sv/*.md)
install(FILES ${swedish_pages} ${PROJECT_SOURCE_DIR}/docs/how-to/on-windows.md ${PROJECT_SOURCE_DIR}/docs/how-to/collect-from-servers.md DESTINATION docs ${to})

install(FILES ${PROJECT_BINARY_DIR}/lifecare-tools.cdx.json DESTINATION . ${to})

# The pages, where the tools of this system made them: --target page, --target page-without-webassembly
set(LIFECARE_PAGES ${PROJECT_SOURCE_DIR}/build CACHE PATH "Folder in which the pages of all tools were built")
foreach(page lifecare lifecare-utan-webassembly)
    install(FILES ${LIFECARE_PAGES}/${page}.html ${LIFECARE_PAGES}/${page}.html.sha256 DESTINATION . OPTIONAL ${to})
endforeach()
install(FILES ${LIFECARE_PAGES}/lifecare.html.cdx.json DESTINATION . OPTIONAL ${to})

# The licences of all that is in a program: ours, the libraries', the compiler's run-time.
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION licences RENAME lifecare-rules.txt ${to})
foreach(package libcli11-dev libfmt-dev nlohmann-json3-dev libtomlplusplus-dev mingw-w64-x86-64-dev gcc-mingw-w64-base)
    if(EXISTS /usr/share/doc/${package}/copyright)
        install(FILES /usr/share/doc/${package}/copyright DESTINATION licences RENAME ${package}.txt ${to})
    endif()
endforeach()
if(EXISTS ${PROJECT_BINARY_DIR}/sources/expat/COPYING)
    install(FILES ${PROJECT_BINARY_DIR}/sources/expat/COPYING DESTINATION licences RENAME expat.txt ${to})
endif()
if(EXISTS ${PROJECT_BINARY_DIR}/sources/zlib/LICENSE)
    install(FILES ${PROJECT_BINARY_DIR}/sources/zlib/LICENSE DESTINATION licences RENAME zlib.txt ${to})
endif()

set(CPACK_GENERATOR ZIP)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGE_FILE_NAME lifecare-tools-${PROJECT_VERSION}-windows-x64)
set(CPACK_PACKAGE_CHECKSUM SHA256)
set(CPACK_INSTALL_CMAKE_PROJECTS "${PROJECT_BINARY_DIR};${PROJECT_NAME};windows;/")
set(CPACK_PACKAGING_INSTALL_PREFIX "")
set(CPACK_STRIP_FILES ON)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/same_bytes.cmake)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/same_bytes.cmake)
include(CPack)

set(zip ${PROJECT_BINARY_DIR}/${CPACK_PACKAGE_FILE_NAME}.zip)
add_custom_target(windows-manifests
    COMMAND ${CMAKE_COMMAND} -DZIP=${zip} -DVERSION=${PROJECT_VERSION} -DHOMEPAGE=${LIFECARE_HOMEPAGE}
        -DOUTPUT=${PROJECT_BINARY_DIR}/manifests -P ${CMAKE_CURRENT_LIST_DIR}/windows_manifests.cmake
    VERBATIM)
