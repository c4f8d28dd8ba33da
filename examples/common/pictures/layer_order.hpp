// SPDX-License-Identifier: MIT
/// \file
/// Boxes and passing lines in columns, ordered so that few lines cross: by the barycentres of their neighbours
/// (Sugiyama, Tagawa, Toda 1981) and then by exchanging neighbours.
#pragma once

#include <utility>

#include "layers.hpp"

namespace tools {

/// What has a place in a column: a box, or a line that passes.
struct layer_item {
    static constexpr std::size_t no_box = static_cast<std::size_t>(-1);

    std::size_t column = 0;
    std::size_t cluster = 0;  ///< those of one cluster are neighbours
    std::size_t box = 0;      ///< its index, or none
    int height = 0, y = 0;
};

/// A piece of a line from a column to the next, from its left end to its right end; or, within one column, from the
/// first box to the second beside their right sides.
struct layer_piece {
    std::size_t left = 0, right = 0;  ///< items
    std::size_t line = 0;
    bool within = false;
    int left_y = 0, right_y = 0;
    std::size_t track = 0;
};

class layer_order {
public:
    layer_order(const std::vector<layer_box>& boxes, const std::vector<layer_line>& lines);

    static constexpr int slot_distance = 20;  ///< between lines that reach a box, and the room of one that passes

protected:
    [[nodiscard]] std::size_t crossings() const { return crossings(columns_); }
    /// The place of each item in its column.
    [[nodiscard]] std::vector<std::size_t> places() const { return places_in(columns_); }

    using order_of_columns = std::vector<std::vector<std::size_t>>;

    const std::vector<layer_box>& boxes_;
    std::vector<layer_item> items_;  ///< the boxes, in their order, then the lines' places
    std::vector<layer_piece> pieces_;
    std::vector<std::vector<std::size_t>> chains_;  ///< the pieces of each line, from left to right
    order_of_columns columns_;

private:
    void add_boxes();
    void add_lines(const std::vector<layer_line>& lines);
    void add_piece(layer_piece p);
    [[nodiscard]] std::vector<std::size_t> places_in(const order_of_columns& columns) const;
    [[nodiscard]] std::size_t crossings(const order_of_columns& columns) const;
    /// A column by the mean place of each item's neighbours in the column before it, or after it; clusters by the mean
    /// of theirs.
    void sort_by_barycentres(order_of_columns& columns, std::size_t column, bool by_left) const;
    /// Exchanges neighbours of one cluster while that takes crossings away.
    void exchange(order_of_columns& columns) const;
    void order();

    std::size_t next_cluster_ = 0;
};

}  // namespace tools
