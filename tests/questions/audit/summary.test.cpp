// SPDX-License-Identifier: MIT
// audit.hpp: what an audit comes to as a whole.
#include "findings.hpp"

using namespace audited;

TEST_CASE("a good installation is clean in both specifications, and the compiler can say so") {
    constexpr audit_summary clean = audit(good, techspec_2025, day), unclean = audit(without_https, techspec_2025, day);
    HOLDS(clean.clean(severity::note));
    HOLDS(clean.not_known() == 0);
    HOLDS(audit(good, techspec_2024, day).clean());
    HOLDS(require_clean(good, techspec_2025, day));
    HOLDS(require_clean(accepted_without_https, techspec_2025, day));
    HOLDS(!unclean.clean());
    HOLDS(unclean.findings(severity::error) == 1);
}

TEST_CASE("documents without rules for installations check nothing") {
    HOLDS(audit(good, stockholm_2013, day).nothing_checked());
    HOLDS(audit(good, vellinge_routine, day).nothing_checked());
}

TEST_CASE("an audit that checks nothing is not clean: of nothing, by a document without rules, on no day") {
    constexpr static certificate ended[] = {{.name = "web", .expires = "2025-01-31"_date}};
    constexpr static installation with_ended{.certificates = ended};
    HOLDS(!audit(installation{}, techspec_2025, day).clean());
    HOLDS(!audit(good, vellinge_routine, day).clean());
    HOLDS(!audit(with_ended, techspec_2025, {}).clean());
    HOLDS(!audit(good, techspec_2025, {2025, 2, 29}).clean());
    HOLDS(audit(good, techspec_2025, {}).nothing_checked());
    HOLDS(audit(with_ended, techspec_2025, day).of(check::certificate_expired) == check_state::failed);
    CHECK(!require_clean(installation{}, techspec_2025, day));
    CHECK(!require_clean(good, techspec_2025, {}));
    collector got;
    audit(good, {.document = techspec_2025, .day = {}}, got);
    CHECK(got.all.empty());
}

TEST_CASE("how bad a finding is: by its force, by its row, and a warning without either") {
    constexpr const rulebook::check_row* must = find_check(check::hardware_minimum, techspec_2025);
    HOLDS(severity_of(finding{.row = must}) == severity::error);
    HOLDS(severity_of(finding{.force = modality::should, .row = must}) == severity::warning);
    HOLDS(severity_of(finding{.force = modality::must}) == severity::error);
    HOLDS(severity_of(finding{}) == severity::warning);
}

