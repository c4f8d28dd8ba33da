// SPDX-License-Identifier: MIT
/// \file
/// What an installation file says, key by key, for programs that show it as a form.
#pragma once

#include "common/input.hpp"
#include "common/output.hpp"

namespace tools {

/// Every value of the file with its key and where it is written, in the order of the file. A table of several is named
/// by its name, or counted from 1: "server[MELDB01].memory_gb", "waiver[2].check". A value is JSON. Throws input_error
/// for what is not TOML; whether the keys are known is not asked.
sheet values_of(const input& in);

}  // namespace tools
