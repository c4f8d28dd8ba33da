// SPDX-License-Identifier: MIT
// core/text.hpp, core/label.hpp, core/document.hpp, core/table.hpp, core/enum_set.hpp.
#include <lifecare/core/enum_set.hpp>
#include <lifecare/core/label.hpp>
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

enum class colour { red, green, blue };

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
    CHECK(newest_row(last, "y").value == 2);
    CHECK(newest_row(first, "y").value == 2);
}

TEST_CASE("provenance names each document once") {
    constexpr provenance one{a}, two{a, b};
    HOLDS(one.size() == 1);
    HOLDS(one.newest() == a);
    HOLDS(two.size() == 2);
    HOLDS(two.newest() == b);
    HOLDS(rows[0].source.size() == 2);
    HOLDS(rows[0].source.find(techspec_2025)->place() == "2");
    HOLDS(rows[0].source.find(cloud_6_2) == nullptr);
    HOLDS(rows[0].source.newest() == b);
    HOLDS(rows[1].source.newest() == a);
    HOLDS(rows[1].source.end() - rows[1].source.begin() == 1);
    HOLDS(rows[0].source.shares_document_with(rows[1].source));
    constexpr provenance three{a, b, {cloud_6_2, "3"}};
    HOLDS(three.size() == 3);
    HOLDS(three.newest().place() == "3");
    HOLDS(three.find(techspec_2025)->place() == "2");
    HOLDS(!three.in(vellinge_routine));
    HOLDS(!rows[2].source.shares_document_with(rows[3].source));
}

TEST_CASE("text compares by characters and counts bytes") {
    HOLDS(text{"å"}.size() == 2);
    HOLDS(text{"å"} == text{"å"});
    HOLDS(!(text{"a"} == text{"ab"}));
    HOLDS(text{}.empty());
    HOLDS(text{} == text{""});
    HOLDS(std::string_view{text{"Vård"}} == "Vård");
    HOLDS(label{"Vård", "Care"}.in(language::swedish) == text{"Vård"});
    HOLDS(label{"Vård", "Care"}.in(language::english) == text{"Care"});
}

TEST_CASE("inline_text keeps what fits") {
    HOLDS((inline_text<3>{} += std::string_view{"abcd"}) == "abc");
    HOLDS((inline_text<3>{} += std::string_view{"abcd"}).size() == 3);
    HOLDS(inline_text<3>{}.empty());
    HOLDS(inline_text<8>{}.append_number(7, 2) == "07");
    HOLDS(inline_text<24>{}.append_number(~std::uint64_t{0}) == "18446744073709551615");
    HOLDS(inline_text<8>{}.append_number(0) == "0");
    HOLDS(inline_text<8>{}.append_number(123, 2) == "123");
    HOLDS(inline_text<32>{}.append_number(7, 25) == "0000000000000000000000007");
}

TEST_CASE("every basis has a key") {
    HOLDS(to_text(basis::printed) == text{"printed"});
    HOLDS(to_text(basis::figure) == text{"figure"});
    HOLDS(to_text(basis::derived) == text{"derived"});
    HOLDS(to_text(basis::assumed) == text{"assumed"});
    HOLDS(to_text(basis::external) == text{"external"});
}

TEST_CASE("sets of enumerators") {
    constexpr enum_set<colour> set{colour::red, colour::blue};
    HOLDS(set.contains(colour::red));
    HOLDS(!set.contains(colour::green));
    HOLDS(set.contains_any({colour::green, colour::blue}));
    HOLDS(!set.contains_any(colour::green));
    HOLDS((set | colour::green).contains(colour::green));
    HOLDS(enum_set<colour>{}.empty());
    HOLDS(enum_set<colour>{}.insert(colour::green) == enum_set<colour>{colour::green});
}

TEST_CASE("a set is gone through in the order of the enumeration") {
    constexpr auto written = [](enum_set<colour> set) {
        inline_text<8> out;
        for (colour c : set) out += static_cast<char>('0' + static_cast<int>(c));
        return out;
    };
    HOLDS(written({colour::blue, colour::red}) == written({colour::red, colour::blue}));
    HOLDS(written({}).empty());
    HOLDS(enum_set<colour>{colour::blue, colour::red}.size() == 2);
    HOLDS(enum_set<colour>{}.size() == 0);
}
