// SPDX-License-Identifier: MIT
/// \file
/// The picture of openings: servers in their networks, and an arrow for each pair with the ports that it opens. The
/// report and lifecare-ports draw the same one.
#pragma once

#include <lifecare/firewall.hpp>
#include <string>
#include <vector>

#include "../write/html.hpp"

namespace tools {

/// A box: servers that are alike, a network as a whole, the clients, a service outside.
struct pictured_end {
    std::vector<std::string> names;
    std::string roles = {};  ///< empty for what is not a server
    std::string zone = {};   ///< the name of its network; empty for none
    std::size_t column = 0;  ///< `column_of`
    bool is_server = false;
};
/// An arrow.
struct pictured_arrow {
    std::size_t from = 0, to = 0;
    std::vector<std::string> ports = {};
    std::string title = {};  ///< what it says in full
    std::size_t number = 0;  ///< under which a table lists it; 0 for none
};
/// What is drawn.
struct openings_picture {
    std::string title, description;
    std::string several_ports;  ///< what follows the number of ports where they have no room: "ports"
    std::vector<pictured_end> ends = {};
    std::vector<pictured_arrow> arrows = {};
};

/// From the outside in: who calls; web servers; application and core servers; databases and services outside.
std::size_t column_of(const lifecare::server* machine, lifecare::endpoint who);

/// The picture as a part of a page. Its colours are those of the page's style.
void draw_openings(html& page, const openings_picture& p);
/// The picture as a file: one SVG image without scripts, references or fonts of its own.
std::string to_svg(const openings_picture& p);

/// The part of the style sheet that the picture needs.
extern const char* const openings_style;

}  // namespace tools
