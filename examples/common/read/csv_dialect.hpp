// SPDX-License-Identifier: MIT
/// \file
/// How a CSV file is written: what divides its cells, and where its headings begin.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tools {

/// How a CSV file is written. `sep=;`, `#TYPE` and a title may stand above the headings.
struct csv_dialect {
    char divider = ',';
    std::size_t start = 0, line = 1;             ///< byte and line of the headings
    std::size_t skipped = 0, first_skipped = 0;  ///< lines of text above them
};

/// Tells the dialect from the first lines of a text.
csv_dialect dialect_of(std::string_view text);

/// The headings of CSV, without judging its rows: to tell what a table is of.
std::vector<std::string> csv_headings(std::string_view text);
/// True where CSV has at least so many columns, the same number in each of its first lines, two at least.
bool is_csv_of(std::string_view text, std::size_t columns);

}  // namespace tools
