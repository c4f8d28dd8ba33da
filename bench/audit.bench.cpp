// SPDX-License-Identifier: MIT
// How long does the audit of a whole installation take, and how does it grow with the servers? There is no other
// program that answers the question; the limit is reading every description once. A hundredth of the servers is wrong,
// as somewhere always something is.
#include <benchmark/benchmark.h>

#include <lifecare/audit.hpp>
#include <string>
#include <vector>

namespace {

using namespace lifecare;

/// An installation of n servers: four kinds, as in a medium-sized one, again and again.
struct site {
    std::vector<std::string> names;
    std::vector<server> servers;
    installation all;

    explicit site(std::size_t n) {
        static constexpr view<std::string_view> drives = lifecare::names<"C:", "D:">;
        static constexpr domain domains[] = {{"MEL", {subsystem::kir, subsystem::voo, subsystem::ifo}}};
        constexpr role roles[] = {role::application_server, role::database_server, role::intranet_server,
                                  role::web_server};
        constexpr network zones[] = {network::admin_network, network::admin_network, network::intranet, network::dmz};
        for (std::size_t i = 0; i < n; ++i) {
            names.push_back("SRV" + std::to_string(10'000 + i));
            server s{.name = {},
                     .zone = zones[i % 4],
                     .processors = 8,
                     .memory = 64_GB,
                     .disk = 1000_GB,
                     .partitions = drives};
            s.roles = {roles[i % 4]};
            if (i % 4 == 0) s.roles.insert(role::core_server);
            s.software = i % 4 == 1 ? names_of_database : names_of_web;
            if (i % 4 == 0) s.software = names_of_application;
            if (i % 100 == 99) s.memory = 4_GB;
            servers.push_back(s);
        }
        for (std::size_t i = 0; i < n; ++i) servers[i].name = names[i];
        all.customer = "Mellanby";
        all.volumes = {.inhabitants = 37'816, .ifo_cases = 900, .voo_clients = 1'300};
        all.domains = domains;
        all.servers = {servers.data(), servers.size()};
    }

private:
    static constexpr view<std::string_view> names_of_application =
        lifecare::names<"Windows Server 2022", ".NET Framework 4.8", ".NET 8.0 Hosting Bundle", "RabbitMQ 4.1",
                        "Microsoft OLE DB Driver for SQL Server 19.4.1">;
    static constexpr view<std::string_view> names_of_database =
        lifecare::names<"Windows Server 2022", "SQL Server 2022", ".NET Framework 4.8",
                        "Microsoft OLE DB Driver for SQL Server 19.4.1">;
    static constexpr view<std::string_view> names_of_web =
        lifecare::names<"Windows Server 2022", ".NET Framework 4.8", ".NET 8.0">;
};

void per_server(benchmark::State& state) {
    state.counters["ns_a_server"] =
        benchmark::Counter(static_cast<double>(state.range(0)) * 1e-9,
                           benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

void audit_of_servers(benchmark::State& state) {
    const site s{static_cast<std::size_t>(state.range(0))};
    struct : finding_sink {
        std::size_t found = 0;
        void operator()(const finding& f) override { found += f.state == finding_state::found; }
    } sink;
    for (auto _ : state) {
        sink.found = 0;
        benchmark::DoNotOptimize(audit(s.all, audit_request{techspec_2025, "2025-06-02"_date}, sink));
    }
    state.counters["findings"] = static_cast<double>(sink.found);
    per_server(state);
}
BENCHMARK(audit_of_servers)->Arg(4)->Arg(50)->Arg(1000)->Unit(benchmark::kMicrosecond);

void limit_reading_the_descriptions(benchmark::State& state) {
    const site s{static_cast<std::size_t>(state.range(0))};
    for (auto _ : state) {
        std::size_t sum = 0;
        for (const server& one : s.all.servers) {
            for (const char c : one.name) sum += static_cast<unsigned char>(c);
            for (const std::string_view software : one.software)
                for (const char c : software) sum += static_cast<unsigned char>(c);
        }
        benchmark::DoNotOptimize(sum);
    }
    per_server(state);
}
BENCHMARK(limit_reading_the_descriptions)->Arg(4)->Arg(50)->Arg(1000)->Unit(benchmark::kMicrosecond);

}  // namespace
