// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>

#include "../common/diagnostics.hpp"
#include "../common/pictures/openings.hpp"
#include "../common/text.hpp"
#include "generate.hpp"

namespace tools {

namespace {

using namespace lifecare;

/// All openings from one end to another.
struct arrow {
    opening_end from, to;
    std::vector<std::string> ports;

    /// "443, 808" or, for more than fit, "18 ports".
    [[nodiscard]] std::string label(const site& s) const {
        if (ports.size() > 3) return std::to_string(ports.size()) + s.word(" portar", " ports");
        return all();
    }
    [[nodiscard]] std::string all() const {
        std::string out;
        for (const std::string& p : ports) out += (out.empty() ? "" : ", ") + p;
        return out;
    }
};

std::vector<arrow> arrows_of(const std::vector<opening_line>& lines) {
    std::vector<arrow> out;
    for (const opening_line& l : lines) {
        if (out.empty() || !(out.back().from == l.from) || !(out.back().to == l.to)) out.push_back({l.from, l.to, {}});
        out.back().ports.push_back(l.port());
    }
    return out;
}

/// Every end once: the servers of the file, then what lines name beside them.
std::vector<opening_end> ends_of(const site& s, const std::vector<opening_line>& lines) {
    std::vector<opening_end> out;
    const auto add = [&](const opening_end& e) {
        if (std::find(out.begin(), out.end(), e) == out.end()) out.push_back(e);
    };
    for (const server& m : s.file.servers) add({role::client, &m});
    for (const opening_line& l : lines) {
        add(l.from);
        add(l.to);
    }
    return out;
}

std::string title_of(const site& s, const opening_end& e) {
    if (e.machine) return printable(e.machine->name);
    return s.word(rulebook::endpoints[e.endpoint.index()].name);
}
std::string roles_of(const site& s, const opening_end& e) {
    std::string out;
    if (e.machine)
        for (std::size_t r = 0; r < role_count; ++r)
            if (e.machine->roles.contains(static_cast<role>(r)))
                out += (out.empty() ? "" : ", ") +
                       s.word(rulebook::endpoints[endpoint{static_cast<role>(r)}.index()].name);
    return out;
}

/// Text in a quoted string of DOT.
std::string dot_text(std::string_view s) {
    std::string out = "\"";
    for (char c : printable(s)) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + '"';
}

}  // namespace

std::string dot_picture(const site& s, const std::vector<opening_line>& lines) {
    const std::vector<opening_end> ends = ends_of(s, lines);
    const auto id = [&](const opening_end& e) {
        return 'n' + std::to_string(std::find(ends.begin(), ends.end(), e) - ends.begin());
    };
    std::string out =
        "digraph lifecare {\n  rankdir=LR;\n  node [shape=box, fontname=\"sans-serif\"];\n  edge [fontname=\"sans-serif\", fontsize=10];\n  label=" +
        dot_text(s.file.customer) + ";\n";
    std::map<std::string, std::vector<opening_end>> zones;
    for (const opening_end& e : ends) zones[e.machine ? zone_of(e) : ""].push_back(e);
    int cluster = 0;
    for (const auto& [zone, members] : zones) {
        if (!zone.empty())
            out += "  subgraph cluster_" + std::to_string(cluster++) +
                   " {\n  label=" + dot_text(s.word(rulebook::endpoints[parse_endpoint(zone)->index()].name)) + ";\n";
        for (const opening_end& e : members) {
            const std::string roles = roles_of(s, e);
            std::string label = dot_text(title_of(s, e));
            if (!roles.empty()) label.insert(label.size() - 1, "\\n" + roles);
            out += "  " + id(e) + " [label=" + label + (e.machine ? "" : ", style=rounded") + "];\n";
        }
        if (!zone.empty()) out += "  }\n";
    }
    for (const arrow& a : arrows_of(lines))
        out += "  " + id(a.from) + " -> " + id(a.to) + " [label=" + dot_text(a.label(s)) +
               ", tooltip=" + dot_text(a.all()) + "];\n";
    return out + "}\n";
}

std::string svg_picture(const site& s, const std::vector<opening_line>& lines) {
    const std::vector<opening_end> ends = ends_of(s, lines);
    const auto index = [&](const opening_end& e) {
        return static_cast<std::size_t>(std::find(ends.begin(), ends.end(), e) - ends.begin());
    };
    openings_picture p;
    p.title = (s.file.customer.empty() ? s.word("Öppningar", "Openings") : printable(s.file.customer)) + " - " +
              str(to_text(s.table.printed_by()));
    p.several_ports = s.word("portar", "ports");
    for (const opening_end& e : ends) {
        const std::string zone = e.machine ? zone_of(e) : std::string{};
        p.ends.push_back({{title_of(s, e)},
                          roles_of(s, e),
                          zone.empty() ? zone : s.word(rulebook::endpoints[parse_endpoint(zone)->index()].name),
                          column_of(e.machine, e.endpoint),
                          e.machine != nullptr});
    }
    for (const arrow& a : arrows_of(lines))
        p.arrows.push_back(
            {index(a.from), index(a.to), a.ports, title_of(s, a.from) + " → " + title_of(s, a.to) + ": " + a.all()});
    p.description = std::to_string(p.ends.size()) + s.word(" rutor och ", " boxes and ") +
                    std::to_string(p.arrows.size()) + s.word(" pilar", " arrows");
    return to_svg(p);
}

}  // namespace tools
