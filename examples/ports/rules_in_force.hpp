// SPDX-License-Identifier: MIT
/// \file
/// The rules of a server's Windows Firewall, ready to be asked: what they open and block together, and what narrows
/// them.
#pragma once

#include <string>
#include <vector>

#include "check.hpp"

namespace tools {

/// A rule, ready to be asked about many addresses.
struct asked_rule {
    explicit asked_rule(const exported_rule& r);

    const exported_rule* rule;
    port_ranges ports;    ///< those that it is about
    address_ranges from;  ///< every remote address where the rule gives none; none where it gives words alone
    address_ranges to;    ///< the same of its local addresses
    /// What else than profile and local address narrows it: nothing, what may be the suite's own, such as a program, or
    /// a remote port that connections seldom come from.
    enum class narrowing { none, perhaps, apart } is;
};

/// Whom a rule lets in; of many the first.
std::string source_text(const exported_rule& r);
/// The name of a rule of a server, and what narrows it beside its addresses and ports: "SQL (only profile Domain)".
std::string rule_text(const site& s, const exported_rule& r, const lifecare::server& on);

/// An opening to the server, held against the rules for its ports.
check_row held_against(const site& s, const std::vector<asked_rule>& rules, const opening_line& l);

}  // namespace tools
