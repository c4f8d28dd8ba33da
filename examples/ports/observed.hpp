// SPDX-License-Identifier: MIT
/// \file
/// What other programs saw: nmap's scans, the listening sockets of ss and netstat, rules exported from a firewall.
#pragma once

#include <lifecare/core/ip_address.hpp>
#include <lifecare/installation.hpp>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "../common/input.hpp"

namespace tools {

/// What a scan says of a port.
enum class port_state { open, closed, filtered, not_scanned };
/// The word for it: "not-scanned".
const char* to_word(port_state s);

using lifecare::port_range;

/// One host of a scan, TCP only.
struct scanned_host {
    std::vector<lifecare::ip_address> addresses;
    bool up = true;
    std::map<std::uint16_t, port_state> listed;  ///< ports that stand by themselves
    std::vector<std::pair<port_range, port_state>>
        counted;  ///< ports that are only counted together, where the scan says which they are
    std::optional<port_state>
        rest;  ///< what every other scanned port is; nothing when several states are counted together
    [[nodiscard]] std::vector<std::uint16_t> open_ports() const;
};
/// A scan by nmap.
struct scan {
    std::vector<scanned_host> hosts;
    std::vector<port_range> scanned;  ///< which TCP ports were asked for
    std::string started;              ///< as nmap writes it

    /// What the scan says of a port of one of its hosts.
    [[nodiscard]] port_state state_of(const scanned_host& h, std::uint16_t port) const;
};
/// Reads nmap's XML (-oX). Throws input_error for what is not that, for entities of its own and external ones, and for
/// a scan that was cut short.
scan read_nmap(const input& in);

/// A socket that waits for connections.
struct listening_socket {
    bool tcp = true;
    lifecare::ip_address address;  ///< unspecified for all addresses; no address for one that cannot be read
    std::uint16_t port = 0;

    friend bool operator==(const listening_socket&, const listening_socket&) = default;
};
/// Reads `ss -tln` and its kin, with or without the header. Throws input_error when no socket can be read.
std::vector<listening_socket> read_ss(const input& in);
/// Reads Windows' `netstat -an`, -ano, -aon, in any language. Throws input_error when no socket can be read.
std::vector<listening_socket> read_netstat(const input& in);

/// One rule of a firewall that allows or blocks TCP connections to this machine.
struct exported_rule {
    std::size_t line = 0;
    std::string name;
    bool allow = true;
    std::vector<port_range> ports;          ///< empty: every port
    std::vector<lifecare::ip_prefix> from;  ///< empty: everybody
    bool from_readable = true;              ///< false for ranges and words such as "local subnet", which are not judged
};
/// Reads the Export List of Windows Firewall's inbound rules: divided by tabs, Swedish or English headings. Rules that
/// are off, that are not TCP, and program rules without ports are left out. Throws input_error for what is not that.
std::vector<exported_rule> read_windows_rules(const input& in);
/// True when an input looks like an Export List.
bool is_windows_rules(const input& in);

}  // namespace tools
