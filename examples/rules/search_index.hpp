// SPDX-License-Identifier: MIT
/// \file
/// The words of every row of the catalogue, in both languages, each with the weight of the cell that it is in.
#pragma once

#include <cstdint>
#include <lifecare/catalogue.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace tools::rules {

/// A word of the index, by its number.
using word_id = std::uint32_t;

/// A row with its words.
struct indexed_row {
    struct weighted_word {
        word_id word;
        double weight;  ///< of the heaviest cell that it is in, from 0 to about 1
    };
    const lifecare::catalogue_table* table = nullptr;
    std::size_t row = 0;
    double weight = 1;            ///< among rows of other tables and older documents
    bool states_amount = false;   ///< says how much, how many or how long
    bool states_time = false;     ///< says when
    bool states_meaning = false;  ///< says what something is
    std::vector<weighted_word> words;
    std::vector<word_id> sequence;                         ///< as they come, cell by cell, one language after the other
    using span = std::pair<std::uint64_t, std::uint64_t>;  ///< first and last
    std::vector<span> ports;
    std::vector<word_id> from, to;           ///< what the ends are called that it goes between
    std::optional<span> users, inhabitants;  ///< for how many of them it is
};

/// All rows of all tables.
class search_index {
public:
    search_index();

    [[nodiscard]] const std::vector<indexed_row>& rows() const { return rows_; }
    [[nodiscard]] const std::vector<std::string>& words() const { return words_; }
    /// True for a word of the index, spelled like this.
    [[nodiscard]] bool has(const std::string& word) const { return numbers_.count(word) != 0; }

private:
    class row_writer;

    word_id number_of(const std::string& word);

    std::vector<indexed_row> rows_;
    std::vector<std::string> words_;
    std::unordered_map<std::string, word_id> numbers_;
};

}  // namespace tools::rules
