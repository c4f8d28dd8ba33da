// SPDX-License-Identifier: MIT
/// \file
/// The command that writes an installation file from what systems say, or changes one by it.
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

}  // namespace tools
