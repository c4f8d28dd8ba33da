// SPDX-License-Identifier: MIT
#include "layer_order.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace tools {

layer_order::layer_order(const std::vector<layer_box>& boxes, const std::vector<layer_line>& lines)
    : boxes_{boxes}, next_cluster_{boxes.size()} {
    add_boxes();
    add_lines(lines);
    for (std::size_t i = 0; i < items_.size(); ++i) columns_[items_[i].column].push_back(i);
    order();
}

void layer_order::add_boxes() {
    std::vector<std::size_t> used;
    for (const layer_box& b : boxes_) used.push_back(b.column);
    std::sort(used.begin(), used.end());
    used.erase(std::unique(used.begin(), used.end()), used.end());
    const auto column_of = [&](const layer_box& b) {
        return static_cast<std::size_t>(std::lower_bound(used.begin(), used.end(), b.column) - used.begin());
    };
    columns_.resize(used.size());
    std::map<std::pair<std::size_t, std::string>, std::size_t> clusters;
    for (std::size_t b = 0; b < boxes_.size(); ++b) {
        const std::size_t column = column_of(boxes_[b]);
        const std::size_t cluster = boxes_[b].group.empty()
                                        ? next_cluster_++
                                        : clusters.try_emplace({column, boxes_[b].group}, b).first->second;
        items_.push_back({column, cluster, b, boxes_[b].height});
    }
}

void layer_order::add_lines(const std::vector<layer_line>& lines) {
    chains_.resize(lines.size());
    for (std::size_t l = 0; l < lines.size(); ++l) {
        std::size_t from = lines[l].from, to = lines[l].to;
        const bool rightwards = items_[from].column <= items_[to].column;
        if (!rightwards) std::swap(from, to);
        if (items_[from].column == items_[to].column) {
            add_piece({from, to, l, true});
            continue;
        }
        std::size_t before = from;
        for (std::size_t c = items_[from].column + 1; c < items_[to].column; ++c) {
            items_.push_back({c, next_cluster_++, layer_item::no_box, slot_distance});
            add_piece({before, items_.size() - 1, l});
            before = items_.size() - 1;
        }
        add_piece({before, to, l});
    }
}

void layer_order::add_piece(layer_piece p) {
    chains_[p.line].push_back(pieces_.size());
    pieces_.push_back(p);
}

std::vector<std::size_t> layer_order::places_in(const order_of_columns& columns) const {
    std::vector<std::size_t> place(items_.size());
    for (const auto& column : columns)
        for (std::size_t i = 0; i < column.size(); ++i) place[column[i]] = i;
    return place;
}

std::size_t layer_order::crossings(const order_of_columns& columns) const {
    const std::vector<std::size_t> place = places_in(columns);
    std::size_t n = 0;
    for (std::size_t a = 0; a < pieces_.size(); ++a)
        for (std::size_t b = a + 1; b < pieces_.size(); ++b) {
            const layer_piece &p = pieces_[a], &q = pieces_[b];
            if (p.within || q.within || items_[p.left].column != items_[q.left].column) continue;
            n += (place[p.left] < place[q.left] && place[q.right] < place[p.right]) ||
                 (place[q.left] < place[p.left] && place[p.right] < place[q.right]);
        }
    return n;
}

void layer_order::sort_by_barycentres(order_of_columns& columns, std::size_t column, bool by_left) const {
    const std::vector<std::size_t> place = places_in(columns);
    std::vector<double> mean(items_.size());
    std::map<std::size_t, std::pair<double, int>> of_cluster;
    for (const std::size_t i : columns[column]) {
        double sum = 0;
        int n = 0;
        for (const layer_piece& p : pieces_) {
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

void layer_order::exchange(order_of_columns& columns) const {
    std::size_t least = crossings(columns);
    for (bool better = true; better && least != 0;) {
        better = false;
        for (auto& column : columns)
            for (std::size_t i = 1; i < column.size(); ++i) {
                const layer_item &a = items_[column[i - 1]], &b = items_[column[i]];
                const bool alone = a.box == layer_item::no_box && b.box == layer_item::no_box;
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

void layer_order::order() {
    constexpr std::size_t sweeps = 24;
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

}  // namespace tools
