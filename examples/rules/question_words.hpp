// SPDX-License-Identifier: MIT
/// \file
/// What the words of a question look for in the index: each with its endings, its synonyms, the parts of a compound.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "search_index.hpp"

namespace tools::rules {

/// How like each word of the index is to one that was asked for, from 0 to 1.
using reach = std::vector<double>;

/// One thing that a question is about.
struct asked_term {
    /// One way to say it: a row has all parts, or some of them.
    struct wording {
        std::vector<reach> parts;
        double weight;
    };
    std::string word;  ///< as it was written
    reach exact;       ///< the word itself with its endings, for words that come one after another
    std::vector<wording> wordings;
    std::string port;                                 ///< a number that follows "port"; empty for others
    std::optional<std::uint64_t> users, inhabitants;  ///< a number of them
    std::string read_as;                              ///< the word that was taken for it; empty where some row has it
    bool weak = false;                                ///< says of what kind an answer is
    bool unknown = false;                             ///< no row has it, nor a word near it
    bool follows = false;                             ///< comes right after the one before it
};

/// What a question asks for.
struct asked_question {
    std::vector<asked_term> terms;  ///< in order, without the words that look for nothing
    bool amount = false;            ///< asks how much, how many or how long
    bool time = false;              ///< asks when
    bool meaning = false;           ///< asks what something is
    bool port = false;              ///< asks for ports, not of one with its number
    bool between = false;           ///< names two ends
};

asked_question read_question(const search_index& index, std::string_view question);

}  // namespace tools::rules
