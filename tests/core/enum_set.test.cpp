// SPDX-License-Identifier: MIT
// core/enum_set.hpp: enum_set.
#include <lifecare/core/enum_set.hpp>
#include <lifecare/core/text.hpp>

#include "check.hpp"

using namespace lifecare;

namespace {

enum class colour { red, green, blue };

}  // namespace

TEST_CASE("sets of enumerators") {
    constexpr enum_set<colour> set{colour::red, colour::blue};
    HOLDS(set.contains(colour::red));
    HOLDS(!set.contains(colour::green));
    HOLDS(set.contains_any({colour::green, colour::blue}));
    HOLDS(!set.contains_any(colour::green));
    HOLDS((set | colour::green).contains(colour::green));
    HOLDS(enum_set<colour>{}.empty());
    HOLDS(enum_set<colour>{}.insert(colour::green) == enum_set<colour>{colour::green});
}

TEST_CASE("a set is gone through in the order of the enumeration") {
    constexpr auto written = [](enum_set<colour> set) {
        inline_text<8> out;
        for (colour c : set) out += static_cast<char>('0' + static_cast<int>(c));
        return out;
    };
    HOLDS(written({colour::blue, colour::red}) == written({colour::red, colour::blue}));
    HOLDS(written({}).empty());
    HOLDS(enum_set<colour>{colour::blue, colour::red}.size() == 2);
    HOLDS(enum_set<colour>{}.size() == 0);
}
