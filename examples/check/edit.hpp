// SPDX-License-Identifier: MIT
/// \file
/// Changes of an installation file that keep all else of it: comments, order, blank lines.
#pragma once

#include <string>
#include <string_view>

namespace tools {

/// Applies one change to the text of an installation file and returns the new text:
/// `client.latency_ms=7`, `server[MELDB01].memory_gb=32`, `customer="Åre"`, `+server[NEW]`, `-server[OLD]`,
/// `-client.latency_ms`; blanks around it do not matter. What is no
/// value of TOML is taken as text. A key that is not there goes under its heading, a heading behind the last of its
/// kind. Throws input_error, naming the change, for a table that is not there or there twice, and for no change.
std::string edited(std::string_view text, const std::string& change);

/// A value of TOML as it is; any other words as a string of TOML.
std::string as_toml_value(std::string_view words);

}  // namespace tools
