// expect: this_installation_fails_a_check
// SPDX-License-Identifier: MIT
#include <lifecare/audit.hpp>
using namespace lifecare;
#ifdef CONTROL
constexpr installation mine{.client = {.bandwidth_mbit = 10, .ipv6_enable = true}};  // a note is no warning
#else
constexpr installation mine{.client = {.bandwidth_mbit = 9, .ipv6_enable = true}};
#endif
static_assert(require_clean(mine, techspec_2025, "2025-09-01"_date));
