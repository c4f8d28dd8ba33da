// SPDX-License-Identifier: MIT
#include "inventory.hpp"

#include <lifecare/core/characters.hpp>
#include <lifecare/support.hpp>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "text.hpp"

namespace tools {

namespace {

using json = nlohmann::json;

std::string folded(std::string_view s) {
    std::string out;
    for (char c : s)
        if (c != ' ' && c != '_' && c != '-') out += lifecare::lower_byte('\0', c);
    return out;
}
bool is_one_of(std::string_view key, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), folded(key)) != names.end();
}
bool names_product(std::string_view key) {
    return is_one_of(key, {"name", "displayname", "product", "software", "program", "package", "packageidentifier",
                           "caption", "osname", "id"});
}
bool names_version(std::string_view key) {
    return is_one_of(
        key, {"version", "displayversion", "installedversion", "productversion", "osversion", "packageversion"});
}
bool names_machine(std::string_view key) {
    return is_one_of(key, {"machine", "host", "hostname", "hostidentifier", "computer", "computername",
                           "pscomputername", "server", "node"});
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines(1);
    for (char c : text)
        if (c == '\n') lines.emplace_back();
        else if (c != '\r') lines.back() += c;
    return lines;
}

/// The value of a line "Label:    value" of systeminfo, whose labels are translated; empty for any other line.
std::string_view value_of(std::string_view line) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || line.empty() || line.front() == ' ' || colon + 1 >= line.size() ||
        line[colon + 1] != ' ')
        return {};
    return trimmed(line.substr(colon + 1));
}
/// True for "10.0.19042 N/A Build 19042", whatever the language: a version of Windows and its build again.
bool is_os_version(std::string_view value) {
    const std::string_view first = value.substr(0, value.find(' '));
    const std::size_t point = first.rfind('.');
    return lifecare::windows_build(first) != 0 && std::count(first.begin(), first.end(), '.') == 2 &&
           value.size() > first.size() && value.substr(value.rfind(' ') + 1) == first.substr(point + 1);
}

/// systeminfo, of one machine or of several one after another: told by the line of the version, which follows that of
/// the name.
std::vector<inventory_item> read_systeminfo(const std::vector<std::string>& lines) {
    std::vector<inventory_item> items;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        const std::string_view version = value_of(lines[i]), name = value_of(lines[i - 1]);
        if (!is_os_version(version) || name.find("Windows") == std::string_view::npos) continue;
        inventory_item item{"", std::string(name), std::string(version), i};
        if (i >= 2) item.machine = value_of(lines[i - 2]);
        items.push_back(std::move(item));
    }
    return items;
}

std::string string_of(const json& v) {
    return v.is_string() ? v.get<std::string>() : v.is_number() ? v.dump() : std::string{};
}

/// Every object with a name of a product, wherever it stands.
void walk(const json& v, const std::string& machine, std::vector<inventory_item>& items, int depth = 0) {
    if (depth > 100) return;  // no inventory nests so deep
    if (v.is_array()) {
        for (const json& each : v) walk(each, machine, items, depth + 1);
    } else if (v.is_object()) {
        inventory_item item{machine, "", "", 0};
        for (const auto& [key, value] : v.items()) {
            const std::string s = string_of(value);
            if (s.empty()) continue;
            // Of name and identifier the name says more: winget's list has both, its export the identifier alone.
            if (names_machine(key)) item.machine = s;
            else if (names_version(key)) item.version = s;
            else if (names_product(key) && (item.name.empty() || folded(key) != "id")) item.name = s;
        }
        const bool versioned = !item.version.empty() || lifecare::parse_software(item.name).product.has_value();
        for (const auto& [key, value] : v.items()) walk(value, item.machine, items, depth + 1);
        if (!item.name.empty() && versioned) items.push_back(std::move(item));
    }
}

std::vector<inventory_item> read_csv(const input& in) {
    const csv table = parse_csv(in);
    std::size_t name = table.headings.size(), version = name, machine = name;
    for (std::size_t c = table.headings.size(); c-- > 0;) {
        if (names_product(table.headings[c].text) &&
            (name == table.headings.size() || folded(table.headings[c].text) != "id"))
            name = c;
        else if (names_version(table.headings[c].text)) version = c;
        else if (names_machine(table.headings[c].text)) machine = c;
    }
    if (name == table.headings.size())
        throw input_error(in.at(
            1, 1,
            "no column names a product; accepted: name, product, software, displayname, with version and machine beside it"));
    std::vector<inventory_item> items;
    for (const auto& row : table.rows) {
        if (trimmed(row[name].text).empty()) continue;
        items.push_back({machine < row.size() ? row[machine].text : "", row[name].text,
                         version < row.size() ? row[version].text : "", row[name].line});
    }
    return items;
}

}  // namespace

std::vector<inventory_item> read_inventory(const input& in) {
    const std::vector<std::string> lines = lines_of(in.text);
    const char first = in.text[in.text.find_first_not_of(" \t\r\n")];
    std::vector<inventory_item> items;
    if (first == '{' || first == '[') {
        const json parsed = json::parse(in.text, nullptr, false);
        if (parsed.is_discarded()) throw input_error(in.name, "begins like JSON and is none");
        walk(parsed, "", items);
    } else if (items = read_systeminfo(lines); items.empty()) {
        const std::string& heading = lines.front();
        const bool divided = heading.find_first_of(",;\t") != std::string::npos;
        std::size_t known = 0;
        std::string word;
        for (char c : heading + ',')
            if (c == ',' || c == ';' || c == '\t') {
                known += names_product(trimmed(word)) || names_version(trimmed(word)) || names_machine(trimmed(word))
                             ? 1u
                             : 0u;
                word.clear();
            } else if (c != '"') {
                word += c;
            }
        if (divided && known > 0) {
            items = read_csv(in);
        } else {
            for (std::size_t i = 0; i < lines.size(); ++i)
                if (const std::string_view line = trimmed(lines[i]); !line.empty() && line.front() != '#')
                    items.push_back({"", std::string(line), "", i + 1});
        }
    }
    if (items.empty()) throw input_error(in.name, "names no product; there is nothing to check");
    return items;
}

}  // namespace tools
