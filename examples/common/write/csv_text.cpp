// SPDX-License-Identifier: MIT
#include "csv_text.hpp"

#include <algorithm>

#include "../diagnostics.hpp"
#include "../text.hpp"

namespace tools {

namespace {

/// Spreadsheets look past these before they see whether a cell computes; quotes go when the file is divided elsewhere.
bool is_skipped(std::uint32_t code) {
    return code <= 0x20 || code == '"' || code == 0x85 || code == 0xa0 || code == 0x1680 ||
           (code >= 0x2000 && code <= 0x200a) || code == 0x202f || code == 0x205f || code == 0x3000;
}

/// ASCII's four, and their fullwidth and small forms, which East Asian settings compute.
bool begins_formula(std::uint32_t code) {
    constexpr std::uint32_t all[] = {'=',    '+',    '-',    '@',    0xff1d, 0xff0b,
                                     0xff0d, 0xff20, 0xfe66, 0xfe62, 0xfe63, 0xfe6b};
    return std::find(std::begin(all), std::end(all), code) != std::end(all);
}

/// A number with a sign, a point or a comma: spreadsheets compute nothing in it, divided or not.
bool is_number(std::string_view s) {
    const std::size_t comma = s.find(',');
    if (comma == std::string_view::npos) return is_plain_number(s);
    return is_plain_number(s.substr(0, comma)) &&
           s.find_first_not_of("0123456789", comma + 1) == std::string_view::npos;
}

/// True where a spreadsheet would compute what begins at `from`, however far beyond `end`, where it may be divided.
bool computes(std::string_view s, std::size_t from, std::size_t end) {
    while (from < end) {
        const auto [code, length] = lifecare::character_at(s, from);
        if (!is_skipped(code)) return begins_formula(code) && !is_number(s.substr(from));
        from += length ? length : 1;
    }
    return false;
}

}  // namespace

bool is_plain_number(std::string_view s) {
    const std::string_view digits = s.substr(!s.empty() && (s.front() == '-' || s.front() == '+') ? 1 : 0);
    return digits.find_first_not_of("0123456789.") == std::string_view::npos &&
           std::count(digits.begin(), digits.end(), '.') <= 1;
}

std::string csv_cell_text(std::string_view s, char divider) {
    const char* const divide = divider == ';' ? ",\t\n" : ";\t\n";
    std::string cell;
    for (std::size_t at = 0;;) {
        const std::size_t end = std::min(s.find_first_of(divide, at), s.size());
        if (computes(s, at, end)) cell += '\'';
        cell += printable(s.substr(at, end - at));
        if (end == s.size()) break;
        cell += s[end];
        at = end + 1;
    }
    if (cell.find_first_of(",\";\n\r\t") == std::string::npos) return cell;
    std::string quoted = "\"";
    for (const char c : cell) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

void append_csv_cell(std::string& out, std::string_view s) {
    // Mostly words and numbers, in which nothing divides, quotes or computes.
    static constexpr auto harmless = [] {
        struct {
            bool of[256]{};
        } all;
        for (int c = 0; c < 256; ++c)
            all.of[c] = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ' ' ||
                        c == '_' || c == 0xc3 || (c >= 0x80 && c < 0xc0);  // letters such as å: U+00C0 to U+00FF
        return all;
    }();
    bool all = true;
    for (const char c : s) all = all & harmless.of[static_cast<unsigned char>(c)];
    if (all) out += s;
    else out += csv_cell_text(s);
}

}  // namespace tools
