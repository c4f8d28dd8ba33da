// SPDX-License-Identifier: MIT
// core/table.hpp: table, for_each_change, newest_row.
#include <lifecare/core/table.hpp>

#include "check.hpp"

using namespace lifecare;

namespace {

struct row {
    int key;
    text cell;
    provenance source;
    friend constexpr bool same_key(const row& a, const row& b) { return a.key == b.key; }
};

/// A row that is looked up by a key of its own.
struct named {
    text key;
    int value;
    provenance source;
    friend constexpr bool same_key(const named& one, const named& other) { return one.key == other.key; }
};

constexpr citation a{techspec_2024, "1"}, b{techspec_2025, "2"};
constexpr row rows[] = {
    {1, "both", {a, b}},   {2, "only old", {a}}, {3, "old value", {a}},
    {3, "new value", {b}}, {4, "only new", {b}}, {5, "elsewhere", {{cloud_6_2, "5.1"}}},
};
constexpr table t{rows};

struct counts {
    int added = 0, removed = 0, altered = 0, unchanged = 0;
};
constexpr counts changes(document from, document to) {
    counts c;
    for_each_change(t, from, to, [&](change<row> x) {
        c.added += x.added();
        c.removed += x.removed();
        c.altered += x.altered();
        c.unchanged += x.unchanged();
    });
    return c;
}

}  // namespace

TEST_CASE("a document's rows are those that it prints, in order") {
    HOLDS(t.size() == 6);
    HOLDS(t.in(techspec_2024).size() == 3);
    HOLDS(t.in(techspec_2025).size() == 3);
    HOLDS(t.in(vellinge_routine).empty());
    HOLDS(t.in(vellinge_routine).size() == 0);
    HOLDS(!t.in(cloud_6_2).empty());
    HOLDS([] {
        int key = 0, n = 0;
        for (const row& r : t.in(techspec_2025)) {
            if (r.key < key) return false;
            key = r.key;
            ++n;
        }
        return n == 3;
    }());
    HOLDS(t.in(cloud_6_2).begin()->key == 5);
}

TEST_CASE("neighbours may share a key or a document") {
    // Another key in the same document stands before and after the two rows of key 2.
    static constexpr row neighbours[] = {{1, "", {a}}, {2, "", {a}}, {2, "", {b}}, {3, "", {b}},
                                         {4, "", {b}}, {5, "", {a}}, {5, "", {b}}};
    constexpr table checked{neighbours};
    HOLDS(checked.size() == 7);
    constexpr table checked_too{rows};
    HOLDS(checked_too.size() == 6);
    constexpr bool sound = require_one_row_a_document(checked) && require_one_row_a_document(checked_too);
    CHECK(sound);
}

TEST_CASE("changes between two documents, each key once") {
    HOLDS(changes(techspec_2024, techspec_2025).added == 1);
    HOLDS(changes(techspec_2024, techspec_2025).removed == 1);
    HOLDS(changes(techspec_2024, techspec_2025).altered == 1);
    HOLDS(changes(techspec_2024, techspec_2025).unchanged == 1);
    HOLDS(changes(techspec_2025, techspec_2024).added == 1);
    HOLDS(changes(techspec_2024, techspec_2024).unchanged == 3);
    HOLDS(changes(vellinge_routine, stockholm_2013).unchanged == 0);
}

TEST_CASE("of the rows of a key the newest document's is found, wherever it stands") {
    static constexpr named newest_last[] = {{"x", 0, {b}}, {"y", 1, {a}}, {"y", 2, {b}}},
                           newest_first[] = {{"y", 2, {b}}, {"y", 1, {a}}, {"x", 0, {b}}};
    static constexpr table last{newest_last}, first{newest_first};
    constexpr bool sound = require_one_row_a_document(last) && require_one_row_a_document(first);
    CHECK(sound);
    CHECK(newest_row(last, "y").value == 2);
    CHECK(newest_row(first, "y").value == 2);
}

TEST_CASE("rows are of one key by what they are found by: key, id or name") {
    struct keyed {
        int key, id;
    };
    struct numbered {
        int id;
        text name;
    };
    struct called {
        text name;
        int value;
    };
    CHECK(same_key(keyed{1, 2}, keyed{1, 3}));
    CHECK(!same_key(keyed{1, 2}, keyed{2, 2}));
    CHECK(same_key(numbered{1, "a"}, numbered{1, "b"}));
    CHECK(!same_key(numbered{1, "a"}, numbered{2, "a"}));
    CHECK(same_key(called{"a", 1}, called{"a", 2}));
    CHECK(!same_key(called{"a", 1}, called{"b", 1}));
}
