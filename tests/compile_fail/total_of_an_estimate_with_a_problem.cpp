// expect: this_estimate_has_a_problem_ask_problem_before_total
// SPDX-License-Identifier: MIT
#include <lifecare/sizing.hpp>
using namespace lifecare;
#ifdef CONTROL
static_assert(estimate({.compulsory_pupils = 100}, techspec_2024).total() == 1_MB);
#else
// techspec-2025 has no rate for pupils: no total can be had.
static_assert(estimate({.compulsory_pupils = 100}, techspec_2025).total() == 1_MB);
#endif
