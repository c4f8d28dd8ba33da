// SPDX-License-Identifier: MIT
/// \file
/// The seven tools. Each is a function of its arguments and a console, so that a program, a page, a test and a fuzzer
/// run the same one.
#pragma once

#include <string_view>

#include "common/tool.hpp"

namespace tools {

int run_check(const arguments& given, console& io);
int run_names(const arguments& given, console& io);
int run_ports(const arguments& given, console& io);
int run_rules(const arguments& given, console& io);
int run_size(const arguments& given, console& io);
int run_support(const arguments& given, console& io);
int run_windows(const arguments& given, console& io);

/// A tool, by the word that comes after "lifecare-", or after "lifecare ".
struct named_tool {
    std::string_view name;
    tool run;
};
inline constexpr named_tool every_tool[] = {
    {"check", run_check}, {"names", run_names},     {"ports", run_ports},     {"rules", run_rules},
    {"size", run_size},   {"support", run_support}, {"windows", run_windows},
};

}  // namespace tools