TEST_CASE("figures are those of the documents") {
    const auto memory = findings_of(check::hardware_minimum, with_servers(weak_core));
    REQUIRE(memory.size() == 1);
    CHECK(memory[0].have == 8'000'000'000);
    CHECK(memory[0].want == 16'000'000'000);  // 3.1.3: 16 GB
    CHECK(memory[0].citation->place().view() == "3.1.3");
    CHECK(findings_of(check::web_and_application_memory, with_servers(two_in_one))[0].want == 28'000'000'000);
    // 50 000 x 6 000 + 30 000 x 800 000 = 24 300 000 000, and twice the largest line, 24 000 000 000
    const installation many = WITH(i.volumes = {.inhabitants = 50'000, .voo_clients = 30'000}; i.servers = small_disk);
    CHECK(findings_of(check::database_disk, many)[0].want == 24'300'000'000 + 2 * 24'000'000'000);
    CHECK(findings_of(check::database_disk, many)[0].basis == basis::assumed);
}

TEST_CASE("checks and questions are counted by how they went") {
    const audit_summary s = audit(without_https, techspec_2025, day);
    std::size_t all = 0;
    for (check_state state : {check_state::not_applicable, check_state::passed, check_state::not_checked,
                              check_state::waived, check_state::failed})
        all += s.checks(state);
    CHECK(all == check_count);
    CHECK(s.checks(check_state::failed) == 1);
    // One check and one question that pass are not nothing.
    const installation little{.client = {.latency_ms = 10}, .answers = right_order};
    CHECK(audit(little, techspec_2025, day).checks(check_state::passed) == 1);
    CHECK(audit(little, techspec_2025, day).questions(check_state::passed) == 1);
    CHECK(!audit(little, techspec_2025, day).nothing_checked());
    CHECK(!require_clean(without_https, techspec_2025, day));
}

TEST_CASE("what is not known names its check and its place, as a finding does") {
    const std::vector<finding> unknown = findings_of(check::client_latency, {});
    REQUIRE(unknown.size() == 1);
    CHECK(unknown[0].state == finding_state::not_known);
    CHECK(unknown[0].row == find_check(check::client_latency, techspec_2025));
    CHECK(unknown[0].citation->place().view() == "4.2");
    const std::vector<finding> waived = findings_of(check::https, WITH(i.iis.https = false; i.waivers = present));
    REQUIRE(waived.size() == 1);
    CHECK(waived[0].state == finding_state::waived);
    CHECK(waived[0].accepted == &present[0]);
}

TEST_CASE("what the file does not hold, and what has no row, is not judged") {
    CHECK(find_check(check::answered, techspec_2025) == nullptr);
    CHECK(find_check(check::esense_server_single, techspec_2025) == nullptr);  // 3.1.6.2 is of 2024
    CHECK(find_check(check::esense_server_single, techspec_2024) != nullptr);
    CHECK(find_question("recovery-time-agreed", techspec_2025) == nullptr);  // 3.1 of 2024
    CHECK(find_question("recovery-time-agreed", techspec_2024) != nullptr);

    installation small_together =
        of({{.name = "ALL", .roles = {core_server, application_server, intranet_server, database_server}}});
    small_together.service_level.users = 50;  // 3.1: fewer than 100
    installation scalable_alone, planned_alone, supervised_alone;
    scalable_alone.service_level.users = 600;  // 3.1: more than 500
    planned_alone.products = product::planning;
    supervised_alone.products = product::remote_supervision;
    constexpr static stated_condition tool_does_not[] = {{"maintenance-mode", false}};
    installation two_compute = of({{.roles = compute_server}, {.roles = {compute_server, core_server}}});
    two_compute.products = product::planning;
    as_said({
        {check::server_name_characters, "failed;", of({{.name = ""}, {.name = "A"}})},
        {check::server_name_characters, "failed; A\x01; A\xff", of({{.name = "A\x01"}, {.name = "A\xff"}})},
        {check::medium_separate_database, "not-applicable", small_together, techspec_2024},
        {check::scalable_load_balancing, "not-applicable", scalable_alone, techspec_2024},
        {check::planning_compute_server, "not-applicable", planned_alone},
        {check::planning_compute_server, "passed", two_compute},
        {check::supervision_esense_server, "not-applicable", supervised_alone, techspec_2024},
        {check::class_claimed, "not-checked; ?", {.built_as = reference_class::medium}, techspec_2024},
        {check::database_elsewhere,
         "passed",
         {.domains = kept<domain>({{"MBY", {subsystem::voo}}}), .databases = names<"HWE_MBY_CitizenInternal">}},
        {check::application_monitoring, "not-checked; ?", {.monitoring = {.scom = true}}},
        // 6.3: "ifall SCOM används"; "Ifall övervakningsverktyget medger".
        {check::application_monitoring, "not-applicable", {.monitoring = {.scom = false, .apm = true}}},
        {check::application_monitoring, "not-checked; ? (whether SCOM is used)", {.monitoring = {.apm = true}}},
        {check::application_monitoring, "not-applicable", {.monitoring = {.apm = false}}},
        {check::maintenance_mode, "not-checked; ? (if the monitoring tool allows maintenance mode)",
         WITH(i.monitoring.maintenance_mode = false)},
        {check::maintenance_mode, "passed", WITH(i.monitoring.maintenance_mode = true)},
        {check::maintenance_mode, "failed;", WITH(i.monitoring.maintenance_mode = false; i.conditions = tool_allows)},
        {check::maintenance_mode, "not-applicable",
         WITH(i.monitoring.maintenance_mode = false; i.conditions = tool_does_not)},
        {check::description_unused, "not-applicable", WITH(i.conditions = tool_does_not)},
    });
}
