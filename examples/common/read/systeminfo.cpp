// SPDX-License-Identifier: MIT
#include "systeminfo.hpp"

#include <algorithm>

#include "lines.hpp"
#include "shape.hpp"

namespace tools {

namespace {

/// A line with a label and its value.
struct labelled_line {
    std::string_view label, value;
    const char* begins;
    std::size_t number;
};
std::vector<labelled_line> labelled_lines(std::string_view text) {
    std::vector<labelled_line> all;
    for (lines l{text}; l.next();) {
        if (trimmed(l.line()).empty()) continue;
        const std::optional<pair_line> pair = pair_of(l.line());
        all.push_back({pair ? pair->key : std::string_view{}, pair ? pair->value : std::string_view{}, l.line().data(),
                       l.number()});
    }
    return all;
}
bool is_version(const std::vector<labelled_line>& all, std::size_t i) {
    return i > 0 && i < all.size() && is_os_version(all[i].value) && holds(all[i - 1].value, "Windows");
}
/// Where the version of the machine stands whose lines begin at `i`; nothing where that is none.
std::optional<std::size_t> version_behind(const std::vector<labelled_line>& all, std::size_t i) {
    if (is_version(all, i + 2)) return i + 2;
    if (i == 0 && is_version(all, 1)) return 1;  // without the line of its name
    return std::nullopt;
}

}  // namespace

std::vector<systeminfo_part> parts_of_systeminfo(std::string_view text) {
    const std::vector<labelled_line> all = labelled_lines(text);
    std::vector<std::string_view> labels;  // of machines' names, in the languages of the text
    for (std::size_t i = 0; i < all.size(); ++i)
        if (i > 1 && is_version(all, i) && !all[i - 2].label.empty() &&
            std::find(labels.begin(), labels.end(), all[i - 2].label) == labels.end())
            labels.push_back(all[i - 2].label);
    std::vector<systeminfo_part> parts;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::optional<std::size_t> version = version_behind(all, i);
        if (!version && std::find(labels.begin(), labels.end(), all[i].label) == labels.end()) continue;
        if (!parts.empty()) {
            std::string_view& before = parts.back().text;
            before = before.substr(0, static_cast<std::size_t>(all[i].begins - before.data()));
        }
        systeminfo_part& p = parts.emplace_back();
        p.first_line = p.line = all[i].number;
        p.text = text.substr(static_cast<std::size_t>(all[i].begins - text.data()));
        if (version != std::size_t{1}) p.name = all[i].value;
        if (!version) continue;
        p.system = all[*version - 1].value;
        p.version = all[*version].value;
        p.line = all[*version].number;
    }
    return parts;
}

systeminfo_rows systeminfo_rows_of(const input_table& table) {
    systeminfo_rows out;
    const auto is_machine = [](const auto& row) {
        return row.size() > 2 && is_os_version(row[2].text) && holds(row[1].text, "Windows");
    };
    if (std::none_of(table.rows.begin(), table.rows.end(), is_machine)) return out;
    for (const auto& row : table.rows) {
        std::string& text = out.texts.emplace_back();
        for (std::size_t c = 0; c < row.size(); ++c) {
            text += table.headings[c].text + ": ";
            // The lines of a list are divided by commas, as are the thousands of a number.
            const std::string& cell = row[c].text;
            for (std::size_t i = 0; i < cell.size(); ++i) {
                const bool divides =
                    cell[i] == ',' && i + 1 < cell.size() && (cell[i + 1] == ' ' || cell[i + 1] == '[');
                text += divides ? '\n' : cell[i];
            }
            text += '\n';
        }
        systeminfo_part& p = out.parts.emplace_back();
        p.name = row[0].text;
        if (is_machine(row)) {
            p.system = row[1].text;
            p.version = row[2].text;
        }
        p.line = p.first_line = row[0].line;
        p.text = text;
        p.in_one_row = true;
    }
    return out;
}

}  // namespace tools
