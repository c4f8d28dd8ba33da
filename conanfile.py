# SPDX-License-Identifier: MIT
"""Conan 2 recipe of the headers: conan create . -tf tests/package/conan"""
import os
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeToolchain, cmake_layout
from conan.tools.files import copy, load, rmdir

required_conan_version = ">=2.0"


class LifecareRules(ConanFile):
    name = "lifecare-rules"
    license = "MIT"
    description = "The platform rules of Procapita, Lifecare and Edlevo as constexpr C++20 tables"
    topics = ("constexpr", "rules", "header-only")
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    no_copy_source = True
    # Where the sources come from: here the project that the recipe stands in.
    exports = "CMakeLists.txt"
    exports_sources = "CMakeLists.txt", "LICENSE", "include/*"

    def init(self):
        project = load(self, os.path.join(self.recipe_folder, "CMakeLists.txt"))
        self.homepage = self.url = re.search(r'set\(LIFECARE_HOMEPAGE "([^"]+)"', project).group(1)

    def set_version(self):
        header = load(self, os.path.join(self.recipe_folder, "include/lifecare/version.hpp"))
        self.version = re.search(r'define LIFECARE_VERSION "([^"]+)"', header).group(1)

    def layout(self):
        cmake_layout(self)

    def package_id(self):
        self.info.clear()

    def validate(self):
        check_min_cppstd(self, 20)

    def generate(self):
        toolchain = CMakeToolchain(self)
        toolchain.user_presets_path = False
        for part in ("TOOLS", "TESTS", "BENCH"):
            toolchain.cache_variables["LIFECARE_BUILD_" + part] = False
        toolchain.generate()

    def build(self):
        CMake(self).configure()

    def package(self):
        CMake(self).install()
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))
        rmdir(self, os.path.join(self.package_folder, "share"))

    def package_info(self):
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []
        if self.settings.get_safe("compiler") == "msvc":
            self.cpp_info.cxxflags = ["/utf-8"]
        self.cpp_info.set_property("cmake_file_name", "lifecare-rules")
        self.cpp_info.set_property("cmake_target_name", "lifecare::rules")
        self.cpp_info.set_property("cmake_config_version_compat", "SameMinorVersion")
        self.cpp_info.set_property("pkg_config_name", "lifecare-rules")
