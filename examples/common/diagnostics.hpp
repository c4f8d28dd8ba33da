// SPDX-License-Identifier: MIT
/// \file
/// What a tool says when it cannot do what it was asked: where, what, and what would be right. And how it ends.
#pragma once

#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "words/sentence.hpp"

namespace tools {

class console;

/// How every tool ends.
enum exit_code : int {
    clean = 0,            ///< answered, nothing found
    findings = 1,         ///< answered, and there is something to mend; or the answer is no
    could_not_check = 2,  ///< bad usage; unreadable, empty or unrecognised input
};

/// One thing that is wrong with the input.
struct diagnostic {
    sentence file;           ///< file name, or the argument; "-" is standard input
    std::size_t line = 0;    ///< from 1; 0: the whole input
    std::size_t column = 0;  ///< in characters, from 1; 0: the whole line
    sentence message;        ///< what is wrong, what is accepted, the nearest valid word
    std::string excerpt;     ///< the line itself, to print with a caret; may be empty
};

/// "file:12:3: error: message", the line and a caret.
std::string to_string(const diagnostic& d, lifecare::language l = lifecare::language::english);

/// Ends the tool with exit code 2. Everything that is wrong is told, not only the first thing.
class input_error : public std::runtime_error {
public:
    explicit input_error(std::vector<diagnostic> all);
    explicit input_error(diagnostic only) : input_error(std::vector<diagnostic>{std::move(only)}) {}
    explicit input_error(sentence argument, sentence message)
        : input_error(diagnostic{std::move(argument), 0, 0, std::move(message), {}}) {}

    /// All of it in one language; what() is in English.
    [[nodiscard]] std::string in(lifecare::language l) const;
    /// The first thing that is wrong, without where it is.
    [[nodiscard]] const sentence& message() const { return all_.front().message; }

private:
    std::vector<diagnostic> all_;
};

/// The nearest of the accepted words, when it is near enough to be meant; else empty. Ignores ASCII case.
std::string_view nearest(std::string_view word, const std::vector<std::string_view>& accepted);
/// "; accepted: a, b, c"; of many words how many there are.
sentence accepted_words(const std::vector<std::string_view>& accepted);
/// "; did you mean \"inhabitants\"?" or, when nothing is near, the accepted words.
sentence suggestion(std::string_view word, const std::vector<std::string_view>& accepted);
/// "\"x\" is not accepted", with the suggestion.
sentence not_accepted(std::string_view word, const std::vector<std::string_view>& accepted);
/// "\"x\" is not a day; write it as YYYY-MM-DD".
sentence not_a_day(std::string_view word);

/// Runs a tool: errors become messages on standard error and exit code 2, a closed pipe ends it quietly.
int guarded(std::string_view name, console& io, const std::function<int()>& body) noexcept;

/// Text for a terminal: control characters and marks that change the writing direction become visible escapes.
std::string printable(std::string_view s);
/// The same in at most so many columns; what is cut away ends in "…".
std::string shortened(std::string_view s, std::size_t columns);

}  // namespace tools
