// SPDX-License-Identifier: MIT
#include "layers.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace tools {

namespace {

constexpr int slot_distance = 20, box_gap = 20, frame_heading = 30, frame_padding = 10, track_distance = 10,
              label_padding = 20, margin = 10;
constexpr std::size_t sweeps = 24;

/// What has a place in a column: a box, or a line that passes.
struct item {
    std::size_t column = 0;
    std::size_t cluster = 0;  ///< those of one cluster are neighbours
    std::size_t box = 0;      ///< its index, or none
    int height = 0, y = 0;
};
constexpr std::size_t no_box = static_cast<std::size_t>(-1);

/// A piece of a line from a column to the next, from its left end to its right end; or, within one column, from the
/// first box to the second beside their right sides.
struct piece {
    std::size_t left = 0, right = 0;  ///< items
    std::size_t line = 0;
    bool within = false;
    int left_y = 0, right_y = 0;
    std::size_t track = 0;
};

class layout {
public:
    layout(const std::vector<layer_box>& boxes, const std::vector<layer_line>& lines, int box_width)
        : boxes_{boxes}, lines_{lines}, box_width_{box_width} {
        make_items();
        order();
        place_slots();
        place_vertically();
        place_tracks();
        place_horizontally();
    }

    [[nodiscard]] layer_drawing drawing() const {
        layer_drawing out;
        out.crossings = crossings(columns_);
        for (std::size_t b = 0; b < boxes_.size(); ++b)
            out.boxes.push_back({x_[items_[b].column], items_[b].y, box_width_, items_[b].height});
        add_frames(out);
        for (std::size_t l = 0; l < lines_.size(); ++l) out.routes.push_back(route_of(l));
        out.width = right_ + margin;
        for (const item& i : items_) out.height = std::max(out.height, i.y + i.height);
        out.height += frame_padding + margin;
        return out;
    }

private:
    using order_of_columns = std::vector<std::vector<std::size_t>>;

    void make_items() {
        std::vector<std::size_t> used;
        for (const layer_box& b : boxes_) used.push_back(b.column);
        std::sort(used.begin(), used.end());
        used.erase(std::unique(used.begin(), used.end()), used.end());
        const auto column_of = [&](const layer_box& b) {
            return static_cast<std::size_t>(std::lower_bound(used.begin(), used.end(), b.column) - used.begin());
        };
        columns_.resize(used.size());
        std::map<std::pair<std::size_t, std::string>, std::size_t> clusters;
        std::size_t next_cluster = boxes_.size();
        for (std::size_t b = 0; b < boxes_.size(); ++b) {
            const std::size_t column = column_of(boxes_[b]);
            const std::size_t cluster = boxes_[b].group.empty()
                                            ? next_cluster++
                                            : clusters.try_emplace({column, boxes_[b].group}, b).first->second;
            items_.push_back({column, cluster, b, boxes_[b].height});
        }
        chains_.resize(lines_.size());
        for (std::size_t l = 0; l < lines_.size(); ++l) {
            std::size_t from = lines_[l].from, to = lines_[l].to;
            const bool rightwards = items_[from].column <= items_[to].column;
            if (!rightwards) std::swap(from, to);
            if (items_[from].column == items_[to].column) {
                add_piece({from, to, l, true});
                continue;
            }
            std::size_t before = from;
            for (std::size_t c = items_[from].column + 1; c < items_[to].column; ++c) {
                items_.push_back({c, next_cluster++, no_box, slot_distance});
                add_piece({before, items_.size() - 1, l});
                before = items_.size() - 1;
            }
            add_piece({before, to, l});
        }
        for (std::size_t i = 0; i < items_.size(); ++i) columns_[items_[i].column].push_back(i);
    }
    void add_piece(piece p) {
        chains_[p.line].push_back(pieces_.size());
        pieces_.push_back(p);
    }

    // The order of the columns ------------------------------------------------------------------------

