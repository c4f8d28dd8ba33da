// SPDX-License-Identifier: MIT
// audit.hpp: names of servers and databases, roles, classes and shared environments.
#include "findings.hpp"

using namespace audited;

TEST_CASE("the ban on shared environments begins in 2024") {
    const installation both = WITH(i.domains = both_families);
    CHECK(audit(both, techspec_2024, "2023-12-31"_date).of(check::shared_environment) == check_state::not_applicable);
    CHECK(audit(both, techspec_2024, "2024-01-01"_date).of(check::shared_environment) == check_state::failed);
    const installation education = WITH(i.family = family::education; i.domains = school);
    CHECK(audit(education, techspec_2024, day).of(check::shared_environment) == check_state::passed);
}

TEST_CASE("names: both sides of each limit") {
    // HWE_ and _EconomyConfiguration, the longest that D1 puts around a domain, are 4 + 21 characters: 128 - 25 = 103
    // remain.
    const std::string_view fits = long_part.substr(0, 103), does_not = long_part.substr(0, 104);
    as_said({
        {check::server_name_length, "passed", of({{.name = "ABCDEFGHIJKLMNO"}})},  // 15 (3.1.3)
        {check::server_name_length, "failed; ABCDEFGHIJKLMNOP 16/15",
         of({{.name = "ABCDEFGHIJKLMNOP", .roles = core_server}})},
        {check::server_name_first_digit, "passed",
         of({{}, {.name = "/CORE"}, {.name = ":CORE"}, {.name = "C0"}})},  // the neighbours of 0 and 9 in ASCII
        {check::server_name_first_digit, "failed; 0-CORE; 9CORE",
         of({{.name = "0-CORE", .roles = core_server}, {.name = "9CORE", .roles = application_server}})},
        {check::domain_name, "passed", {.domains = kept<domain>({{fits}})}},
        {check::domain_name, "failed; " + std::string(does_not), {.domains = kept<domain>({{does_not}})}},
        {check::domain_name,
         "failed; HCWMYMESSAGES_X",
         {.domains = kept<domain>({{"HCWMYMESSAGES_X"}})}},  // whose KQ0 is read as a customer's database
        {check::domain_name, "not-checked; ?", {}},
        {check::database_name,
         "failed; HWE_MBY_Deviatoin 'HWE_MBY_Deviation'; ReportServer",
         {.databases = names<"HWE_MBY_Deviatoin", "ReportServer">}},
        {check::database_missing, "not-checked; ?", {.databases = names<"HCWMETA1">}},
        {check::database_missing, "not-checked; ?", {.domains = kept<domain>({{"MBY"}})}},
        // A domain without registers has none of its own. While the customer is not told, any customer's HCWMYMESSAGES
        // will do.
        {check::database_missing,
         "failed; 'HCWMYMESSAGES_Kundnamn'; 'HCWREPORT'; 'HWE_SYSLOG'; 'HWE_SignService'; 'HWE_Identity'",
         {.domains = kept<domain>({{"MBY"}}), .databases = names<"hcwmeta1">}},
    });
}

TEST_CASE("names of servers: NetBIOS keeps the first label, and 3.1.3 speaks of core and application servers") {
    const auto of_role = [](role r, std::string_view name) { return of({{.name = name, .roles = r}}); };
    as_said({
        {check::server_name_length, "passed", of_role(core_server, "INT01.monsterby.se")},
        {check::server_name_length, "passed", of_role(application_server, "ABCDEFGHIJKLMNO.monsterby.se")},
        {check::server_name_length, "failed; ABCDEFGHIJKLMNOP.monsterby.se 16/15",
         of_role(core_server, "ABCDEFGHIJKLMNOP.monsterby.se")},
        {check::server_name_collides, "failed; APP01.b.se 'APP01.a.se'",
         of({{.name = "APP01.a.se"}, {.name = "APP01.b.se"}})},
        {check::server_name_collides, "passed", of({{.name = "APP01.a.se"}, {.name = "APP02.a.se"}})},
    });
    for (const role other :
         {web_server, intranet_server, database_server, compute_server, analysis_server, esense_server}) {
        constexpr std::string_view said = " (demanded of core and application servers)";
        as_said({
            {check::server_name_length, "failed; ABCDEFGHIJKLMNOP" + std::string(said) + " 16/15 assumed",
             of_role(other, "ABCDEFGHIJKLMNOP")},
            {check::server_name_first_digit, "failed; 1WEB.monsterby.se" + std::string(said) + " assumed",
             of_role(other, "1WEB.monsterby.se")},
            {check::server_name_length, "passed", of_role(other, "INT01.monsterby.se")},
        });
        for (const check id : {check::server_name_length, check::server_name_first_digit}) {
            for (const finding& f : findings_of(id, of_role(other, "1BCDEFGHIJKLMNOP")))
                CHECK(severity_of(f) == severity::warning);
            for (const finding& f : findings_of(id, of_role(core_server, "1BCDEFGHIJKLMNOP")))
                CHECK(severity_of(f) == severity_of(f.row->force));
        }
    }
}

