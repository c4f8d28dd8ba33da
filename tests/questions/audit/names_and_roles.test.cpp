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

TEST_CASE("the ban is cited where it is printed, and assumed where it is not") {
    const installation both = WITH(i.domains = both_families);
    for (const document d : {techspec_2024, techspec_2025}) {
        const std::vector<finding> found = findings_of(check::shared_environment, both, d);
        REQUIRE(found.size() == 1);
        CHECK(to_text(*found[0].citation) == text{"techspec-2024 2.2"});
        CHECK(found[0].basis == (d == techspec_2024 ? basis::printed : basis::assumed));
    }
}

TEST_CASE("a database of the other family is told as that, in both editions") {
    static constexpr domain care[] = {{"MEL", {subsystem::kir, subsystem::voo}}},
                            schools[] = {{"MEL", {subsystem::edu}}},
                            mixed[] = {{"MEL", {subsystem::voo}}, {"SKO", {subsystem::edu}}};
    const auto told = [](check c, document d, view<domain> domains, view<std::string_view> databases) {
        std::string out;
        for (const finding& f : findings_of(c, {.domains = domains, .databases = databases}, d))
            out += std::string(f.subject) + ": " + std::string(f.part.en.view()) + ": " +
                   std::string(remedy_of(f).en.view()).substr(0, 30) + "\n";
        return out;
    };
    constexpr view<std::string_view> of_school = names<"MEL_KJ1", "HWE_MEL_AuditLog", "HWE_Spaces">;
    const std::string what =
        ": a database of education in an environment of welfare; from 2024-01-01 shared environments are not supported "
        "(techspec-2024 2.2): If the database is in use: run\n";
    const std::string each = "MEL_KJ1" + what + "HWE_MEL_AuditLog" + what + "HWE_Spaces" + what;
    CHECK(told(check::database_elsewhere, techspec_2024, care, of_school) == each);
    CHECK(told(check::database_name, techspec_2024, care, of_school).empty());
    CHECK(told(check::database_name, techspec_2025, care, of_school) == each);
    CHECK(told(check::database_elsewhere, techspec_2025, care, of_school).empty());
    CHECK(told(check::database_elsewhere, techspec_2024, schools, names<"MEL_KQ0">)
              .starts_with("MEL_KQ0: a database of welfare in an environment of education; from 2024-01-01"));
    // What both have, what every installation may have, and what is right is none of the other's.
    CHECK(told(check::database_elsewhere, techspec_2024, schools, names<"MEL_KI0", "MEL_KJ1", "HWE_WEBatch">)
              .find("environment") == std::string::npos);
    CHECK(told(check::database_name, techspec_2025, care, names<"HWE_MEL_Scheduling">) ==
          "HWE_MEL_Scheduling: printed there, not here: Nothing to do: the database be\n");
    // Where both families are, LC-ENV-001 says so; the subsystem is missing in this domain, and the domain is there.
    CHECK(told(check::database_elsewhere, techspec_2024, mixed, names<"MEL_KJ1">) ==
          "MEL_KJ1: : Add the subsystem if it is ins\n");
    CHECK(told(check::database_elsewhere, techspec_2024, care, names<"MEL_LD0", "ANN_KQ0">) ==
          "MEL_LD0: : Add the subsystem if it is ins\nANN_KQ0: : Add the domain and its subsyst\n");
}

TEST_CASE("the library's own rules are cited from no section") {
    for (const rulebook::check_row& r : rulebook::checks)
        for (const citation& c : r.source)
            if (r.topic == text{"waivers"} || r.topic == text{"file"} || r.id == check::example_values) {
                CHECK(c.place() == text{"no section"});
                CHECK(r.basis != basis::printed);
            } else CHECK(c.place() != text{"no section"});
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
        {check::domain_name, "failed; HWE", {.domains = kept<domain>({{"HWE"}})}},
        {check::domain_name, "failed; HWE_MBY", {.domains = kept<domain>({{"HWE_MBY"}})}},
        {check::domain_name, "failed; MBY_KI0", {.domains = kept<domain>({{"MBY_KI0"}})}},
        {check::domain_name, "passed", {.domains = kept<domain>({{"HWEX"}})}},
        {check::domain_name, "not-checked; ?", {}},
        {check::database_name,
         "failed; HWE_MBY_KI0 'MBY_KI0'; HWE_KI0 'MBY_KI0'",
         {.domains = kept<domain>({{"MBY", {subsystem::kir}}}), .databases = names<"HWE_MBY_KI0", "HWE_KI0">}},
        {check::database_elsewhere,
         "not-applicable",
         {.domains = kept<domain>({{"MBY", {subsystem::kir}}}), .databases = names<"HWE_MBY_KI0", "HWE_KI0">}},
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
        constexpr std::string_view said = " (printed of core and application servers)";
        as_said({
            {check::server_name_length, "failed; ABCDEFGHIJKLMNOP" + std::string(said) + " 16/15 assumed",
             of_role(other, "ABCDEFGHIJKLMNOP")},
            {check::server_name_first_digit, "failed; 1WEB.monsterby.se" + std::string(said) + " assumed",
             of_role(other, "1WEB.monsterby.se")},
            {check::server_name_length, "passed", of_role(other, "INT01.monsterby.se")},
        });
        for (const check id : {check::server_name_length, check::server_name_first_digit}) {
            for (const finding& f : findings_of(id, of_role(other, "1BCDEFGHIJKLMNOP")))
                CHECK(severity_of(f) == severity::note);
            for (const finding& f : findings_of(id, of_role(core_server, "1BCDEFGHIJKLMNOP")))
                CHECK(severity_of(f) == severity_of(f.row->force));
        }
    }
}

