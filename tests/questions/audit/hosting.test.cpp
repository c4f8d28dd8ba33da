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
          "products.procapita-as-a-service answers.cloud-kir conditions.training-environment");
    CHECK(told(both, cloud_6_2) == "answers.start-up-order answers.recovery-time-agreed conditions.virtual-servers");
    CHECK(told(good, techspec_2025).empty());
    CHECK(
        told(altered([](installation& i) {
                 i.service_level.recovery_hours = 24;
                 i.service_level.availability_basis_points = 9'900;
             }),
             cloud_6_2) ==
        "databases volumes.rto_hours server client.wan client.thin_client client.ipv6_enable client.ipv4_disable iis backup monitoring");
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
