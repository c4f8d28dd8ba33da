// SPDX-License-Identifier: MIT
/// \file
/// The subcommands of lifecare-ports: what may be written behind each, and what answers it.
#pragma once

#include <vector>

#include "question.hpp"

namespace tools::ports {

struct command {
    const subcommand& line;
    int (*answer)(const question&);
};

/// Adds them all to a command line; what is given goes to the question.
std::vector<command> add_commands(synopsis& line, question& q);

}  // namespace tools::ports
