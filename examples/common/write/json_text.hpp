// SPDX-License-Identifier: MIT
/// \file
/// JSON as text that no terminal and no reader takes for anything else.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace tools {

/// A value as JSON: on one line, or indented. Hidden characters are escaped; broken UTF-8 becomes U+FFFD.
std::string json_text(const nlohmann::ordered_json& value, int indent = -1);

}  // namespace tools
