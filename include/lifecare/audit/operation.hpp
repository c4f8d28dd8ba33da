// SPDX-License-Identifier: MIT
/// \file
/// Checks of backup, monitoring, availability and what a description cannot use (LC-OPS and others).
#pragma once

#include <lifecare/audit/context.hpp>
#include <lifecare/firewall/used_flows.hpp>
#include <lifecare/rulebook/cloud.hpp>
#include <lifecare/rulebook/monitoring.hpp>
#include <optional>

namespace lifecare {

namespace checks {

constexpr void backup_servers(const context& c, reporter say) {
    if (!c.installation.servers.empty()) say.expect(c.installation.backup.servers, c.at("backup", "servers"));
}
constexpr void backup_databases(const context& c, reporter say) {
    if (c.installation.servers.empty()) return;
    say.expect(c.installation.backup.databases, {.part = {"databaser", "databases"}, .field = {"backup", "databases"}});
    say.expect(c.installation.backup.transaction_logs,
               {.part = {"transaktionsloggar", "transaction logs"}, .field = {"backup", "transaction_logs"}});
}
constexpr void backup_installation_folder(const context& c, reporter say) {
    if (!c.installation.servers.empty())
        say.expect(c.installation.backup.installation_folder, c.at("backup", "installation_folder"));
}
constexpr void monitoring(const context& c, reporter say) {
    if (c.installation.servers.empty()) return;
    constexpr installation_field field{"monitoring", "watched"};
    const monitoring_scope& scope = c.installation.monitoring;
    if (scope.watched.empty() && !scope.nothing_watched) return say.unknown(c.at(field));
    for (const rulebook::monitoring_point& p : rulebook::monitoring.in(c.request.document)) {
        bool watched = false;
        for (std::string_view key : scope.watched) watched = watched || key == p.key.view();
        finding about{.subject = p.key, .part = p.name, .field = field};
        if (const std::uint16_t sql = c.installation.ports.sql; p.key == text{"sql-port"} && sql != 0) {
            about.part = {"svar på databasserverns SQL-port", "an answer on the database server's SQL port"};
            about.unit = finding_unit::ports;
            about.have = about.want = sql;
            about.basis = basis::derived;  // 4.3: "el. den ni använder"
        }
        say.expect(watched, about);
    }
}
constexpr void application_monitoring(const context& c, reporter say) {
    const monitoring_scope& m = c.installation.monitoring;
    if (m.scom == true) say.expect(m.apm ? std::optional{!*m.apm} : std::nullopt, c.at("monitoring", "apm"));
    else if (!m.scom && m.apm == true)
        say.unknown({.part = {"om SCOM används", "whether SCOM is used"}, .field = {"monitoring", "scom"}});
}
constexpr void maintenance_mode(const context& c, reporter say) {
    if (c.installation.servers.empty()) return;
    const std::optional<bool> used = c.installation.monitoring.maintenance_mode;
    if (used == false && !c.holds("maintenance-mode")) return say.unknown(c.about_condition("maintenance-mode"));
    say.expect(used, c.at("monitoring", "maintenance_mode"));
}

constexpr void availability_guaranteed(const context& c, reporter say) {
    const std::uint64_t guaranteed = 100 * row_with_key(rulebook::cloud_requirements, "cloud-availability").value,
                        asked = c.installation.service_level.availability_basis_points;
    if (asked != 0)
        say.expect(asked <= guaranteed, {.unit = finding_unit::basis_points,
                                         .have = asked,
                                         .want = guaranteed,
                                         .compare = comparison::at_most,
                                         .field = {"volumes", "availability_pct"}});
}
constexpr void description_unused(const context& c, reporter say) {
    const installation& i = c.installation;
    const auto unused = [&](bool stated, std::string_view key, const installation_field& field, label what = {},
                            label remedy = {}) {
        if (stated) say.expect(false, {.part = what, .detail = key, .field = field, .remedy = remedy});
    };
    constexpr label of_another{"Fråga Tietoevry vad som gäller för det, eller ta bort det om det inte används.",
                               "Ask Tietoevry what applies to it, or remove it if it is not in use."};
    constexpr label remove_it{"Ta bort nyckeln, eller rätta iis.tls_in_front.",
                              "Remove the key, or correct iis.tls_in_front."};
    constexpr label of_other_family{
        "Rätta vad installationen är till för, välfärd eller utbildning, om det är fel; ta annars bort produkten.",
        "Correct what the installation serves, welfare or education, if that is wrong; otherwise remove the product."};
    for (product p : i.products)
        unused(!i.own_products().contains(p) && stated(i.conditions, to_text(p)) != false, to_text(p), {"products"},
               {"produkt för den andra familjen", "a product of the other family"}, of_other_family);
    const auto unused_table = [&](bool stated, text key) { unused(stated, key, installation_field{key}); };
    const bool cloud = is_of_the_cloud(c.request.document);
    if (cloud) {  // the servers are Tietoevry's
        const client_computers& w = i.client;
        const iis_settings& web = i.iis;
        unused_table(i.built_as.has_value(), "class");
        unused_table(!i.databases.empty(), "databases");
        unused(i.service_level.recovery_hours != 0, "volumes.rto_hours", {"volumes", "rto_hours"});
        unused(i.largest_table != data_size{}, "volumes.largest_table_gb", {"volumes", "largest_table_gb"});
        unused_table(!i.servers.empty(), "server");
        unused_table(i.ports.sql != 0 || i.ports.forward_proxy != 0 || i.ports.event_service != 0, "ports");
        unused_table(!i.networks.empty(), "network");
        unused(w.processors != 0, "client.processors", {"client", "processors"});
        unused(w.wan.has_value(), "client.wan", {"client", "wan"});
        unused(w.thin_client.has_value(), "client.thin_client", {"client", "thin_client"});
        unused(w.ipv6_enable.has_value(), "client.ipv6_enable", {"client", "ipv6_enable"});
        unused(w.ipv4_disable.has_value(), "client.ipv4_disable", {"client", "ipv4_disable"});
        unused_table(web.https || web.tls_in_front || web.forwarded_host || web.forwarded_proto ||
                         web.pool_per_application || web.firewall_behind || !web.audit_buffer.empty(),
                     "iis");
        unused_table(
            i.backup.servers || i.backup.databases || i.backup.transaction_logs || i.backup.installation_folder,
            "backup");
        unused_table(!i.monitoring.watched.empty() || i.monitoring.nothing_watched || i.monitoring.scom ||
                         i.monitoring.apm || i.monitoring.maintenance_mode,
                     "monitoring");
    } else {
        for (product p : i.own_products())
            unused(find_row(rulebook::modules, to_text(p), c.request.document) == nullptr, to_text(p), {"products"},
                   {"produkt", "product"}, products_of_the_cloud.contains(p) ? label{} : of_another);
        unused(
            i.built_as && find_check(check::class_claimed, c.request.document) == nullptr, "class", {"class"},
            {"dokumentet anger inga klasser", "the document prints no classes"},
            {"Klasser anger bara specifikationen från 2024: inget behöver göras om installationen granskas mot den också.",
             "Only the specification of 2024 prints classes: nothing is to be done if the installation is checked "
             "against that too."});
        unused(!i.iis.audit_buffer.empty() && c.holds("edlevo") == false, "iis.audit_buffer", {"iis", "audit_buffer"},
               {"hör till Edlevo", "of Edlevo"}, of_another);
        const iis_settings& web = i.iis;
        constexpr label no_sender{"inget avslutar TLS framför webbservrarna",
                                  "nothing ends TLS in front of the web servers"};
        const bool nothing_in_front = web.tls_in_front == false;  // what it then sends is LC-FILE-002
        unused(nothing_in_front && web.forwarded_host == false, "iis.forwarded_host", {"iis", "forwarded_host"},
               no_sender, remove_it);
        unused(nothing_in_front && web.forwarded_proto == false, "iis.forwarded_proto", {"iis", "forwarded_proto"},
               no_sender, remove_it);
        unused(i.tells_all_roles() && !detail::has_web(i) &&
                   (web.https || web.tls_in_front || web.forwarded_host || web.forwarded_proto ||
                    web.pool_per_application || web.firewall_behind),
               "iis", {"iis"}, {"ingen server är webbserver", "no server is a web server"},
               {"Ge den server som har webben rollen, eller ta bort tabellen.",
                "Give the server that has the web its role, or remove the table."});
        const auto unused_port = [&](std::uint16_t port, port_setting setting, std::string_view key, text name) {
            unused(port != 0 && !prints_port_of(c.request.document, setting), key, {"ports", name},
                   {"porten anges inte i dokumentet", "the document does not print the port"}, of_another);
        };
        unused_port(i.ports.sql, port_setting::sql, "ports.sql", "sql");
        unused_port(i.ports.forward_proxy, port_setting::forward_proxy, "ports.forward_proxy", "forward_proxy");
        unused_port(i.ports.event_service, port_setting::event_service, "ports.event_service", "event_service");
        for (const rulebook::storage_rate& rate : rulebook::storage_rates)
            unused(i.volumes.*rate.count != 0 && !prints_rate_for(rate, c.request.document), rate.volume,
                   {"volumes", rate.volume}, detail::no_storage_rate, of_another);
        for (const server& s : i.servers)
            for (const role r : s.roles)
                if (!is_described(r, c.request.document))
                    say.expect(false, {.subject = s.name,
                                       .part = {"roll", "role"},
                                       .detail = to_text(endpoint{r}),
                                       .field = c.field(s, "roles"),
                                       .remedy = of_another});
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
        unused(!used, a.rule, {"answers", a.rule, {}}, {"svar", "answer"});
    }
    for (const stated_condition& s : i.conditions) {
        bool used = false;
        const auto look_among = [&](const auto& rows) {
            for (const rulebook::check_row& q : rows) used = used || (q.condition.view() == s.key && asked_by(q));
        };
        look_among(rulebook::check_questions);
        look_among(rulebook::checks);
        unused(!used, s.key, {"conditions", s.key, {}}, {"villkor", "condition"});
    }
}

}  // namespace checks

}  // namespace lifecare