    [[nodiscard]] std::vector<std::size_t> places_in(const order_of_columns& columns) const {
        std::vector<std::size_t> place(items_.size());
        for (const auto& column : columns)
            for (std::size_t i = 0; i < column.size(); ++i) place[column[i]] = i;
        return place;
    }
    [[nodiscard]] std::size_t crossings(const order_of_columns& columns) const {
        const std::vector<std::size_t> place = places_in(columns);
        std::size_t n = 0;
        for (std::size_t a = 0; a < pieces_.size(); ++a)
            for (std::size_t b = a + 1; b < pieces_.size(); ++b) {
                const piece &p = pieces_[a], &q = pieces_[b];
                if (p.within || q.within || items_[p.left].column != items_[q.left].column) continue;
                n += (place[p.left] < place[q.left] && place[q.right] < place[p.right]) ||
                     (place[q.left] < place[p.left] && place[p.right] < place[q.right]);
            }
        return n;
    }
    /// A column by the mean place of each item's neighbours in the column before it, or after it; clusters by the mean
    /// of theirs.
    void sort_by_barycentres(order_of_columns& columns, std::size_t column, bool by_left) const {
        const std::vector<std::size_t> place = places_in(columns);
        std::vector<double> mean(items_.size());
        std::map<std::size_t, std::pair<double, int>> of_cluster;
        for (const std::size_t i : columns[column]) {
            double sum = 0;
            int n = 0;
            for (const piece& p : pieces_) {
                if (p.within || (by_left ? p.right : p.left) != i) continue;
                const std::size_t other = by_left ? p.left : p.right;
                sum += static_cast<double>(place[other]) / static_cast<double>(columns[items_[other].column].size());
                ++n;
            }
            mean[i] = n != 0 ? sum / n : static_cast<double>(place[i]) / static_cast<double>(columns[column].size());
            auto& [all, count] = of_cluster[items_[i].cluster];
            all += mean[i];
            ++count;
        }
        std::stable_sort(columns[column].begin(), columns[column].end(), [&](std::size_t a, std::size_t b) {
            const auto key = [&](std::size_t i) {
                const auto& [all, count] = of_cluster[items_[i].cluster];
                return std::tuple{all / count, items_[i].cluster, mean[i]};
            };
            return key(a) < key(b);
        });
    }
    /// Exchanges neighbours of one cluster while that takes crossings away.
    void exchange(order_of_columns& columns) const {
        std::size_t least = crossings(columns);
        for (bool better = true; better && least != 0;) {
            better = false;
            for (auto& column : columns)
                for (std::size_t i = 1; i < column.size(); ++i) {
                    const item &a = items_[column[i - 1]], &b = items_[column[i]];
                    const bool alone = a.box == no_box && b.box == no_box;
                    if (a.cluster != b.cluster && !alone) continue;
                    std::swap(column[i - 1], column[i]);
                    if (const std::size_t n = crossings(columns); n < least) {
                        least = n;
                        better = true;
                    } else {
                        std::swap(column[i - 1], column[i]);
                    }
                }
        }
    }
    void order() {
        order_of_columns now = columns_;
        for (std::size_t c = 0; c < now.size(); ++c) sort_by_barycentres(now, c, c != 0);
        columns_ = now;
        std::size_t least = crossings(columns_);
        for (std::size_t s = 0; s < sweeps && least != 0; ++s) {
            for (std::size_t i = 1; i < now.size(); ++i)
                sort_by_barycentres(now, s % 2 == 0 ? i : now.size() - 1 - i, s % 2 == 0);
            if (const std::size_t n = crossings(now); n < least) {
                least = n;
                columns_ = now;
            }
        }
        exchange(columns_);
    }

    // Where lines meet their boxes ----------------------------------------------------------------------

