// SPDX-License-Identifier: MIT
/// \file
/// Ports as ranges.
#pragma once

#include <lifecare/installation.hpp>
#include <string>

#include "range_set.hpp"

namespace tools {

using port_ranges = range_set<lifecare::port_range>;

/// What a rule without ports is for.
const port_ranges& every_port();
/// "443", "2100-2140"
std::string port_text(const lifecare::port_range& r);
/// "443, 2100-2140"
std::string port_text(const port_ranges& all);

}  // namespace tools
