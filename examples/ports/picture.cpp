// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>

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
    return s.word(rulebook::endpoints[e.who.index()].name);
}
std::string roles_of(const opening_end& e) {
    std::string out;
    if (e.machine)
        for (std::size_t r = 0; r < role_count; ++r)
            if (e.machine->roles.contains(static_cast<role>(r))) out += (out.empty() ? "" : ", ") + str(to_text(endpoint{static_cast<role>(r)}));
    return out;
}

/// Text in a quoted string of DOT.
std::string dot_text(std::string_view s) {
    std::string out = "\"";
    for (char c : printable(s)) {
        if (c == '"' || c == '\\') out += '\\';
        out += c == '\n' ? ' ' : c;
    }
    return out + '"';
}

}  // namespace

std::string dot_picture(const site& s, const std::vector<opening_line>& lines) {
    const std::vector<opening_end> ends = ends_of(s, lines);
    const auto id = [&](const opening_end& e) { return 'n' + std::to_string(std::find(ends.begin(), ends.end(), e) - ends.begin()); };
    std::string out = "digraph lifecare {\n  rankdir=LR;\n  node [shape=box, fontname=\"sans-serif\"];\n  edge [fontname=\"sans-serif\", fontsize=10];\n  label=" + dot_text(s.file.customer) + ";\n";
    std::map<std::string, std::vector<opening_end>> zones;
    for (const opening_end& e : ends) zones[e.machine ? zone_of(e) : ""].push_back(e);
    int cluster = 0;
    for (const auto& [zone, members] : zones) {
        if (!zone.empty()) out += "  subgraph cluster_" + std::to_string(cluster++) + " {\n  label=" + dot_text(s.word(rulebook::endpoints[parse_endpoint(zone)->index()].name)) + ";\n";
        for (const opening_end& e : members) {
            const std::string roles = roles_of(e);
            std::string label = dot_text(title_of(s, e));
            if (!roles.empty()) label.insert(label.size() - 1, "\\n" + roles);
            out += "  " + id(e) + " [label=" + label + (e.machine ? "" : ", style=rounded") + "];\n";
        }
        if (!zone.empty()) out += "  }\n";
    }
    for (const arrow& a : arrows_of(lines)) out += "  " + id(a.from) + " -> " + id(a.to) + " [label=" + dot_text(a.label(s)) + ", tooltip=" + dot_text(a.all()) + "];\n";
    return out + "}\n";
}

