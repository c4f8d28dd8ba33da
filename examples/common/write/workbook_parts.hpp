// SPDX-License-Identifier: MIT
/// \file
/// The files that a workbook is made of. What they are called and which of them belong together is workbook.cpp's.
#pragma once

#include "workbook.hpp"

namespace tools {

inline constexpr std::string_view xml_heading = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Bytes as B, MB or GB, escaped: a comma behind the digits divides by a thousand.
inline constexpr std::string_view format_of_sizes =
    "[&gt;=1000000000]#,##0.0,,,&quot; GB&quot;;[&gt;=1000000]#,##0.0,,&quot; MB&quot;;#,##0&quot; B&quot;";

/// Text of a cell: what XML forbids and what the format would read as an escape ("_x0041_") stays what it is.
std::string cell_text(std::string_view s);

/// How each `cell_look` looks.
std::string style_sheet();
/// One sheet; `has_drawing` where bars stand in it.
std::string sheet_part(const worksheet& s, bool has_drawing);
/// The place of a sheet's bars, and the bars themselves.
std::string drawing_part(const bar_chart& c);
std::string chart_part(const bar_chart& c);

}  // namespace tools
