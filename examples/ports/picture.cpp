// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <tuple>

#include "../common/diagnostics.hpp"
#include "../common/report.hpp"
#include "../common/text.hpp"
#include "generate.hpp"

namespace tools {

namespace {

using namespace lifecare;

std::string str(text t) { return std::string(t.view()); }

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
std::string roles_of(const opening_end& e) {
    std::string out;
    if (e.machine)
        for (std::size_t r = 0; r < role_count; ++r)
            if (e.machine->roles.contains(static_cast<role>(r)))
                out += (out.empty() ? "" : ", ") + str(to_text(endpoint{static_cast<role>(r)}));
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
            const std::string roles = roles_of(e);
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
    constexpr int width = 216, least_height = 60, arrow_distance = 14, between_columns = 190, between_rows = 22,
                  zone_heading = 34, margin = 30, top = 60;

    // From the outside in: who calls; the web tier, DMZ above intranet; the servers behind; services outside. Only
    // neighbours call each other, mostly.
    struct place {
        opening_end end;
        std::size_t column;
        std::string zone;
        int y = 0, height = least_height;
    };
    std::vector<place> places;
    for (const opening_end& e : ends_of(s, lines)) {
        std::size_t column = 2;
        if (!e.machine) {
            column = e.endpoint == endpoint{network::admin_network} ? 2 : 0;
            if (e.endpoint.is_external()) column = 3;
            if (e.endpoint == endpoint{network::dmz}) column = 1;
        } else if (e.machine->zone == network::dmz || e.machine->zone == network::intranet) column = 1;
        places.push_back({e, column, e.machine ? zone_of(e) : std::string{}});
    }
    std::stable_sort(places.begin(), places.end(), [](const place& a, const place& b) {
        return std::tie(a.column, a.zone) < std::tie(b.column, b.zone);
    });
    // Arrows leave and reach a side of a box at points of their own, in the order of what lies at their other ends, so
    // that few of them cross. A box is as high as its arrows need.
    struct drawn {
        const arrow* a;
        std::size_t from, to;
        int y1 = 0, y2 = 0;
    };
    const std::vector<arrow> arrows = arrows_of(lines);
    const auto index = [&](const opening_end& e) {
        return static_cast<std::size_t>(
            std::find_if(places.begin(), places.end(), [&](const place& p) { return p.end == e; }) - places.begin());
    };
    std::vector<drawn> all;
    for (const arrow& a : arrows) all.push_back({&a, index(a.from), index(a.to)});
    const auto rightwards = [&](const drawn& d) { return places[d.from].column <= places[d.to].column; };
    const auto same = [&](const drawn& d) { return places[d.from].column == places[d.to].column; };
    std::map<std::pair<std::size_t, bool>, std::vector<std::pair<std::size_t, int*>>>
        sides;  // of a box and side: the other end, and the point
    for (drawn& d : all) {
        sides[{d.from, rightwards(d)}].push_back({d.to, &d.y1});
        sides[{d.to, rightwards(d) == same(d)}].push_back({d.from, &d.y2});
    }
    for (auto& [side, points] : sides) {
        std::stable_sort(points.begin(), points.end(), [](const auto& p, const auto& q) { return p.first < q.first; });
        places[side.first].height =
            std::max(places[side.first].height, static_cast<int>(points.size() + 1) * arrow_distance);
    }

    const auto x_of = [](const place& p) { return margin + static_cast<int>(p.column) * (width + between_columns); };
    std::vector<int> bottoms(4, top);
    for (std::size_t i = 0; i < places.size(); ++i) {
        place& p = places[i];
        const bool new_zone = i == 0 || places[i - 1].column != p.column || places[i - 1].zone != p.zone;
        int& bottom = bottoms[p.column];
        if (new_zone && !p.zone.empty()) bottom += zone_heading;
        p.y = bottom;
        bottom += p.height + between_rows;
    }
    const int lowest = *std::max_element(bottoms.begin(), bottoms.end());
    for (place& p : places) p.y += (lowest - bottoms[p.column]) / 2;
    const int full_width = 2 * margin + 4 * width + 3 * between_columns, full_height = lowest + margin;

    const auto n = [](int v) { return std::to_string(v); };
    const auto shortened = [](const std::string& t, std::size_t most) {
        return tools::width(t) <= most ? t : std::string(first_characters(t, most - 1)) + "…";
    };
    std::string boxes;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const place& p = places[i];
        const int x = x_of(p);
        if (!p.zone.empty() && (i == 0 || places[i - 1].zone != p.zone || places[i - 1].column != p.column))
            boxes += "<text class=\"zone\" x=\"" + n(x) + "\" y=\"" + n(p.y - 10) + "\">" +
                     xml_text(s.word(rulebook::endpoints[parse_endpoint(p.zone)->index()].name)) + "</text>\n";
        const std::string roles = roles_of(p.end), name = title_of(s, p.end);
        boxes += "<g><title>" + xml_text(name + (roles.empty() ? "" : ": " + roles)) + "</title><rect class=\"" +
                 (p.end.machine ? "server" : "outside") + "\" x=\"" + n(x) + "\" y=\"" + n(p.y) + "\" width=\"" +
                 n(width) + "\" height=\"" + n(p.height) + "\" rx=\"" + (p.end.machine ? "4" : "28") +
                 "\"/><text x=\"" + n(x + width / 2) + "\" y=\"" + n(p.y + p.height / 2 + (roles.empty() ? 5 : -3)) +
                 "\" text-anchor=\"middle\">" + xml_text(shortened(name, 24)) + "</text>";
        if (!roles.empty())
            boxes += "<text class=\"roles\" x=\"" + n(x + width / 2) + "\" y=\"" + n(p.y + p.height / 2 + 15) +
                     "\" text-anchor=\"middle\">" + xml_text(shortened(roles, 34)) + "</text>";
        boxes += "</g>\n";
    }