std::string svg_picture(const site& s, const std::vector<opening_line>& lines) {
    constexpr int width = 210, height = 52, between_columns = 150, between_rows = 34, margin = 30, top = 90;

    // From the outside in: who calls, the DMZ, the intranet's servers, the rest, services outside.
    std::vector<std::vector<opening_end>> columns(5);
    for (const opening_end& e : ends_of(s, lines)) {
        std::size_t column = 3;
        if (!e.machine) column = e.who.is_external() ? 4 : e.who == endpoint{network::dmz} ? 1 : e.who == endpoint{network::admin_network} ? 3 : 0;
        else if (e.machine->zone == network::dmz) column = 1;
        else if (e.machine->zone == network::intranet) column = 2;
        columns[column].push_back(e);
    }
    columns.erase(std::remove_if(columns.begin(), columns.end(), [](const auto& c) { return c.empty(); }), columns.end());
    std::size_t most = 1;
    for (const auto& c : columns) most = std::max(most, c.size());
    const int full_width = 2 * margin + static_cast<int>(columns.size()) * (width + between_columns) - between_columns;
    const int full_height = top + static_cast<int>(most) * (height + between_rows) + margin;

    struct place {
        opening_end end;
        std::size_t column;
        int x, y;
    };
    std::vector<place> places;
    std::string boxes;
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const int x = margin + static_cast<int>(c) * (width + between_columns);
        // A column shorter than the longest stands in the middle.
        const int first = top + (static_cast<int>(most - columns[c].size()) * (height + between_rows)) / 2;
        std::string zone = columns[c].front().machine ? zone_of(columns[c].front()) : std::string{};
        if (!zone.empty()) boxes += "<text class=\"zone\" x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(first - 14) + "\">" + xml_text(s.word(rulebook::endpoints[parse_endpoint(zone)->index()].name)) + "</text>\n";
        for (std::size_t i = 0; i < columns[c].size(); ++i) {
            const opening_end& e = columns[c][i];
            const int y = first + static_cast<int>(i) * (height + between_rows);
            places.push_back({e, c, x, y});
            const std::string roles = roles_of(e), name = title_of(s, e);
            boxes += "<g><title>" + xml_text(name + (roles.empty() ? "" : ": " + roles)) + "</title><rect class=\"" + (e.machine ? "server" : "outside") + "\" x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(y) + "\" width=\"" +
                     std::to_string(width) + "\" height=\"" + std::to_string(height) + "\" rx=\"" + (e.machine ? "4" : "24") + "\"/>";
            const auto shortened = [](const std::string& t, std::size_t n) { return tools::width(t) <= n ? t : std::string(first_characters(t, n - 1)) + "…"; };
            boxes += "<text x=\"" + std::to_string(x + width / 2) + "\" y=\"" + std::to_string(y + (roles.empty() ? 31 : 23)) + "\" text-anchor=\"middle\">" + xml_text(shortened(name, 24)) + "</text>";
            if (!roles.empty()) boxes += "<text class=\"roles\" x=\"" + std::to_string(x + width / 2) + "\" y=\"" + std::to_string(y + 41) + "\" text-anchor=\"middle\">" + xml_text(shortened(roles, 36)) + "</text>";
            boxes += "</g>\n";
        }
    }
    std::string paths;
    std::map<std::pair<std::size_t, bool>, int> used;  // attachment points of a box's side, so that arrows do not lie on each other
    const auto attach = [&](std::size_t box, bool right) {
        const int n = used[{box, right}]++;
        return places[box].y + height / 2 + (n % 2 ? 1 : -1) * ((n + 1) / 2 * 7 % (height / 2 - 4));
    };
    for (const arrow& a : arrows_of(lines)) {
        const auto index = [&](const opening_end& e) { return static_cast<std::size_t>(std::find_if(places.begin(), places.end(), [&](const place& p) { return p.end == e; }) - places.begin()); };
        const std::size_t from = index(a.from), to = index(a.to);
        const bool rightwards = places[from].column <= places[to].column, same = places[from].column == places[to].column;
        const int x1 = places[from].x + (rightwards ? width : 0), y1 = attach(from, rightwards);
        const int x2 = places[to].x + (rightwards == same ? width : 0), y2 = attach(to, rightwards == same);
        const int bend = same ? 60 : std::max(50, std::abs(x2 - x1) / 2), side = rightwards ? 1 : -1;
        const int c1 = x1 + side * bend, c2 = same ? x2 + side * bend : x2 - side * bend;
        const auto n = [](int v) { return std::to_string(v); };
        paths += "<g class=\"opening\"><title>" + xml_text(title_of(s, a.from) + " → " + title_of(s, a.to) + ": " + a.all()) + "</title><path d=\"M" + n(x1) + ',' + n(y1) + " C" + n(c1) + ',' + n(y1) + ' ' + n(c2) + ',' + n(y2) + ' ' + n(x2) + ',' + n(y2) + "\" marker-end=\"url(#tip)\"/>";
        // The label stands a quarter of the way along, on the curve, where arrows to one server have not met yet.
        const int lx = (27 * x1 + 27 * c1 + 9 * c2 + x2) / 64, ly = (54 * y1 + 10 * y2) / 64;
        paths += "<text class=\"port\" x=\"" + n(lx) + "\" y=\"" + n(ly - 3) + "\" text-anchor=\"middle\">" + xml_text(a.label(s)) + "</text></g>\n";
    }
    const std::string title = (s.file.customer.empty() ? s.word("Öppningar", "Openings") : std::string(s.file.customer)) + " - " + str(to_text(s.table.printed_by()));
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + std::to_string(full_width) + ' ' + std::to_string(full_height) + "\" role=\"img\" font-family=\"sans-serif\" font-size=\"14\">\n<title>" + xml_text(title) + "</title>\n" +
           "<style>rect{fill:#fff;stroke:#1f4e79;stroke-width:1.5}.outside{stroke:#666;stroke-dasharray:4 3}.roles{font-size:11px;fill:#444}.zone{font-weight:bold;fill:#1f4e79}"
           ".opening path{fill:none;stroke:#7a8a99;stroke-width:1.3}.port{font-size:11px;fill:#7a1f1f;paint-order:stroke;stroke:#fff;stroke-width:3px}</style>\n"
           "<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\"><path d=\"M0,0 L8,4 L0,8 z\" fill=\"#7a8a99\"/></marker></defs>\n"
           "<rect width=\"100%\" height=\"100%\" style=\"stroke:none\"/>\n<text x=\"" + std::to_string(margin) + "\" y=\"36\" font-size=\"20\">" + xml_text(title) + "</text>\n" + paths + boxes + "</svg>\n";
}

}  // namespace tools
