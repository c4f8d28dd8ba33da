// SPDX-License-Identifier: MIT
// audit.hpp: what the hosting of an installation has no use for is reported as not used.
#include "findings.hpp"

using namespace audited;

TEST_CASE("what the hosting has no use for is reported as not used, once each") {
    const auto told = [](const installation& i, document d) {
        std::string out;
        for (const finding& f : findings_of(check::description_unused, i, d))
            out += (out.empty() ? "" : " ") + std::string(f.part.en.view()) + (f.part.en.empty() ? "" : ".") +
                   std::string(f.detail);
        return out;
    };
    constexpr answer answers[] = {
        {"cloud-kir", reply::yes}, {"start-up-order", reply::yes}, {"recovery-time-agreed", reply::yes}};
    constexpr stated_condition conditions[] = {
        {"training-environment", true}, {"virtual-servers", true}, {"external-api", true}};
    const installation both{
        .products = {product::liam, product::procapita_as_a_service}, .answers = answers, .conditions = conditions};
    CHECK(told(both, techspec_2025) ==
          "product.procapita-as-a-service answer.cloud-kir condition.training-environment");
    CHECK(told(both, cloud_6_2) == "answer.start-up-order answer.recovery-time-agreed condition.virtual-servers");
    CHECK(told(good, techspec_2025).empty());
    // 3.1 and 3.1.6.2 of 2024 describe these servers, 2025 neither of them.
    static constexpr server of_2024[] = {{.name = "ES", .roles = {role::esense_server, role::web_server}},
                                         {.name = "AN", .roles = role::analysis_server}};
    CHECK(told({.servers = of_2024}, techspec_2025) == "role.esense-server role.analysis-server");
    CHECK(told({.servers = of_2024}, techspec_2024).empty());
    CHECK(
        told(altered([](installation& i) {
                 i.service_level.recovery_hours = 24;
                 i.service_level.availability_basis_points = 9'900;
             }),
             cloud_6_2) ==
        "databases volumes.rto_hours server client.processors client.wan client.thin_client client.ipv6_enable client.ipv4_disable iis backup monitoring");
    CHECK(told({.service_level = {.availability_basis_points = 9'900}, .client = {.two_factor = true}}, cloud_6_2)
              .empty());
    CHECK(told({.largest_table = 1_GB,
                .built_as = reference_class::smallest,
                .ports = {.sql = 14'330},
                .networks = clients_reach_what_they_need,
                .client = {.ipv6_enable = true, .ipv4_disable = true},
                .iis = {.audit_buffer = "D:\\"},
                .monitoring = {.apm = false}},
               cloud_6_2) ==
          "class volumes.largest_table_gb ports network client.ipv6_enable client.ipv4_disable iis monitoring");
    // A product of another edition: 3.1.6.2 of 2024 is not in 2025.
    const installation supervised{.products = {product::remote_supervision, product::planning, product::liam}};
    CHECK(told(supervised, techspec_2025) == "product.remote-supervision");
    CHECK(told(supervised, techspec_2024).empty());
    // So is a port, and a volume: 4.3 and 3.1.4 of 2024, and its 10.4.3.
    const installation edlevo{
        .volumes = {.inhabitants = 1, .compulsory_pupils = 2, .audit_months = 3, .audit_calls = 4},
        .ports = {.sql = 14'330, .forward_proxy = 24'000, .event_service = 31'000}};
    CHECK(told(edlevo, techspec_2024).empty());
    CHECK(told(edlevo, techspec_2025) ==
          "the document does not print the port.ports.forward_proxy"
          " the document prints no storage rate for the volume.compulsory_pupils"
          " the document prints no storage rate for the volume.audit_months"
          " the document prints no storage rate for the volume.audit_calls");
    // The modules of section 1 to 13 by family: LMO, fjärrtillsyn, Planning and scanning are welfare's, what is printed
    // under Edlevo and Lärplattformen is education's, the webs of A1 are both's.
    constexpr enum_set<product> of_welfare{product::planning, product::remote_supervision, product::mobile_care,
                                           product::scanning, product::legacy_web},
        of_education{product::analysis,  product::learning_platform, product::spaces,
                     product::audit_log, product::counters,          product::legacy_web};
    CHECK(told({.family = family::education, .products = of_education}, techspec_2024).empty());
    CHECK(told({.family = family::welfare, .products = of_welfare}, techspec_2024).empty());
    CHECK(told({.products = of_welfare | of_education}, techspec_2024).empty());  // whose it is is not stated
    const auto others = [&](family f, enum_set<product> products) {
        std::string out;
        for (const finding& found :
             findings_of(check::description_unused, {.family = f, .products = products}, techspec_2024)) {
            CHECK(found.part.en == text{"a product of the other family"});
            out += std::string(found.detail) + ' ';
        }
        return out;
    };
    CHECK(others(family::education, of_welfare) == "planning remote-supervision mobile-care scanning ");
    CHECK(others(family::welfare, of_education) == "analysis learning-platform spaces audit-log counters ");
    CHECK(told({.family = family::welfare, .hosting = hosting::cloud, .products = product::spaces}, cloud_6_2) ==
          "a product of the other family.spaces");
    // The audit log is Edlevo's (10.4.3).
    const installation buffered{.domains = good_domains, .iis = {.audit_buffer = "D:\\"}};
    CHECK(told(buffered, techspec_2024) == "of Edlevo.iis.audit_buffer");
    CHECK(told({.domains = school, .iis = {.audit_buffer = "D:\\"}}, techspec_2024).empty());
    CHECK(told({.iis = {.audit_buffer = "D:\\"}}, techspec_2024).empty());
    // What is not used is not what was checked.
    CHECK(audit({.servers = one_core_server}, cloud_6_2, day).nothing_checked());
    // Each setting of a table by itself.
    const struct {
        const char* table;
        installation with;
    } alone[] = {
        {"ports", {.ports = {.sql = 1}}},
        {"ports", {.ports = {.forward_proxy = 1}}},
        {"ports", {.ports = {.event_service = 1}}},
        {"iis", {.iis = {.https = true}}},
        {"iis", {.iis = {.tls_in_front = true}}},
        {"iis", {.iis = {.forwarded_host = true}}},
        {"iis", {.iis = {.forwarded_proto = true}}},
        {"iis", {.iis = {.pool_per_application = true}}},
        {"iis", {.iis = {.firewall_behind = true}}},
        {"iis", {.iis = {.audit_buffer = "D:"}}},
        {"backup", {.backup = {.servers = true}}},
        {"backup", {.backup = {.databases = true}}},
        {"backup", {.backup = {.transaction_logs = true}}},
        {"backup", {.backup = {.installation_folder = true}}},
        {"monitoring", {.monitoring = {.watched = all_points}}},
        {"monitoring", {.monitoring = {.scom = true}}},
        {"monitoring", {.monitoring = {.apm = true}}},
        {"monitoring", {.monitoring = {.maintenance_mode = true}}},
    };
    for (const auto& setting : alone) CHECK(told(setting.with, cloud_6_2) == setting.table);
}
