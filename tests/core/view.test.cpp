// SPDX-License-Identifier: MIT
// core/view.hpp: what a view can be made of, and what it refuses because it would dangle.
#include <lifecare/core/view.hpp>

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "check.hpp"

using namespace lifecare;

namespace {

constexpr int plain[] = {1, 2, 3};
constexpr std::array<int, 2> standard{4, 5};
/// Somebody's own container.
struct own_list {
    int values[2] = {6, 7};
    ~own_list() {}
    [[nodiscard]] const int* data() const { return values; }
    [[nodiscard]] int size() const { return 2; }
};
constexpr int sum(view<int> values) {
    int n = 0;
    for (int v : values) n += v;
    return n;
}

}  // namespace

TEST_CASE("a view is made of whatever keeps its values in a row") {
    HOLDS(sum(plain) == 1 + 2 + 3);
    HOLDS(sum(standard) == 4 + 5);
    HOLDS(sum(std::span<const int>{plain}) == 1 + 2 + 3);
    HOLDS(sum(view<int>{plain, 2}) == 1 + 2);
    HOLDS(view<int>{}.empty());
    std::vector<int> values{8, 9};
    CHECK(sum(values) == 8 + 9);
    CHECK(sum(std::span<int>{values}) == 8 + 9);
    const own_list own;
    CHECK(sum(own) == 6 + 7);
    values.clear();
    CHECK(view<int>{values}.empty());
}

TEST_CASE("a temporary that owns its values is refused, another view is not") {
    HOLDS(!std::is_constructible_v<view<int>, std::vector<int>>);
    HOLDS(!std::is_constructible_v<view<int>, std::array<int, 2>>);
    HOLDS(!std::is_constructible_v<view<int>, own_list>);
    HOLDS(std::is_constructible_v<view<int>, std::vector<int>&>);
    HOLDS(std::is_constructible_v<view<int>, const std::array<int, 2>&>);
    HOLDS(std::is_constructible_v<view<int>, std::span<int>>);
}

TEST_CASE("values of another type are refused") {
    HOLDS(!std::is_constructible_v<view<int>, std::vector<long>&>);
    HOLDS(!std::is_constructible_v<view<std::string_view>, std::vector<std::string>&>);
    HOLDS(!std::is_constructible_v<view<std::string_view>, std::string&>);
}

TEST_CASE("texts are viewed where they are written") {
    HOLDS(names<"Windows Server 2022", ".NET 8.0">.size() == 2);
    HOLDS(names<"Windows Server 2022", ".NET 8.0">[1] == ".NET 8.0");
    HOLDS(names<>.empty());
}

TEST_CASE("a view of a null pointer has no values, whatever size it is given") {
    CHECK(view<int>{nullptr, 3}.empty());
    CHECK(view<int>{nullptr, 3}.begin() == view<int>{nullptr, 3}.end());
    HOLDS(view<int>{plain, 3}.size() == 3);
}
