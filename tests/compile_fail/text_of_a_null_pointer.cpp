// expect: deleted
// SPDX-License-Identifier: MIT
#include <lifecare/core/text.hpp>
#ifdef CONTROL
constexpr lifecare::text nothing = {};
#else
constexpr lifecare::text nothing = nullptr;
#endif
