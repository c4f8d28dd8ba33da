// SPDX-License-Identifier: MIT
/// \file
/// Several installations at once: how each came out, and what is wrong in how many of them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "../common/write/presentation.hpp"
#include "audited.hpp"

namespace tools {

/// One of several files: its audit, or why there is none.
struct checked_file {
    std::string name;
    std::optional<audited> audit;
    std::optional<input_error> refused;

    /// "clean", "findings" of a severity or worse, "not-checked", "refused".
    [[nodiscard]] const char* state(lifecare::severity least) const;
    /// The customer, or the file where it tells none.
    [[nodiscard]] std::string title() const;
};

/// A row for each file. In words what is wrong is counted once, and its places where there are more: "20 (29 places)";
/// else its places alone.
sheet overview_sheet(const std::vector<checked_file>& all, lifecare::severity least, lifecare::language lang,
                     bool in_words);
/// A row for each check that found something in more than one file, those of most files first.
sheet common_findings(const std::vector<checked_file>& all, lifecare::language lang);
/// "3 installations: 1 clean, 1 with findings, 1 refused".
std::string overview_totals(const std::vector<checked_file>& all, lifecare::severity least, lifecare::language lang);
/// One page: the overview with links to the findings of each.
std::string overview_page(const std::vector<checked_file>& all, lifecare::severity least, const presentation& around);

}  // namespace tools
