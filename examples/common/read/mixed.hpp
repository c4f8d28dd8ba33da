// SPDX-License-Identifier: MIT
/// \file
/// What several commands wrote into one file, one behind the other: systeminfo, ipconfig, netstat, lists and tables.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "shape.hpp"

namespace tools {

/// What one kind of command wrote into a file of several.
struct mixed_part {
    shape kind;              ///< systeminfo, ipconfig or netstat; list for all else, whatever its own shape is
    std::string text;        ///< its lines at the numbers that they have in the file, those of others empty
    std::size_t first_line;  ///< that is not empty
    std::string
        machine;  ///< the machine of the systeminfo that it follows, or of the only one; empty where there is none
};
/// The parts of a text, systeminfo first, then ipconfig; none where one command wrote all of it. Only what holds
/// systeminfo, ipconfig or netstat is told apart.
std::vector<mixed_part> mixed_parts_of(std::string_view text);

}  // namespace tools
