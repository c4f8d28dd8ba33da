// SPDX-License-Identifier: MIT
/// \file
/// A question in a person's words, in Swedish or English, and the rows that answer it, the best first.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "search_index.hpp"

namespace tools::rules {

/// A row that was found.
struct found_row {
    const lifecare::catalogue_table* table = nullptr;
    std::size_t row = 0;
    double score = 0;  ///< how well it answers, from 0 to about 1
};

/// What a search came to.
struct search_result {
    std::vector<found_row> rows;       ///< the best first; where the question is not answered, the nearest
    bool answered = false;             ///< false where the rows lack what the question is about
    bool has_all = false;              ///< some row has every word that the question is about and that any row has
    std::vector<std::string> unknown;  ///< words of the question that no row has
    std::vector<std::pair<std::string, std::string>> read_as;  ///< words that no row has, and what was looked for
    bool asked_for_nothing = false;                            ///< the question has no words that look for anything
};

/// Searches all tables, or what one document prints. Rows of one key that only differ by edition count once, as the
/// newest.
search_result search(const search_index& index, std::string_view question, std::optional<lifecare::document> only = {});

}  // namespace tools::rules
