// SPDX-License-Identifier: MIT
/// \file
/// keys: the keys of the installation file as a table.
#pragma once

#include "request.hpp"

namespace tools {

/// What a count of [volumes] counts, in the words of its rate: "IFO tidbok: handläggare".
std::string words_of_volume(std::string_view key, lifecare::language l);

/// Prints the keys, and what each may be. Returns an exit code.
int list_keys(const request& r);

}  // namespace tools
