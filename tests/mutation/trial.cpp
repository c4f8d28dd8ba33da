// SPDX-License-Identifier: MIT
// The program that holds the tests, and what makes something wrong in them:
//   mutants questions MUTANTS.tsv FIRST STEP    one decision after another, of the file every STEP-th from FIRST
//   mutants rows OF FIRST STEP                  one field of one row after another: of every OF-th every STEP-th from
//   FIRST
#define DOCTEST_CONFIG_IMPLEMENT
#include "trial.hpp"

#include <cstdlib>
#include <string_view>

int main(int argc, char** argv) {
    if (argc != 5) return 2;
    const std::string_view what = argv[1];
    const std::size_t first = std::strtoul(argv[3], nullptr, 10), step = std::strtoul(argv[4], nullptr, 10);
    if (what == "questions") return try_mutants(argv[2], first, step);
    return falsify_rows(std::strtoul(argv[2], nullptr, 10), first, step);
}
