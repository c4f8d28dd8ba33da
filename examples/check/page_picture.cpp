// SPDX-License-Identifier: MIT
// Boxes stand in one column, from the outside in. Each calling end has an upright line of its own beside them, its
// trunk; from there an arrow reaches every end that it calls. So no line passes through a box, lines cross at right
// angles only, and a dot says where they meet.
#include <algorithm>

#include "../common/diagnostics.hpp"
#include "../common/text.hpp"
#include "network_map.hpp"
#include "page_parts.hpp"

namespace tools {

using namespace lifecare;

namespace {

constexpr int margin = 8, padding = 12, box_width = 290, box_right = margin + padding + box_width, label_width = 450,
              trunk_distance = 18;
constexpr int line_height = 18, slot_height = 24, zone_heading = 26, gap = 12;
constexpr std::size_t name_columns = 30, role_columns = 42, label_columns = 62, most_names = 6, hues = 6;

std::string shortened(std::string_view s, std::size_t columns) {
    const std::string t = printable(s);
    return width(t) <= columns ? t : std::string(first_characters(t, columns - 1)) + "…";
}

/// Ports in a few words: all of them where there is room, else how many.
std::string ports_in_short(const audited& a, const connection& c) {
    std::string out;
    for (const port_rule* rule : c.openings) {
        std::string port = port_of(*rule);
        if (const auto tcp = port.rfind("/tcp"); tcp != std::string::npos) port.resize(tcp);
        out += (out.empty() ? "" : ", ") + port;
    }
    return width(out) <= label_columns
               ? out
               : std::to_string(c.openings.size()) + a.word(" portar eller portspann", " ports or ranges of ports");
}
std::string ports_in_full(const connection& c) {
    std::string out;
    for (const port_rule* rule : c.openings) out += (out.empty() ? "" : ", ") + port_of(*rule);
    return out;
}

/// A path of moves and lines: path{}("M", x, y)("H", x2).
class path {
public:
    path& operator()(const char* command, int v) {
        d_ += command + std::to_string(v);
        return *this;
    }
    path& operator()(const char* command, int x, int y) {
        d_ += command + std::to_string(x) + ' ' + std::to_string(y);
        return *this;
    }
    [[nodiscard]] const std::string& str() const { return d_; }

private:
    std::string d_;
};

/// Where everything stands.
class drawing {
public:
    drawing(const audited& a, const network_map& map) : a_{a}, map_{map} {
        for (std::size_t i = 0; i < map.ends.size(); ++i) boxes_.push_back(box_of(i));
        place_boxes();
        place_arrivals();
        place_trunks();
    }

    void write(html& page) const {
        const auto view = scrolling(page, a_.word("Bild av nätet", "Picture of the network"));
        const auto svg = page.in("svg", {{"class", "network"},
                                         {"role", "img"},
                                         {"aria-labelledby", "network-title network-text"},
                                         {"width", right_},
                                         {"height", bottom_},
                                         {"viewBox", "0 0 " + std::to_string(right_) + ' ' + std::to_string(bottom_)}});
        page.of("title", {{"id", "network-title"}},
                a_.word("Servrarna i sina nät och öppningarna mellan dem",
                        "The servers in their networks and the openings between them"));
        page.of(
            "desc", {{"id", "network-text"}},
            std::to_string(map_.ends.size()) + a_.word(" rutor och ", " boxes and ") +
                std::to_string(map_.connections.size()) +
                a_.word(
                    " pilar. Tabellerna under bilden säger samma sak: servrarna med nät och roller, och varje pils portar under dess nummer.",
                    " arrows. The tables below say the same: the servers with network and roles, and the ports of each arrow under its number."));
        write_zones(page);
        for (std::size_t i = 0; i < boxes_.size(); ++i) write_box(page, i);
        for (std::size_t i = 0; i < trunks_.size(); ++i) write_trunk(page, i);
    }

private:
    struct box {
        std::vector<std::string> names, roles;
        std::vector<std::size_t> in;  ///< connections that reach it, downwards
        bool calls = false;
        int y = 0, height = 0;
        [[nodiscard]] int slot(std::size_t n) const { return y + 16 + static_cast<int>(n) * slot_height; }
    };
    struct trunk {
        std::size_t from;
        std::vector<std::size_t> out;  ///< connections
        int x = 0, top = 0, end = 0;
    };

