// SPDX-License-Identifier: MIT
/// \file
/// An installation file from what was gathered, and what would change in one that exists.
#pragma once

#include <string>
#include <vector>

#include "../common/installation_file.hpp"
#include "edit.hpp"
#include "gathered.hpp"
#include "start.hpp"

namespace tools {

/// A commented file: each value with the file that states it, what is derived with the reason, and what no system
/// tells as a question behind "# ?".
std::string gathered_file(const gathered& g, const starting_point& of, const already_told& told, lifecare::date day,
                          lifecare::language lang);

/// One change of a file that exists.
struct gathered_change {
    file_change change;
    std::string before;  ///< the value that the file has; empty where it has none
    std::string source;  ///< the file that states the new one
};
/// Where the systems say something else than a file. What only a person wrote, and what no system tells, stays.
std::vector<gathered_change> changes_of(const installation_file& file, const gathered& g, lifecare::document d,
                                        lifecare::language lang);

}  // namespace tools
