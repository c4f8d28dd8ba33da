// expect: rows_of_one_key_must_not_share_a_document
// SPDX-License-Identifier: MIT
#include <lifecare/core/table.hpp>
using namespace lifecare;
struct row {
    int key;
    provenance source;
    friend constexpr bool same_key(const row& a, const row& b) { return a.key == b.key; }
};
constexpr citation in_2024{techspec_2024, "3.1"}, in_2025{techspec_2025, "3.1"};
#ifdef CONTROL
constexpr row rows[] = {{1, {in_2024}}, {1, {in_2025}}};
#else
constexpr row rows[] = {{1, {in_2024}}, {1, {in_2024, in_2025}}};
#endif
constexpr table t{rows};
static_assert(require_one_row_a_document(t));
