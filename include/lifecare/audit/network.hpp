// SPDX-License-Identifier: MIT
/// \file
/// Checks of zones, connections and ports (LC-NET).
#pragma once

#include <lifecare/audit/context.hpp>
#include <lifecare/firewall/used_flows.hpp>
#include <lifecare/naming/servers.hpp>
#include <lifecare/rulebook/client_ports.hpp>
#include <lifecare/rulebook/cloud_client.hpp>

namespace lifecare {

namespace checks {

constexpr void web_firewall(const context& c, reporter say) {
    const std::optional<bool> behind = c.holds("inner-firewall");
    if (!detail::has_exposed_web(c.installation)) {  // which of them the internet reaches from inside is not stated
        if (!detail::has_web(c.installation)) return;
        if (c.holds("exposed-web") || behind == true) return say.expect(behind, c.at("iis", "firewall_behind"));
        return say.unknown(c.about_condition("exposed-web"));
    }
    for (const server& s : c.installation.servers)
        if (detail::is_exposed_web(s)) say.expect(behind, {.subject = s.name, .field = {"iis", "firewall_behind"}});
}
constexpr void inner_server_exposed(const context& c, reporter say) {
    const bool undecided = !c.holds("exposed-web");  // 3.1.5 keeps an exposed web server apart from the others
    for (const server& s : c.installation.servers) {
        if (!s.roles.contains_any({role::core_server, role::application_server, role::database_server,
                                   role::compute_server, role::analysis_server}))
            continue;
        if (!s.zone) say.unknown({.subject = s.name, .part = detail::zone_part, .field = c.field(s, "zone")});
        else if (undecided && detail::is_outside(s)) {
            finding about = c.about_condition("exposed-web");
            about.subject = s.name;
            say.unknown(about);
        } else
            say.expect(!detail::is_outside(s),
                       {.subject = s.name, .detail = to_text(endpoint{*s.zone}), .field = c.field(s, "zone")});
    }
}
constexpr void https(const context& c, reporter say) {
    if (detail::has_web(c.installation)) say.expect(c.installation.iis.https, c.at("iis", "https"));
}
constexpr void forwarded_headers(const context& c, reporter say) {
    if (!detail::has_web(c.installation)) return;
    const iis_settings& web = c.installation.iis;
    if (!web.tls_in_front && (web.forwarded_host == false || web.forwarded_proto == false))
        return say.unknown({.part = {"om TLS avslutas framför dem", "whether TLS ends in front of them"},
                            .field = {"iis", "tls_in_front"}});
    if (!web.tls_in_front.value_or(false)) return;  // nothing is in front, as far as is stated
    say.expect(c.installation.iis.forwarded_host,
               {.part = {"X-Forwarded-Host", "X-Forwarded-Host"}, .field = {"iis", "forwarded_host"}});
    say.expect(c.installation.iis.forwarded_proto,
               {.part = {"X-Forwarded-Proto", "X-Forwarded-Proto"}, .field = {"iis", "forwarded_proto"}});
}
namespace in_detail {
/// Reports a number of the clients' way to the servers. The Procapita client of a thin client runs on the terminal
/// server: that a thin client is far from the servers says nothing of the way that 4.2 limits.
constexpr void way_to_servers(const context& c, const reporter& say, bool right, const finding& otherwise) {
    if (right || is_of_the_cloud(c.request.document) || c.holds("thin-client") != true)
        return say.expect(right, otherwise);
    say.unknown({.subject = otherwise.subject,
                 .part = {"från terminalservern", "from the terminal server"},
                 .field = otherwise.field});
}
}  // namespace in_detail

constexpr void client_latency(const context& c, reporter say) {
    constexpr installation_field field{"client", "latency_ms"};
    if (!c.installation.client.latency_ms) return say.unknown({.subject = detail::client_subject, .field = field});
    const std::uint16_t beyond = c.installation.client.latency_us;
    const std::uint64_t unit = beyond != 0 ? 1'000 : 1, have = *c.installation.client.latency_ms * unit + beyond;
    const bool cloud = is_of_the_cloud(c.request.document);  // "<50 ms"
    const std::uint64_t limit =
        unit *
        (cloud ? find_row(rulebook::cloud_client_limits, "latency", c.request.document)->value
               : static_cast<std::uint64_t>(find_row(rulebook::limits, "client-latency", c.request.document)->value));
    in_detail::way_to_servers(c, say, cloud ? have < limit : have <= limit,
                              {.subject = detail::client_subject,
                               .unit = beyond != 0 ? finding_unit::microseconds : finding_unit::milliseconds,
                               .have = have,
                               .want = limit,
                               .compare = cloud ? comparison::below : comparison::at_most,
                               .field = field});
}
constexpr void client_bandwidth(const context& c, reporter say) {
    constexpr installation_field field{"client", "bandwidth_mbit"};
    if (c.installation.client.bandwidth_mbit == 0)
        return say.unknown({.subject = detail::client_subject, .field = field});
    const std::uint64_t least =
        is_of_the_cloud(c.request.document)
            ? find_row(rulebook::cloud_client_limits, "bandwidth", c.request.document)->value
            : static_cast<std::uint64_t>(find_row(rulebook::limits, "client-bandwidth", c.request.document)->value);
    in_detail::way_to_servers(c, say, c.installation.client.bandwidth_mbit >= least,
                              {.subject = detail::client_subject,
                               .unit = finding_unit::megabits,
                               .have = c.installation.client.bandwidth_mbit,
                               .want = least,
                               .compare = comparison::at_least,
                               .field = field});
}
constexpr void wan_thin_client(const context& c, reporter say) {
    const finding about = c.about_client("wan");
    if (!c.installation.client.wan) return say.unknown(about);
    if (*c.installation.client.wan) say.expect(c.holds("thin-client"), about);
}
constexpr void ip_versions_barred(const context& c, reporter say) {
    if (!c.installation.client.ipv6_enable && !c.installation.client.ipv4_disable)
        return;  // both are as delivered, as far as is stated
    const rulebook::ip_combination& got = ip_combination_of(c.installation.client.ipv6_enable.value_or(false),
                                                            c.installation.client.ipv4_disable.value_or(false));
    say.expect(got.ipv4 || got.ipv6, c.about_client("ipv4_disable"));
}
constexpr void direct_access(const context& c, reporter say) {
    if (!c.installation.client.ipv6_enable && !c.installation.client.ipv4_disable) return;
    say.expect(c.installation.client.ipv6_enable.value_or(false) == c.installation.client.ipv4_disable.value_or(false),
               c.about_client("ipv6_enable"));
}

namespace in_detail {
struct changed_port {
    std::uint16_t port;
    port_setting setting;
    text key;
    enum_set<role> listens;  // by the flows (4.3) and E1
};
/// The ports that an installation may change; 0 where it does not, and where the document does not print the port.
struct changed_ports {
    changed_port all[3];