TEST_CASE("roles: an installation without web servers may be right, one without the others is not") {
    // 2.1: Procapita is clients and servers; 2.2: the modules "för webbåtkomst" come with Lifecare; 4.3: "Om separat
    // ... webbserver saknas".
    std::vector<severity> said;
    for (const finding& f : findings_of(check::role_missing, of({{.roles = compute_server}})))
        said.push_back(severity_of(f));
    using enum severity;
    CHECK(said == std::vector{error, error, error, note});  // core, application, database, web
    installation procapita = of({{.roles = {core_server, application_server, database_server}}});
    for (const finding& f : findings_of(check::role_missing, procapita)) CHECK(severity_of(f) == note);
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

TEST_CASE("roles: what a document allows beside a role is nothing wrong, and what it demands of nobody is no error") {
    // 2024 3.1.7: "Edlevo Analys kan installeras i samma SQL Servermiljö som Edlevo"; 3.1: "rekommenderas att databasen
    // installeras på en separat server".
    const auto medium = [](enum_set<role> beside) {
        installation i = of({{.name = "DB", .roles = beside | enum_set<role>{database_server}}});
        i.service_level.users = 400;
        return i;
    };
    const auto balanced_alone = [](enum_set<role> others) {
        return of({{.name = "APP01", .roles = {application_server, load_balanced_server}},
                   {.name = "APP02", .roles = others}});
    };
    as_said({
        {check::medium_separate_database, "passed", medium(analysis_server), techspec_2024},
        {check::medium_separate_database, "failed; DB", medium({analysis_server, core_server}), techspec_2024},
        {check::load_balanced_alone, "failed; APP01", balanced_alone(application_server)},
        {check::load_balanced_alone, "passed", balanced_alone({application_server, load_balanced_server})},
    });
    // 4.3 opens ports between load-balanced servers: it says nothing of how many there are.
    const rulebook::check_row& row = *find_check(check::load_balanced_alone, techspec_2025);
    CHECK(severity_of(row.force) == severity::warning);
    CHECK(row.basis == basis::assumed);
    CHECK(row.title.sv.view().find("delar ingen roll") == std::string_view::npos);
}

TEST_CASE("class: what is built for more than its numbers is built for them, too") {
    // 2024 3.1: small "<100 användare", "<25 000" inhabitants; medium "<500", "<75 000"; to be "övervägas"
    const auto built = [](reference_class as, std::uint32_t users, std::uint32_t inhabitants) {
        installation i = of({{.name = "ALL", .roles = {application_server, core_server, database_server}}});
        i.service_level.users = users;
        i.volumes.inhabitants = inhabitants;
        i.built_as = as;
        return i;
    };
    using enum reference_class;
    as_said({
        {check::class_claimed, "passed", built(medium, 99, 24'999), techspec_2024},
        {check::class_claimed, "passed", built(scalable, 99, 24'999), techspec_2024},
        {check::class_claimed, "passed", built(smallest, 99, 24'999), techspec_2024},
        {check::class_claimed, "failed; 'medium'", built(smallest, 100, 25'000), techspec_2024},
        {check::class_claimed, "failed; 'scalable'", built(medium, 501, 75'001), techspec_2024},
    });
}

TEST_CASE("class: a mobile product votes as mobile solutions do") {
    installation i = of({{.name = "ALL", .roles = {application_server, core_server, database_server}}});
    i.service_level.users = 50;
    as_said({{check::medium_separate_database, "not-applicable", i, techspec_2024}});
    i.built_as = reference_class::smallest;
    as_said({{check::class_claimed, "passed", i, techspec_2024}});
    for (const product lmo : {product::mobile_care, product::remote_supervision}) {
        i.products = lmo;
        as_said({{check::medium_separate_database, "failed; ALL", i, techspec_2024},
                 {check::class_claimed, "failed; 'medium'", i, techspec_2024}});
    }
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
        {check::database_elsewhere, "failed; MBY_LD0", mby(names<"MBY_LD0">)},  // IFO's, which the domain does not have
        {check::database_missing, "passed", mby(all)},
        {check::database_older, "failed; MBY_Deviation 'HWE_MBY_Deviation' derived", mby(all)},
        {check::database_older, "failed; MBY_Activity 'HWE_MBY_ActivityLog' assumed", mby(names<"MBY_Activity">)},
        // The successor is named as the installation writes its domain; of a domain that it does not have, as it is
        // read.
        {check::database_older, "failed; mby_Deviation 'HWE_MBY_Deviation' derived", mby(names<"mby_Deviation">)},
        {check::database_older, "failed; ANN_Deviation 'HWE_ANN_Deviation' derived", mby(names<"ANN_Deviation">)},
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
        // 6.9 writes HCWSYSLOG, D1 HWE_SYSLOG: one that is there is no wrong name, and nothing is missing.
        {check::database_name, "passed", mby(names<"HCWSYSLOG">)},
        {check::database_older, "failed; HCWSYSLOG 'HWE_SYSLOG' assumed @6.9", mby(names<"HCWSYSLOG">)},
        {check::database_missing,
         "failed; 'HCWMETA1'; Monsterby 'HCWMYMESSAGES_Monsterby'; 'HCWREPORT'; 'HWE_SignService'; 'HWE_Identity'; MBY "
         "'MBY_KI0' assumed; MBY 'MBY_KQ0' assumed",
         mby(names<"HCWSYSLOG">)},
        // One that another edition prints may be left from before.
        {check::database_name, "failed; HWE_MBY_Scheduling (printed there, not here) 'techspec-2024'",
         mby(names<"HWE_MBY_Scheduling">)},
        {check::database_name, "failed; HWE_Scheduling (printed there, not here) 'techspec-2024'",
         mby(names<"HWE_Scheduling">)},
        {check::database_elsewhere, "passed", mby(names<"HCWMYMESSAGES_Mönsterby", "HCWMYMESSAGES_MONSTERBY">)},
        {check::database_elsewhere, "failed; HCWMYMESSAGES_Munsterby", mby(names<"HCWMYMESSAGES_Munsterby">)},
    });
    HOLDS(severity_of(find_check(check::database_older, techspec_2025)->force) == severity::note);
    HOLDS(severity_of(find_check(check::database_of_product_missing, techspec_2024)->force) == severity::note);
    // 13.3: HWE_Domän_Scheduling belongs to the suite, and nothing is to be corrected.
    const std::vector<finding> older = findings_of(check::database_name, mby(names<"HWE_MBY_Scheduling">));
    REQUIRE(older.size() == 1);
    CHECK(remedy_of(older[0]).en.view().find("Nothing to do: the database belongs to the suite") == 0);
    CHECK(remedy_of(older[0]).sv.view().find("Ingen åtgärd") == 0);
    const std::vector<finding> misspelt = findings_of(check::database_name, mby(names<"HWE_MBY_Deviatoin">));
    REQUIRE(misspelt.size() == 1);
    CHECK(remedy_of(misspelt[0]) == misspelt[0].row->remedy);
    for (const rulebook::check_row& row : rulebook::checks) {
        CHECK(row.remedy.en.view().find("Install it") == std::string_view::npos);
        CHECK(row.remedy.en.view().find("remove the database") == std::string_view::npos);  // they hold registers
    }
}

TEST_CASE("databases: a wrong name is a warning, one of another system, edition or domain a note") {
    const installation of{
        .customer = "Arnäsby", .domains = kept<domain>({{"MBY", subsystem::kir}}), .databases = names<"MBY_KIO">};
    struct {
        std::string_view name;
        check by;
        severity as;
    } constexpr cases[] = {
        {"HWE_MBY_Deviatoin", check::database_name, severity::warning},
        {"HWE_MBY_SYSLOG", check::database_name, severity::warning},
        // "databasservern listar dem": no sentence says that a server has no other databases.
        {"ReportServer", check::database_name, severity::note},
        // "samtliga möjliga databaser", and those of the edition before: an upgrade removes none.
        {"HWE_MBY_Scheduling", check::database_name, severity::note},
        {"HWE_Spaces", check::database_name, severity::note},
        {"HWE_MBX_TSS", check::database_elsewhere, severity::warning},
        {"HWE_Annanby_TSS", check::database_elsewhere, severity::note},
        {"HCWMYMESSAGES_Annanby", check::database_elsewhere, severity::warning},
        {"MBY_KQ0", check::database_elsewhere, severity::note},
    };
    for (const auto& c : cases) {
        INFO(c.name);
        installation i = of;
        i.databases = {&c.name, 1};
        int found = 0;
        audit(i, {.document = techspec_2025, .day = "2025-06-01"_date}, [&](const finding& f) {
            if (f.state != finding_state::found || f.subject != c.name || f.check == check::database_missing) return;
            ++found;
            CHECK(f.check == c.by);
            CHECK(severity_of(f) == c.as);
        });
        CHECK(found == 1);
        CHECK(is_wrong(place_database(c.name, i, techspec_2025)) == (c.as == severity::warning));
    }
    HOLDS(detail::same_customer("Mönsterby", "MONSTERBY"));
    HOLDS(detail::same_customer("Åby", "aby"));
    HOLDS(!detail::same_customer("Mönsterby", "Mönster"));
    HOLDS(!detail::same_customer("Mönster", "Mönsterby"));
}

TEST_CASE("roles: who counts and who does not") {
    const auto welfare = [](family f, enum_set<subsystem> one) {
        return installation{.family = f, .domains = kept<domain>({{"MBY", one}})};
    };
    installation half_balanced = of({{.roles = {application_server, load_balanced_server}},
                                     {.roles = {application_server}},
                                     {.roles = {web_server, load_balanced_server}},
                                     {.roles = {intranet_server, load_balanced_server}},
                                     {.roles = {database_server, load_balanced_server}},
                                     {.roles = {database_server, load_balanced_server}}});
    half_balanced.service_level.users = 500;
    // 3.1: "bör servermiljön byggas ut med lastbalansering"; that a database is separate is said of a medium one.
    installation alone = of({{.name = "ALL", .roles = {core_server, application_server, database_server}}});
    alone.service_level.users = 600;
    installation supervised = of({{.name = "C", .roles = core_server}});
    constexpr static stated_condition without[] = {{"remote-supervision", false}},
                                      with[] = {{"remote-supervision", true}};
    const auto watched = [&](enum_set<product> products, view<stated_condition> said, family f = family::welfare) {
        installation i = supervised;
        i.products = products;
        i.conditions = said;
        i.family = f;
        return i;
    };
    const auto analysed = [](enum_set<role> more) {
        installation i =
            of({{.roles = enum_set<role>{core_server, application_server, database_server, web_server} | more}});
        i.products = product::analysis;
        i.family = family::education;
        return i;
    };
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
        // A server whose roles are not stated is asked about, also where no role is missing.
        {check::role_missing, "not-checked; ? SPARE",
         of({{.roles = {core_server, application_server, database_server, web_server}}, {.name = "SPARE"}})},
        {check::role_missing, "failed; ? SPARE; (Database server)",
         of({{.roles = {core_server, application_server, web_server}}, {.name = "SPARE"}})},
        // 3.1.7: "Edlevo Analys kan installeras i samma SQL Servermiljö som Edlevo", and has 2383 wherever it is.
        {check::role_missing, "not-checked; ? (Analysis server)", analysed({}), techspec_2024},
        {check::role_missing, "passed", analysed(analysis_server), techspec_2024},
        {check::role_missing, "passed", analysed({})},
        {check::role_shared_unbalanced, "failed; (Core server) 2/2",
         of({{.roles = {core_server}}, {.roles = {core_server}}, {.roles = {web_server, load_balanced_server}}})},
        {check::scalable_load_balancing, "failed; (Application server) 1/2 assumed", half_balanced, techspec_2024},
        {check::medium_separate_database, "failed; DB",
         WITH(i.servers = kept<server>({{.name = "DB", .roles = {core_server, database_server}}})), techspec_2024},
        {check::medium_separate_database, "not-applicable", alone, techspec_2024},
        {check::scalable_load_balancing, "failed; (Application server) 0/2; (Database server) 0/2", alone,
         techspec_2024},
        {check::planning_compute_server, "failed;", planning},
        // What is said of the condition goes before the list of products, and a school has no product of welfare's.
        {check::supervision_esense_server, "failed;", watched(product::remote_supervision, {}), techspec_2024},
        {check::supervision_esense_server, "failed;", watched({}, with), techspec_2024},
        {check::supervision_esense_server, "not-applicable", watched(product::remote_supervision, without),
         techspec_2024},
        {check::supervision_esense_server, "not-applicable",
         watched(product::remote_supervision, {}, family::education), techspec_2024},
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
        {check::shared_environment, "not-checked; ?", welfare(family::education, {})},
    });
}

TEST_CASE("a server without a role is asked about at its roles") {
    const auto said = findings_of(check::role_missing,
                                  WITH(i.servers = kept<server>({core, database, inner_web, {.name = "SPARE"}})));
    REQUIRE(said.size() == 1);
    CHECK(said[0].state == finding_state::not_known);
    CHECK(to_text(said[0].field) == "server[3].roles");
}
