// SPDX-License-Identifier: MIT
/// \file
/// The openings that one can do without and a list was asked to leave out.
#pragma once

#include <functional>
#include <string>

#include "generate.hpp"

namespace tools {

/// Which openings a file can have: all, or those between some ends.
using ends_wanted = std::function<bool(const lifecare::opening_end& from, const lifecare::opening_end& to)>;

/// The optional openings that a list leaves out.
struct optional_openings {
    std::size_t openings = 0;
    std::string sections;  ///< where they are printed: "4.5, 4.7, 7.1"
};
optional_openings optional_left_out(const site& s, const opening_list& listed, const lifecare::server* only,
                                    const ends_wanted& wanted);

/// The same as a comment line for the head of a file, with how to see them; empty where nothing is left out.
std::string left_out_line(const site& s, const optional_openings& out);

}  // namespace tools
