// SPDX-License-Identifier: MIT
/// \file
/// A row of the catalogue as text: its named cells, what a person calls it, and where it is printed.
#pragma once

#include <lifecare/catalogue.hpp>
#include <string>
#include <vector>

namespace tools::rules {

/// One named cell as text.
struct named_cell {
    std::string column, value;
    std::string shown;    ///< as a person reads it: the same, but for keys that have a name
    bool number = false;  ///< a whole number
};

/// The cells of a row in one language.
struct row_cells {
    std::vector<named_cell> cells;
    std::size_t section_at = 0;  ///< the place of the section among them

    /// The cell of a column; null where the table has none.
    [[nodiscard]] const named_cell* find(std::string_view column) const;
};

row_cells read_row(const lifecare::catalogue_table& t, std::size_t row, lifecare::language l);

/// What a person calls the row: its key cells.
std::string title_of(const lifecare::catalogue_table& t, std::size_t row, lifecare::language l);

/// "techspec-2024 13.5; techspec-2025 13.4"; for people in their language.
std::string citations(const lifecare::provenance& source, lifecare::language l = lifecare::language::english);

}  // namespace tools::rules
