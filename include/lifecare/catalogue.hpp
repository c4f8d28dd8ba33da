// SPDX-License-Identifier: MIT
/// \file
/// What do the documents say? Every table of theirs in one list, each row as named cells, to list, search and compare.
/// \code
/// for (const catalogue_table& table : catalogue)
///     for (std::size_t row = 0; row < table.rows(); ++row)
///         for_each_cell(table, row, techspec_2025, [&](text column, const cell& value) {
///             std::cout << column.view() << ": " << value.shown_in(language::swedish).view() << '\n';
///         });
/// \endcode
///
/// A table is reached by its key, a row by its index in printed order. A row's cells come in the stable order of its
/// columns; the columns before `section` and the section itself never change places, more may follow to the right.
/// Which documents print a row is its provenance. Facts from outside of them (vendors' dates, holidays, words of
/// inventories) are not in it.
#pragma once

#include <lifecare/catalogue/cells.hpp>
#include <lifecare/catalogue/tables.hpp>
