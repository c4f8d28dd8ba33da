// SPDX-License-Identifier: MIT
/// \file
/// What a column is called for people. Its key is for programs and is stable; this is what a workbook, a page and a
/// spreadsheet show above it.
#pragma once

#include <lifecare/core/label.hpp>
#include <string>
#include <string_view>

namespace tools {

/// "Krävs" for "requirement" in Swedish, "Requirement" in English; the key with blanks where it has no name.
std::string heading_of_column(std::string_view key, lifecare::language lang);
/// True where a column has a Swedish name.
bool has_heading(std::string_view key);

}  // namespace tools
