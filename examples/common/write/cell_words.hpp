// SPDX-License-Identifier: MIT
/// \file
/// What people read in a table: what its columns are called, the words for keys, numbers with their units.
#pragma once

#include "../output.hpp"

namespace tools {

/// The words for the keys of a column: "härledd" for "derived" under "basis", "Databasserver" for "database-server"
/// under "roles". A cell that is no key of its column, and every cell in English, where keys are words, stays.
std::string cell_in_words(std::string_view column, std::string_view cell, lifecare::language lang);
std::string cell_in_words(const column& c, std::string_view cell, lifecare::language lang);
/// What a column is called.
std::string heading_in_words(const column& c, lifecare::language lang);
/// True where the cells of a column are sizes in bytes.
bool holds_bytes(const column& c);
/// "37 816", "226,9 MB": a number or bytes.
std::string number_in_words(const std::string& cell, bool bytes, lifecare::language lang);
/// The table with its cells in words.
sheet in_words(sheet s, lifecare::language lang);
row_stream in_words(const row_stream& s, lifecare::language lang);

}  // namespace tools
