// SPDX-License-Identifier: MIT
// core/sink.hpp: whatever has many answers gives them to a callable, which stops them by returning false.
#include <lifecare/lifecare.hpp>

#include "check.hpp"

using namespace lifecare;
using namespace lifecare::literals;

namespace {

/// Two machines with what audits, openings, demands and databases are about.
constexpr domain domains[] = {{.name = "MBY", .subsystems = {subsystem::kir, subsystem::voo}}};
constexpr server servers[] = {
    {.name = "1CORE", .roles = {role::core_server, role::application_server, role::web_server}, .memory = 1_GB},
    {.name = "2DATA", .roles = {role::database_server, role::esense_server}, .memory = 1_GB},
};
constexpr installation wrong{.family = family::welfare, .domains = domains, .servers = servers};
constexpr audit_request asked{.document = techspec_2025, .day = "2026-01-15"_date};

/// How many answers a function gives when it is stopped at the second, and whether it says that it was.
template <class Function>
constexpr bool stops_at_the_second(Function give) {
    int all = 0, some = 0;
    const bool finished = give([&](const auto&) { ++all; });
    const bool stopped = !give([&](const auto&) { return ++some < 2; });
    return finished && all > 2 && stopped && some == 2;
}

}  // namespace

TEST_CASE("every function that has many answers stops when the sink returns false") {
    HOLDS(stops_at_the_second([](auto sink) { return for_each_demand(wrong, techspec_2025, {}, sink); }));
    HOLDS(stops_at_the_second(
              [](auto sink) { return for_each_demand(demand_rule::minimum, wrong, techspec_2025, {}, sink); }) ||
          stops_at_the_second(
              [](auto sink) { return for_each_demand(demand_rule::recommendation, wrong, techspec_2025, {}, sink); }));
    HOLDS(stops_at_the_second([](auto sink) { return for_each_expected_database(wrong, techspec_2025, sink); }));
    HOLDS(stops_at_the_second([](auto sink) { return compare_databases({}, wrong, techspec_2025, sink); }));
    constexpr std::string_view listed[] = {"a", "b", "c"};
    HOLDS(stops_at_the_second([&](auto sink) { return compare_databases(listed, wrong, techspec_2025, sink); }));
    HOLDS(stops_at_the_second([](auto sink) { return openings_of(wrong, techspec_2025, sink); }));
    HOLDS(stops_at_the_second(
        [](auto sink) { return for_each_change(rulebook::databases, techspec_2024, techspec_2025, sink); }));
    HOLDS(stops_at_the_second([](auto sink) { return for_each_integration_with(rulebook::school_systems[0], sink); }));
    HOLDS(stops_at_the_second([](auto sink) { return for_each_interface_of(rulebook::school_systems[0], sink); }));
}

TEST_CASE("an audit takes a callable, and stops when that returns false") {
    HOLDS([] {
        std::size_t found = 0, unknown = 0;
        const audit_summary summary =
            audit(wrong, asked, [&](const finding& f) { ++(f.state == finding_state::not_known ? unknown : found); });
        return unknown == summary.not_known() &&
               found == summary.findings(severity::note) + summary.findings(severity::warning) +
                            summary.findings(severity::error) &&
               !summary.stopped() && found > 2;
    }());
    HOLDS([] {
        int seen = 0;
        const audit_summary summary = audit(wrong, asked, [&](const finding&) { return ++seen < 2; });
        return seen == 2 && summary.stopped() && !summary.clean();
    }());
}

TEST_CASE("an audit that was stopped is not clean, whatever was found until then") {
    constexpr installation answering{.client = {.latency_ms = 10}};  // 4.2: at most 10 ms
    HOLDS(!audit(answering, asked, [](const finding&) { return false; }).clean());
    HOLDS(audit(answering, asked, [](const finding&) { return true; }).clean());
}

TEST_CASE("a callable serves where the virtual form is taken") {
    int seen = 0;
    finding_sink_of count{[&](const finding&) { ++seen; }};
    finding_sink& taken = count;
    const audit_summary summary = audit(wrong, asked, taken);
    CHECK(seen > 2);
    CHECK(!summary.clean());
}

TEST_CASE("the cells of a row go to a callable") {
    constexpr const catalogue_table& documents = catalogue[0];
    HOLDS([] {
        int columns = 0;
        bool section = false;
        const bool all = for_each_cell(documents, 0, techspec_2024, [&](text column, const cell&) {
            ++columns;
            section = section || column == "section";
        });
        return all && section && columns > 2;
    }());
    HOLDS([] {
        int columns = 0;
        return !for_each_cell(documents, 0, techspec_2024, [&](text, const cell&) { return ++columns < 2; }) &&
               columns == 2;
    }());
}

TEST_CASE("all literals come with their namespace") {
    HOLDS([] {
        using namespace lifecare::literals;
        return "2025-06-02"_date == date{2025, 6, 2} && 6_MB == data_size{6'000'000} && "10.20.0.11"_ip.is_v4() &&
               "HWE_MBY_TSS"_database.view() == "HWE_MBY_TSS" && "MBYCORE01"_server.view() == "MBYCORE01";
    }());
}
