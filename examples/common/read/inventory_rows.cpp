// SPDX-License-Identifier: MIT
#include "inventory_rows.hpp"

#include <algorithm>
#include <lifecare/support.hpp>

#include "../diagnostics.hpp"
#include "../text.hpp"

namespace tools {

namespace {

constexpr noun not_installed{
    {"rad om något som inte är installerat är utelämnad", "row of something that is not installed is left out"},
    {"rader om något som inte är installerat är utelämnade", "rows of what is not installed are left out"}};

/// "[X] Web Server (IIS)" of Get-WindowsFeature without its box; nothing for an empty one.
std::optional<std::string_view> in_box(std::string_view name) {
    if (name.size() < 3 || name.front() != '[' || name[2] != ']') return name;
    if (name[1] == ' ') return std::nullopt;
    return trimmed(name.substr(3));
}
bool says_not_installed(std::string_view state) {
    for (const std::string_view word : {"Available", "Removed", "Disabled", "DisabledWithPayloadRemoved"})
        if (same_ignoring_case(state, word)) return true;
    return false;
}

}  // namespace

int rank_of(column_kind k) {
    switch (k) {
        case column_kind::identifier: return 1;
        case column_kind::system: return 2;
        case column_kind::name: return 3;
        case column_kind::product_name: return 4;
        case column_kind::shown_name: return 5;
        default: return 0;
    }
}

inventory_columns::inventory_columns(const table_cells& headings)
    : state{column_under(headings, {"Install State", "InstallState", "State", "Status"})} {
    for (const table_cell& h : headings) kinds.push_back(kind_of_column(h.text));
    const auto first = [&](column_kind wanted) -> std::optional<std::size_t> {
        const auto at = std::find(kinds.begin(), kinds.end(), wanted);
        if (at == kinds.end()) return std::nullopt;
        return static_cast<std::size_t>(at - kinds.begin());
    };
    for (std::size_t c = kinds.size(); c-- > 0;)
        if (rank_of(kinds[c]) > 0 && (!name || rank_of(kinds[c]) >= rank_of(kinds[*name]))) name = c;
    machine = first(column_kind::machine);
    if (!machine) machine = first(column_kind::machine_id);
    version = first(column_kind::version);
    const auto alone = first(column_kind::name), system = first(column_kind::system);
    const auto in_guest = column_under(headings, {"OS according to the VMware Tools"}),
               configured = column_under(headings, {"OS according to the configuration file"});
    of_machines = in_guest || configured ||
                  (system && (!name || kinds[*name] == column_kind::system || kinds[*name] == column_kind::name));
    if (of_machines) {  // of a directory, of vCenter
        name = in_guest ? in_guest : configured;
        if (!name) name = system;
        other_name = configured;
        if (const auto by_name = column_under(headings, {"VM", "Name", "Namn"})) machine = by_name;
        if (const auto of_system = first(column_kind::system_version)) version = of_system;
    } else if (!machine && name && alone && name != alone &&
               (kinds[*name] == column_kind::product_name || headings[*alone].text.back() == '0')) {
        machine = alone;  // "Namn" beside "Programvaror - Namn"
    }
    if (!version) version = first(column_kind::system_version);
}

inventory_rows::inventory_rows(const table_cells& headings, bool sparse) : columns_{headings}, sparse_{sparse} {
    for (const table_cell& h : headings) headings_.push_back(h.text);
}

void inventory_rows::read_named_versions(const table_cells& row, const inventory_sink& take) const {
    std::string machine;
    for (std::size_t c = 0; c < row.size(); ++c)
        if (columns_.kinds[c] == column_kind::machine && machine.empty())
            machine = row[c].text.substr(row[c].text.find('@') + 1);  // rabbit@DB01
    for (std::size_t c = 0; c < row.size(); ++c) {
        std::string_view key = headings_[c];
        const std::size_t last = key.rfind(' ');
        if (last == std::string_view::npos || !same_ignoring_case(key.substr(last + 1), "version")) continue;
        key = trimmed(key.substr(0, last));
        if (!row[c].text.empty() && lifecare::parse_software(key, row[c].text).product)
            take({machine, std::string(key), row[c].text, row[c].line});
    }
}

void inventory_rows::read(const table_cells& row, const inventory_sink& take, left_out& omitted) const {
    const auto cell = [&](const std::optional<std::size_t>& c) {
        return c && *c < row.size() ? std::string_view{row[*c].text} : std::string_view{};
    };
    std::optional<std::size_t> named_by = trimmed(cell(columns_.name)).empty() ? columns_.other_name : columns_.name;
    if (sparse_ && trimmed(cell(named_by)).empty()) named_by = other_naming(row);
    const std::optional<std::string_view> name = in_box(trimmed(cell(named_by)));
    std::string_view version = cell(columns_.version), machine = cell(columns_.machine);
    if (sparse_ && version.empty()) version = cell_of_kind(row, column_kind::version);
    if (sparse_ && machine.empty()) machine = cell_of_kind(row, column_kind::machine);
    const std::size_t line = row[named_by.value_or(*columns_.name)].line;
    if (!name || says_not_installed(cell(columns_.state))) omitted.add(not_installed, line);
    else if (name->empty()) omitted.add(names_nothing, line);
    else take({std::string(machine), std::string(*name), std::string(version), line});
}

/// The cell of a row that names a product where its usual one does not: lists under other keys may follow each
/// other.
std::optional<std::size_t> inventory_rows::other_naming(const table_cells& row) const {
    std::optional<std::size_t> best;
    for (std::size_t c = 0; c < row.size(); ++c)
        if (c != columns_.machine && rank_of(columns_.kinds[c]) > 0 && !trimmed(row[c].text).empty() &&
            (!best || rank_of(columns_.kinds[c]) > rank_of(columns_.kinds[*best])))
            best = c;
    return best;
}

/// The first cell of a kind that is not empty.
std::string_view inventory_rows::cell_of_kind(const table_cells& row, column_kind kind) const {
    for (std::size_t c = 0; c < row.size(); ++c)
        if (!row[c].text.empty() && columns_.kinds[c] == kind) return row[c].text;
    return {};
}

void refuse_columns(const input& in, const table_cells& headings) {
    throw input_error(in.at(headings.front().line, 1,
                            say("ingen kolumn anger en produkt; godtas: name, product, software, displayname, med "
                                "version och machine bredvid",
                                "no column names a product; accepted: name, product, software, displayname, with "
                                "version and machine beside it")));
}
void refuse_no_product(const std::string& file) {
    throw input_error(file, say("nämner ingen produkt; det finns inget att kontrollera",
                                "names no product; there is nothing to check"));
}

}  // namespace tools
