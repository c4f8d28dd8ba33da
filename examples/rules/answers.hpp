// SPDX-License-Identifier: MIT
/// \file
/// What lifecare-rules answers: each function writes one answer and returns the exit code.
#pragma once

#include <lifecare/catalogue.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "common/options.hpp"
#include "search.hpp"

namespace tools::rules {

/// The keys of the tables, in order.
std::vector<std::string_view> table_keys();
/// The table of a key, in any case. Throws input_error with the nearest, or with those that have a word of it.
const lifecare::catalogue_table& table_named(const std::string& key);

/// What may begin a condition on the rows of a table: "port=". Nothing for what is no table's key.
std::vector<std::string> conditions_of(const std::string& table);

/// The documents and how much each prints.
int list_documents(const options& opt);
/// The tables and how many rows each document prints.
int list_tables(const options& opt);
/// The rows of a table, one line for each document that prints one; conditions are COLUMN=VALUE.
int list_table(const options& opt, const lifecare::catalogue_table& t, const std::vector<std::string>& conditions);
/// What the rulebook knows of a word, everything or what is on a page or two; where it knows nothing exactly, what a
/// search finds.
int explain(const options& opt, const std::string& word, bool everything);
/// Searches in the document that was asked for; throws input_error for a question of more words than people write.
search_result search_for(const options& opt, const std::string& question);
/// The rows that answer a question best, at most so many; 0: all.
int answer_search(const options& opt, const std::string& question, std::size_t most);
/// What became of each key from one document to another; in all tables, or in one.
int differences(const options& opt, lifecare::document before, lifecare::document after,
                const lifecare::catalogue_table* only);
/// Where the documents disagree.
int contradictions(const options& opt);

}  // namespace tools::rules
