// SPDX-License-Identifier: MIT
#include "openings.hpp"

#include <algorithm>

#include "../diagnostics.hpp"
#include "../text.hpp"
#include "layers.hpp"

namespace tools {

using namespace lifecare;

// Where a page gives no colours the picture has its own, for paper.
const char* const openings_style = R"css(
.network { width: 100%; min-width: 60rem; height: auto; } .network text { fill: var(--ink, #1a1d21); font: 12px system-ui, "Segoe UI", sans-serif; }
.network .zone { fill: var(--soft, #f3f5f8); stroke: var(--line, #7d8794); stroke-dasharray: 6 4; } .network .zone-name { fill: var(--quiet, #4d5560); font-weight: 600; }
.network .server rect { fill: var(--paper, #fff); stroke: var(--ink, #1a1d21); stroke-width: 1.5; } .network .outside rect { fill: var(--paper, #fff); stroke: var(--line, #7d8794); stroke-dasharray: 3 3; }
.network .name { font-weight: 700; } .network .roles { fill: var(--quiet, #4d5560); font-size: 11px; } .network .ports { font-size: 11px; }
.network .number { fill: var(--paper, #fff); font-size: 10px; font-weight: 700; text-anchor: middle; }
.network .line { fill: none; stroke: var(--mark); stroke-width: 1.5; stroke-linejoin: round; } .network .tip { fill: var(--mark); } .network .opening:hover .line { stroke-width: 3; }
.hue0 { --mark: var(--hue0, #1f4e8c); } .hue1 { --mark: var(--hue1, #a3121f); } .hue2 { --mark: var(--hue2, #14602f); } .hue3 { --mark: var(--hue3, #8a4b00); } .hue4 { --mark: var(--hue4, #6a2c91); } .hue5 { --mark: var(--hue5, #0b6470); }
@media print { .network { width: auto; min-width: 0; max-width: 100%; max-height: 16cm; } }
)css";

std::size_t column_of(const server* machine, endpoint who) {
    enum : std::size_t { callers, web, applications, data };
    if (machine == nullptr) return who.is_external() ? data : callers;
    if (machine->zone == network::internet || machine->zone == network::dmz || machine->zone == network::intranet)
        return web;
    const bool works = machine->roles.contains_any({role::core_server, role::application_server});
    return machine->roles.contains(role::database_server) && !works ? data : applications;
}

namespace {

constexpr int box_width = 158, line_height = 16, pill_width = 24, character_width = 7;
constexpr std::size_t name_columns = 20, role_columns = 24, label_columns = 14, hues = 6;

std::string all_of(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& w : words) out += (out.empty() ? "" : ", ") + w;
    return out;
}

/// A path of moves and lines.
std::string path_of(const std::vector<layer_point>& points) {
    std::string out;
    for (const layer_point& p : points)
        out += (out.empty() ? 'M' : 'L') + std::to_string(p.x) + ' ' + std::to_string(p.y);
    return out;
}

class openings_drawing {
public:
    explicit openings_drawing(const openings_picture& p) : p_{p} {
        std::vector<layer_box> boxes;
        for (const pictured_end& e : p.ends) {
            roles_.push_back(wrapped(e.roles, role_columns));
            if (e.roles.empty()) roles_.back().clear();
            names_.emplace_back();
            for (const std::string& name : e.names)
                for (std::string& line : wrapped(name, name_columns)) names_.back().push_back(std::move(line));
            boxes.push_back(
                {e.column, e.zone, static_cast<int>(names_.back().size() + roles_.back().size()) * line_height + 14});
        }
        std::vector<layer_line> lines;
        for (const pictured_arrow& a : p.arrows) {
            labels_.push_back(label_of(a));
            lines.push_back(
                {a.from, a.to,
                 static_cast<int>(width(labels_.back())) * character_width + (a.number != 0 ? pill_width + 6 : 0)});
        }
        at_ = place_layers(boxes, lines, box_width);
    }

    void write(html& page, bool by_itself) const {
        const std::string w = std::to_string(at_.width), h = std::to_string(at_.height);
        const auto svg = by_itself ? page.in("svg", {{"xmlns", "http://www.w3.org/2000/svg"},
                                                     {"class", "network"},
                                                     {"role", "img"},
                                                     {"viewBox", "0 0 " + w + ' ' + h}})
                                   : page.in("svg", {{"class", "network"},
                                                     {"role", "img"},
                                                     {"aria-labelledby", "network-title network-text"},
                                                     {"width", w},
                                                     {"height", h},
                                                     {"viewBox", "0 0 " + w + ' ' + h}});
        page.of("title", {{"id", "network-title"}}, p_.title);
        page.of("desc", {{"id", "network-text"}}, p_.description);
        if (by_itself) {
            page.style(openings_style);
            page.shape("rect", {{"width", "100%"}, {"height", "100%"}, {"fill", "#fff"}});
        }
        for (const layer_frame& f : at_.frames) {
            page.shape("rect", {{"class", "zone"},
                                {"x", f.at.x},
                                {"y", f.at.y},
                                {"width", f.at.width},
                                {"height", f.at.height},
                                {"rx", 8}});
            page.of("text", {{"class", "zone-name"}, {"x", f.at.x + 10}, {"y", f.at.y + 16}}, f.group);
        }
        for (std::size_t a = 0; a < p_.arrows.size(); ++a) write_arrow(page, a);
        for (std::size_t e = 0; e < p_.ends.size(); ++e) write_box(page, e);
    }

private:
    /// The ports themselves where there is room, else how many.
    [[nodiscard]] std::string label_of(const pictured_arrow& a) const {
        const std::string all = all_of(a.ports);
        return width(all) <= label_columns ? all : std::to_string(a.ports.size()) + ' ' + p_.several_ports;
    }
    void write_arrow(html& page, std::size_t i) const {
        const pictured_arrow& a = p_.arrows[i];
        const layer_route& r = at_.routes[i];
        const auto coloured = page.in("g", {{"class", "hue" + std::to_string(a.from % hues)}});
        const auto opening = page.in("g", {{"class", "opening"}});
        page.of("title", a.title);
        std::vector<layer_point> points = r.points;
        const int side = r.arrives_from_left ? -1 : 1;
        const layer_point tip = points.back();
        points.back().x += side * 8;
        page.shape("path", {{"class", "line"}, {"d", path_of(points)}});
        page.shape("path",
                   {{"class", "tip"},
                    {"d", path_of({tip, {tip.x + side * 10, tip.y - 5}, {tip.x + side * 10, tip.y + 5}}) + "z"}});
        int x = r.label.x;
        if (a.number != 0) {
            const int left = r.arrives_from_left ? x - pill_width : x;
            page.shape("rect", {{"class", "tip"},
                                {"x", left},
                                {"y", r.label.y - 11},
                                {"width", pill_width},
                                {"height", 13},
                                {"rx", 6}});
            page.of("text", {{"class", "number"}, {"x", left + pill_width / 2}, {"y", r.label.y - 1}},
                    std::to_string(a.number));
            x += side * (pill_width + 4);
        }
        page.of(
            "text",
            {{"class", "ports"}, {"x", x}, {"y", r.label.y}, {"text-anchor", r.arrives_from_left ? "end" : "start"}},
            labels_[i]);
    }
    void write_box(html& page, std::size_t i) const {
        const pictured_end& e = p_.ends[i];
        const layer_rectangle& r = at_.boxes[i];
        const auto g = page.in("g", {{"class", e.is_server ? "server" : "outside"}});
        page.of("title", all_of(e.names) + (e.roles.empty() ? "" : ": " + e.roles));
        page.shape("rect",
                   {{"x", r.x}, {"y", r.y}, {"width", r.width}, {"height", r.height}, {"rx", e.is_server ? 6 : 16}});
        const int lines = static_cast<int>(names_[i].size() + roles_[i].size());
        int y = r.y + (r.height - lines * line_height) / 2 + 12;
        const auto line = [&](const char* kind, const std::string& text) {
            page.of("text", {{"class", kind}, {"x", r.x + 10}, {"y", y}}, text);
            y += line_height;
        };
        for (const std::string& name : names_[i]) line("name", shortened(name, name_columns));
        for (const std::string& role : roles_[i]) line("roles", shortened(role, role_columns));
    }

    const openings_picture& p_;
    std::vector<std::vector<std::string>> names_, roles_;  ///< of each end, in lines
    std::vector<std::string> labels_;
    layer_drawing at_;
};

}  // namespace

void draw_openings(html& page, const openings_picture& p) { openings_drawing{p}.write(page, false); }

std::string to_svg(const openings_picture& p) {
    html image{""};
    openings_drawing{p}.write(image, true);
    return image.str().substr(1) + '\n';  // without the line end before the element
}

}  // namespace tools
