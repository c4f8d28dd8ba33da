// SPDX-License-Identifier: MIT
/// \file
/// Sentences that a tool says, each in Swedish and in English. Which one is printed is decided where it is printed.
#pragma once

#include <concepts>
#include <lifecare/core/label.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tools {

/// The same words in both languages. A plain string is the same in both: a name, a number, or a sentence that has no
/// Swedish yet.
class sentence {
public:
    sentence() = default;
    sentence(std::string both) : swedish_{both}, english_{std::move(both)} {}
    sentence(std::string_view both) : sentence(std::string(both)) {}
    sentence(const char* both) : sentence(std::string(both)) {}
    sentence(const lifecare::label& words) : swedish_{words.sv.view()}, english_{words.en.view()} {}
    sentence(std::string swedish, std::string english) : swedish_{std::move(swedish)}, english_{std::move(english)} {}

    [[nodiscard]] const std::string& in(lifecare::language l) const {
        return l == lifecare::language::swedish ? swedish_ : english_;
    }
    [[nodiscard]] bool empty() const { return english_.empty(); }

    sentence& operator+=(const sentence& more) {
        swedish_ += more.swedish_;
        english_ += more.english_;
        return *this;
    }
    friend sentence operator+(sentence a, const sentence& b) { return a += b; }

private:
    std::string swedish_, english_;
};

/// Puts words in the places {} or {0}, {1} of a pattern, in each language.
sentence filled(std::string_view swedish, std::string_view english, const std::vector<sentence>& places);

/// What stands in a place: words, or a whole number.
inline sentence place_of(const sentence& words) { return words; }
sentence place_of(std::integral auto n) { return std::to_string(n); }

/// A sentence with its places filled: say("kan inte läsas: {}", "cannot be read: {}", reason).
template <class... Places>
sentence say(const char* swedish, const char* english, const Places&... places) {
    return filled(swedish, english, {place_of(places)...});
}

/// The same with a pattern that is kept elsewhere.
template <class... Places>
sentence say(const lifecare::label& pattern, const Places&... places) {
    return filled(pattern.sv.view(), pattern.en.view(), {place_of(places)...});
}

/// Words for somebody who reads one language: what writes an answer is one of these.
struct one_language {
    lifecare::language lang = lifecare::language::english;

    [[nodiscard]] std::string word(const char* swedish, const char* english) const {
        return lang == lifecare::language::swedish ? swedish : english;
    }
    [[nodiscard]] std::string word(const lifecare::label& l) const { return std::string(l.in(lang).view()); }
    template <class... Places>
    [[nodiscard]] std::string say(const char* swedish, const char* english, const Places&... places) const {
        return tools::say(swedish, english, places...).in(lang);
    }
};

}  // namespace tools
