// SPDX-License-Identifier: MIT
#include "toml_text.hpp"

#include <algorithm>
#include <cstdio>

#include "../text.hpp"
#include "hidden.hpp"

namespace tools {

std::string toml_text(std::string_view s) {
    constexpr std::string_view short_form = "\b\t\n\f\r\"\\", short_name = "btnfr\"\\";
    std::string out = "\"";
    for (std::size_t i = 0; i < s.size();) {
        const auto [code, length] = lifecare::character_at(s, i);
        const std::size_t bytes = std::max<std::size_t>(1, length);
        if (const std::size_t at = short_form.find(s[i]); at != std::string_view::npos) (out += '\\') += short_name[at];
        else if (length > 0 && is_hidden(code)) {
            char escape[16];
            std::snprintf(escape, sizeof escape, code < 0x10000 ? "\\u%04x" : "\\U%08x", static_cast<unsigned>(code));
            out += escape;
        } else out += s.substr(i, bytes);
        i += bytes;
    }
    return out + '"';
}

}  // namespace tools
