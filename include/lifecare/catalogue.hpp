// SPDX-License-Identifier: MIT
/// \file
/// Every table of the documents in one list, each row as named cells: what listing, searching, explaining and comparing
/// editions need, once. Facts from outside them (vendors' dates, holidays, words of inventories) are not in it.
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
/// Which documents print a row is its provenance.
#pragma once

#include <lifecare/catalogue/cells.hpp>
#include <lifecare/catalogue/tables.hpp>
