// SPDX-License-Identifier: MIT
#include "inventory.hpp"

#include <algorithm>
#include <lifecare/support.hpp>
#include <nlohmann/json.hpp>

#include "shape.hpp"
#include "table.hpp"

namespace tools {

namespace {

using json = nlohmann::json;

bool is_heading(std::string_view key, std::initializer_list<std::string_view> names) {
    return std::find(names.begin(), names.end(), folded_heading(key)) != names.end();
}
bool names_product(std::string_view key) {
    return is_heading(key, {"name", "displayname", "product", "software", "program", "package", "packageidentifier",
                            "caption", "osname", "osnamn", "operatingsystem", "id", "namn", "produkt"});
}
bool names_version(std::string_view key) {
    return is_heading(key, {"version", "displayversion", "installedversion", "productversion", "osversion",
                            "packageversion", "versioninfo", "operatingsystemversion"});
}
bool names_machine(std::string_view key) {
    return is_heading(
        key, {"machine", "host", "hostname", "hostidentifier", "computer", "computername", "pscomputername", "server",
              "node", "csname", "systemname", "dator", "värddatornamn", "vm"});
}

/// systeminfo, of one machine or of several one after another: told by the line of the version, which follows that of
/// the name. Its labels are translated.
void read_systeminfo(const input& in, inventory& out) {
    std::string_view before, before_that;
    for (lines l{in.text}; l.next();) {
        if (trimmed(l.line()).empty()) continue;
        const std::optional<pair_line> pair = pair_of(l.line());
        const std::string_view value = pair ? pair->value : std::string_view{};
        if (is_os_version(value) && before.find("Windows") != std::string_view::npos)
            out.items.push_back({std::string(before_that), std::string(before), std::string(value), l.number()});
        before_that = before;
        before = value;
    }
}

/// "Microsoft.NETCore.App 8.0.11 [folder]". Development kits are no runtimes.
void read_runtimes(const input& in, inventory& out) {
    for (lines l{in.text}; l.next();) {
        const std::vector<std::string_view> words = words_of(l.line());
        if (words.size() > 2 && words[0].find_first_of("0123456789") != 0)
            out.items.push_back({"", std::string(words[0]), std::string(words[1]), l.number()});
        else if (!words.empty()) out.omitted.add(nouns::beside_the_table, l.number());
    }
}

std::string string_of(const json& v) {
    if (v.is_string()) return v.get<std::string>();
    return v.is_number() ? v.dump() : std::string{};
}

/// Every object with a name of a product, wherever it stands.
void walk(const json& v, const std::string& machine, std::vector<inventory_item>& items, int depth = 0) {
    if (depth > 100) return;  // no inventory nests so deep
    if (v.is_array()) {
        for (const json& each : v) walk(each, machine, items, depth + 1);
    } else if (v.is_object()) {
        inventory_item item{machine, "", "", 0};
        const bool of_machine = v.contains("OperatingSystem");  // Get-ADComputer: the name is the machine's
        for (const auto& [key, value] : v.items()) {
            const std::string s = string_of(value);
            if (s.empty()) continue;
            // Of name and identifier the name says more: winget's list has both, its export the identifier alone.
            if (names_machine(key) || (of_machine && folded_heading(key) == "name")) item.machine = s;
            else if (names_version(key)) item.version = s;
            else if (names_product(key) && (item.name.empty() || folded_heading(key) != "id")) item.name = s;
        }
        const bool versioned = !item.version.empty() || lifecare::parse_software(item.name).product.has_value();
        for (const auto& [key, value] : v.items()) walk(value, item.machine, items, depth + 1);
        if (!item.name.empty() && versioned) items.push_back(std::move(item));
    }
}
void read_json(const input& in, inventory& out) {
    if (const json all = json::parse(in.text, nullptr, false); !all.is_discarded()) return walk(all, "", out.items);
    for (lines l{in.text}; l.next();) {
        if (trimmed(l.line()).empty()) continue;
        const json one = json::parse(l.line(), nullptr, false);
        if (one.is_discarded())
            throw input_error(in.name, say("börjar som JSON men är det inte, och inte heller ett objekt per rad",
                                           "begins like JSON and is none, nor one object a line"));
        walk(one, "", out.items);
    }
}

void read_columns(const input& in, inventory& out) {
    const input_table table = read_table(in);
    out.omitted = table.omitted;
    const std::size_t none = table.headings.size();
    // The machines of a directory or of vCenter, and their systems.
    auto name =
        table.find({"OperatingSystem", "OS according to the VMware Tools", "OS according to the configuration file"});
    std::size_t version = none, machine = none, other_name = none;
    if (name) {
        machine = table.find({"VM", "Name", "DNSHostName", "DNS Name", "ComputerName"}).value_or(none);
        version = table.find({"OperatingSystemVersion"}).value_or(none);
        other_name = table.find({"OS according to the configuration file"}).value_or(none);
    } else {
        for (std::size_t c = none; c-- > 0;) {
            const std::string& heading = table.headings[c].text;
            if (names_product(heading) && (!name || folded_heading(heading) != "id")) name = c;
            else if (names_version(heading)) version = c;
            else if (names_machine(heading)) machine = c;
        }
        // The version of an app for Windows is not that of its package's name; of both the shown name is meant.
        if (const auto shown = table.find({"DisplayName", "Caption"})) name = shown;
    }
    if (!name)
        throw input_error(in.at(table.headings.front().line, 1,
                                say("ingen kolumn anger en produkt; godtas: name, product, software, displayname, med "
                                    "version och machine bredvid",
                                    "no column names a product; accepted: name, product, software, displayname, with "
                                    "version and machine beside it")));
    for (const auto& row : table.rows) {
        const auto cell = [&](std::size_t c) { return c < row.size() ? row[c].text : std::string{}; };
        const std::string written = cell(trimmed(row[*name].text).empty() ? other_name : *name);
        if (trimmed(written).empty()) continue;
        out.items.push_back({cell(machine), written, cell(version), row[*name].line});
    }
}
/// True where a heading names a product, a version or a machine; a single one only in quotation marks or marked as CSV.
bool has_known_heading(const input& in) {
    const std::vector<std::string> headings = csv_headings(in.text);
    const char first = trimmed(in.text).front();
    return (headings.size() > 1 || first == '"' || first == '#') &&
           std::any_of(headings.begin(), headings.end(),
                       [](const std::string& h) { return names_product(h) || names_version(h) || names_machine(h); });
}

}  // namespace

inventory read_inventory(const input& in) {
    inventory out;
    switch (const shape s = shape_of(in.text)) {
        case shape::json: read_json(in, out); break;
        case shape::systeminfo: read_systeminfo(in, out); break;
        case shape::runtimes: read_runtimes(in, out); break;
        case shape::ruled:
        case shape::pairs: read_columns(in, out); break;
        case shape::csv:
        case shape::toml:
        case shape::list:
            if (has_known_heading(in)) {
                read_columns(in, out);
            } else {
                for (lines l{in.text}; l.next();)
                    if (const std::string_view line = trimmed(l.line()); !line.empty() && line.front() != '#')
                        out.items.push_back({"", std::string(line), "", l.number()});
            }
            break;
        default: refuse_shape(in, s, wanted_input::inventory);
    }
    if (out.items.empty())
        throw input_error(in.name, say("nämner ingen produkt; det finns inget att kontrollera",
                                       "names no product; there is nothing to check"));
    return out;
}

}  // namespace tools
