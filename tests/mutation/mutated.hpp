// SPDX-License-Identifier: MIT
/// \file
/// Which mutant is alive while the program runs.
#pragma once

inline int living_mutant = -1;
/// True for the one mutant that is alive, and never while the compiler evaluates.
constexpr bool mutated(int number) { return !__builtin_is_constant_evaluated() && living_mutant == number; }
