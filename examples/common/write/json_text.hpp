// SPDX-License-Identifier: MIT
/// \file
/// JSON as text that no terminal and no reader takes for anything else.
#pragma once

#include <string>

#include "../json.hpp"

namespace tools {

/// A value as JSON: on one line, or indented. Hidden characters are escaped; broken UTF-8 becomes U+FFFD.
std::string json_text(const json& value, int indent = -1);
/// A text in quotation marks, as JSON has it.
std::string json_quoted(std::string_view text);

}  // namespace tools
