// expect: this_installation_fails_a_check
// SPDX-License-Identifier: MIT
#include <lifecare/audit.hpp>
using namespace lifecare;
#ifdef CONTROL
constexpr installation mine{.client = {.latency_ms = 49, .two_factor = true}};
#else
constexpr installation mine{.client = {.latency_ms = 50, .two_factor = true}};
#endif
static_assert(require_clean(mine, cloud_6_2, "2025-09-01"_date));
