// SPDX-License-Identifier: MIT
// Layered drawings: what must hold of any of them is tried on many that are made by chance.
#include "common/pictures/layers.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

using namespace tools;

namespace {

constexpr int box_width = 150, label_height = 14;

bool meet(const layer_rectangle& a, const layer_rectangle& b) {
    return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
layer_rectangle label_of(const layer_route& r, int width) {
    return {r.arrives_from_left ? r.label.x - width : r.label.x, r.label.y - label_height + 3, width, label_height};
}
/// The piece of a way between two points, a little thicker than nothing and without its ends.
layer_rectangle piece_of(layer_point a, layer_point b) {
    const int x = std::min(a.x, b.x), y = std::min(a.y, b.y);
    return {x + 1, y, std::max(std::abs(a.x - b.x) - 2, 1), std::max(std::abs(a.y - b.y), 1)};
}

void holds_all(const std::vector<layer_box>& boxes, const std::vector<layer_line>& lines) {
    const layer_drawing d = place_layers(boxes, lines, box_width);
    REQUIRE(d.boxes.size() == boxes.size());
    REQUIRE(d.routes.size() == lines.size());
    int highest = d.height;
    for (const layer_rectangle& b : d.boxes) highest = std::min(highest, b.y);
    for (const layer_route& r : d.routes)
        for (const layer_point& p : r.points) highest = std::min(highest, p.y);
    CHECK(highest < 80);  // a margin and a frame's heading, and no more
    for (std::size_t a = 0; a < boxes.size(); ++a) {
        CHECK(d.boxes[a].x >= 0);
        CHECK(d.boxes[a].y >= 0);
        CHECK(d.boxes[a].x + box_width <= d.width);
        CHECK(d.boxes[a].y + d.boxes[a].height <= d.height);
        CHECK(d.boxes[a].height >= boxes[a].height);
        for (std::size_t b = a + 1; b < boxes.size(); ++b) CHECK_FALSE(meet(d.boxes[a], d.boxes[b]));
    }
    for (const layer_frame& f : d.frames) {
        for (const layer_frame& g : d.frames)
            if (&f != &g) CHECK_FALSE(meet(f.at, g.at));
        for (std::size_t b = 0; b < boxes.size(); ++b)  // none but its own
            if (meet(f.at, d.boxes[b])) CHECK(boxes[b].group == f.group);
    }
    for (std::size_t l = 0; l < lines.size(); ++l) {
        const layer_route& r = d.routes[l];
        for (std::size_t i = 1; i < r.points.size(); ++i) {
            CHECK((r.points[i - 1].x == r.points[i].x || r.points[i - 1].y == r.points[i].y));
            for (const layer_rectangle& b : d.boxes) CHECK_FALSE(meet(piece_of(r.points[i - 1], r.points[i]), b));
            CHECK(r.points[i].x <= d.width);
        }
        const layer_rectangle label = label_of(r, lines[l].label_width);
        for (const layer_rectangle& b : d.boxes) CHECK_FALSE(meet(label, b));
        for (std::size_t other = 0; other < lines.size(); ++other) {
            if (other == l) continue;
            CHECK_FALSE(meet(label, label_of(d.routes[other], lines[other].label_width)));
            const auto& ways = d.routes[other].points;
            for (std::size_t i = 1; i < ways.size(); ++i) CHECK_FALSE(meet(label, piece_of(ways[i - 1], ways[i])));
        }
    }
}

}  // namespace

TEST_CASE("nothing runs behind a box, labels do not meet, frames hold their own") {
    std::mt19937 chance{7};  // the same on every system
    const auto up_to = [&](std::size_t n) { return static_cast<std::size_t>(chance() % n); };
    for (int n = 0; n < 120; ++n) {
        std::vector<layer_box> boxes(1 + up_to(14));
        for (layer_box& b : boxes) {
            b.column = up_to(5);
            b.group = std::string(up_to(3), static_cast<char>('a' + up_to(2)));
            b.height = 30 + static_cast<int>(up_to(60));
        }
        std::vector<layer_line> lines;
        for (std::size_t l = up_to(30); l > 0; --l) {
            const std::size_t from = up_to(boxes.size()), to = up_to(boxes.size());
            lines.push_back({from, to, 20 + static_cast<int>(up_to(120))});  // to itself, too
        }
        CAPTURE(n);
        holds_all(boxes, lines);
    }
}

TEST_CASE("crossings that need not be are not") {
    // Two columns of four, each line to the box at the other end: sorted, no line crosses another.
    std::vector<layer_box> boxes;
    for (std::size_t c = 0; c < 2; ++c)
        for (int i = 0; i < 4; ++i) boxes.push_back({c, {}, 40});
    std::vector<layer_line> lines;
    for (std::size_t i = 0; i < 4; ++i) lines.push_back({i, 7 - i, 50});
    CHECK(place_layers(boxes, lines, box_width).crossings == 0);
    // A complete bipartite graph of two and two has one crossing, whatever the order.
    lines = {{0, 4, 50}, {0, 5, 50}, {1, 4, 50}, {1, 5, 50}};
    CHECK(place_layers(boxes, lines, box_width).crossings == 1);
}

TEST_CASE("nothing, and one box, are drawings too") {
    CHECK(place_layers({}, {}, box_width).boxes.empty());
    const layer_drawing one = place_layers({{3, "x", 40}}, {}, box_width);
    CHECK(one.boxes[0].x > 0);
    CHECK(one.frames.size() == 1);
}
