// SPDX-License-Identifier: MIT
/// \file
/// The spelling of words: folded, divided, and how like one word is to another with other endings.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tools::rules {

/// Lower case, without the rings and dots of å ä ö, and é: so that a search finds what is meant on any keyboard.
std::string folded(std::string_view s);

/// The words of a folded text, in order: letters and digits; a point between digits belongs to a number ("4.8").
/// The first place of a text that folds to a word, as it is written there; the word itself where there is none.
std::string as_written(std::string_view s, std::string_view word);
/// What hyphens and underscores join comes in parts.
std::vector<std::string_view> words_in(std::string_view folded_text);

/// What a folded text joins by hyphens, underscores or slashes, without them: "webserver" of "web-server".
std::vector<std::string> joined_words_in(std::string_view folded_text);

/// How like a word of a text is to a word that was asked for, both folded, from 0 to 1: 1 for the same word, less for
/// another ending in Swedish or English ("brandväggar", "brandvägg"), less again for a part of a compound ("server"
/// of "databasserver"), 0 for another word.
double likeness(std::string_view asked, std::string_view in_text);

/// True for a word and the same word with another ending.
bool same_stem(std::string_view a, std::string_view b);

/// True for words that differ by one slip of the keys, by two when they are long.
bool misspelt(std::string_view asked, std::string_view in_text);

/// True for a word of digits and points.
bool is_number(std::string_view word);

}  // namespace tools::rules
