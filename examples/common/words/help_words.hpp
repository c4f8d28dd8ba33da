// SPDX-License-Identifier: MIT
/// \file
/// The Swedish of what --help says. The tools state their options in English; this is the one place with the rest.
#pragma once

#include <string_view>

namespace tools {

/// One line of help, one heading or one kind of value in Swedish; as it is where it has no Swedish.
std::string_view in_swedish(std::string_view english);

}  // namespace tools
