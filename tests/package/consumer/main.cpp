// SPDX-License-Identifier: MIT
// What a user of each package writes first.
#include <cstdio>
#include <lifecare/lifecare.hpp>

using namespace lifecare;
using namespace lifecare::literals;

// 6 MB per 1 000 inhabitants (techspec-2025, 3.1.4).
static_assert(estimate({.inhabitants = 37'816}, techspec_2025).total() == 226'896_KB);

int main(int argc, char**) {
    const auto total = estimate({.inhabitants = static_cast<std::uint32_t>(argc) * 1'000}, techspec_2025).total();
    std::printf("%s %llu\n", LIFECARE_VERSION, static_cast<unsigned long long>(total.bytes()));
}
