# SPDX-License-Identifier: MIT
# An overlay port. LIFECARE_RULES_SOURCE names a copy of the project; a port in a registry has vcpkg_from_git or vcpkg_from_github here instead.
if(NOT DEFINED ENV{LIFECARE_RULES_SOURCE})
    message(FATAL_ERROR "set LIFECARE_RULES_SOURCE to the folder of lifecare-rules")
endif()
file(COPY $ENV{LIFECARE_RULES_SOURCE}/CMakeLists.txt $ENV{LIFECARE_RULES_SOURCE}/LICENSE $ENV{LIFECARE_RULES_SOURCE}/include DESTINATION ${CURRENT_BUILDTREES_DIR}/source)
set(SOURCE_PATH ${CURRENT_BUILDTREES_DIR}/source)

set(VCPKG_BUILD_TYPE release)  # headers are the same in both
vcpkg_cmake_configure(
    SOURCE_PATH "${SOURCE_PATH}"
    OPTIONS -DLIFECARE_BUILD_TOOLS=OFF -DLIFECARE_BUILD_TESTS=OFF -DLIFECARE_BUILD_BENCH=OFF)
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(PACKAGE_NAME lifecare-rules CONFIG_PATH share/cmake/lifecare-rules)
vcpkg_fixup_pkgconfig()
file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/debug" "${CURRENT_PACKAGES_DIR}/lib" "${CURRENT_PACKAGES_DIR}/share/doc")
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")
