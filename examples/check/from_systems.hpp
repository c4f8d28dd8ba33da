// SPDX-License-Identifier: MIT
/// \file
/// The commands that write an installation file from what systems say, and that change one.
#pragma once

#include <string>
#include <vector>

#include "../common/options.hpp"
#include "start.hpp"

namespace tools {

/// `init --from PATH...`: writes a file from what the files and folders say; with a file that exists, prints what would
/// change and returns `findings`, or writes it when `update`.
int init_from(const options& opt, const std::vector<std::string>& paths, const std::string& file, bool update,
              const starting_point& of, const already_told& told);

/// `set FILE CHANGE...`: prints the changed file, or writes it to --output. Nothing is written that cannot be read.
int set_in_file(const options& opt, const std::string& file, const std::vector<std::string>& changes);

}  // namespace tools
