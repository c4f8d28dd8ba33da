// SPDX-License-Identifier: MIT
// What is read of arguments before they are parsed, and of their values after.
#include <algorithm>

#include "arguments.hpp"
#include "diagnostics.hpp"
#include "input.hpp"
#include "options.hpp"

namespace tools {

using lifecare::language;

bool asks_for_help(const arguments& given) { return given.size() == 1 && (given[0] == "help" || given[0] == "hjälp"); }

std::uint32_t count_argument(const char* name, const std::string& word, std::uint32_t most) {
    std::uint32_t n = 0;
    if (const auto problem = parse_count(word, n); !problem.empty()) throw input_error(name, problem);
    if (n > most)
        throw input_error(name, say("\"{}\" är för stort; högst {} godtas",
                                    "\"{}\" is too large; at most {} is accepted", word, most));
    return n;
}

lifecare::date day_argument(const char* name, const std::string& word) {
    if (word.empty()) return {};
    const auto day = lifecare::parse_date(word);
    if (!day) throw input_error(name, not_a_day(word));
    return *day;
}

void speak_as_asked(console& io, const arguments& given) {
    const auto value_of = [&](const std::string& option, std::string word) {
        for (std::size_t i = 0; i < given.size(); ++i) {
            if (given[i] == option && i + 1 < given.size()) word = given[i + 1];
            if (given[i].substr(0, option.size() + 1) == option + '=') word = given[i].substr(option.size() + 1);
        }
        return word;
    };
    // What is not a language is refused in the one that was spoken before.
    for (const std::string& word : {value_of("--lang", {}), default_language(io), displayed_language(io)})
        if (word == "sv" || word == "en") {
            io.speak(word == "sv" ? language::swedish : language::english);
            break;
        }
    const std::vector<std::string_view> words = colour_words();
    const auto when = std::find(words.begin(), words.end(), value_of("--color", "auto"));
    if (when != words.end()) io.paint(static_cast<colours>(when - words.begin()));
}

}  // namespace tools
