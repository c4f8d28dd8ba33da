// SPDX-License-Identifier: MIT
#include "json_text.hpp"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "../text.hpp"
#include "hidden.hpp"

namespace tools {

namespace {

/// As JSON has it: beyond the first plane as two halves.
void append_escape(std::string& out, std::uint32_t code) {
    char text[16];
    if (code < 0x10000) std::snprintf(text, sizeof text, "\\u%04x", static_cast<unsigned>(code));
    else
        std::snprintf(text, sizeof text, "\\u%04x\\u%04x", static_cast<unsigned>(0xd7c0 + (code >> 10)),
                      static_cast<unsigned>(0xdc00 + (code & 0x3ff)));
    out += text;
}

}  // namespace

std::string json_text(const nlohmann::ordered_json& value, int indent) {
    std::string dumped = value.dump(indent, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    // What is below a blank is escaped already, but for the ends of indented lines.
    if (std::none_of(dumped.begin(), dumped.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x7f; }))
        return dumped;
    std::string out;
    out.reserve(dumped.size());
    for (std::size_t i = 0; i < dumped.size();) {
        const auto [code, length] = lifecare::character_at(dumped, i);
        if (code >= 0x7f && is_hidden(code)) append_escape(out, code);
        else out.append(dumped, i, length);
        i += length;
    }
    return out;
}

}  // namespace tools
