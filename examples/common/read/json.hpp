// SPDX-License-Identifier: MIT
/// \file
/// JSON that others wrote.
#pragma once

#include <optional>
#include <string_view>

#include "../json.hpp"

namespace tools {

/// The value that a text is; nothing for what is not JSON, or nests deeper than any file does. Of a key that is there
/// twice the later value is taken. `wrong_at`: the byte at which it goes wrong, from 1.
std::optional<json> parse_json(std::string_view text, std::size_t* wrong_at = nullptr);

}  // namespace tools
