// SPDX-License-Identifier: MIT
/// \file
/// Lists of names as people and programs give them: one a line, what sqlcmd prints, or a column of a CSV file.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "input.hpp"

namespace tools {

/// Receives one name, and where it stands, from 1. The name lives only during the call.
using name_sink = std::function<void(std::string_view name, std::size_t line, std::size_t column)>;

/// Calls `sink` for each name of an input, in order, and returns how many there were.
///
/// Where one of the first lines is of dashes, a heading stands above it, as sqlcmd prints it. Else, with a column or with "name" among the headings, the
/// input is CSV. Else it is one name a line. Blank lines, what stands above a heading, and "(12 rows affected)" are no names. Throws input_error for an
/// input without names, a column that is not there, and columns that do not stand under their headings.
std::size_t for_each_name(const input& in, const std::string& column, const name_sink& sink);

}  // namespace tools
