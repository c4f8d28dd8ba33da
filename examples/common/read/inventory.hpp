// SPDX-License-Identifier: MIT
/// \file
/// Reading what is installed where, from what inventories write: a plain list, CSV, tables and lists of PowerShell, the
/// text of systeminfo, dotnet --list-runtimes, JSON of osquery, winget, SPDX, CycloneDX and others.
#pragma once

#include <string>
#include <vector>

#include "../input.hpp"
#include "lines.hpp"

namespace tools {

/// One product on one machine, as written.
struct inventory_item {
    std::string machine;   ///< its name; empty when not told
    std::string name;      ///< product, perhaps with its version
    std::string version;   ///< version where it is a field by itself; else empty
    std::size_t line = 0;  ///< line in the file; 0 where the form has no lines
};

/// The products of an input, and what of it was left out.
struct inventory {
    std::vector<inventory_item> items;
    left_out omitted;
};
/// Reads an inventory; its form is told from its content. Throws input_error for another kind of text, CSV without a
/// column of names, JSON that is none, and an inventory of nothing.
inventory read_inventory(const input& in);
/// True for lines that name products, without columns.
bool is_list_of_products(const input& in);

}  // namespace tools
