// SPDX-License-Identifier: MIT
/// \file
/// JSON that others wrote.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "../input.hpp"
#include "../json.hpp"

namespace tools {

/// The value that a text is; nothing for what is not JSON, or nests deeper than any file does. Of a key that is there
/// twice the later value is taken. `wrong_at`: the byte at which it goes wrong, from 1.
std::optional<json> parse_json(std::string_view text, std::size_t* wrong_at = nullptr);

/// One of several values behind each other in a text.
struct json_document {
    json value;
    std::size_t line = 1;  ///< that it begins at
};
/// The values of a text: one, one object a line, or documents one behind the other. Throws input_error for what is no
/// JSON, with its line.
std::vector<json_document> json_documents_of(const input& in);
/// The document that a text begins with, up to the bracket that closes it; empty where none is closed.
std::string_view first_json(std::string_view text);

}  // namespace tools
