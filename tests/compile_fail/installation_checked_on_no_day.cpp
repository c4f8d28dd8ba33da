// expect: this_audit_checks_nothing
// SPDX-License-Identifier: MIT
#include <lifecare/audit.hpp>
using namespace lifecare;
constexpr installation mine{.client = {.latency_ms = 10}};
#ifdef CONTROL
static_assert(require_clean(mine, techspec_2025, "2025-09-01"_date));
#else
static_assert(require_clean(mine, techspec_2025, date{}));
#endif
