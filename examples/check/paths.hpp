// SPDX-License-Identifier: MIT
/// \file
/// The files that paths lead to: files themselves, and what is in folders and the folders in them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "../common/console.hpp"

namespace tools {

/// Adds the files of a path, those of a folder in order. Throws input_error for what is not there, for a folder that
/// cannot be read, and for more files than one installation has.
void find_files(const console& io, const std::string& path, std::vector<std::string>& found);

/// True for the name of an installation file.
bool ends_in_toml(std::string_view name);

}  // namespace tools