    [[nodiscard]] box box_of(std::size_t i) const {
        const network_end& e = map_.ends[i];
        box b;
        if (e.machines.empty())
            b.names = {e.endpoint.is_network() ? a_.word("hela nätet", "the whole network") : name_of(a_, e.endpoint)};
        for (std::size_t n = 0; n < e.machines.size(); ++n) {
            if (n + 1 == most_names && e.machines.size() > most_names) {
                b.names.push_back(a_.word("och ", "and ") + std::to_string(e.machines.size() - n) +
                                  a_.word(" till", " more"));
                break;
            }
            b.names.push_back(shortened(e.machines[n]->name, name_columns));
        }
        if (!e.machines.empty()) b.roles = wrapped(roles_of(a_, *e.machines.front()), role_columns);
        for (std::size_t c = 0; c < map_.connections.size(); ++c) {
            if (map_.connections[c].to == i) b.in.push_back(c);
            b.calls = b.calls || map_.connections[c].from == i;
        }
        const int text = static_cast<int>(b.names.size() + b.roles.size()) * line_height + 14;
        b.height = std::max(text, static_cast<int>(b.in.size() + (b.calls ? 1 : 0)) * slot_height + 8);
        return b;
    }
    /// The network of a box, and of those that stand in none what they are together.
    [[nodiscard]] std::string zone_of(std::size_t i) const {
        const network_end& e = map_.ends[i];
        if (const auto zone = e.zone()) return name_of(a_, *zone);
        if (!e.machines.empty()) return a_.word("Nät ej angivet", "Network not stated");
        return e.endpoint.is_external() ? a_.word("Tjänster utanför", "Services outside")
                                        : a_.word("Användare", "Users");
    }
    void place_boxes() {
        int y = margin;
        for (std::size_t i = 0; i < boxes_.size(); ++i) {
            if (i == 0 || zone_of(i) != zone_of(i - 1)) y += (i ? gap + padding : 0) + zone_heading;
            else y += gap;
            boxes_[i].y = y;
            y += boxes_[i].height;
        }
        bottom_ = y + padding + margin;
    }
    /// Where each connection reaches its box, under the place of the box's own calls.
    void place_arrivals() {
        arrivals_.resize(map_.connections.size());
        for (const box& b : boxes_)
            for (std::size_t n = 0; n < b.in.size(); ++n) arrivals_[b.in[n]] = b.slot(n + (b.calls ? 1 : 0));
    }
    /// A trunk reaches from its own box to the farthest that it calls. The shortest stand nearest to the boxes, so that
    /// few lines cross them.
    void place_trunks() {
        for (std::size_t i = 0; i < boxes_.size(); ++i) {
            if (!boxes_[i].calls) continue;
            trunk t{i, {}};
            t.top = t.end = boxes_[i].slot(0);
            for (std::size_t c = 0; c < map_.connections.size(); ++c) {
                if (map_.connections[c].from != i) continue;
                t.out.push_back(c);
                t.top = std::min(t.top, arrivals_[c]);
                t.end = std::max(t.end, arrivals_[c]);
            }
            trunks_.push_back(std::move(t));
        }
        std::stable_sort(trunks_.begin(), trunks_.end(),
                         [](const trunk& s, const trunk& t) { return s.end - s.top < t.end - t.top; });
        for (std::size_t n = 0; n < trunks_.size(); ++n)
            trunks_[n].x = box_right + padding + label_width + static_cast<int>(n) * trunk_distance;
        right_ = box_right + padding +
                 (trunks_.empty() ? 0 : label_width + static_cast<int>(trunks_.size()) * trunk_distance) + margin;
    }
    void write_zones(html& page) const {
        for (std::size_t first = 0, next = 0; first < boxes_.size(); first = next) {
            while (next < boxes_.size() && zone_of(next) == zone_of(first)) ++next;
            const int y = boxes_[first].y - zone_heading, end = boxes_[next - 1].y + boxes_[next - 1].height + padding;
            page.shape("rect", {{"class", "zone"},
                                {"x", margin},
                                {"y", y},
                                {"width", box_width + 2 * padding},
                                {"height", end - y},
                                {"rx", 8}});
            page.of("text", {{"class", "zone-name"}, {"x", margin + padding}, {"y", y + 18}}, zone_of(first));
        }
    }
    void write_box(html& page, std::size_t i) const {
        const box& b = boxes_[i];
        const auto g = page.in("g", {{"class", map_.ends[i].machines.empty() ? "outside" : "server"}});
        page.of("title", map_.name(a_, i));
        page.shape("rect",
                   {{"x", margin + padding}, {"y", b.y}, {"width", box_width}, {"height", b.height}, {"rx", 6}});
        int y = b.y + 20;
        for (const std::string& name : b.names) {
            page.of("text", {{"class", "name"}, {"x", margin + padding + 12}, {"y", y}}, name);
            y += line_height;
        }
        for (const std::string& roles : b.roles) {
            page.of("text", {{"class", "roles"}, {"x", margin + padding + 12}, {"y", y}}, roles);
            y += line_height;
        }
    }
    void write_trunk(html& page, std::size_t n) const {
        const trunk& t = trunks_[n];
        const auto g = page.in("g", {{"class", "hue" + std::to_string(n % hues)}});
        const int start = boxes_[t.from].slot(0);
        page.shape("path", {{"class", "line"},
                            {"d", path{}("M", box_right, start)("H", t.x)("M", t.x, t.top)("V", t.end).str()}});
        page.shape("circle", {{"cx", t.x}, {"cy", start}, {"r", 4}});
        for (const std::size_t c : t.out) {
            const int y = arrivals_[c];
            const auto opening = page.in("g", {{"class", "opening"}});
            page.of("title", std::to_string(c + 1) + ". " + map_.title(a_, map_.connections[c]) + ": " +
                                 ports_in_full(map_.connections[c]));
            page.shape("path", {{"class", "line"}, {"d", path{}("M", t.x, y)("H", box_right + 9).str()}});
            page.shape("circle", {{"cx", t.x}, {"cy", y}, {"r", 4}});
            page.shape("path",
                       {{"class", "tip"}, {"d", path{}("M", box_right + 1, y)("l", 11, -5)("v", 10).str() + "z"}});
            page.shape(
                "rect",
                {{"class", "tip"}, {"x", box_right + 22}, {"y", y - 8}, {"width", 26}, {"height", 16}, {"rx", 8}});
            page.of("text", {{"class", "number"}, {"x", box_right + 35}, {"y", y + 4}}, std::to_string(c + 1));
            page.of("text", {{"x", box_right + 54}, {"y", y - 4}}, ports_in_short(a_, map_.connections[c]));
        }
    }

    const audited& a_;
    const network_map& map_;
    std::vector<box> boxes_;
    std::vector<int> arrivals_;
    std::vector<trunk> trunks_;
    int right_ = 0, bottom_ = 0;
};

}  // namespace

void write_picture(html& page, const audited& a, const network_map& map) {
    constexpr std::size_t most_boxes = 60;
    if (map.ends.size() <= most_boxes) return drawing{a, map}.write(page);
    page.of("p", a.word("Så många olika servrar blir ingen läsbar bild; tabellerna har dem alla.",
                        "So many different servers make no picture that can be read; the tables have them all."));
}

}  // namespace tools
