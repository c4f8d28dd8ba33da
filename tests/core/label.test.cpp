// SPDX-License-Identifier: MIT
// core/label.hpp: label.
#include <lifecare/core/label.hpp>

#include "check.hpp"

using namespace lifecare;

TEST_CASE("a label has its words in both languages") {
    HOLDS(label{"Vård", "Care"}.in(language::swedish) == text{"Vård"});
    HOLDS(label{"Vård", "Care"}.in(language::english) == text{"Care"});
}
