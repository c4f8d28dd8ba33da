// SPDX-License-Identifier: MIT
// docs/how-to/adding-a-document.md, step by step on a small table: an edition that drops Windows 10, changes a
// condition and adds SQL Server 2025. The cloud's document stands for the edition that is to come.
#include <lifecare/core/table.hpp>

#include "check.hpp"

using namespace lifecare;

namespace {

struct platform {
    text product, version, condition;
    provenance source;
    friend constexpr bool same_key(const platform& a, const platform& b) {
        return a.product == b.product && a.version == b.version;
    }
};

constexpr document techspec_2026 = cloud_6_2;
constexpr citation in_2025{techspec_2025, "8.2"}, in_2026{techspec_2026, "8.2"};
constexpr platform rows[] = {
    {"Windows", "10", "Semi-Annual Channel", {in_2025}},  // gone: left as it is
    {"Windows", "11", "", {in_2025, in_2026}},            // alike: the new citation added
    {"Windows Server", "2022", "", {in_2025}},            // changed: a neighbour with the same key
    {"Windows Server", "2022", "Engelsk version", {in_2026}},
    {"SQL Server", "2025", "", {in_2026}},  // new
};
constexpr table platforms{rows};
static_assert(platforms.in(techspec_2026).size() == 3, "platforms: 8.2 of 2026 prints 3 rows");

}  // namespace

TEST_CASE("the difference reads as the new edition's change history") {
    HOLDS(platforms.in(techspec_2025).size() == 3);
    struct seen {
        const platform *removed = nullptr, *added = nullptr, *altered = nullptr;
        int unchanged = 0;
    };
    constexpr seen s = [] {
        seen out;
        for_each_change(platforms, techspec_2025, techspec_2026, [&](change<platform> c) {
            if (c.removed()) out.removed = c.before;
            if (c.added()) out.added = c.after;
            if (c.altered()) out.altered = c.after;
            out.unchanged += c.unchanged();
        });
        return out;
    }();
    HOLDS(s.removed->version == text{"10"});
    HOLDS(s.added->product == text{"SQL Server"});
    HOLDS(s.altered->condition == text{"Engelsk version"});
    HOLDS(s.unchanged == 1);
}
