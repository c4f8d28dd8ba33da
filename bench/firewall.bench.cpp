// SPDX-License-Identifier: MIT
// How long does it take to know what the document says of a port between two ends? The table of firewall.hpp against a
// linear scan of the rules, std::map, std::unordered_map and frozen::unordered_map by ends and port, and against
// reading the questions. Ratios within one run count, not the clock.
#include <benchmark/benchmark.h>

#include <lifecare/firewall.hpp>
#include <map>
#include <unordered_map>
#include <vector>

#ifdef HAVE_FROZEN
#include <frozen/unordered_map.h>
#endif

namespace {

using namespace lifecare;

struct flow_question {
    std::uint8_t from, to;
    std::uint16_t port;
};

/// Half of the questions are about ports of rules, half about any; in no order, so that branches cannot be learned.
const std::vector<flow_question>& questions() {
    static const std::vector<flow_question> all = [] {
        std::vector<flow_question> v(1 << 16);
        std::uint64_t seed = 1;
        const auto next = [&](std::uint64_t below) {
            seed = seed * 6'364'136'223'846'793'005u + 1'442'695'040'888'963'407u;
            return (seed >> 33) % below;
        };
        for (flow_question& q : v) {
            const port_rule& r = flows_of<techspec_2024>.begin()[next(flows_of<techspec_2024>.size())];
            q = next(2) ? flow_question{static_cast<std::uint8_t>(r.from.index()),
                                        static_cast<std::uint8_t>(r.to.index()), r.first}
                        : flow_question{static_cast<std::uint8_t>(next(endpoint_count)),
                                        static_cast<std::uint8_t>(next(endpoint_count)),
                                        static_cast<std::uint16_t>(next(65'536))};
        }
        return v;
    }();
    return all;
}

/// The best rule by a scan: what a plain program does.
int scan(const flow_question& q) {
    int best = -1;
    flow_verdict verdict = flow_verdict::unknown;
    for (std::size_t i = 0; i < flows_of<techspec_2024>.size(); ++i) {
        const port_rule& r = flows_of<techspec_2024>.begin()[i];
        if (r.from.index() == q.from && r.to.index() == q.to && r.first <= q.port && q.port <= r.last &&
            flow_table::verdict_of(r) > verdict) {
            best = static_cast<int>(i);
            verdict = flow_table::verdict_of(r);
        }
    }
    return best;
}

constexpr std::uint32_t key_of(std::size_t from, std::size_t to, unsigned port) {
    return static_cast<std::uint32_t>(from << 24 | to << 16 | port);
}

/// Every port of every rule with its best rule, for the maps: ranges become one entry a port.
template <class Map>
const Map& filled() {
    static const Map map = [] {
        Map m;
        for (const port_rule& r : flows_of<techspec_2024>)
            for (unsigned port = r.first; port <= r.last; ++port)
                m.emplace(key_of(r.from.index(), r.to.index(), port),
                          scan({static_cast<std::uint8_t>(r.from.index()), static_cast<std::uint8_t>(r.to.index()),
                                static_cast<std::uint16_t>(port)}));
        return m;
    }();
    return map;
}

template <class Answer>
void ask(benchmark::State& state, Answer answer) {
    const auto& all = questions();
    std::int64_t sum = 0;
    for (auto _ : state)
        for (const flow_question& q : all) sum += answer(q);
    benchmark::DoNotOptimize(sum);
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(all.size()));
}

/// Endpoints by index, as a program that keeps its own numbers has them.
const std::vector<endpoint>& ends() {
    static const std::vector<endpoint> all = [] {
        std::vector<endpoint> v;
        for (const auto& row : rulebook::endpoints) v.push_back(row.id);
        return v;
    }();
    return all;
}

void flow_table_number_of(benchmark::State& state) {
    const endpoint* const e = ends().data();
    ask(state,
        [=](const flow_question& q) { return flows_of<techspec_2024>.number_of(e[q.from], e[q.to], q.port) - 1; });
}
BENCHMARK(flow_table_number_of);

void linear_scan(benchmark::State& state) { ask(state, scan); }
BENCHMARK(linear_scan);

void std_map(benchmark::State& state) {
    const auto& m = filled<std::map<std::uint32_t, int>>();
    ask(state, [&](const flow_question& q) {
        const auto found = m.find(key_of(q.from, q.to, q.port));
        return found == m.end() ? -1 : found->second;
    });
}
BENCHMARK(std_map);

void std_unordered_map(benchmark::State& state) {
    const auto& m = filled<std::unordered_map<std::uint32_t, int>>();
    ask(state, [&](const flow_question& q) {
        const auto found = m.find(key_of(q.from, q.to, q.port));
        return found == m.end() ? -1 : found->second;
    });
}
BENCHMARK(std_unordered_map);

#ifdef HAVE_FROZEN
/// The flows alone: with every port of the ranges frozen does not compile within default limits.
constexpr std::size_t exact_rules = [] {
    std::size_t n = 0;
    for (const port_rule& r : flows_of<techspec_2024>) n += r.first == r.last ? 1u : 0u;
    return n;
}();
constexpr auto frozen_entries = [] {
    std::array<std::pair<std::uint32_t, int>, exact_rules> all{};
    std::size_t n = 0;
    for (const port_rule& r : flows_of<techspec_2024>)
        if (r.first == r.last) {
            // Two rules of one key: frozen refuses them, so the second gets a key that nobody asks for.
            std::uint32_t key = key_of(r.from.index(), r.to.index(), r.first);
            for (std::size_t i = 0; i < n; ++i)
                if (all[i].first == key) key = static_cast<std::uint32_t>(0xff00'0000u + n);
            all[n] = {key, static_cast<int>(n)};
            ++n;
        }
    return all;
}();
constexpr frozen::unordered_map<std::uint32_t, int, exact_rules> frozen_map{frozen_entries};

void frozen_unordered_map_of_single_ports(benchmark::State& state) {
    ask(state, [](const flow_question& q) {
        const auto found = frozen_map.find(key_of(q.from, q.to, q.port));
        return found == frozen_map.end() ? -1 : found->second;
    });
}
BENCHMARK(frozen_unordered_map_of_single_ports);
#endif

void limit_reading_the_questions(benchmark::State& state) {
    ask(state, [](const flow_question& q) { return q.from + q.to + q.port; });
}
BENCHMARK(limit_reading_the_questions);

/// All openings of an installation: 50 servers, ten of each of five roles.
void openings_of_fifty_servers(benchmark::State& state) {
    std::vector<server> servers(50);
    for (std::size_t i = 0; i < servers.size(); ++i) servers[i].roles = static_cast<role>(i % 5);
    installation i;
    i.servers = {servers.data(), servers.size()};
    const flow_table table{techspec_2025, i.ports, i.products};
    for (auto _ : state) benchmark::DoNotOptimize(count_openings(i, table));
}
BENCHMARK(openings_of_fifty_servers)->Unit(benchmark::kMillisecond);

void flow_table_of_an_installation(benchmark::State& state) {
    port_overrides ports{.sql = 14'330};
    for (auto _ : state) {
        benchmark::DoNotOptimize(ports);
        benchmark::DoNotOptimize(flow_table{techspec_2024, ports, {}});
    }
}
BENCHMARK(flow_table_of_an_installation)->Unit(benchmark::kMicrosecond);

}  // namespace
