// SPDX-License-Identifier: MIT
// core/document.hpp: citation, provenance, basis.
#include <lifecare/core/document.hpp>

#include "check.hpp"

using namespace lifecare;

namespace {

constexpr citation a{techspec_2024, "1"}, b{techspec_2025, "2"};

}  // namespace

TEST_CASE("what both specifications number alike is printed in both") {
    constexpr provenance both = in_2024_and_2025("4.3");
    CHECK(both.in(techspec_2024));
    CHECK(both.in(techspec_2025));
    CHECK(!both.in(cloud_6_2));
    CHECK(both.find(techspec_2025)->place() == "4.3");
}

TEST_CASE("provenance names each document once") {
    constexpr provenance one{a}, two{a, b};
    HOLDS(one.size() == 1);
    HOLDS(one.newest() == a);
    HOLDS(two.size() == 2);
    HOLDS(two.newest() == b);
    HOLDS(two.find(techspec_2025)->place() == "2");
    HOLDS(two.find(cloud_6_2) == nullptr);
    HOLDS(one.end() - one.begin() == 1);
    HOLDS(two.shares_document_with(one));
    constexpr provenance three{a, b, {cloud_6_2, "3"}};
    HOLDS(three.size() == 3);
    HOLDS(three.newest().place() == "3");
    HOLDS(three.find(techspec_2025)->place() == "2");
    HOLDS(!three.in(vellinge_routine));
    constexpr provenance only_newer{b};
    HOLDS(!one.shares_document_with(only_newer));
}

TEST_CASE("every basis has a key") {
    HOLDS(to_text(basis::printed) == text{"printed"});
    HOLDS(to_text(basis::figure) == text{"figure"});
    HOLDS(to_text(basis::derived) == text{"derived"});
    HOLDS(to_text(basis::assumed) == text{"assumed"});
    HOLDS(to_text(basis::external) == text{"external"});
}
