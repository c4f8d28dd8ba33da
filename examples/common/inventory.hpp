// SPDX-License-Identifier: MIT
/// \file
/// Reading what is installed where, from what inventories write: a plain list, CSV, the text of systeminfo, JSON of
/// osquery, winget and others.
#pragma once

#include <string>
#include <vector>

#include "input.hpp"

namespace tools {

/// One product on one machine, as written.
struct inventory_item {
    std::string machine;   ///< its name; empty when not told
    std::string name;      ///< product, perhaps with its version
    std::string version;   ///< version where it is a field by itself; else empty
    std::size_t line = 0;  ///< line in the file; 0 where the form has no lines
};

/// Reads an inventory; its form is told from its content. Throws input_error for CSV without a column of names, JSON
/// that is none, and an inventory of nothing.
std::vector<inventory_item> read_inventory(const input& in);

}  // namespace tools
