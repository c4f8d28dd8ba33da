// SPDX-License-Identifier: MIT
/// \file
/// The inbound rules of a Windows Firewall: its Export List, netsh, Get-NetFirewallRule.
#pragma once

#include <array>
#include <lifecare/core/label.hpp>
#include <optional>
#include <string>
#include <vector>

#include "../address_range.hpp"
#include "../input.hpp"
#include "../port_ranges.hpp"
#include "lines.hpp"
#include "table_rows.hpp"

namespace tools {

/// What Windows takes the network around a server for, as bits of a set.
enum network_profile : std::uint8_t { domain_profile = 1, private_profile = 2, public_profile = 4, every_profile = 7 };
/// "Domain, Private"; empty for all.
std::string profiles_text(std::uint8_t profiles, lifecare::language l);

/// What narrows a rule beside its addresses and ports, in the order of `exported_rule::limits`.
enum rule_limit : std::size_t { profile_limit, program_limit, local_address_limit, remote_port_limit };
inline constexpr lifecare::label rule_limits[] = {{"profil", "profile"},
                                                  {"program", "program"},
                                                  {"lokal adress", "local address"},
                                                  {"fjärrport", "remote port"},
                                                  {"tjänst", "service"},
                                                  {"programpaket", "application package"},
                                                  {"behöriga användare", "authorized users"},
                                                  {"behöriga datorer", "authorized computers"},
                                                  {"lokal användare", "local user"},
                                                  {"gränssnittstyp", "interface type"}};

/// One rule of a firewall that allows or blocks TCP connections to this machine.
struct exported_rule {
    std::size_t line = 0;
    std::string name;
    bool allow = true;
    port_ranges ports;       ///< these ports
    std::string port_words;  ///< and what no ports are read from: "RPC", which may be any; both empty: every port
    address_ranges from;     ///< these addresses
    std::string from_words;  ///< and what no addresses are read from: "Local subnet"; both empty: everybody
    std::uint8_t profiles = every_profile;  ///< those of the rule that are known; all where none is
    address_ranges to;                      ///< those of its local addresses that can be read
    /// What else narrows it, in one form: profiles in English, the rest as it is written. Empty for whatever it is;
    /// nothing where the input does not say: of what Windows always writes, an empty cell does not.
    std::array<std::optional<std::string>, std::size(rule_limits)> limits;

    /// The ports that it is about: every port where it gives none; none where it gives words alone.
    [[nodiscard]] const port_ranges& all_ports() const {
        return ports.empty() && port_words.empty() ? every_port() : ports;
    }
};
/// A rule that may let in or block, and of which the input does not say what.
struct unclear_rule {
    std::string name;
    std::vector<lifecare::label> unsaid;  ///< "local port"; at least one
};
/// How many rules of an input are read that are on, inbound and TCP.
inline constexpr std::size_t most_rules = 20'000;

/// The rules of an input, those of which nobody knows what they do, and what of it was left out.
struct exported_rules {
    std::vector<exported_rule> all;
    std::vector<unclear_rule> unclear;
    left_out omitted;
    bool without_direction = false;  ///< not said, and not known as of the Export List: they are taken as inbound
};
/// Reads rules in Swedish or English. Rules that are off, outbound or not TCP, and those that allow ports by words
/// alone are left out; one that lacks what Windows always writes is not understood, and is unclear where it may be
/// inbound TCP. Throws input_error for what is not that, for more than `most_rules`, and where no rule is understood.
exported_rules read_windows_rules(table_input& in);
exported_rules read_windows_rules(const input& in);
/// What is to be said of rules whose direction is not known; nothing where it is.
std::optional<std::string> what_is_assumed(const exported_rules& rules, lifecare::language l);
/// What is to be said of rules that may be narrower than the input says; nothing where it says all.
std::optional<std::string> what_is_unsaid(const std::vector<exported_rule>& rules, lifecare::language l);
/// True when an input looks like rules of a Windows Firewall.
bool is_windows_rules(const input& in);

/// "1-1024,3389" as ranges; nothing for any other form.
std::optional<std::vector<lifecare::port_range>> ranges_of(std::string_view s);

}  // namespace tools
