// SPDX-License-Identifier: MIT
// format.hpp: what has a text can be formatted, where the standard library can.
#include <lifecare/format.hpp>
#include <lifecare/installation.hpp>
#include <lifecare/words.hpp>

#include "check.hpp"

using namespace lifecare;

#ifdef __cpp_lib_format
constexpr bool can_format = true;
#else
constexpr bool can_format = false;
#endif

TEST_CASE("keys, days, sizes and citations are formatted as their text" * doctest::skip(!can_format)) {
#ifdef __cpp_lib_format
    CHECK(std::format("{}", techspec_2025) == "techspec-2025");
    CHECK(std::format("{:>12}|", role::client) == "      client|");
    CHECK(std::format("{}", date{2025, 6, 2}) == "2025-06-02");
    CHECK(std::format("{}", data_size{16'000'000'000}) == "16 GB");
    CHECK(std::format("{}", text{"Vård"}) == "Vård");
    CHECK(std::format("{:*<6}", to_text(port_range{443, 443})) == "443***");
    constexpr citation place{techspec_2025, "3.1.3"};
    CHECK(std::format("{}", place) == "techspec-2025 3.1.3");
    CHECK(std::format("{}", rulebook::figure_kind::guide_value) == "guide-value");
#endif
}
