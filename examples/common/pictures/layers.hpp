// SPDX-License-Identifier: MIT
/// \file
/// Where the boxes and lines of a layered drawing are. Boxes are in columns; a line that passes a column has a place of
/// its own between its boxes, so that no line runs behind a box. Columns are ordered by the barycentres of their
/// neighbours (Sugiyama, Tagawa, Toda 1981) and then by exchanging neighbours, until fewer lines do not cross.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace tools {

/// A box to be placed. Boxes of one group in one column stay together, in a frame.
struct layer_box {
    std::size_t column = 0;
    std::string group = {};  ///< empty: none, without a frame
    int height = 0;          ///< of its text; it grows with the lines that reach it
};
/// A line to be placed, from one box to another.
struct layer_line {
    std::size_t from = 0, to = 0;
    int label_width = 0;  ///< of the label where it arrives
};

struct layer_point {
    int x = 0, y = 0;
};
struct layer_rectangle {
    int x = 0, y = 0, width = 0, height = 0;
};
/// A frame around the boxes of a group in a column; its name has room above them.
struct layer_frame {
    std::string group;
    layer_rectangle at;
};
/// A line as it runs, at right angles, and where its label is.
struct layer_route {
    std::vector<layer_point> points;
    layer_point label;
    bool arrives_from_left = true;  ///< the label ends at its point; else it begins there
};

/// Everything in its place, from 0.
struct layer_drawing {
    std::vector<layer_rectangle> boxes;
    std::vector<layer_frame> frames;
    std::vector<layer_route> routes;
    int width = 0, height = 0;
    std::size_t crossings = 0;  ///< of lines between neighbouring columns
};

/// Places boxes of one width. Columns without a box are left out.
layer_drawing place_layers(const std::vector<layer_box>& boxes, const std::vector<layer_line>& lines, int box_width);

}  // namespace tools
