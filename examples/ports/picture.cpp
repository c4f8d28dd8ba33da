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

/// A box: an end, or servers that are alike where there are too many for a box each.
struct box {
    std::vector<opening_end> members;
    [[nodiscard]] const opening_end& first() const { return members.front(); }
};
/// All openings from one box to another.
struct arrow {
    std::size_t from, to;
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
struct drawing {
    std::vector<box> boxes;
    std::vector<arrow> arrows;
};

/// The servers of the file, then what openings name beside them.
drawing drawing_of(const site& s, const opening_list& all) {
    constexpr std::size_t most_servers = 60;
    const bool grouped = s.file.servers.size() > most_servers;
    drawing out;
    std::vector<std::size_t> box_of(all.ends().size(), all.ends().size());
    for (std::size_t e = 0; e < s.file.servers.size(); ++e) {
        const std::size_t first = grouped ? all.kinds()[all.kind_of(e)].members.front() : e;
        if (first == e) out.boxes.push_back({});
        box_of[e] = first == e ? out.boxes.size() - 1 : box_of[first];
        out.boxes[box_of[e]].members.push_back(all.ends()[e]);
    }
    const auto box_at = [&](const opening_end& e) {
        std::size_t& place = box_of[all.place_of(e)];
        if (place == all.ends().size()) {
            place = out.boxes.size();
            out.boxes.push_back({{e}});
        }
        return place;
    };
    const line_sink add = [&](const opening_line& l) {
        const std::size_t from = box_at(l.from), to = box_at(l.to);
        if (out.arrows.empty() || out.arrows.back().from != from || out.arrows.back().to != to)
            out.arrows.push_back({from, to, {}});
        out.arrows.back().ports.push_back(l->port());
    };
    if (grouped) all.each_of_kinds(add);
    else all.each(add);
    return out;
}

/// The names in a box: some of many.
std::vector<std::string> titles_of(const site& s, const box& b) {
    constexpr std::size_t most_names = 6;
    std::vector<std::string> out;
    for (const opening_end& e : b.members) {
        if (out.size() + 1 == most_names && b.members.size() > most_names) {
            out.push_back(say("och {} till", "and {} more", grouped(b.members.size() - out.size())).in(s.lang));
            break;
        }
        out.push_back(e.machine ? printable(e.machine->name) : s.word(rulebook::endpoints[e.endpoint.index()].name));
    }
    return out;
}
std::string title_of(const site& s, const box& b) {
    std::string out;
    for (const std::string& name : titles_of(s, b)) out += (out.empty() ? "" : ", ") + name;
    return out;
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

std::string dot_picture(const site& s, const opening_list& all) {
    const drawing d = drawing_of(s, all);
    const auto id = [&](std::size_t b) { return 'n' + std::to_string(b); };
    std::string out =
        "digraph lifecare {\n  rankdir=LR;\n  node [shape=box, fontname=\"sans-serif\"];\n  edge [fontname=\"sans-serif\", fontsize=10];\n  label=" +
        dot_text(s.file.customer) + ";\n";
    std::map<std::string, std::vector<std::size_t>> zones;
    for (std::size_t b = 0; b < d.boxes.size(); ++b) {
        const opening_end& e = d.boxes[b].first();
        zones[e.machine ? zone_of(e) : ""].push_back(b);
    }
    int cluster = 0;
    for (const auto& [zone, members] : zones) {
        if (!zone.empty())
            out += "  subgraph cluster_" + std::to_string(cluster++) +
                   " {\n  label=" + dot_text(s.word(rulebook::endpoints[parse_endpoint(zone)->index()].name)) + ";\n";
        for (const std::size_t b : members) {
            const opening_end& e = d.boxes[b].first();
            const std::string roles = roles_of(s, e);
            std::string label = dot_text(title_of(s, d.boxes[b]));
            if (!roles.empty()) label.insert(label.size() - 1, "\\n" + roles);
            out += "  " + id(b) + " [label=" + label + (e.machine ? "" : ", style=rounded") + "];\n";
        }
        if (!zone.empty()) out += "  }\n";
    }
    for (const arrow& a : d.arrows)
        out += "  " + id(a.from) + " -> " + id(a.to) + " [label=" + dot_text(a.label(s)) +
               ", tooltip=" + dot_text(a.all()) + "];\n";
    return out + "}\n";
}

std::string svg_picture(const site& s, const opening_list& all) {
    const drawing d = drawing_of(s, all);
    openings_picture p;
    p.title = (s.file.customer.empty() ? s.word("Öppningar", "Openings") : printable(s.file.customer)) + " - " +
              str(to_text(s.table.printed_by()));
    p.several_ports = s.word("portar", "ports");
    for (const box& b : d.boxes) {
        const opening_end& e = b.first();
        const std::string zone = e.machine ? zone_of(e) : std::string{};
        p.ends.push_back({titles_of(s, b), roles_of(s, e),
                          zone.empty() ? zone : s.word(rulebook::endpoints[parse_endpoint(zone)->index()].name),
                          column_of(e.machine, e.endpoint), e.machine != nullptr});
    }
    for (const arrow& a : d.arrows)
        p.arrows.push_back({a.from, a.to, a.ports,
                            title_of(s, d.boxes[a.from]) + " → " + title_of(s, d.boxes[a.to]) + ": " + a.all()});
    p.description = say("{} rutor och {} pilar", "{} boxes and {} arrows", p.ends.size(), p.arrows.size()).in(s.lang);
    return to_svg(p);
}

}  // namespace tools
