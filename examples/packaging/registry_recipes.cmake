# SPDX-License-Identifier: MIT
# Writes what a registry keeps of the project, the recipe for Conan's central index and the port for vcpkg's, to OUTPUT. Both are the project's own
# recipes, with the sources from an archive in place of the folder that they stand in. The archive is that of the commit that is checked out, made
# by GIT; a test gives its own as ARCHIVE and COMMIT.
cmake_minimum_required(VERSION 3.23)

if(NOT ARCHIVE)
    execute_process(COMMAND ${GIT} -C ${SOURCE} rev-parse HEAD OUTPUT_VARIABLE COMMIT OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    set(ARCHIVE ${OUTPUT}/lifecare-rules-${COMMIT}.tar.gz)
    file(MAKE_DIRECTORY ${OUTPUT})
    execute_process(COMMAND ${GIT} -C ${SOURCE} archive --prefix=lifecare-rules-${COMMIT}/ -o ${ARCHIVE} HEAD COMMAND_ERROR_IS_FATAL ANY)
endif()
if(NOT ARCHIVE_URL)
    set(ARCHIVE_URL ${HOMEPAGE}/archive/${COMMIT}.tar.gz)
endif()
file(SHA256 ${ARCHIVE} SHA256)
file(SHA512 ${ARCHIVE} SHA512)

# FILE with what stands between BEGIN and END, BEGIN included, replaced by TEXT, goes to TO.
function(derive FILE BEGIN END TEXT TO)
    file(READ ${SOURCE}/${FILE} text)
    string(FIND "${text}" "${BEGIN}" begin)
    string(FIND "${text}" "${END}" end)
    if(begin EQUAL -1 OR end LESS begin)
        message(FATAL_ERROR "${FILE}: \"${BEGIN}\" does not stand before \"${END}\"")
    endif()
    string(SUBSTRING "${text}" 0 ${begin} before)
    string(SUBSTRING "${text}" ${end} -1 after)
    file(WRITE ${OUTPUT}/${TO} "${before}${TEXT}${after}")
endfunction()

set(recipe conan/recipes/lifecare-rules)
derive(conanfile.py "    # Where the sources come from" "    def layout" "    homepage = url = \"${HOMEPAGE}\"

    def source(self):
        get(self, **self.conan_data[\"sources\"][self.version], strip_root=True)

" ${recipe}/all/conanfile.py)
file(READ ${OUTPUT}/${recipe}/all/conanfile.py text)
string(REGEX REPLACE "\"\"\"Conan 2 recipe of the headers:[^\n]*\"\"\"" "\"\"\"Conan 2 recipe of the headers\"\"\"" text "${text}")
string(REPLACE "import os\nimport re\n" "import os\n" text "${text}")
string(REPLACE "import copy, load, rmdir" "import copy, get, rmdir" text "${text}")
file(WRITE ${OUTPUT}/${recipe}/all/conanfile.py "${text}")
file(WRITE ${OUTPUT}/${recipe}/config.yml "versions:\n  \"${VERSION}\":\n    folder: all\n")
file(WRITE ${OUTPUT}/${recipe}/all/conandata.yml
    "sources:\n  \"${VERSION}\":\n    url: \"${ARCHIVE_URL}\"\n    sha256: \"${SHA256}\"\n")
file(COPY ${CMAKE_CURRENT_LIST_DIR}/conan/test_package DESTINATION ${OUTPUT}/${recipe}/all)
file(COPY ${SOURCE}/tests/package/consumer/main.cpp DESTINATION ${OUTPUT}/${recipe}/all/test_package)

set(port tests/package/vcpkg/ports/lifecare-rules)
derive(${port}/portfile.cmake "# An overlay port" "set(VCPKG_BUILD_TYPE" "vcpkg_download_distfile(ARCHIVE
    URLS \"${ARCHIVE_URL}\"
    FILENAME \"lifecare-rules-${COMMIT}.tar.gz\"
    SHA512 ${SHA512})
vcpkg_extract_source_archive(SOURCE_PATH ARCHIVE \"\${ARCHIVE}\")

" vcpkg/ports/lifecare-rules/portfile.cmake)
derive(${port}/vcpkg.json "  \"license\"" "  \"license\"" "  \"homepage\": \"${HOMEPAGE}\",\n" vcpkg/ports/lifecare-rules/vcpkg.json)
