// SPDX-License-Identifier: MIT
/// \file
/// What may be written behind lifecare-check, and the subcommands with what answers them.
#pragma once

#include <functional>
#include <vector>

#include "request.hpp"

namespace tools::checking {

struct command {
    const subcommand& line;
    std::function<int(request&)> answer;
    bool judges = false;                        ///< what says how a file is judged may be given with it
    std::vector<std::string_view> unread = {};  ///< but for these
};

/// Adds them all to a command line; what is given goes to the request.
std::vector<command> add_commands(synopsis& line, request& r);
/// What may be given where a file is judged.
std::vector<argument> judging_rows(request& r);

}  // namespace tools::checking
