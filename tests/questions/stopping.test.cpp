// SPDX-License-Identifier: MIT
// Wherever a function is in its answers, a sink that returns false ends them: after the first, in the middle, at the
// last.
#include <lifecare/lifecare.hpp>

#include "check.hpp"

using namespace lifecare;
using namespace lifecare::literals;

namespace {

constexpr domain domains[] = {{.name = "MBY", .subsystems = {subsystem::kir, subsystem::voo}},
                              {.name = "ANN", .subsystems = {subsystem::ifo}}};
constexpr server servers[] = {
    {.name = "CORE01", .roles = {role::core_server, role::application_server, role::intranet_server}},
    {.name = "CORE02", .roles = {role::application_server, role::web_server}},
    {.name = "DATA01", .roles = {role::database_server, role::analysis_server}},
    {.name = "ES01", .roles = {role::esense_server}},
};
constexpr installation two_domains{
    .customer = "Monsterby", .family = family::welfare, .domains = domains, .servers = servers};

/// Asks for all answers, then for each number of them: exactly so many are given, and only where all were wanted does
/// the function say that it came to its end. At least `least` answers are there.
template <class Function>
constexpr bool stops_everywhere(int least, Function give) {
    int all = 0;
    if (!give([&](const auto&) { ++all; }) || all < least) return false;
    for (int wanted = 1; wanted <= all; ++wanted) {
        int given = 0;
        const bool finished = give([&](const auto&) { return ++given < wanted; });
        if (finished || given != wanted) return false;
    }
    int given = 0;
    return give([&](const auto&) { return ++given <= all; }) && given == all;
}

}  // namespace

TEST_CASE("databases that are expected stop in the system's, the customer's and each domain's") {
    HOLDS(stops_everywhere(20, [](auto sink) { return for_each_expected_database(two_domains, techspec_2025, sink); }));
}

TEST_CASE("the readings of a name that can be read in two ways stop after the first") {
    HOLDS(stops_everywhere(2, [](auto sink) { return for_each_reading("HCWMYMESSAGES_X_KQ0", techspec_2025, sink); }));
}

TEST_CASE("demands stop in every rule: of each machine, and of what its data need") {
    for (const demand_rule rule : {demand_rule::minimum, demand_rule::web_and_application_memory,
                                   demand_rule::database_memory, demand_rule::database_disk})
        CHECK(stops_everywhere(1,
                               [&](auto sink) { return for_each_demand(rule, two_domains, techspec_2025, {}, sink); }));
    for (const demand_rule rule : {demand_rule::recommendation, demand_rule::analysis_disk})
        CHECK(stops_everywhere(1,
                               [&](auto sink) { return for_each_demand(rule, two_domains, techspec_2024, {}, sink); }));
    HOLDS(stops_everywhere(8, [](auto sink) { return for_each_demand(two_domains, techspec_2024, {}, sink); }));
    // What is printed for a Medium one is demanded of a smaller one apart.
    constexpr installation small{
        .family = family::welfare, .built_as = reference_class::smallest, .domains = domains, .servers = servers};
    HOLDS(stops_everywhere(8, [=](auto sink) { return for_each_demand(small, techspec_2024, {}, sink); }));
}

TEST_CASE("openings stop, those that a newer document closes too, and what is only drawn") {
    HOLDS(stops_everywhere(3, [](auto sink) { return for_each_drawn_opening(two_domains, techspec_2024, sink); }));
    // Education Agent is Education's alone.
    constexpr auto drawn_of = [](family f) {
        installation i = two_domains;
        i.family = f;
        int agents = 0;
        for_each_drawn_opening(i, techspec_2024,
                               [&](const drawn_opening& o) { agents += o.drawn && o.drawn->education_only ? 1 : 0; });
        return agents;
    };
    HOLDS(drawn_of(family::welfare) == 0);
    HOLDS(drawn_of(family::education) == 1);
    // 2025 describes neither analysis nor eSense servers: that is an answer about a role.
    HOLDS(stops_everywhere(2, [](auto sink) { return for_each_drawn_opening(two_domains, techspec_2025, sink); }));
    const flow_table before = flow_table_of(two_domains, techspec_2024),
                     after = flow_table_of(two_domains, techspec_2025);
    CHECK(stops_everywhere(
        2, [&](auto sink) { return for_each_closed(two_domains, before, after, client_openings::exact, sink); }));
}

