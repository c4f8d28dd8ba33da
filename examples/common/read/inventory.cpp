// SPDX-License-Identifier: MIT
#include "inventory.hpp"

#include <algorithm>
#include <lifecare/support.hpp>

#include "../write/json_text.hpp"
#include "column_kind.hpp"
#include "csv_dialect.hpp"
#include "inventory_rows.hpp"
#include "joined.hpp"
#include "json.hpp"
#include "mixed.hpp"
#include "shape.hpp"
#include "systeminfo.hpp"
#include "table.hpp"

namespace tools {

namespace {

void read_systeminfo(const input& in, inventory& out) {
    for (const systeminfo_part& p : parts_of_systeminfo(in.text))
        if (!p.version.empty())
            out.items.push_back({std::string(p.name), std::string(p.system), std::string(p.version), p.line});
}

/// "Microsoft.NETCore.App 8.0.11 [folder]", also within dotnet --info. Development kits are no runtimes.
void read_runtimes(const input& in, inventory& out) {
    for (lines l{in.text}; l.next();) {
        const std::vector<std::string_view> words = words_of(l.line());
        if (words.size() > 2 && is_runtime(trimmed(l.line())) && words[0].find_first_of("0123456789") != 0)
            out.items.push_back({"", std::string(words[0]), std::string(words[1]), l.number()});
        else if (!words.empty()) out.omitted.add(nouns::beside_the_table, l.number());
    }
}

std::string string_of(const json& v) {
    if (v.is_text()) return v.text();
    return v.is_number() ? json_text(v) : std::string{};
}

bool is_version(column_kind k) { return k == column_kind::version || k == column_kind::system_version; }
bool is_machine(column_kind k) { return k == column_kind::machine || k == column_kind::machine_id; }
/// Finds every object with a name of a product, wherever it stands, and texts in lists that are names themselves.
class json_walk {
public:
    json_walk(inventory& out, std::size_t line) : out_{out}, line_{line} {}

    void walk(const json& v, const std::string& machine, bool names = true, int depth = 0) {
        if (depth > 100) return;  // no inventory nests so deep
        if (v.is_array()) list(v, machine, names, depth);
        else if (v.is_object()) object(v, machine, depth);
        else if (names && depth == 0 && v.is_text()) add({machine, v.text(), "", line_});
    }

private:
    void add(inventory_item item) { out_.items.push_back(std::move(item)); }
    /// `names`: a text in the list is the name of a product, as in the list that is all, or that of an object's
    /// "software".
    void list(const json& v, const std::string& machine, bool names, int depth) {
        const std::size_t before = out_.items.size();
        std::size_t without = 0;
        for (const json& each : v.elements()) {
            const std::size_t found = out_.items.size();
            if (each.is_text() && !trimmed(each.text()).empty() && (names || names_a_product(each.text())))
                add({machine, each.text(), "", line_});
            else walk(each, machine, names, depth + 1);
            without += out_.items.size() == found;
        }
        // A list in which nothing is a product is one of something else.
        if (out_.items.size() > before) out_.omitted.add(names_nothing, line_, without);
    }
    void object(const json& v, const std::string& machine, int depth) {
        inventory_item item{machine, "", "", line_};
        const bool of_machine = v.find("OperatingSystem") != nullptr;  // Get-ADComputer: the name is the machine's
        column_kind named_by = column_kind::other;
        for (const auto& [key, value] : v.members()) {
            const std::string s = string_of(value);
            const column_kind kind = kind_of_column(key);
            if (s.empty()) continue;
            if (is_machine(kind) || (of_machine && kind == column_kind::name)) {
                item.machine = s;
            } else if (is_version(kind)) {
                item.version = s;
            } else if (rank_of(kind) > rank_of(named_by)) {
                item.name = s;
                named_by = kind;
            }
        }
        const bool versioned = !item.version.empty() || lifecare::parse_software(item.name).product.has_value();
        for (const auto& [key, value] : v.members())
            walk(value, item.machine, kind_of_column(key) == column_kind::product_name, depth + 1);
        if (!item.name.empty() && versioned) add(std::move(item));
    }

