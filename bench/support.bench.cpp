// SPDX-License-Identifier: MIT
// How long does "is it supported?" take? Reading what an inventory writes, and asking both clocks, against what a tool
// would write without the library: a scan over rows of std::string and a std::map, which know exact versions only, not
// subversions, editions or second sources.
#include <benchmark/benchmark.h>

#include <algorithm>
#include <lifecare/support.hpp>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace lifecare;

constexpr date day{2026, 6, 1};
constexpr std::string_view written[] = {"Windows Server 2022 Standard",
                                        "Microsoft SQL Server 2019 (RTM-CU25) 15.0.4355.3", ".NET 8.0.11",
                                        "Microsoft Windows 10 Enterprise 10.0.19045 N/A Build 19045", "Notepad++ 8.6"};
/// The same, as the peers can find it: product and exact version.
constexpr std::pair<software_product, std::string_view> exact[] = {{software_product::windows_server, "2022"},
                                                                   {software_product::sql_server, "2019"},
                                                                   {software_product::dotnet, "8.0"},
                                                                   {software_product::windows, "10"},
                                                                   {software_product::iis, "8.6"}};

void per_product(benchmark::State& state) {
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(std::size(written)));
}

void reading_and_both_clocks(benchmark::State& state) {
    for (auto _ : state)
        for (std::string_view s : written) {
            benchmark::DoNotOptimize(s);
            benchmark::DoNotOptimize(support_of(parse_software(s), {techspec_2025, day}));
        }
    per_product(state);
}
BENCHMARK(reading_and_both_clocks);

void reading(benchmark::State& state) {
    for (auto _ : state)
        for (std::string_view s : written) {
            benchmark::DoNotOptimize(s);
            benchmark::DoNotOptimize(parse_software(s));
        }
    per_product(state);
}
BENCHMARK(reading);

void both_clocks(benchmark::State& state) {
    std::vector<software> all;
    for (std::string_view s : written) all.push_back(parse_software(s));
    for (auto _ : state)
        for (software& s : all) {
            benchmark::DoNotOptimize(s);
            benchmark::DoNotOptimize(support_of(s, {techspec_2025, day}));
        }
    per_product(state);
}
BENCHMARK(both_clocks);

/// The two ends of an exact version.
struct ends {
    date suite, vendor;
};
struct row {
    std::string product, version;
    ends last;
};

/// Every version of the platform table with its ends.
std::vector<row> rows() {
    std::vector<row> all;
    for (const auto& p : rulebook::platforms.in(techspec_2025))
        for (const auto& s : rulebook::software)
            if (s.platform_name == p.product) {
                row r{std::string(s.key.view()), std::string(p.version.view()), {window_of(p).last_day, {}}};
                for (const auto& c : known_vendor_cycles)
                    if (c.product == s.id && c.version == p.version)
                        r.last.vendor = std::max(r.last.vendor, c.security_end);
                all.push_back(std::move(r));
            }
    return all;
}

void both_clocks_peer_scan(benchmark::State& state) {
    const std::vector<row> all = rows();
    for (auto _ : state)
        for (auto asked : exact) {
            benchmark::DoNotOptimize(asked.second);
            const auto found = std::find_if(all.begin(), all.end(),
                                            [version = asked.second, key = to_text(asked.first).view()](const row& r) {
                                                return r.product == key && r.version == version;
                                            });
            benchmark::DoNotOptimize(found != all.end() && !(found->last.vendor < day));
        }
    per_product(state);
}
BENCHMARK(both_clocks_peer_scan);

void both_clocks_peer_map(benchmark::State& state) {
    std::map<std::pair<std::string, std::string>, ends> all;
    for (row& r : rows()) all.try_emplace({std::move(r.product), std::move(r.version)}, r.last);
    for (auto _ : state)
        for (auto [product, version] : exact) {
            benchmark::DoNotOptimize(version);
            const auto found = all.find({std::string(to_text(product).view()), std::string(version)});
            benchmark::DoNotOptimize(found != all.end() && !(found->second.vendor < day));
        }
    per_product(state);
}
BENCHMARK(both_clocks_peer_map);

}  // namespace
