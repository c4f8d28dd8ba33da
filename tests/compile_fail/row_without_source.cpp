// expect: provenance
// SPDX-License-Identifier: MIT
#include <lifecare/core/table.hpp>
using namespace lifecare;
struct row {
    int key;
    provenance source;
    friend constexpr bool same_key(const row& a, const row& b) { return a.key == b.key; }
};
#ifdef CONTROL
constexpr row rows[] = {{1, {{techspec_2024, "3.1"}}}};
#else
constexpr row rows[] = {{1}};
#endif
