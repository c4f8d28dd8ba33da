// SPDX-License-Identifier: MIT
/// \file
/// Which of the printed flows an installation has, and whether one of them gives an open port its reason.
#pragma once

#include <lifecare/installation.hpp>
#include <lifecare/rulebook/about/implications.hpp>
#include <lifecare/rulebook/client_ports.hpp>

namespace lifecare {

namespace detail {
/// True where what is of some subsystems is of an installation with these; what names none, or is asked of none, may
/// be.
constexpr bool may_have(enum_set<subsystem> installed, enum_set<subsystem> of) noexcept {
    return of.empty() || installed.empty() || installed.contains_any(of);
}
}  // namespace detail

/// True for a document that prints a port which a setting may replace.
[[nodiscard]] constexpr bool prints_port_of(document d, port_setting setting) noexcept {
    for (const rulebook::flow& f : rulebook::flows.in(d))
        if (f.setting == setting) return true;
    for (const rulebook::client_port& p : rulebook::client_ports.in(d))
        if (p.setting == setting) return true;
    return false;
}

/// What is stated of the condition of a flow, or follows from what is stated of others; nothing where nothing is, and
/// for a flow without one.
[[nodiscard]] constexpr std::optional<bool> stated_of(const rulebook::flow& f,
                                                      view<stated_condition> conditions) noexcept {
    const text key = rulebook::stated_condition_of(f);
    if (key.empty() || conditions.empty()) return std::nullopt;
    if (const std::optional<bool> outright = stated(conditions, key)) return outright;
    return rulebook::implied(key, [&](text other) { return stated(conditions, other); });
}

/// True for a flow that an installation with these products, subsystems and stated conditions has; of one that names no
/// subsystem all are possible.
[[nodiscard]] constexpr bool is_used(const rulebook::flow& f, enum_set<product> products,
                                     enum_set<subsystem> subsystems, view<stated_condition> conditions = {}) noexcept {
    if (!f.product.empty() && !products.contains(*parse_product(f.product))) return false;
    return detail::may_have(subsystems, f.ends.only_for) && stated_of(f, conditions) != false;
}
/// The same for an installation.
[[nodiscard]] constexpr bool is_used(const rulebook::flow& f, const installation& i) noexcept {
    return is_used(f, i.own_products(), i.told_subsystems(), i.conditions);
}

/// True unless a port is that of a subsystem's service, by E1, and the installation has others: nothing needs to listen
/// on what 4.3 opens in every installation all the same.
[[nodiscard]] constexpr bool is_served(const installation& i, document d, std::uint16_t port) noexcept {
    for (const rulebook::client_port& p : rulebook::client_ports.in(d))
        if (p.port == port) return detail::may_have(i.told_subsystems(), p.of);
    return true;
}

/// True where a document has a flow from a server in a network to another that is a core or application server, on a
/// port: what is open to that network then has its reason.
[[nodiscard]] constexpr bool is_needed_from(const installation& i, document d, endpoint network_of_servers,
                                            std::uint16_t port) noexcept {
    if (!network_of_servers.is_network()) return false;
    for (const rulebook::flow& f : rulebook::flows.in(d)) {
        if (!f.from.is_role() || (f.to != endpoint{role::core_server} && f.to != endpoint{role::application_server}))
            continue;
        if (i.ports.apply(f.setting, f.port) != port || !is_used(f, i)) continue;
        for (const server& s : i.servers)
            for (const server& t : i.servers)
                if (s.zone == network_of_servers.as_network() && s.roles.contains(f.from.as_role()) && &s != &t &&
                    t.roles.contains(f.to.as_role()))
                    return true;
    }
    return false;
}

/// True for a network of servers, the DMZ or the administrative network, in which one stands from which a range is
/// still reached: what is open to that network is open to that server (judge_ends).
[[nodiscard]] constexpr bool is_still_reached_from(const installation& i, const rulebook::client_range& r,
                                                   endpoint network_of_servers) noexcept {
    if (network_of_servers != endpoint{network::dmz} && network_of_servers != endpoint{network::admin_network})
        return false;
    for (const server& s : i.servers)
        if (s.zone == network_of_servers.as_network() && s.roles.contains_any(r.still_from)) return true;
    return false;
}

}  // namespace lifecare
