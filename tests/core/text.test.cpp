// SPDX-License-Identifier: MIT
// core/text.hpp: text, inline_text.
#include <lifecare/core/text.hpp>

#include <cstddef>
#include <type_traits>

#include "check.hpp"

using namespace lifecare;

TEST_CASE("text compares by characters and counts bytes") {
    HOLDS(text{"å"}.size() == 2);
    HOLDS(text{"å"} == text{"å"});
    HOLDS(!(text{"a"} == text{"ab"}));
    HOLDS(text{}.empty());
    HOLDS(text{} == text{""});
    HOLDS(std::string_view{text{"Vård"}} == "Vård");
}

TEST_CASE("inline_text keeps what fits") {
    HOLDS((inline_text<3>{} += std::string_view{"abcd"}) == "abc");
    HOLDS((inline_text<3>{} += std::string_view{"abcd"}).size() == 3);
    HOLDS(inline_text<3>{}.empty());
    HOLDS(inline_text<8>{}.append_number(7, 2) == "07");
    HOLDS(inline_text<24>{}.append_number(~std::uint64_t{0}) == "18446744073709551615");
    HOLDS(inline_text<8>{}.append_number(0) == "0");
    HOLDS(inline_text<8>{}.append_number(123, 2) == "123");
    HOLDS(inline_text<32>{}.append_number(7, 25) == "0000000000000000000000007");
}

TEST_CASE("a text is never made of a null pointer") {
    HOLDS(!std::is_constructible_v<text, std::nullptr_t>);
    HOLDS(!std::is_convertible_v<std::nullptr_t, text>);
    HOLDS(text{}.empty());
}
