// SPDX-License-Identifier: MIT
/// \file
/// The openings of an installation between its ends, where servers that are alike in network and roles are one end:
/// they have the same openings.
#pragma once

#include <lifecare/firewall.hpp>
#include <memory>
#include <vector>

#include "audited.hpp"

namespace tools {

/// Servers that are alike; or a network, the clients or a service outside as a whole.
struct network_end {
    std::vector<const lifecare::server*> machines;  ///< empty for a network, the clients and a service outside
    lifecare::endpoint endpoint = lifecare::role::client;

    /// The network in which it stands; nothing where it stands in none, or none is told.
    [[nodiscard]] std::optional<lifecare::network> zone() const {
        if (!machines.empty()) return machines.front()->zone;
        return endpoint.is_network() ? std::optional{endpoint.as_network()} : std::nullopt;
    }
};

/// All openings from one end to another.
struct connection {
    std::size_t from, to;                              ///< index of the ends; the same for servers that call each other
    std::vector<const lifecare::port_rule*> openings;  ///< in the order of the document, each port once
};

/// Who opens a connection to whom.
class network_map {
public:
    explicit network_map(const audited& a);

    std::vector<network_end>
        ends;  ///< from the outside in: clients, internet, DMZ, intranet, administrative network, services outside
    std::vector<connection> connections;  ///< by the calling end, then by the end that answers

    /// What an end is called: the names of its servers.
    [[nodiscard]] std::string name(const audited& a, std::size_t end) const;
    /// "MELINT01 → MELCORE01"; servers that call each other: "APP01, APP02 between themselves".
    [[nodiscard]] std::string title(const audited& a, const connection& c) const;

private:
    std::unique_ptr<lifecare::flow_table> rules_;
};

/// "443/tcp", "2100-2140/tcp".
std::string port_of(const lifecare::port_rule& rule);

/// The map as a picture: its ends in their networks, an arrow for each connection.
void write_picture(class html& page, const audited& a, const network_map& map);

}  // namespace tools
