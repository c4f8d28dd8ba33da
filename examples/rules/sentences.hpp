// SPDX-License-Identifier: MIT
/// \file
/// A row as one sentence for a person, in Swedish or English.
#pragma once

#include <lifecare/catalogue.hpp>
#include <string>

#include "rows.hpp"

namespace tools::rules {

/// How the rows of a table are said. Names of columns in braces are their cells; what is in brackets is left out where
/// one of its cells is empty, for what then stands behind a bar.
struct table_sentence {
    lifecare::text key;  ///< of the table; behind a blank the kind of its rows that are said otherwise
    lifecare::label words;
};

/// A cell as it is said to a person: keys by their names.
std::string said(const named_cell& c, lifecare::language l);

/// What a column is called in a list of cells: in English its key.
std::string column_name(const std::string& key, lifecare::language l);
/// The same for the cells of one row: of one about readings, what a place says is what it can be read as.
std::string column_name(const std::string& key, const row_cells& row, lifecare::language l);

/// The row as one sentence; a table without one of its own gets its title and cells.
std::string sentence_of(const lifecare::catalogue_table& t, std::size_t row, lifecare::language l);

}  // namespace tools::rules
