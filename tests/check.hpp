// SPDX-License-Identifier: MIT
/// \file
/// HOLDS(condition): checked by the compiler, and again when the test runs. The same file is built once more with
/// LIFECARE_RUN_TIME_ONLY, where only the running test checks, so that coverage and debuggers see what the compiler
/// otherwise keeps to itself.
#pragma once

#include <doctest/doctest.h>

#include <string_view>

#ifdef LIFECARE_RUN_TIME_ONLY
#define HOLDS(...) CHECK((__VA_ARGS__))
#else
#define HOLDS(...)                \
    static_assert((__VA_ARGS__)); \
    CHECK((__VA_ARGS__))
#endif