TEST_CASE("roles: what holds on a condition that no description states is a note, with the condition in its title") {
    // 3.1.7: "ifall applikationer känsliga för prestandalaster exekveras samtidigt rekommenderas en separat SQL
    // Server-miljö"
    const rulebook::check_row& row = *find_check(check::analysis_separate, techspec_2024);
    CHECK(severity_of(row.force) == severity::note);
    CHECK(row.title.sv.view().find("om applikationer känsliga för prestandalaster körs samtidigt") !=
          std::string_view::npos);
    CHECK(row.title.en.view().find("if applications sensitive to load run at the same time") != std::string_view::npos);
}

TEST_CASE("class: a mobile product votes as mobile solutions do") {
    installation i = of({{.name = "ALL", .roles = {application_server, core_server, database_server}}});
    i.service_level.users = 50;
    as_said({{check::medium_separate_database, "not-applicable", i, techspec_2024}});
    i.built_as = reference_class::smallest;
    as_said({{check::class_claimed, "passed", i, techspec_2024}});
    i.products = product::mobile_care;
    as_said({{check::medium_separate_database, "failed; ALL", i, techspec_2024},
             {check::class_claimed, "failed; 'medium'", i, techspec_2024}});
}

TEST_CASE(
    "databases: older names are notes, possible ones are asked for by products alone, and what is named is the real name") {
    const auto mby = [](view<std::string_view> listed, enum_set<product> products = {}) {
        return installation{.customer = "Monsterby",
                            .products = products,
                            .domains = kept<domain>({{"MBY", {subsystem::kir, subsystem::voo}}}),
                            .databases = listed};
    };
    constexpr view<std::string_view> all =
        names<"HCWMETA1", "HCWMYMESSAGES_Monsterby", "HCWREPORT", "HWE_SYSLOG", "HWE_SignService", "HWE_Identity",
              "MBY_KI0", "MBY_KQ0", "MBY_Deviation">;
    constexpr view<std::string_view> none = names<"HCWREPORT", "HWE_SYSLOG", "HWE_SignService", "HWE_Identity">;
    as_said({
        // 13.3: "Följande databaser kan förekomma med denna äldre namnstandard; Activity, Deviation, Housing."
        {check::database_name, "passed", mby(all)},
        {check::database_elsewhere, "passed", mby(all)},
        {check::database_missing, "passed", mby(all)},
        {check::database_older, "failed; MBY_Deviation 'HWE_MBY_Deviation' derived", mby(all)},
        {check::database_older, "failed; MBY_Activity 'HWE_MBY_ActivityLog' assumed", mby(names<"MBY_Activity">)},
        {check::database_older, "passed", mby(none)},
        // 13.3: "nedan är summan av samtliga möjliga databaser": Compensation and the others are missed by nobody.
        {check::database_missing,
         "failed; 'HCWMETA1'; Monsterby 'HCWMYMESSAGES_Monsterby'; MBY 'MBY_KI0' assumed; MBY 'MBY_KQ0' assumed",
         mby(none)},
        {check::database_of_product_missing, "not-applicable", mby(all)},
        {check::database_of_product_missing,
         "failed; MBY (Planning is in use) 'HWE_MBY_ECPlanning'; MBY (Planning is in use) 'HWE_MBY_WorkSchedules'",
         mby(all, product::planning)},
        {check::database_of_product_missing, "failed; MBY (Planning is in use) 'HWE_MBY_WorkSchedules'",
         mby(names<"HWE_MBY_ECPlaning">, product::planning)},
        // A wrong name stands for the right one, with the domain and the customer that the installation has.
        {check::database_name,
         "failed; MBY_KQO 'MBY_KQ0'; HWE_TSS 'HWE_MBY_TSS'; HCWMYMESSAGES 'HCWMYMESSAGES_Monsterby'",
         mby(names<"MBY_KQO", "HWE_TSS", "HCWMYMESSAGES">)},
        {check::database_missing,
         "failed; 'HCWREPORT'; 'HWE_SYSLOG'; 'HWE_SignService'; 'HWE_Identity'; MBY 'MBY_KI0' assumed",
         mby(names<"MBY_KQO", "HCWMYMESSAGES", "HCWMETA1">)},
    });
    HOLDS(severity_of(find_check(check::database_older, techspec_2025)->force) == severity::note);
    HOLDS(severity_of(find_check(check::database_of_product_missing, techspec_2024)->force) == severity::note);
    for (const rulebook::check_row& row : rulebook::checks)
        CHECK(row.remedy.en.view().find("Install it") == std::string_view::npos);
}

