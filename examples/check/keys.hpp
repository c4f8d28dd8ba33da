// SPDX-License-Identifier: MIT
/// \file
/// keys: the keys of the installation file as a table.
#pragma once

#include "request.hpp"

namespace tools {

/// Prints the keys, and what each may be. Returns an exit code.
int list_keys(const request& r);

}  // namespace tools
