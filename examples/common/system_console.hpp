// SPDX-License-Identifier: MIT
/// \file
/// The console of a process: the one place of the tools that touches standard streams, files, the terminal, the clock
/// and the environment.
#pragma once

#include "console.hpp"
#include "diagnostics.hpp"

namespace tools {

/// The console of this process.
console& system_console();

/// What comes through a pipe cannot be copied to a folder, in whose place a variable of the environment chooses
/// another.
input_error copy_failed(const std::string& folder, const char* variable, const sentence& why);

/// The minute that a clock shows, of seconds since 1970. Of clocks that are beyond all calendars a minute in the year
/// 10 680, which no calendar of ours has either.
lifecare::instant instant_of_clock(std::int64_t seconds);

/// From here on the program ends with a message and could_not_check where memory ends, also in what may not throw.
void say_when_memory_ends();

}  // namespace tools
