// SPDX-License-Identifier: MIT
// examples/ports/opening_list.hpp and rule_sets.hpp against for_each_opening of the library, which asks every pair by
// itself, over installations made by chance.
#include "ports/opening_list.hpp"

#include <doctest/doctest.h>

#include <set>
#include <tuple>

#include "ports/rule_sets.hpp"

using namespace tools;
using namespace lifecare;

namespace {

struct made {
    std::vector<std::string> names;
    std::vector<server> servers;
    installation i;
};

/// Servers with roles, networks and products by chance.
made made_from(std::uint64_t seed) {
    const auto next = [&](std::uint64_t below) {
        return seed = seed * 6'364'136'223'846'793'005u + 1'442'695'040'888'963'407u, (seed >> 33) % below;
    };
    made out;
    const std::size_t n = next(9);
    for (std::size_t s = 0; s < n; ++s) out.names.push_back("S" + std::to_string(s));
    for (std::size_t s = 0; s < n; ++s) {
        server m{.name = out.names[s]};
        for (std::size_t r = 0; r < role_count; ++r)
            if (next(4) == 0) m.roles.insert(static_cast<role>(r));
        if (next(4) != 0) m.zone = static_cast<network>(next(network_count));
        out.servers.push_back(m);
    }
    out.i.servers = {out.servers.data(), out.servers.size()};
    for (std::size_t p = 0; p < product_count; ++p)
        if (next(3) == 0) out.i.products.insert(static_cast<product>(p));
    if (next(3) == 0) out.i.ports.sql = 14330;
    return out;
}

using rule_at = std::tuple<std::string, std::string, const port_rule*>;
std::string key_of(const opening_end& e) { return (e.machine ? "server " : "") + std::string(name_of(e)); }

}  // namespace

TEST_CASE("kind by kind the openings are those that the library finds pair by pair, and the sets open the same") {
    std::size_t openings = 0;
    for (std::uint64_t seed = 1; seed <= 400; ++seed)
        for (const document d : {techspec_2024, techspec_2025})
            for (const client_openings clients : {client_openings::exact, client_openings::ranges}) {
                CAPTURE(seed);
                const made m = made_from(seed);
                const flow_table table = flow_table_of(m.i, d);
                std::set<rule_at> expected, found, by_kinds, from_sets;
                for_each_opening(m.i, table, clients, [&](const opening& o) {
                    expected.insert({key_of(o.from), key_of(o.to), o.rule});
                });
                const opening_list all{m.i, table, clients};
                std::vector<std::pair<std::size_t, std::size_t>> pairs;
                all.each([&](const opening_line& l) {
                    for (const port_rule* r : l->rules) found.insert({key_of(l.from), key_of(l.to), r});
                    pairs.emplace_back(all.place_of(l.from), all.place_of(l.to));
                });
                REQUIRE(found == expected);
                REQUIRE(std::is_sorted(pairs.begin(), pairs.end()));
                openings += found.size();

                // The first pair of each two kinds stands for all of them.
                all.each_of_kinds([&](const opening_line& l) {
                    for (const std::size_t a : all.kinds()[all.kind_of(all.place_of(l.from))].members)
                        for (const std::size_t b : all.kinds()[all.kind_of(all.place_of(l.to))].members)
                            if (a != b)
                                for (const port_rule* r : l->rules)
                                    by_kinds.insert({key_of(all.ends()[a]), key_of(all.ends()[b]), r});
                });
                REQUIRE(by_kinds == expected);

                const rule_sets sets = rule_sets_of(all);
                for (const set_rule& x : sets.rules)
                    for (const std::size_t a : sets.sets[x.from].members)
                        for (const std::size_t b : sets.sets[x.to].members)
                            if (a != b)
                                for (const port_rule* r : x.ports.rules)
                                    from_sets.insert({key_of(all.ends()[a]), key_of(all.ends()[b]), r});
                REQUIRE(from_sets == expected);
            }
    CHECK(openings > 100'000);
}

TEST_CASE("without optional openings a list and its sets leave out the same") {
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        CAPTURE(seed);
        const made m = made_from(seed);
        const flow_table table = flow_table_of(m.i, techspec_2025);
        const opening_list all{m.i, table, client_openings::exact, {.optional = false}};
        std::set<std::tuple<std::size_t, std::size_t, std::uint16_t>> pairs, from_sets;
        all.each([&](const opening_line& l) { pairs.insert({all.place_of(l.from), all.place_of(l.to), l->first}); });
        const rule_sets sets = rule_sets_of(all);
        for (const set_rule& x : sets.rules)
            for (const std::size_t a : sets.sets[x.from].members)
                for (const std::size_t b : sets.sets[x.to].members)
                    if (a != b) from_sets.insert({a, b, x.ports.first});
        REQUIRE(from_sets == pairs);
        for (const server& s : m.i.servers) {
            std::set<std::tuple<std::size_t, std::size_t, std::uint16_t>> mine, of_sets;
            all.each(
                [&](const opening_line& l) {
                    mine.insert({all.place_of(l.from), all.place_of(l.to), l->first});
                },
                &s);
            const rule_sets server_sets = rule_sets_of(all, s);
            for (const set_rule& x : server_sets.rules)
                for (const std::size_t a : server_sets.sets[x.from].members)
                    for (const std::size_t b : server_sets.sets[x.to].members) of_sets.insert({a, b, x.ports.first});
            REQUIRE(of_sets == mine);
        }
    }
}