    for (const auto& [side, points] : sides) {
        const place& p = places[side.first];
        for (std::size_t i = 0; i < points.size(); ++i)
            *points[i].second = p.y + static_cast<int>(i + 1) * p.height / static_cast<int>(points.size() + 1);
    }
    std::string paths;
    for (const drawn& d : all) {
        const int side = rightwards(d) ? 1 : -1;
        const int x1 = x_of(places[d.from]) + (side > 0 ? width : 0),
                  x2 = x_of(places[d.to]) + (rightwards(d) == same(d) ? width : 0);
        const int bend = same(d) ? 40 + std::abs(d.y2 - d.y1) / 8 : std::abs(x2 - x1) / 2;
        const int c1 = x1 + side * bend, c2 = same(d) ? x2 + side * bend : x2 - side * bend;
        paths += "<g class=\"opening\"><title>" +
                 xml_text(title_of(s, d.a->from) + " → " + title_of(s, d.a->to) + ": " + d.a->all()) +
                 "</title><path d=\"M" + n(x1) + ',' + n(d.y1) + " C" + n(c1) + ',' + n(d.y1) + ' ' + n(c2) + ',' +
                 n(d.y2) + ' ' + n(x2) + ',' + n(d.y2) + "\" marker-end=\"url(#tip)\"/><text class=\"port\" x=\"" +
                 n(x1 + side * 6) + "\" y=\"" + n(d.y1 - 2) + "\" text-anchor=\"" + (side > 0 ? "start" : "end") +
                 "\">" + xml_text(d.a->label(s)) + "</text></g>\n";
    }
    const std::string title = (s.file.customer.empty() ? s.word("Öppningar", "Openings") : printable(s.file.customer)) +
                              " - " + str(to_text(s.table.printed_by()));
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + std::to_string(full_width) + ' ' +
           std::to_string(full_height) + "\" role=\"img\" font-family=\"sans-serif\" font-size=\"14\">\n<title>" +
           xml_text(title) + "</title>\n" +
           "<style>rect{fill:#fff;stroke:#1f4e79;stroke-width:1.5}.outside{stroke:#666;stroke-dasharray:4 3}.roles{font-size:11px;fill:#444}.zone{font-weight:bold;fill:#1f4e79}"
           ".opening path{fill:none;stroke:#7a8a99;stroke-width:1.3}.port{font-size:11px;fill:#7a1f1f;paint-order:stroke;stroke:#fff;stroke-width:3px}</style>\n"
           "<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path d=\"M0,0 L8,4 L0,8 z\" fill=\"#7a8a99\"/></marker></defs>\n"
           "<rect width=\"100%\" height=\"100%\" style=\"stroke:none\"/>\n<text x=\"" +
           std::to_string(margin) + "\" y=\"36\" font-size=\"20\">" + xml_text(title) + "</text>\n" + paths + boxes +
           "</svg>\n";
}

}  // namespace tools
