// SPDX-License-Identifier: MIT
// How long does it take to know what the document says of a client's port to the application server? All 65 536 ports
// in no order, the table of firewall.hpp against a linear scan of the rules, a sorted vector of ranges,
// std::unordered_map, and an array of every port. Ratios within one run count, not the clock.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <lifecare/firewall.hpp>
#include <numeric>
#include <unordered_map>
#include <vector>

namespace {

using namespace lifecare;
constexpr endpoint from = role::client, to = role::application_server;

const std::vector<std::uint16_t>& ports() {
    static const std::vector<std::uint16_t> all = [] {
        std::vector<std::uint16_t> v(65'536);
        std::iota(v.begin(), v.end(), std::uint16_t{0});
        std::uint64_t seed = 1;
        for (std::size_t i = v.size() - 1; i > 0; --i) {
            seed = seed * 6'364'136'223'846'793'005u + 1'442'695'040'888'963'407u;
            std::swap(v[i], v[(seed >> 33) % (i + 1)]);
        }
        return v;
    }();
    return all;
}

/// The best rule of a port by a scan of those from the client to the server.
int scan(std::uint16_t port) {
    int best = 0;
    for (std::size_t i = 0; i < flows_of<techspec_2024>.size(); ++i) {
        const port_rule& r = flows_of<techspec_2024>.begin()[i];
        if (r.from == from && r.to == to && r.first <= port && port <= r.last &&
            (best == 0 ||
             flow_table::verdict_of(r) > flow_table::verdict_of(flows_of<techspec_2024>.begin()[best - 1])))
            best = static_cast<int>(i) + 1;
    }
    return best;
}

template <class Answer>
void ask(benchmark::State& state, Answer answer) {
    const auto& all = ports();
    std::int64_t sum = 0, expected = 0;
    for (const std::uint16_t port : all) expected += scan(port);
    for (auto _ : state) {
        sum = 0;
        for (const std::uint16_t port : all) sum += answer(port);
        benchmark::DoNotOptimize(sum);
    }
    if (sum != expected) state.SkipWithError("answers otherwise than the scan");
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(all.size()));
}

void flow_table_number_of(benchmark::State& state) {
    endpoint a = from, b = to;
    benchmark::DoNotOptimize(a);
    benchmark::DoNotOptimize(b);
    ask(state, [&](std::uint16_t port) { return flows_of<techspec_2024>.number_of(a, b, port); });
}
BENCHMARK(flow_table_number_of);

void linear_scan(benchmark::State& state) { ask(state, scan); }
BENCHMARK(linear_scan);

void sorted_vector(benchmark::State& state) {
    struct range {
        std::uint16_t first, last;
        int rule;
    };
    std::vector<range> ranges;  // neighbours of one answer are one range
    for (std::uint32_t port = 0; port <= 65'535; ++port)
        if (const int rule = scan(static_cast<std::uint16_t>(port)); rule != 0) {
            if (!ranges.empty() && ranges.back().last + 1u == port && ranges.back().rule == rule) ++ranges.back().last;
            else ranges.push_back({static_cast<std::uint16_t>(port), static_cast<std::uint16_t>(port), rule});
        }
    ask(state, [&](std::uint16_t port) {
        const auto after = std::upper_bound(ranges.begin(), ranges.end(), port,
                                            [](std::uint16_t p, const range& r) { return p < r.first; });
        return after != ranges.begin() && port <= after[-1].last ? after[-1].rule : 0;
    });
}
BENCHMARK(sorted_vector);

void std_unordered_map(benchmark::State& state) {
    std::unordered_map<std::uint16_t, int> rules;
    for (const std::uint16_t port : ports())
        if (const int rule = scan(port); rule != 0) rules[port] = rule;
    ask(state, [&](std::uint16_t port) {
        const auto found = rules.find(port);
        return found == rules.end() ? 0 : found->second;
    });
}
BENCHMARK(std_unordered_map);

void array_of_every_port(benchmark::State& state) {
    std::vector<std::uint8_t> rules(65'536);
    for (const std::uint16_t port : ports()) rules[port] = static_cast<std::uint8_t>(scan(port));
    ask(state, [&](std::uint16_t port) { return rules[port]; });
}
BENCHMARK(array_of_every_port);

}  // namespace
