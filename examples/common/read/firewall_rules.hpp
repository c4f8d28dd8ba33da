// SPDX-License-Identifier: MIT
/// \file
/// The inbound rules of a Windows Firewall: its Export List, netsh, Get-NetFirewallRule.
#pragma once

#include <array>
#include <lifecare/core/ip_address.hpp>
#include <lifecare/installation.hpp>
#include <optional>
#include <string>
#include <vector>

#include "../input.hpp"
#include "lines.hpp"

namespace tools {

/// One rule of a firewall that allows or blocks TCP connections to this machine.
struct exported_rule {
    std::size_t line = 0;
    std::string name;
    bool allow = true;
    std::vector<lifecare::port_range> ports;  ///< empty: every port
    std::vector<lifecare::ip_prefix> from;    ///< these addresses
    std::string from_words;  ///< and what no addresses are read from: "Local subnet"; both empty: everybody
    std::string port_words;  ///< of a rule that blocks: ports that cannot be read, which may be any
    /// What else narrows it, as it is written: profiles, program, local addresses, remote ports, service. Empty for
    /// whatever it is; nothing where the input does not tell.
    std::array<std::optional<std::string>, 5> limits;
};
/// The rules of an input, and what of it was left out.
struct exported_rules {
    std::vector<exported_rule> all;
    left_out omitted;
};
/// Reads rules in Swedish or English. Rules that are off, outbound or not TCP, and those that allow ports by a word are
/// left out. Throws input_error for what is not that.
exported_rules read_windows_rules(const input& in);
/// True when an input looks like rules of a Windows Firewall.
bool is_windows_rules(const input& in);

/// "1-1024,3389" as ranges; nothing for any other form.
std::optional<std::vector<lifecare::port_range>> ranges_of(std::string_view s);

}  // namespace tools
