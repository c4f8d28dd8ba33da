// SPDX-License-Identifier: MIT
#include "toml_text.hpp"

namespace tools {

std::string toml_text(std::string_view s) {
    constexpr std::string_view hex = "0123456789abcdef", short_form = "\b\t\n\f\r\"\\", short_name = "btnfr\"\\";
    std::string out = "\"";
    for (const char c : s) {
        const auto byte = static_cast<unsigned char>(c);
        if (const std::size_t at = short_form.find(c); at != std::string_view::npos) (out += '\\') += short_name[at];
        else if (byte < 0x20 || byte == 0x7f) ((out += "\\u00") += hex[byte >> 4]) += hex[byte & 15];
        else out += c;
    }
    return out + '"';
}

}  // namespace tools
