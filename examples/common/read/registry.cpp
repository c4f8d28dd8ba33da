// SPDX-License-Identifier: MIT
// What is in the registry of Windows, as reg query prints it and the Registry Editor exports it.
#include <charconv>

#include "encoding.hpp"
#include "shape.hpp"
#include "table.hpp"

namespace tools {

namespace {

/// A value of text.
struct registry_value {
    std::string name, text;
    std::size_t column = 1;
};
/// `    DisplayName    REG_SZ    Google Chrome`.
std::optional<registry_value> printed_value(std::string_view line) {
    for (const std::string_view type : {"    REG_SZ    ", "    REG_EXPAND_SZ    ", "\tREG_SZ\t", "\tREG_EXPAND_SZ\t"})
        if (const std::size_t at = line.find(type); at != std::string_view::npos)
            return registry_value{std::string(trimmed(line.substr(0, at))),
                                  std::string(trimmed(line.substr(at + type.size()))),
                                  width(line.substr(0, at + type.size())) + 1};
    return std::nullopt;
}

/// The text in quotation marks that a string begins with, and what is behind it; nothing where it is not closed.
struct quoted_text {
    std::string text;
    std::string_view behind;
};
std::optional<quoted_text> quoted_in(std::string_view s) {
    if (s.substr(0, 1) != "\"") return std::nullopt;
    quoted_text out;
    for (std::size_t i = 1; i < s.size(); ++i) {
        if (s[i] == '"') {
            out.behind = trimmed(s.substr(i + 1));
            return out;
        }
        if (s[i] == '\\' && i + 1 < s.size()) ++i;
        out.text += s[i];
    }
    return std::nullopt;
}

/// "53,00,51,00,4c,00,00,00": the bytes of a text in UTF-16, or of one in a code page as REGEDIT4 has it.
std::optional<std::string> text_of_bytes(std::string_view written) {
    std::string bytes;
    for (const std::string_view part : parts_of(written, ',')) {
        if (part.empty()) continue;
        unsigned byte = 0;
        const auto [end, wrong] = std::from_chars(part.data(), part.data() + part.size(), byte, 16);
        if (wrong != std::errc{} || end != part.data() + part.size() || byte > 0xff) return std::nullopt;
        bytes += static_cast<char>(byte);
    }
    std::string text;
    if (bytes.size() % 2 == 0 && bytes.find('\0') < 2) append_utf16(text, bytes, byte_order::little);
    else append_code_page(text, bytes, encoding::windows_1252);
    return std::string(trimmed(text.substr(0, text.find('\0'))));
}

/// `"DisplayName"="Google Chrome"`, `"DisplayName"=hex(2):47,00,...`; nothing for numbers and what is deleted.
std::optional<registry_value> exported_value(std::string_view line) {
    const std::optional<quoted_text> name = quoted_in(line);
    if (!name || name->behind.substr(0, 1) != "=") return std::nullopt;
    const std::string_view written = trimmed(name->behind.substr(1));
    registry_value v{name->text, {}, width(line.substr(0, static_cast<std::size_t>(written.data() - line.data()))) + 1};
    if (const std::optional<quoted_text> text = quoted_in(written)) {
        v.text = text->text;
        return v;
    }
    for (const std::string_view type : {"hex(1):", "hex(2):", "hex(7):"}) {
        if (!same_ignoring_case(written.substr(0, type.size()), type)) continue;
        std::optional<std::string> text = text_of_bytes(written.substr(type.size()));
        if (!text) return std::nullopt;
        v.text = std::move(*text);
        return v;
    }
    return std::nullopt;
}

/// A value with the lines that it goes on with: bytes after a backslash, a text to its closing mark.
std::string whole_value(lines& l, std::string_view line) {
    std::string all(line);
    const auto is_begun = [&] {
        const std::optional<quoted_text> name = quoted_in(all);
        if (!name || name->behind.substr(0, 1) != "=") return false;
        const std::string_view written = trimmed(name->behind.substr(1));
        return written.substr(0, 1) == "\"" && !quoted_in(written);
    };
    for (;;) {
        const bool bytes = all.back() == '\\' && all.front() == '"' && !is_begun();
        if (!bytes && !is_begun()) return all;
        if (is_registry_key(trimmed(l.ahead())) || !l.next()) return all;
        if (bytes) all.pop_back();
        else all += ' ';
        all += trimmed(l.line());
    }
}

}  // namespace

input_table parse_registry(const input& in) {
    input_table out;
    std::vector<table_cell> row;
    bool deletes = false;  // the key, with all its values
    const auto end_key = [&] {
        if (!row.empty()) out.rows.push_back(std::move(row));
        row.clear();
    };
    for (lines l{in.text}; l.next();) {
        const std::string_view line = trimmed(l.line());
        if (line.empty()) continue;
        if (is_registry_key(line)) {
            end_key();
            deletes = line.substr(0, 2) == "[-";
            continue;
        }
        const std::size_t number = l.number();
        std::optional<registry_value> v = printed_value(l.line());
        if (!v) v = exported_value(whole_value(l, line));
        if (!v || deletes) continue;
        std::size_t column = 0;
        while (column < out.headings.size() && !same_ignoring_case(out.headings[column].text, v->name)) ++column;
        if (column == out.headings.size()) out.headings.push_back({v->name, number, 1});
        row.resize(std::max(row.size(), out.headings.size()));
        row[column] = {v->text, number, v->column};
    }
    end_key();
    for (auto& r : out.rows) r.resize(out.headings.size());
    if (out.rows.empty())
        throw input_error(in.name, say("har inget textvärde; det finns inget att kontrollera",
                                       "holds no value of text; there is nothing to check"));
    return out;
}

}  // namespace tools