TEST_CASE("integrations, their figures and interfaces stop") {
    HOLDS(stops_everywhere(2, [](auto sink) {  // at the sender of 174 and of 316
        return for_each_integration_of("AVL\xc3\x84SNINGLIS1.TXT", sink);
    }));
    const rulebook::school_system& bosko = *find_school_system("BoSko");
    CHECK(stops_everywhere(16, [&](auto sink) { return for_each_integration_with(bosko, sink); }));
    CHECK(stops_everywhere(5, [&](auto sink) { return for_each_interface_of(bosko, sink); }));
    int drawn = 0;
    for (const rulebook::integration& row : rulebook::integrations) {
        int lines = 0;
        for_each_figure_of(row, [&](const rulebook::integration_figure_line&) { ++lines; });
        if (lines == 0) continue;
        ++drawn;
        CHECK(stops_everywhere(1, [&](auto sink) { return for_each_figure_of(row, sink); }));
    }
    CHECK(drawn > 0);
}

TEST_CASE("a sink of findings that has stopped is called no more, and says so") {
    HOLDS([] {
        int given = 0;
        finding_sink_of first{[&](const finding&) { return ++given < 2; }};
        const bool before = first.stopped();
        first({});
        const bool between = first.stopped();
        first({});
        first({});
        return !before && !between && first.stopped() && given == 2;
    }());
}

TEST_CASE("the cell of the section is empty where the document does not print the row") {
    for (const catalogue_table& table : catalogue)
        for (std::size_t row = 0; row < table.rows(); ++row)
            for (std::size_t i = 0; i < document_count; ++i) {
                const auto d = static_cast<document>(i);
                bool empty = false;
                for_each_cell(table, row, d, [&](text column, const cell& value) {
                    if (column == "section") empty = value.in(language::english).empty();
                });
                CHECK(empty == (table.source(row).find(d) == nullptr));
            }
}

TEST_CASE("two servers of one name are found behind a third, and names of like hashes are kept apart") {
    const auto colliding = [](view<server> all) {
        installation i{.family = family::welfare};
        i.servers = all;
        int found = 0;
        audit(i, {.document = techspec_2025, .day = "2026-01-15"_date}, [&](const finding& f) {
            found += f.check == check::server_name_collides && f.state == finding_state::found ? 1 : 0;
        });
        return found;
    };
    constexpr server again[] = {{.name = "APP01"}, {.name = "APP02"}, {.name = "app01"}},
                     alike[] = {{.name = "SRV23"}, {.name = "SRV260"}};  // one of two bits is the same
    CHECK(colliding(again) == 1);
    CHECK(colliding(alike) == 0);
}

TEST_CASE("a wrong database name is given its own domain or customer only where there is one") {
    const auto meant = [](std::string_view customer, view<domain> of, std::string_view listed) {
        installation i{.customer = customer, .family = family::welfare};
        const std::string_view names[] = {listed};
        i.domains = of;
        i.databases = names;
        database_name_text name;
        audit(i, {.document = techspec_2025, .day = "2026-01-15"_date}, [&](const finding& f) {
            if (f.check == check::database_name && f.database.row != nullptr) name = name_of(f.database);
        });
        return name;
    };
    constexpr domain kir_alone[] = {{.name = "MBY", .subsystems = {subsystem::kir}}};
    CHECK(meant("Monsterby", kir_alone, "HCWMYMESSAGES") == "HCWMYMESSAGES_Monsterby");
    CHECK(meant("", kir_alone, "HCWMYMESSAGES").empty());      // whose?
    CHECK(meant("Monsterby", kir_alone, "KQ0") == "MBY_KQ0");  // VoO is not installed, and yet it can mean no other
    CHECK(meant("Monsterby", domains, "KQ0").empty());         // which domain's?
}
