# SPDX-License-Identifier: MIT
# An overlay port: it installs the project that it is part of. examples/packaging/registry_recipes.cmake makes the registry's port of it.
cmake_path(SET SOURCE_PATH NORMALIZE "${CURRENT_PORT_DIR}/../../../../..")
if(NOT EXISTS "${SOURCE_PATH}/include/lifecare/version.hpp")
    message(FATAL_ERROR "lifecare-rules: the overlay port is used from where it stands in the project, not from a copy of its folder")
endif()

set(VCPKG_BUILD_TYPE release)  # headers are the same in both
vcpkg_cmake_configure(
    SOURCE_PATH "${SOURCE_PATH}"
    OPTIONS -DLIFECARE_BUILD_TOOLS=OFF -DLIFECARE_BUILD_TESTS=OFF -DLIFECARE_BUILD_BENCH=OFF)
vcpkg_cmake_install()
vcpkg_cmake_config_fixup(PACKAGE_NAME lifecare-rules CONFIG_PATH share/cmake/lifecare-rules)
vcpkg_fixup_pkgconfig()
file(REMOVE_RECURSE "${CURRENT_PACKAGES_DIR}/debug" "${CURRENT_PACKAGES_DIR}/lib" "${CURRENT_PACKAGES_DIR}/share/doc")
vcpkg_install_copyright(FILE_LIST "${SOURCE_PATH}/LICENSE")
