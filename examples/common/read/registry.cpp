// SPDX-License-Identifier: MIT
// What is in the registry of Windows, as reg query prints it and the Registry Editor exports it.
#include "table.hpp"

namespace tools {

namespace {

/// A value of text: `    DisplayName    REG_SZ    Google Chrome`, `"DisplayName"="Google Chrome"`.
struct registry_value {
    std::string name, text;
    std::size_t column = 1;
};
std::optional<registry_value> printed_value(std::string_view line) {
    for (const std::string_view type : {"    REG_SZ    ", "    REG_EXPAND_SZ    ", "\tREG_SZ\t"})
        if (const std::size_t at = line.find(type); at != std::string_view::npos)
            return registry_value{std::string(trimmed(line.substr(0, at))),
                                  std::string(trimmed(line.substr(at + type.size()))),
                                  width(line.substr(0, at + type.size())) + 1};
    return std::nullopt;
}
std::optional<registry_value> exported_value(std::string_view line) {
    const std::size_t middle = line.find("\"=\"");
    if (line.empty() || line.front() != '"' || middle == std::string_view::npos || line.back() != '"' ||
        middle + 4 > line.size())
        return std::nullopt;
    registry_value v{std::string(line.substr(1, middle - 1)), {}, width(line.substr(0, middle + 3)) + 1};
    const std::string_view text = line.substr(middle + 3, line.size() - middle - 4);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size()) ++i;
        v.text += text[i];
    }
    return v;
}

}  // namespace

input_table parse_registry(const input& in) {
    input_table out;
    std::vector<table_cell> row;
    const auto end_key = [&] {
        if (!row.empty()) out.rows.push_back(std::move(row));
        row.clear();
    };
    for (lines l{in.text}; l.next();) {
        const std::string_view line = trimmed(l.line());
        if (line.substr(0, 5) == "HKEY_" || line.substr(0, 6) == "[HKEY_") {
            end_key();
            continue;
        }
        std::optional<registry_value> v = printed_value(l.line());
        if (!v) v = exported_value(line);
        if (!v) continue;
        std::size_t column = 0;
        while (column < out.headings.size() && out.headings[column].text != v->name) ++column;
        if (column == out.headings.size()) out.headings.push_back({v->name, l.number(), 1});
        row.resize(std::max(row.size(), out.headings.size()));
        row[column] = {v->text, l.number(), v->column};
    }
    end_key();
    for (auto& r : out.rows) r.resize(out.headings.size());
    if (out.rows.empty())
        throw input_error(in.name, say("har inget textvärde; det finns inget att kontrollera",
                                       "holds no value of text; there is nothing to check"));
    return out;
}

}  // namespace tools
