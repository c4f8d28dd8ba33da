// SPDX-License-Identifier: MIT
/// \file
/// What people read in the cells of a table: the words for keys.
#pragma once

#include "../output.hpp"

namespace tools {

/// The words for the keys of a column: "härledd" for "derived" under "basis", "Databasserver" for "database-server"
/// under "roles". A cell that is no key of its column, and every cell in English, where keys are words, stays.
std::string cell_in_words(std::string_view column, std::string_view cell, lifecare::language lang);
/// The table with its cells in words.
sheet in_words(sheet s, lifecare::language lang);
row_stream in_words(const row_stream& s, lifecare::language lang);

}  // namespace tools