TEST_CASE("roles: who counts and who does not") {
    const auto welfare = [](family f, subsystem one) {
        return installation{.family = f, .domains = kept<domain>({{"MBY", one}})};
    };
    installation half_balanced = of({{.roles = {application_server, load_balanced_server}},
                                     {.roles = {application_server}},
                                     {.roles = {web_server, load_balanced_server}},
                                     {.roles = {intranet_server, load_balanced_server}},
                                     {.roles = {database_server, load_balanced_server}},
                                     {.roles = {database_server, load_balanced_server}}});
    half_balanced.service_level.users = 500;
    installation planning = of({{.roles = {compute_server, analysis_server}}});
    planning.products = product::planning;
    constexpr static server three_esense[] = {
        {.roles = esense_server}, {.roles = esense_server}, {.roles = esense_server}};
    constexpr static domain two_domains[] = {{"MBY", subsystem::voo}, {"ANN", subsystem::voo}},
                            one_of_voo[] = {{"MBY", subsystem::voo}, {"ANN", subsystem::ifo}};
    const auto two_customers = [](std::size_t servers) {
        return installation{.domains = two_domains, .servers = {three_esense, servers}};
    };
    as_said({
        {check::role_missing, "failed; (Web server)",
         of({{.roles = {core_server, application_server, database_server}}})},
        {check::role_shared_unbalanced, "failed; (Core server) 0/2",
         of({{.roles = {core_server}}, {.roles = {core_server}}, {.roles = {web_server, load_balanced_server}}})},
        {check::scalable_load_balancing, "failed; (Application server) 1/2 assumed", half_balanced, techspec_2024},
        {check::medium_separate_database, "failed; DB",
         WITH(i.servers = kept<server>({{.name = "DB", .roles = {core_server, database_server}}})), techspec_2024},
        {check::planning_compute_server, "failed;", planning},
        // 3.1.6.2: "för kunder som delar installation måste en server sättas upp per kund", of whom each has a domain.
        {check::esense_server_single, "not-checked; ?", two_customers(2), techspec_2024},
        {check::esense_server_single, "failed; 3/1", two_customers(3), techspec_2024},
        {check::esense_server_single,
         "failed; 2/1",
         {.domains = one_of_voo, .servers = {three_esense, 2}},
         techspec_2024},
        {check::esense_server_single, "failed; 2/1", of({{.roles = esense_server}, {.roles = esense_server}}),
         techspec_2024},
        {check::shared_environment, "failed; 2024-01-01", welfare(family::education, subsystem::voo)},
        {check::shared_environment, "failed; 2024-01-01", welfare(family::welfare, subsystem::edu)},
        {check::shared_environment, "passed", welfare(family::education, subsystem::edu)},
    });
}
