// SPDX-License-Identifier: MIT
/// \file
/// Checks of backup, monitoring, availability and what a description cannot use (LC-OPS and others).
#pragma once

#include <lifecare/audit/context.hpp>
#include <lifecare/rulebook/cloud.hpp>
#include <lifecare/rulebook/monitoring.hpp>
#include <optional>

namespace lifecare {

namespace checks {

constexpr void backup_servers(const context& c, reporter say) {
    if (!c.of.servers.empty()) say.expect(c.of.backup.servers);
}
constexpr void backup_databases(const context& c, reporter say) {
    if (c.of.servers.empty()) return;
    say.expect(c.of.backup.databases, {.part = {"databaser", "databases"}});
    say.expect(c.of.backup.transaction_logs, {.part = {"transaktionsloggar", "transaction logs"}});
}
constexpr void backup_installation_folder(const context& c, reporter say) {
    if (!c.of.servers.empty()) say.expect(c.of.backup.installation_folder);
}
constexpr void monitoring(const context& c, reporter say) {
    if (c.of.servers.empty()) return;
    if (c.of.monitoring.watched.empty()) return say.unknown();
    for (const rulebook::monitoring_point& p : rulebook::monitoring.in(c.asked.document)) {
        bool watched = false;
        for (std::string_view key : c.of.monitoring.watched) watched = watched || key == p.key.view();
        say.expect(watched, {.subject = p.key, .part = p.name});
    }
}
constexpr void application_monitoring(const context& c, reporter say) {
    if (c.of.monitoring.scom == true)
        say.expect(c.of.monitoring.apm ? std::optional{!*c.of.monitoring.apm} : std::nullopt);
}
constexpr void maintenance_mode(const context& c, reporter say) {
    if (!c.of.servers.empty()) say.expect(c.of.monitoring.maintenance_mode);
}

constexpr void availability_guaranteed(const context& c, reporter say) {
    const std::uint64_t guaranteed = 100 * row_with_key(rulebook::cloud_requirements, "cloud-availability").value,
                        asked = c.of.service_level.availability_basis_points;
    if (asked != 0)
        say.expect(asked <= guaranteed, {.unit = finding_unit::basis_points, .have = asked, .want = guaranteed});
}
constexpr void description_unused(const context& c, reporter say) {
    const installation& i = c.of;
    // The key of a value, or of a table; with `in` one entry of that.
    const auto unused = [&](bool told, std::string_view key, text in = {}) {
        if (told) say.expect(false, {.part = {in, in}, .detail = key});
    };
    const bool cloud = is_of_the_cloud(c.asked.document);
    if (cloud) {  // the servers are Tietoevry's
        const client_computers& w = i.client;
        const iis_settings& web = i.iis;
        unused(i.built_as.has_value(), "class");
        unused(!i.databases.empty(), "databases");
        unused(i.service_level.recovery_hours != 0, "volumes.rto_hours");
        unused(i.largest_table != data_size{}, "volumes.largest_table_gb");
        unused(!i.servers.empty(), "server");
        unused(i.ports.sql != 0 || i.ports.forward_proxy != 0 || i.ports.event_service != 0, "ports");
        unused(!i.networks.empty(), "network");
        unused(w.wan.has_value(), "client.wan");
        unused(w.thin_client.has_value(), "client.thin_client");
        unused(w.ipv6_enable.has_value(), "client.ipv6_enable");
        unused(w.ipv4_disable.has_value(), "client.ipv4_disable");
        unused(web.https || web.tls_in_front || web.forwarded_host || web.forwarded_proto || web.pool_per_application ||
                   web.firewall_behind || !web.audit_buffer.empty(),
               "iis");
        unused(i.backup.servers || i.backup.databases || i.backup.transaction_logs || i.backup.installation_folder,
               "backup");
        unused(!i.monitoring.watched.empty() || i.monitoring.scom || i.monitoring.apm || i.monitoring.maintenance_mode,
               "monitoring");
    } else {
        for (product p : {product::lifecare_as_a_service, product::procapita_as_a_service})
            unused(i.products.contains(p), to_text(p), "products");
    }
    // Answers and conditions of documents of the same hosting are no mistake: one file is checked against more than one
    // edition.
    const auto asked_by = [&](const rulebook::check_row& q) {
        for (const citation& place : q.source)
            if (is_of_the_cloud(place.document()) == cloud) return true;
        return false;
    };
    for (const lifecare::answer& a : i.answers) {
        bool used = false;
        for (const rulebook::check_row& q : rulebook::check_questions)
            used = used || (q.rule.view() == a.rule && asked_by(q));
        unused(!used, a.rule, "answers");
    }
    for (const stated_condition& s : i.conditions) {
        bool used = false;
        for (const rulebook::check_row& q : rulebook::check_questions)
            used = used || (q.condition.view() == s.key && asked_by(q));
        unused(!used, s.key, "conditions");
    }
}

}  // namespace checks

}  // namespace lifecare
