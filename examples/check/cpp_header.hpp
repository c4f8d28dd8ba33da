// SPDX-License-Identifier: MIT
/// \file
/// The installation as a constexpr C++ header, so that a program is not built while the file is not clean.
#pragma once

#include <lifecare/installation.hpp>
#include <string>
#include <string_view>

namespace tools {

/// The header. `from` is the name of the file, `space` the namespace for its names.
std::string cpp_header(const lifecare::installation& of, std::string_view from, std::string_view space,
                       lifecare::document document, lifecare::date day);

/// Whether a word can be the name of a namespace: letters of ASCII, digits and underscores, "::" between two.
bool is_namespace(std::string_view word);

}  // namespace tools
