// SPDX-License-Identifier: MIT
/// \file
/// The console of a process: the one place of the tools that touches standard streams, files, the terminal, the clock
/// and the environment.
#pragma once

#include "console.hpp"

namespace tools {

/// The console of this process.
console& system_console();

/// Runs a tool as a program.
int run_in_system(tool run, int argc, char** argv) noexcept;

}  // namespace tools
