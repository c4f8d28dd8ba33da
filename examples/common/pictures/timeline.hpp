// SPDX-License-Identifier: MIT
/// \file
/// The picture of support over time: for each program the document's span and the vendor's, its last day, and today.
#pragma once

#include <lifecare/core/date.hpp>
#include <string>
#include <vector>

namespace tools {

/// A span of days; no day where it is open.
struct timeline_span {
    bool known = false;
    lifecare::date first = {}, last = {};
};
/// One program in one version.
struct timeline_row {
    std::string name;
    std::string machines = {};  ///< where it is; empty for none
    timeline_span suite = {}, vendor = {};
    lifecare::date last_day = {};  ///< the day that binds; no day where none is known
};
/// What is drawn, from one day to another.
struct timeline_picture {
    std::string title;
    lifecare::date from, to, day;
    std::string suite, vendor, unknown;  ///< what the two spans, and a span without a known end, are called
    std::vector<timeline_row> rows = {};
};

/// One SVG image without scripts, references or fonts of its own.
std::string to_svg(const timeline_picture& p);

}  // namespace tools
