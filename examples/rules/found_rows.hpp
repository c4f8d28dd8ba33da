// SPDX-License-Identifier: MIT
/// \file
/// Rows of any tables, one by one with everything that they hold, and a word looked for in them as it is written.
#pragma once

#include <functional>
#include <lifecare/catalogue.hpp>
#include <string>
#include <vector>

#include "common/options.hpp"
#include "common/output.hpp"

namespace tools::rules {

/// Which rows are wanted.
using row_test = std::function<bool(const lifecare::catalogue_table&, std::size_t)>;

/// Rows as a table for programs and as text for people.
class found_rows {
public:
    explicit found_rows(const options& opt) : opt_{opt} {}

    /// Adds the rows of every table that pass, of --document where it is given.
    void add_rows_that(const row_test& wanted);

    [[nodiscard]] bool empty() const { return as_sheet_.rows.empty(); }
    /// Writes them, in text after some words and no longer than so many lines; 0: however long. Returns the exit code.
    [[nodiscard]] int write(const std::string& before = {}, std::size_t most_lines = 0) const;

private:
    void add(const lifecare::catalogue_table& t, const std::vector<std::size_t>& rows);

    const options& opt_;
    sheet as_sheet_{{{"table"}, {"row"}, {"holds"}, {"printed_in"}}, {}};
    std::vector<std::string> as_text_;  ///< each row, the first of a table with its heading
};

/// "key: hardware; memory_gb: 16": what a row holds, for people with the names of columns and keys.
std::string cells_of_row(const options& opt, const lifecare::catalogue_table& t, std::size_t row);

/// True when a row has a word: a cell has it, two neighbours together are it ("SQL Server" and "2019"), or it is a port
/// within a range. The word is folded.
bool has_word(const lifecare::catalogue_table& t, std::size_t row, const std::string& word);

/// How many rows of a table a document prints.
std::size_t rows_in_document(const lifecare::catalogue_table& t, lifecare::document d);

/// A word that may be a database's name: a sentence on which row of D1, or which older name, it is an instance of, and
/// that row's pattern. Empty for any other word, and for the pattern itself.
std::string database_words(const options& opt, const std::string& word, std::string& pattern);

}  // namespace tools::rules
