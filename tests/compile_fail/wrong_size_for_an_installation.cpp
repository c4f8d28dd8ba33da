// expect: static assertion|static_assert
// SPDX-License-Identifier: MIT
#include <lifecare/sizing.hpp>
using namespace lifecare;
#ifdef CONTROL
static_assert(estimate({.inhabitants = 37'816}, techspec_2025).total() < 250_MB);
#else
static_assert(estimate({.inhabitants = 37'816}, techspec_2025).total() < 200_MB,
              "the population register does not fit");
#endif