    constexpr changed_ports(const port_overrides& set, document d) noexcept
        : all{{set.sql, port_setting::sql, "sql", role::database_server},
              {set.forward_proxy, port_setting::forward_proxy, "forward_proxy", role::core_server},
              {set.event_service,
               port_setting::event_service,
               "event_service",
               {role::core_server, role::application_server}}} {
        for (changed_port& p : all)
            if (!prints_port_of(d, p.setting)) p.port = 0;
    }
    [[nodiscard]] constexpr const changed_port* begin() const noexcept { return all; }
    [[nodiscard]] constexpr const changed_port* end() const noexcept { return std::end(all); }
};
/// Whether no machine both listens on a changed port and has one of these roles; not known without servers.
constexpr std::optional<bool> is_apart(const installation& i, const changed_port& mine, enum_set<role> others) {
    if (i.servers.empty()) return std::nullopt;
    for (const server& s : i.servers)
        if (s.roles.contains_any(mine.listens) && s.roles.contains_any(others)) return false;
    return true;
}
}  // namespace in_detail

constexpr void port_collides(const context& c, reporter say) {
    const installation& i = c.installation;
    for (const in_detail::changed_port& mine : in_detail::changed_ports(i.ports, c.request.document)) {
        if (mine.port == 0) continue;
        enum_set<role> taken_by;  // a port is taken on a machine, not in an installation
        const auto look = [&](std::uint16_t port, port_setting setting, enum_set<role> listens) {
            if (setting != mine.setting && i.ports.apply(setting, port) == mine.port) taken_by = taken_by | listens;
        };
        for (const rulebook::flow& f : rulebook::flows.in(c.request.document))
            if (f.setting != port_setting::instead_of_sql && is_used(f, i))
                look(f.port, f.setting, f.to.is_role() ? enum_set<role>{f.to.as_role()} : f.ends.answers);
        for (const rulebook::client_port& p : rulebook::client_ports.in(c.request.document))
            look(p.port, p.setting, p.served_by);
        say.expect(taken_by.empty() ? true : in_detail::is_apart(i, mine, taken_by),
                   {.subject = mine.key, .field = {"ports", mine.key}});
    }
}
constexpr void port_not_recommended(const context& c, reporter say) {
    for (const in_detail::changed_port& mine : in_detail::changed_ports(c.installation.ports, c.request.document)) {
        if (mine.port == 0) continue;
        bool inside = false;
        for (const rulebook::client_range& r : rulebook::client_ranges.in(c.request.document))
            inside =
                inside || (r.verdict == range_verdict::not_recommended && r.first <= mine.port && mine.port <= r.last);
        // The ranges are those of the brokers and of what runs beside them; a database server of its own has neither.
        say.expect(
            inside ? in_detail::is_apart(c.installation, mine, {role::core_server, role::application_server}) : true,
            {.subject = mine.key, .field = {"ports", mine.key}});
    }
}
constexpr void range_open(const context& c, reporter say) {
    for (const network_addresses& n : c.installation.networks)
        for (const port_range& open : n.open) {
            bool inside = false;
            for (const rulebook::client_range& r : rulebook::client_ranges.in(c.request.document)) {
                if (r.verdict != range_verdict::not_recommended || is_still_reached_from(c.installation, r, n.endpoint))
                    continue;
                const std::uint32_t first = r.first > open.first ? r.first : open.first,
                                    last = r.last < open.last ? r.last : open.last;
                for (std::uint32_t port = first; port <= last && !inside; ++port)
                    inside = !is_needed_from(c.installation, c.request.document, n.endpoint,
                                             static_cast<std::uint16_t>(port));
            }
            say.expect(!inside, {.subject = to_text(n.endpoint),
                                 .unit = finding_unit::ports,
                                 .have = open.first,
                                 .want = open.last,
                                 .field = {"network", to_text(n.endpoint).view(), "open_ports"}});
        }
}
constexpr void esense_server_zone(const context& c, reporter say) {
    for (const server& s : c.installation.servers) {
        if (!s.roles.contains(role::esense_server)) continue;
        if (!s.zone) say.unknown({.subject = s.name, .part = detail::zone_part, .field = c.field(s, "zone")});
        else
            say.expect(s.zone == network::intranet,
                       {.subject = s.name, .detail = to_text(endpoint{*s.zone}), .field = c.field(s, "zone")});
    }
}

}  // namespace checks

}  // namespace lifecare
