// SPDX-License-Identifier: MIT
#include "layers.hpp"

#include <algorithm>
#include <map>
#include <numeric>

#include "layer_order.hpp"

namespace tools {

namespace {

constexpr int box_gap = 20, frame_heading = 30, frame_padding = 10, track_distance = 10, label_padding = 20,
              margin = 10;

class layout : layer_order {
public:
    layout(const std::vector<layer_box>& boxes, const std::vector<layer_line>& lines, int box_width)
        : layer_order{boxes, lines}, lines_{lines}, box_width_{box_width} {
        place_slots();
        place_vertically();
        place_tracks();
        place_horizontally();
    }

    [[nodiscard]] layer_drawing drawing() const {
        layer_drawing out;
        out.crossings = crossings();
        for (std::size_t b = 0; b < boxes_.size(); ++b)
            out.boxes.push_back({x_[items_[b].column], items_[b].y, box_width_, items_[b].height});
        add_frames(out);
        for (std::size_t l = 0; l < lines_.size(); ++l) out.routes.push_back(route_of(l));
        out.width = right_ + margin;
        for (const layer_item& i : items_) out.height = std::max(out.height, i.y + i.height);
        out.height += frame_padding + margin;
        return out;
    }

private:
    // Where lines meet their boxes ----------------------------------------------------------------------

