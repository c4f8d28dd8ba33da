// SPDX-License-Identifier: MIT
// examples/common/installation_keys.hpp: a variable of a client is named as the document names it (rulebook/ipv6.hpp).
#include "common/installation_keys.hpp"

#include <doctest/doctest.h>

#include <lifecare/rulebook/ipv6.hpp>

namespace {

/// The names of variables in a text: words of capitals, digits and underscores, with one of the last at least.
template <class Sink>
void for_each_variable(std::string_view text, Sink&& sink) {
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";
    while (!text.empty()) {
        const std::size_t first = text.find_first_of(letters);
        if (first == std::string_view::npos) return;
        text.remove_prefix(first);
        const std::string_view word = text.substr(0, text.find_first_not_of(letters));
        if (word.find('_') != std::string_view::npos) sink(word);
        text.remove_prefix(word.size());
    }
}

}  // namespace

TEST_CASE("a key that stands for a variable of a client names it as the document does") {
    int named = 0;
    for (const tools::file_key& key : tools::file_keys())
        for (const std::string_view text : {key.description.sv.view(), key.description.en.view()})
            for_each_variable(text, [&](std::string_view variable) {
                bool printed = false;
                for (const auto& row : lifecare::rulebook::ip_variables)
                    printed = printed || row.name.view() == variable;
                CAPTURE(variable);
                CHECK(printed);
                ++named;
            });
    CHECK(named == 4);  // two variables in two languages
}