    struct slot {
        int* y;
        std::size_t key;  ///< by what lies at the other end
    };
    /// Lines leave and reach each side of a box at points of their own, in the order of what lies at their other ends.
    void place_slots() {
        const std::vector<std::size_t> place = places_in(columns_);
        left_.resize(boxes_.size());
        right_slots_.resize(boxes_.size());
        for (piece& p : pieces_) {
            if (p.within) {
                // Upwards first, downwards last, and nested: the farther an arc reaches, the farther out it begins.
                const auto key = [&](std::size_t here, std::size_t other) {
                    return (place[other] < place[here] ? 1'000 : 3'000) - place[other];
                };
                right_slots_[p.left].push_back({&p.left_y, key(p.left, p.right)});
                right_slots_[p.right].push_back({&p.right_y, key(p.right, p.left)});
                continue;
            }
            if (items_[p.left].box != no_box) right_slots_[p.left].push_back({&p.left_y, 1'000 + place[p.right]});
            if (items_[p.right].box != no_box) left_[p.right].push_back({&p.right_y, place[p.left]});
        }
        for (std::size_t b = 0; b < boxes_.size(); ++b)
            for (auto* side : {&left_[b], &right_slots_[b]}) {
                std::stable_sort(side->begin(), side->end(),
                                 [](const slot& x, const slot& y) { return x.key < y.key; });
                items_[b].height = std::max(items_[b].height, static_cast<int>(side->size() + 1) * slot_distance);
            }
        for (item& i : items_) i.height = (i.height + slot_distance - 1) / slot_distance * slot_distance;
    }

    // Heights -------------------------------------------------------------------------------------------

    [[nodiscard]] bool framed(const item& i) const { return i.box != no_box && !boxes_[i.box].group.empty(); }
    /// The least distance between the tops of two neighbours in a column.
    [[nodiscard]] int distance(const item& above, const item& below) const {
        if (above.cluster == below.cluster) return above.height + box_gap;
        int gap = 0;
        if (framed(above) || framed(below)) gap = frame_padding;
        else if (above.box != no_box || below.box != no_box) gap = box_gap;
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
            const item& here = items_[order[i]];
            if (i != 0) at += distance(items_[order[i - 1]], here);
            offset.push_back(at);
            double sum = 0;
            int n = 0;
            for (const piece& p : pieces_) {
                if (p.within || (by_left ? p.right : p.left) != order[i]) continue;
                const item& other = items_[by_left ? p.left : p.right];
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
        for (const item& i : items_) top = std::min(top, i.y);
        // Ends in neighbouring columns are never level: a line's way from one column cannot run into another's to the
        // next.
        for (item& i : items_) {
            const int from_top = i.y - top + margin + frame_heading;
            i.y = (from_top + slot_distance - 1) / slot_distance * slot_distance +
                  (i.column % 2 != 0 ? slot_distance / 2 : 0);
        }
        for (auto& column : columns_)  // rounding may have brought neighbours nearer than they may be
            for (std::size_t i = 1; i < column.size(); ++i) {
                const item& above = items_[column[i - 1]];
                item& here = items_[column[i]];
                while (here.y < above.y + distance(above, here)) here.y += slot_distance;
            }
        for (std::size_t b = 0; b < boxes_.size(); ++b)
            for (auto* side : {&left_[b], &right_slots_[b]}) {
                const int used = static_cast<int>(side->size() + 1) * slot_distance;
                int y = items_[b].y + (items_[b].height - used) / 2 / slot_distance * slot_distance;
                for (const slot& s : *side) *s.y = y += slot_distance;
            }
        for (piece& p : pieces_) {
            if (p.within) continue;
            if (items_[p.left].box == no_box) p.left_y = items_[p.left].y;
            if (items_[p.right].box == no_box) p.right_y = items_[p.right].y;
        }
    }

    // The ways between columns --------------------------------------------------------------------------

    [[nodiscard]] static int top_of(const piece& p) { return std::min(p.left_y, p.right_y); }
    [[nodiscard]] static int bottom_of(const piece& p) { return std::max(p.left_y, p.right_y); }

    /// Upright lines in one gap have tracks of their own where they would touch. Those downwards are placed from the
    /// lowest start on, those upwards from the highest: so they do not cross each other's starts.
    void place_tracks() {
        tracks_.assign(columns_.size(), 0);
        std::vector<std::size_t> by_start(pieces_.size());
        std::iota(by_start.begin(), by_start.end(), std::size_t{0});
        std::stable_sort(by_start.begin(), by_start.end(), [&](std::size_t a, std::size_t b) {
            const piece &p = pieces_[a], &q = pieces_[b];
            if (p.within != q.within) return p.within;  // arcs are nearest to their boxes
            if (p.within) return bottom_of(p) - top_of(p) < bottom_of(q) - top_of(q);
            const bool down = p.left_y < p.right_y;
            if (down != (q.left_y < q.right_y)) return down;
            return down ? p.left_y > q.left_y : p.left_y < q.left_y;
        });
        std::vector<std::size_t> placed;
        for (const std::size_t i : by_start) {
            piece& p = pieces_[i];
            const std::size_t gap = items_[p.left].column;
            const auto meets = [&](const piece& q) {
                return items_[q.left].column == gap && top_of(p) <= bottom_of(q) + slot_distance / 2 &&
                       top_of(q) <= bottom_of(p) + slot_distance / 2;
            };
            const auto alike = [&](const piece& q) {
                return q.within == p.within && (q.left_y < q.right_y) == (p.left_y < p.right_y);
            };
            for (const std::size_t other : placed)
                if (const piece& q = pieces_[other]; meets(q) && (alike(q) || q.within))
                    p.track = std::max(p.track, q.track + 1);
            while (std::any_of(placed.begin(), placed.end(), [&](std::size_t other) {
                const piece& q = pieces_[other];
                return meets(q) && q.track == p.track;
            }))
                ++p.track;
            tracks_[gap] = std::max(tracks_[gap], p.track + 1);
            placed.push_back(i);
        }
    }
    /// True where a line arrives at the end of a piece that is its left one, seen from the gap.
    [[nodiscard]] bool arrives_at_left_end(const piece& p) const {
        const std::size_t to = lines_[p.line].to;
        return !p.within && p.left == to;
    }
    void place_horizontally() {
        left_labels_.assign(columns_.size(), 0);
        std::vector<int> right_labels(columns_.size(), 0);
        for (const piece& p : pieces_) {
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
    [[nodiscard]] int track_x(const piece& p) const {
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
        if (const piece& p = pieces_[chain.front()]; p.within) {
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
                const piece& q = pieces_[rightwards ? chain[n] : chain[chain.size() - 1 - n]];
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
            const item& i = items_[b];
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

    const std::vector<layer_box>& boxes_;
    const std::vector<layer_line>& lines_;
    const int box_width_;
    std::vector<item> items_;  ///< the boxes, in their order, then the lines' places
    std::vector<piece> pieces_;
    std::vector<std::vector<std::size_t>> chains_;  ///< the pieces of each line, from left to right
    order_of_columns columns_;
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