    struct slot {
        int* y;
        std::size_t key;  ///< by what lies at the other end
    };
    /// Lines leave and reach each side of a box at points of their own, in the order of what lies at their other ends.
    void place_slots() {
        const std::vector<std::size_t> place = places();
        left_.resize(boxes_.size());
        right_slots_.resize(boxes_.size());
        for (layer_piece& p : pieces_) {
            if (p.within) {
                // Upwards first, downwards last, and nested: the farther an arc reaches, the farther out it begins.
                const auto key = [&](std::size_t here, std::size_t other) {
                    return (place[other] < place[here] ? 1'000 : 3'000) - place[other];
                };
                right_slots_[p.left].push_back({&p.left_y, key(p.left, p.right)});
                right_slots_[p.right].push_back({&p.right_y, key(p.right, p.left)});
                continue;
            }
            if (items_[p.left].box != layer_item::no_box)
                right_slots_[p.left].push_back({&p.left_y, 1'000 + place[p.right]});
            if (items_[p.right].box != layer_item::no_box) left_[p.right].push_back({&p.right_y, place[p.left]});
        }
        for (std::size_t b = 0; b < boxes_.size(); ++b)
            for (auto* side : {&left_[b], &right_slots_[b]}) {
                std::stable_sort(side->begin(), side->end(),
                                 [](const slot& x, const slot& y) { return x.key < y.key; });
                items_[b].height = std::max(items_[b].height, static_cast<int>(side->size() + 1) * slot_distance);
            }
        for (layer_item& i : items_) i.height = (i.height + slot_distance - 1) / slot_distance * slot_distance;
    }

    // Heights -------------------------------------------------------------------------------------------

    [[nodiscard]] bool framed(const layer_item& i) const {
        return i.box != layer_item::no_box && !boxes_[i.box].group.empty();
    }
    /// The least distance between the tops of two neighbours in a column.
    [[nodiscard]] int distance(const layer_item& above, const layer_item& below) const {
        if (above.cluster == below.cluster) return above.height + box_gap;
        int gap = 0;
        if (framed(above) || framed(below)) gap = frame_padding;
        else if (above.box != layer_item::no_box || below.box != layer_item::no_box) gap = box_gap;
        return above.height + (framed(above) ? frame_padding : 0) + (framed(below) ? frame_heading : 0) + gap;
    }
    /// Each item as near to the mean of its neighbours as the order and the distances allow: least squares, by pooling
    /// adjacent violators.
    void place_column(std::size_t column, bool by_left) {
        struct pool {
            double sum;
            int count;
            [[nodiscard]] double mean() const { return sum / count; }
        };
        const auto& order = columns_[column];
        std::vector<pool> pools;
        std::vector<int> offset;
        int at = 0;
        for (std::size_t i = 0; i < order.size(); ++i) {
            const layer_item& here = items_[order[i]];
            if (i != 0) at += distance(items_[order[i - 1]], here);
            offset.push_back(at);
            double sum = 0;
            int n = 0;
            for (const layer_piece& p : pieces_) {
                if (p.within || (by_left ? p.right : p.left) != order[i]) continue;
                const layer_item& other = items_[by_left ? p.left : p.right];
                sum += other.y + other.height / 2.0;
                ++n;
            }
            const double wanted = n != 0 ? sum / n - here.height / 2.0 : here.y;
            pools.push_back({wanted - at, 1});
            while (pools.size() > 1 && pools[pools.size() - 2].mean() > pools.back().mean()) {
                pools[pools.size() - 2].sum += pools.back().sum;
                pools[pools.size() - 2].count += pools.back().count;
                pools.pop_back();
            }
        }
        std::size_t i = 0;
        for (const pool& p : pools)
            for (int n = 0; n < p.count; ++n, ++i) items_[order[i]].y = static_cast<int>(p.mean()) + offset[i];
    }
    void place_vertically() {
        for (std::size_t c = 0; c < columns_.size(); ++c) {
            int y = 0;
            for (std::size_t i = 0; i < columns_[c].size(); ++i) {
                if (i != 0) y += distance(items_[columns_[c][i - 1]], items_[columns_[c][i]]);
                items_[columns_[c][i]].y = y;
            }
        }
        for (int round = 0; round < 4; ++round) {
            for (std::size_t c = 1; c < columns_.size(); ++c) place_column(c, true);
            for (std::size_t c = columns_.size(); c-- > 1;) place_column(c - 1, false);
        }
        int top = items_.front().y;
        for (const layer_item& i : items_) top = std::min(top, i.y);
        // Ends in neighbouring columns are never level: a line's way from one column cannot run into another's to the
        // next.
        for (layer_item& i : items_) {
            const int from_top = i.y - top + margin + frame_heading;
            i.y = (from_top + slot_distance - 1) / slot_distance * slot_distance +
                  (i.column % 2 != 0 ? slot_distance / 2 : 0);
        }
        for (auto& column : columns_)  // rounding may have brought neighbours nearer than they may be
            for (std::size_t i = 1; i < column.size(); ++i) {
                const layer_item& above = items_[column[i - 1]];
                layer_item& here = items_[column[i]];
                while (here.y < above.y + distance(above, here)) here.y += slot_distance;
            }
        for (std::size_t b = 0; b < boxes_.size(); ++b)
            for (auto* side : {&left_[b], &right_slots_[b]}) {
                const int used = static_cast<int>(side->size() + 1) * slot_distance;
                int y = items_[b].y + (items_[b].height - used) / 2 / slot_distance * slot_distance;
                for (const slot& s : *side) *s.y = y += slot_distance;
            }
        for (layer_piece& p : pieces_) {
            if (p.within) continue;
            if (items_[p.left].box == layer_item::no_box) p.left_y = items_[p.left].y;
            if (items_[p.right].box == layer_item::no_box) p.right_y = items_[p.right].y;
        }
    }

    // The ways between columns --------------------------------------------------------------------------

    [[nodiscard]] static int top_of(const layer_piece& p) { return std::min(p.left_y, p.right_y); }
    [[nodiscard]] static int bottom_of(const layer_piece& p) { return std::max(p.left_y, p.right_y); }

    /// Upright lines in one gap have tracks of their own where they would touch. Those downwards are placed from the
    /// lowest start on, those upwards from the highest: so they do not cross each other's starts.
    void place_tracks() {
        tracks_.assign(columns_.size(), 0);
        std::vector<std::size_t> by_start(pieces_.size());
        std::iota(by_start.begin(), by_start.end(), std::size_t{0});
        std::stable_sort(by_start.begin(), by_start.end(), [&](std::size_t a, std::size_t b) {
            const layer_piece &p = pieces_[a], &q = pieces_[b];
            if (p.within != q.within) return p.within;  // arcs are nearest to their boxes
            if (p.within) return bottom_of(p) - top_of(p) < bottom_of(q) - top_of(q);
            const bool down = p.left_y < p.right_y;
            if (down != (q.left_y < q.right_y)) return down;
            return down ? p.left_y > q.left_y : p.left_y < q.left_y;
        });
        std::vector<std::size_t> placed;
        for (const std::size_t i : by_start) {
            layer_piece& p = pieces_[i];
            const std::size_t gap = items_[p.left].column;
            const auto meets = [&](const layer_piece& q) {
                return items_[q.left].column == gap && top_of(p) <= bottom_of(q) + slot_distance / 2 &&
                       top_of(q) <= bottom_of(p) + slot_distance / 2;
            };
            const auto alike = [&](const layer_piece& q) {
                return q.within == p.within && (q.left_y < q.right_y) == (p.left_y < p.right_y);
            };
            for (const std::size_t other : placed)
                if (const layer_piece& q = pieces_[other]; meets(q) && (alike(q) || q.within))
                    p.track = std::max(p.track, q.track + 1);
            while (std::any_of(placed.begin(), placed.end(), [&](std::size_t other) {
                const layer_piece& q = pieces_[other];
                return meets(q) && q.track == p.track;
            }))
                ++p.track;
            tracks_[gap] = std::max(tracks_[gap], p.track + 1);
            placed.push_back(i);
        }
    }
    /// True where a line arrives at the end of a piece that is its left one, seen from the gap.
    [[nodiscard]] bool arrives_at_left_end(const layer_piece& p) const {
        const std::size_t to = lines_[p.line].to;
        return !p.within && p.left == to;
    }
    void place_horizontally() {
        left_labels_.assign(columns_.size(), 0);
        std::vector<int> right_labels(columns_.size(), 0);
        for (const layer_piece& p : pieces_) {
            const std::size_t gap = items_[p.left].column, to = lines_[p.line].to;
            const int room = lines_[p.line].label_width + label_padding;
            if (p.within || arrives_at_left_end(p)) left_labels_[gap] = std::max(left_labels_[gap], room);
            else if (p.right == to) right_labels[gap] = std::max(right_labels[gap], room);
        }
        int x = margin + frame_padding;
        for (std::size_t c = 0; c < columns_.size(); ++c) {
            x_.push_back(x);
            right_ = x + box_width_ + frame_padding;
            const int inside = 2 * frame_padding;
            const int way = inside + left_labels_[c] + static_cast<int>(tracks_[c]) * track_distance + right_labels[c];
            if (tracks_[c] != 0) right_ = std::max(right_, x + box_width_ + way);
            x += box_width_ + std::max(way + frame_padding, 3 * frame_padding);
        }
    }
    [[nodiscard]] int track_x(const layer_piece& p) const {
        const std::size_t gap = items_[p.left].column;
        return x_[gap] + box_width_ + frame_padding + left_labels_[gap] + static_cast<int>(p.track) * track_distance +
               track_distance;
    }

    [[nodiscard]] layer_route route_of(std::size_t line) const {
        layer_route r;
        const auto& chain = chains_[line];
        const layer_line& l = lines_[line];
        const auto edge = [&](std::size_t box, bool right) {
            return x_[items_[box].column] + (right ? box_width_ : 0);
        };
        const auto add = [&](int x, int y) { r.points.push_back({x, y}); };
        if (const layer_piece& p = pieces_[chain.front()]; p.within) {
            const bool forward = p.left == l.from;
            add(edge(l.from, true), forward ? p.left_y : p.right_y);
            add(track_x(p), forward ? p.left_y : p.right_y);
            add(track_x(p), forward ? p.right_y : p.left_y);
            add(edge(l.to, true), forward ? p.right_y : p.left_y);
            r.arrives_from_left = false;
        } else {
            const bool rightwards = items_[l.from].column < items_[l.to].column;
            add(edge(l.from, rightwards), rightwards ? pieces_[chain.front()].left_y : pieces_[chain.back()].right_y);
            for (std::size_t n = 0; n < chain.size(); ++n) {
                const layer_piece& q = pieces_[rightwards ? chain[n] : chain[chain.size() - 1 - n]];
                add(track_x(q), rightwards ? q.left_y : q.right_y);
                add(track_x(q), rightwards ? q.right_y : q.left_y);
            }
            add(edge(l.to, !rightwards), rightwards ? pieces_[chain.back()].right_y : pieces_[chain.front()].left_y);
            r.arrives_from_left = rightwards;
        }
        r.label = {r.points.back().x + (r.arrives_from_left ? -12 : 12), r.points.back().y - 4};
        return r;
    }
    void add_frames(layer_drawing& out) const {
        std::map<std::size_t, std::size_t> frame_of;  // by cluster
        for (std::size_t b = 0; b < boxes_.size(); ++b) {
            const layer_item& i = items_[b];
            if (boxes_[b].group.empty()) continue;
            const auto [at, is_new] = frame_of.try_emplace(i.cluster, out.frames.size());
            const int x = x_[i.column] - frame_padding, top = i.y - frame_heading + frame_padding / 2,
                      bottom = i.y + i.height + frame_padding;
            if (is_new) {
                out.frames.push_back({boxes_[b].group, {x, top, box_width_ + 2 * frame_padding, bottom - top}});
                continue;
            }
            layer_rectangle& r = out.frames[at->second].at;
            const int end = std::max(r.y + r.height, bottom);
            r.y = std::min(r.y, top);
            r.height = end - r.y;
        }
    }

    const std::vector<layer_line>& lines_;
    const int box_width_;
    std::vector<std::vector<slot>> left_, right_slots_;
    std::vector<std::size_t> tracks_;
    std::vector<int> left_labels_, x_;
    int right_ = 0;
};

}  // namespace

layer_drawing place_layers(const std::vector<layer_box>& boxes, const std::vector<layer_line>& lines, int box_width) {
    if (boxes.empty()) return {};
    return layout{boxes, lines, box_width}.drawing();
}

}  // namespace tools