    inventory& out_;
    const std::size_t line_;  ///< of the object, where each is on one of its own
};
void read_json(const input& in, inventory& out) {
    const std::vector<json_document> all = json_documents_of(in);
    for (const json_document& one : all) {
        const std::size_t before = out.items.size();
        json_walk{out, all.size() == 1 ? 0 : one.line}.walk(one.value, "");
        if (all.size() > 1 && out.items.size() == before) out.omitted.add(names_nothing, one.line);
    }
}

void read_columns(const input& in, bool sparse, const input_table& table, inventory& out) {
    out.omitted = table.omitted;
    const inventory_rows by_row{table.headings, sparse};
    const inventory_sink take = [&](const inventory_item& i) { out.items.push_back(i); };
    if (by_row.may_name_versions())
        for (const auto& row : table.rows) by_row.read_named_versions(row, take);
    if (!out.items.empty()) return;
    if (!by_row.names_any()) refuse_columns(in, table.headings);
    for (const auto& row : table.rows) by_row.read(row, take, out.omitted);
}
void read_columns(const input& in, inventory& out) {
    const shape s = shape_of(in.text);
    read_columns(in, s == shape::pairs || s == shape::registry, read_table(in), out);
}
/// True where CSV has headings that say something, or is a table anyway: of three columns or more in every line. A
/// single heading says something only in quotation marks or marked as CSV.
bool is_table(const input& in) {
    const std::vector<std::string> headings = csv_headings(in.text);
    const std::string_view body = trimmed(in.text);
    const bool known = (headings.size() > 1 || body.starts_with('"') || body.starts_with('#')) &&
                       std::any_of(headings.begin(), headings.end(),
                                   [](const std::string& h) { return kind_of_column(h) != column_kind::other; });
    return known || is_csv_of(in.text, 3);
}

}  // namespace

namespace {

void read_list(const input& in, inventory& out) {
    for (lines l{in.text}; l.next();) {
        const std::string_view line = trimmed(l.line());
        if (line.empty() || line.front() == '#' || is_rule(line) || is_row_count(line)) continue;
        out.items.push_back({"", std::string(line), "", l.number()});
    }
}

}  // namespace

bool is_list_of_products(const input& in) {
    const shape s = shape_of(in.text);
    return (s == shape::csv || s == shape::toml || s == shape::list) && !is_table(in);
}

namespace {

void read_one_kind(const input& in, inventory& out) {
    if (is_list_of_products(in)) return read_list(in, out);
    switch (const shape s = shape_of(in.text)) {
        case shape::json: return read_json(in, out);
        case shape::systeminfo: return read_systeminfo(in, out);
        case shape::runtimes: return read_runtimes(in, out);
        case shape::csv:
        case shape::list:
        case shape::pairs:
        case shape::registry:
        case shape::ruled:
        case shape::toml: return read_columns(in, out);
        default: refuse_shape(in, s, wanted_input::inventory);
    }
}

/// What stands beside systeminfo in its file: of a table the products, of other lines those that are known, of the
/// machine that they follow.
void read_beside(const input& in, const mixed_part& part, inventory& out) {
    const input beside{in.name, part.text};
    inventory found;
    try {
        if (!is_list_of_products(beside)) read_one_kind(beside, found);
    } catch (const input_error&) {
        found = {};
    }
    if (found.items.empty())
        for (lines l{part.text}; l.next();) {
            const std::string_view line = trimmed(l.line());
            if (line.empty()) continue;
            if (names_a_product(line)) found.items.push_back({"", std::string(line), "", l.number()});
            else found.omitted.add(nouns::not_understood, l.number());
        }
    for (inventory_item& i : found.items) {
        if (i.machine.empty()) i.machine = part.machine;
        out.items.push_back(std::move(i));
    }
    out.omitted.add(found.omitted);
}

/// What one command wrote, or several that write lines.
void read_text(const input& in, inventory& out) {
    const std::vector<mixed_part> parts = mixed_parts_of(in.text);
    if (parts.empty()) read_one_kind(in, out);
    for (const mixed_part& part : parts) {
        if (part.kind == shape::systeminfo) read_systeminfo({in.name, part.text}, out);
        else read_beside(in, part, out);
    }
}

/// One of several inventories that were put into one file.
void read_part(const input& in, const joined_part& part, const std::string& machine, inventory& out) {
    const input own{in.name, part.text};
    inventory found;
    switch (part.kind) {
        case shape::json: read_json(own, found); break;
        case shape::registry: read_columns(own, true, parse_registry(own), found); break;
        case shape::pairs: read_columns(own, true, parse_pairs(own), found); break;
        case shape::ruled: read_columns(own, false, parse_ruled(own), found); break;
        case shape::csv: read_columns(own, false, parse_csv(own), found); break;
        case shape::runtimes: read_runtimes(own, found); break;
        default:
            if (is_list_of_products(own)) return read_beside(in, {part.kind, part.text, part.first_line, machine}, out);
            read_text(own, found);
    }
    if (found.items.empty() && found.omitted.empty()) found.omitted.add(names_nothing, part.first_line);
    for (inventory_item& i : found.items) {
        if (i.machine.empty()) i.machine = machine;
        out.items.push_back(std::move(i));
    }
    out.omitted.add(found.omitted);
}

/// The machine that a line is of: that of the systeminfo that it follows, or of the only one.
std::string machine_at(const std::vector<systeminfo_part>& machines, std::size_t line) {
    std::string name;
    for (const systeminfo_part& m : machines)
        if (machines.size() == 1 || m.first_line < line) name = m.name;
    return name;
}

}  // namespace

inventory read_inventory(const input& in) {
    inventory out;
    const std::vector<joined_part> parts = joined_parts_of(in.text);
    if (parts.empty()) read_text(in, out);
    else
        for (const std::vector<systeminfo_part> machines = parts_of_systeminfo(in.text);
             const joined_part& part : parts)
            read_part(in, part, machine_at(machines, part.first_line), out);
    if (out.items.empty()) refuse_no_product(in.name);
    return out;
}

}  // namespace tools
