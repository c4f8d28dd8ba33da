// SPDX-License-Identifier: MIT
// core/digits.hpp: take_digits, on which dates, weeks and versions are read.
#include <lifecare/core/digits.hpp>
#include <optional>

#include "check.hpp"

using namespace lifecare;

namespace {

/// What is taken off the front, and what is left.
struct taken {
    std::optional<std::uint32_t> value;
    std::string_view rest;
};
constexpr taken take(std::string_view s, std::size_t least, std::size_t most) {
    const std::optional<std::uint32_t> value = take_digits(s, least, most);
    return {value, s};
}

}  // namespace

TEST_CASE("so many digits as are allowed are taken, and the rest is left") {
    HOLDS(take("2025-01-21", 4, 4).value == 2025);
    HOLDS(take("2025-01-21", 4, 4).rest == "-01-21");
    HOLDS(take("12345", 1, 3).value == 123);
    HOLDS(take("12345", 1, 3).rest == "45");
    HOLDS(take("07w", 1, 2).value == 7);
    HOLDS(take("x", 0, 2).value == 0);
}

TEST_CASE("too few digits are nothing, and nothing is taken") {
    HOLDS(!take("20", 3, 4).value);
    HOLDS(take("20", 3, 4).rest == "20");
    HOLDS(!take("", 1, 1).value);
    HOLDS(!take("-1", 1, 2).value);
}
