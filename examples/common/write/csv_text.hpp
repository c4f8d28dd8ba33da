// SPDX-License-Identifier: MIT
/// \file
/// A cell of a CSV file: quoted where it must be, and text that a spreadsheet would compute made text. Wherever the
/// file is divided, at commas, semicolons or tabs, nothing in it computes.
#pragma once

#include <string>
#include <string_view>

namespace tools {

/// One cell. Before what a spreadsheet would compute stands an apostrophe: at the start of the cell, and behind each
/// character inside at which a spreadsheet of other settings would divide. Control characters become visible escapes.
std::string csv_cell_text(std::string_view s, char divider = ',');
/// The same, with commas, at the end of a text; quick for words and numbers.
void append_csv_cell(std::string& out, std::string_view s);

/// True for digits with at most one point and a sign, which spreadsheets take for a number and nothing else.
bool is_plain_number(std::string_view s);

}  // namespace tools
