// SPDX-License-Identifier: MIT
/// \file
/// Files that are not TOML: what was meant, told as a person can mend it, and the rest of the file all the same.
#pragma once

#include <vector>

#include "input.hpp"
#include "toml.hpp"

namespace tools {

/// The heading under which the keys come to stand whose own heading is no TOML.
inline constexpr std::string_view unread_heading = "unread heading";

/// Parses a file. Each line that is no TOML goes to `wrong` and is left out of what is returned, as far as the lines
/// after it can still be told apart.
toml_table parse_toml(const input& in, std::vector<diagnostic>& wrong);

}  // namespace tools
