// SPDX-License-Identifier: MIT
/// \file
/// What a tool is. A program that runs one needs no more than this.
#pragma once

#include <string>
#include <vector>

namespace tools {

class console;

/// What a tool was called with, without its own name. Any bytes.
using arguments = std::vector<std::string>;

/// A tool: what it is asked, and where. Returns an exit_code.
using tool = int (*)(const arguments& given, console& io);

/// Runs a tool as a program, with the console of this process.
int run_in_system(tool run, int argc, char** argv) noexcept;

}  // namespace tools
