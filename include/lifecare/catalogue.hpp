// SPDX-License-Identifier: MIT
/// \file
/// Every table of the documents in one list, each row as named cells: what listing, searching, explaining and comparing
/// editions need, once. Facts from outside them (vendors' dates, holidays, words of inventories) are not in it.
///
/// A table is reached by its key, a row by its index in printed order. A row's cells come in the stable order of its
/// columns; the columns before `section` and the section itself never change places, more may follow to the right.
/// Which documents print a row is its provenance.
#pragma once

#include <lifecare/catalogue/cells.hpp>
#include <lifecare/catalogue/tables.hpp>
