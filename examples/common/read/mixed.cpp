// SPDX-License-Identifier: MIT
#include "mixed.hpp"

#include <algorithm>
#include <lifecare/support.hpp>
#include <map>
#include <optional>
#include <utility>

#include "lines.hpp"
#include "systeminfo.hpp"

namespace tools {

namespace {

/// A line that is not blank. Its kind is `list` for what no command is known by.
struct told_line {
    std::string_view text;
    std::size_t number;
    shape kind = shape::list;
    std::size_t machine = 0;  ///< how many of systeminfo have begun
    bool counts = true;       ///< false for a prompt or a ruled line, which is nothing to read
};

bool is_indented(std::string_view line) { return line.front() == ' ' || line.front() == '\t'; }
std::size_t indentation_of(std::string_view line) { return line.find_first_not_of(" \t"); }

/// A line that systeminfo goes on with: a label with its value, or what a list goes on with under it. The values stand
/// far from the edge; netstat and ipconfig begin two and three blanks from it.
bool is_of_systeminfo(std::string_view line) {
    constexpr std::size_t of_lists = 4;
    if (indentation_of(line) >= of_lists || line.front() == '[') return true;
    const auto pair = pair_of(line);
    // Lists of PowerShell have a blank before the colon.
    return pair && line[pair->key.size()] == ':' &&
           !(lifecare::parse_software(pair->key).product &&
             !lifecare::parse_software(pair->key).version.view().empty());
}
/// What the console shows before a command.
bool is_prompt(std::string_view line) {
    if (line.substr(0, 3) == "PS ") line = line.substr(3);
    return line.size() > 3 && line.substr(1, 2) == ":\\" && line.find('>') != std::string_view::npos;
}

std::vector<told_line> told_lines(std::string_view text, const std::vector<systeminfo_part>& machines) {
    std::vector<told_line> all;
    bool within = false;  // what systeminfo wrote
    std::size_t begun = 0;
    for (lines l{text}; l.next();) {
        if (trimmed(l.line()).empty()) continue;
        if (begun < machines.size() && machines[begun].first_line == l.number()) {
            ++begun;
            within = true;
        }
        told_line& t = all.emplace_back(told_line{l.line(), l.number()});
        t.machine = begun;
        if (is_of_netstat(l.line())) t.kind = shape::netstat;
        else if (is_of_ipconfig(l.line())) t.kind = shape::ipconfig;
        else if (within && is_of_systeminfo(l.line())) t.kind = shape::systeminfo;
        if (t.kind == shape::netstat || t.kind == shape::ipconfig) within = false;
        t.counts = !is_prompt(trimmed(l.line())) && !is_rule(trimmed(l.line()));
    }
    return all;
}

/// Gives the lines between `first` and `last`, which no command is known by, to the commands around them.
void give_to_neighbours(std::vector<told_line>& all, std::size_t first, std::size_t last) {
    if (first > 0 && all[first - 1].kind == shape::ipconfig)  // further addresses; the headings of adapters
        for (; first < last && (is_indented(all[first].text) || trimmed(all[first].text).back() == ':'); ++first)
            all[first].kind = shape::ipconfig;
    if (first > 0 && all[first - 1].kind == shape::netstat)  // programs
        for (; first < last && (is_indented(all[first].text) || all[first].text.front() == '['); ++first)
            all[first].kind = shape::netstat;
    // What a command writes over the first line that it is known by: of ipconfig its title, or the heading of an
    // adapter, with the title above it.
    if (last == all.size() || all[last].kind == shape::systeminfo) return;
    const shape next = all[last].kind;
    const auto is_heading = [&](const told_line& t) {
        return t.counts && t.machine == all[last].machine && !names_a_product(trimmed(t.text));
    };
    for (bool goes_on = true; goes_on && first < last && is_heading(all[last - 1]); --last) {
        all[last - 1].kind = next;
        goes_on = next == shape::ipconfig && trimmed(all[last - 1].text).back() == ':';
    }
}

}  // namespace

std::vector<mixed_part> mixed_parts_of(std::string_view text) {
    const shape whole = shape_of(text);
    if (whole != shape::systeminfo && whole != shape::ipconfig && whole != shape::netstat) return {};
    std::vector<systeminfo_part> machines;
    if (whole == shape::systeminfo) machines = parts_of_systeminfo(text);
    // The lines of each machine are a text of the file's length: of more machines all else is one part, of none.
    constexpr std::size_t most_apart = 1'000;
    const bool apart = machines.size() <= most_apart;
    std::vector<told_line> all = told_lines(text, machines);
    for (std::size_t first = 0; first < all.size();) {
        std::size_t last = first;
        while (last < all.size() && all[last].kind == shape::list) ++last;
        if (last > first) give_to_neighbours(all, first, last);
        first = last + 1;
    }
    constexpr auto rank = [](shape s) {
        if (s == shape::systeminfo) return 0;
        return s == shape::ipconfig ? 1 : 2;
    };
    struct place {
        int rank;
        shape kind;
        std::size_t machine;
        bool operator<(const place& o) const {
            if (rank != o.rank) return rank < o.rank;
            return machine != o.machine ? machine < o.machine : kind < o.kind;
        }
    };
    std::map<place, std::vector<const told_line*>> parts;
    for (const told_line& t : all) {
        if (t.kind == shape::list && !t.counts) continue;
        const std::size_t machine = machines.size() == 1 ? 1 : t.machine;
        parts[{rank(t.kind), t.kind, t.kind == shape::systeminfo || !apart ? 0 : machine}].push_back(&t);
    }
    if (parts.size() < 2) return {};
    std::vector<mixed_part> out;
    for (const auto& [at, its_lines] : parts) {
        mixed_part& p = out.emplace_back(mixed_part{at.kind, {}, its_lines.front()->number, {}});
        if (at.machine > 0) p.machine = machines[at.machine - 1].name;
        std::size_t written = 1;
        for (const told_line* t : its_lines) {
            p.text.append(t->number - written, '\n');
            (p.text += t->text) += '\n';
            written = t->number + 1;
        }
    }
    return out;
}

}  // namespace tools
