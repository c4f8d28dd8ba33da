// SPDX-License-Identifier: MIT
/// \file
/// Which of the printed flows an installation has, and whether one of them gives an open port its reason.
#pragma once

#include <lifecare/installation.hpp>
#include <lifecare/rulebook/flows.hpp>

namespace lifecare {

/// True for a flow that an installation with these products and subsystems has; of one that names no subsystem all are
/// possible.
[[nodiscard]] constexpr bool is_used(const rulebook::flow& f, enum_set<product> products,
                                     enum_set<subsystem> subsystems) noexcept {
    if (!f.product.empty() && !products.contains(*parse_product(f.product))) return false;
    return f.ends.only_for.empty() || subsystems.empty() || subsystems.contains_any(f.ends.only_for);
}

/// True where a document has a flow from a server in a network to another that is a core or application server, on a
/// port: what is open to that network then has its reason.
[[nodiscard]] constexpr bool is_needed_from(const installation& i, document d, endpoint network_of_servers,
                                            std::uint16_t port) noexcept {
    if (!network_of_servers.is_network()) return false;
    for (const rulebook::flow& f : rulebook::flows.in(d)) {
        if (!f.from.is_role() || (f.to != endpoint{role::core_server} && f.to != endpoint{role::application_server}))
            continue;
        if (i.ports.apply(f.setting, f.port) != port || !is_used(f, i.products, i.subsystems())) continue;
        for (const server& s : i.servers)
            for (const server& t : i.servers)
                if (s.zone == network_of_servers.as_network() && s.roles.contains(f.from.as_role()) && &s != &t &&
                    t.roles.contains(f.to.as_role()))
                    return true;
    }
    return false;
}

}  // namespace lifecare
