// SPDX-License-Identifier: MIT
/// \file
/// The text of Windows' systeminfo, of one machine or of several one after another. Its labels are translated.
#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "table.hpp"

namespace tools {

/// What is said of one machine; all of it points into the text.
struct systeminfo_part {
    std::string_view name, system;  ///< the machine's and that of its Windows; empty where not told
    std::string_view version;       ///< "10.0.20348 N/A Build 20348"; empty where the part is cut off before it
    std::size_t line = 0;           ///< of the version, else of the name
    std::size_t first_line = 0;     ///< of `text`
    std::string_view text;          ///< from the line of its name to that of the next machine
    bool in_one_row = false;        ///< of a table: all lines of `text` are of `first_line`
};
/// The machines of a text, in its order. A machine is told by the line of the version, which follows that of Windows'
/// name and that of the machine's own; then by the label that the latter has.
std::vector<systeminfo_part> parts_of_systeminfo(std::string_view text);

/// The machines of a table of systeminfo (`/fo csv`), a row each, as if written as text.
struct systeminfo_rows {
    std::deque<std::string> texts;  ///< the parts point into them
    std::vector<systeminfo_part> parts;
};
/// Empty for any other table: in the first three columns are the machine's name, that of its Windows and the version.
systeminfo_rows systeminfo_rows_of(const input_table& table);

}  // namespace tools
