// SPDX-License-Identifier: MIT
// How long does an estimate take? One, and a million of them, against a plain double-precision loop, against sums whose
// every term is checked for overflow, and against reading the same memory. Ratios within one run count, not the clock.
#include <benchmark/benchmark.h>

#include <cstring>
#include <lifecare/sizing.hpp>
#include <vector>

namespace {

using namespace lifecare;

constexpr std::size_t scenarios = 1'000'000;

const std::vector<volumes>& million() {
    static const std::vector<volumes> all = [] {
        std::vector<volumes> v(scenarios);
        std::uint64_t seed = 1;
        const auto next = [&](std::uint32_t below) {
            seed = seed * 6'364'136'223'846'793'005u + 1'442'695'040'888'963'407u;
            return static_cast<std::uint32_t>((seed >> 32) % below);
        };
        for (volumes& one : v) {
            one.inhabitants = next(1'000'000);
            one.ifo_cases = next(10'000);
            one.ifo_history_cases = next(50'000);
            one.ifo_caseworkers = next(500);
            one.ifo_interventions = next(20'000);
            one.voo_clients = next(20'000);
            one.voo_documents = next(500'000);
        }
        return v;
    }();
    return all;
}

void per_scenario(benchmark::State& state) {
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(scenarios));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(scenarios * sizeof(volumes)));
}

void one_estimate_with_lines(benchmark::State& state) {
    volumes v{.inhabitants = 37'816, .voo_clients = 1'200};
    for (auto _ : state) {
        benchmark::DoNotOptimize(v);
        benchmark::DoNotOptimize(estimate(v, techspec_2025).total());
    }
}
BENCHMARK(one_estimate_with_lines);

void one_total(benchmark::State& state) {
    volumes v{.inhabitants = 37'816, .voo_clients = 1'200};
    for (auto _ : state) {
        benchmark::DoNotOptimize(v);
        benchmark::DoNotOptimize(estimate_total(v, techspec_2025));
    }
}
BENCHMARK(one_total);

void million_totals(benchmark::State& state) {
    const auto& all = million();
    for (auto _ : state) {
        data_size sum;
        for (const volumes& v : all) sum += estimate_total(v, techspec_2025);
        benchmark::DoNotOptimize(sum);
    }
    per_scenario(state);
}
BENCHMARK(million_totals)->Unit(benchmark::kMillisecond);

void million_totals_peer_double(benchmark::State& state) {
    const auto& all = million();
    for (auto _ : state) {
        double sum = 0;
        for (const volumes& v : all)
            sum += v.inhabitants * 6'000.0 + v.ifo_cases * 100'000.0 + v.ifo_history_cases * 90'000.0 +
                   v.ifo_caseworkers * 5e6 + v.ifo_interventions * 4.5e6 + v.ifo_documents * 30'000.0 +
                   v.voo_clients * 800'000.0 + v.voo_documents * 150'000.0;
        benchmark::DoNotOptimize(sum);
    }
    per_scenario(state);
}
BENCHMARK(million_totals_peer_double)->Unit(benchmark::kMillisecond);

void million_totals_peer_checked_terms(benchmark::State& state) {
    const auto& all = million();
    for (auto _ : state) {
        std::uint64_t sum = 0;
        bool overflow = false;
        for (const volumes& v : all) {
            const std::uint64_t counts[] = {v.inhabitants,     v.ifo_cases,         v.ifo_history_cases,
                                            v.ifo_caseworkers, v.ifo_interventions, v.ifo_documents,
                                            v.voo_clients,     v.voo_documents};
            constexpr std::uint64_t unit[] = {6'000, 100'000, 90'000, 5'000'000, 4'500'000, 30'000, 800'000, 150'000};
            for (std::size_t i = 0; i < 8; ++i) {
                std::uint64_t term = 0;
                overflow |= __builtin_mul_overflow(counts[i], unit[i], &term);
                overflow |= __builtin_add_overflow(sum, term, &sum);
            }
        }
        benchmark::DoNotOptimize(sum);
        benchmark::DoNotOptimize(overflow);
    }
    per_scenario(state);
}
BENCHMARK(million_totals_peer_checked_terms)->Unit(benchmark::kMillisecond);

// The limit: the same bytes read once and added, eight at a time.
void million_totals_limit_reading_the_memory(benchmark::State& state) {
    const auto& all = million();
    const auto* first = reinterpret_cast<const unsigned char*>(all.data());
    for (auto _ : state) {
        std::uint64_t sum = 0;
        for (std::size_t i = 0; i + 8 <= scenarios * sizeof(volumes); i += 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, first + i, 8);
            sum += word;
        }
        benchmark::DoNotOptimize(sum);
    }
    per_scenario(state);
}
BENCHMARK(million_totals_limit_reading_the_memory)->Unit(benchmark::kMillisecond);

}  // namespace
