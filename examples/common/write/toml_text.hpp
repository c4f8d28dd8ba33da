// SPDX-License-Identifier: MIT
/// \file
/// Text as TOML writes it.
#pragma once

#include <string>
#include <string_view>

namespace tools {

/// A basic string of TOML, in quotes: whatever the text holds, it is read back as it was. The text is UTF-8.
std::string toml_text(std::string_view s);

}  // namespace tools
