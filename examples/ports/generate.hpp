// SPDX-License-Identifier: MIT
/// \file
/// The openings of an installation in the form that each firewall wants. Names from the installation file stand only
/// where the form cannot be broken out of: in comments without line ends, and in quoted text without quotes.
#pragma once

#include <string>
#include <vector>

#include "../common/options.hpp"
#include "site.hpp"

namespace tools {

/// What to generate beside the openings themselves.
struct generate_request {
    const lifecare::server* only = nullptr;           ///< for this host; null: for the firewall between all of them
    std::vector<lifecare::ip_prefix> administration;  ///< from where the host is administered, on every port
    std::string administration_left_out;              ///< what of that this file cannot open; empty for nothing
    std::string m3server;                             ///< folder of the programs of 4.4; empty: not told
    bool undo = false;                                ///< Windows: only take the rules away
    bool ipv6 = false;                                ///< iptables: the IPv6 half
    bool marked = false;  ///< Windows: a file with a byte order mark, whose comments keep å, ä and ö
};

/// A PowerShell script with New-NetFirewallRule for each computer, inbound, and outbound to services outside. It takes
/// its own group away first, so that it can be run again.
void windows_script(const site& s, const opening_list& all, const generate_request& r,
                    const std::vector<std::string>& missing, const text_sink& out);
/// An nftables table: the input of one host, or the forwarding of a firewall between them. A rule is for all that one
/// set of ends may open on another: of a set with itself that includes a machine's own address, from which nothing
/// passes a firewall.
std::string nftables_rules(const site& s, const opening_list& all, const generate_request& r);
/// The same for iptables-restore, or ip6tables-restore.
std::string iptables_rules(const site& s, const opening_list& all, const generate_request& r);

/// A file of several.
struct generated_file {
    std::string name, content;
};
/// Definitions and a policy for capirca and aerleon: def/lifecare.net, def/lifecare.svc, pol/lifecare.pol.
std::vector<generated_file> capirca_files(const site& s, const opening_list& all, const generate_request& r);

/// A change order for those who run the network. What passes between networks is first; for people the ports of each
/// pair are one row, for programs (CSV, JSON) each opening is.
void write_ticket(const site& s, const opening_list& all, const generate_request& r,
                  const std::vector<std::string>& missing, const options& opt);

/// A picture of zones, servers and openings, for Graphviz. Servers that are alike are one box where there are many.
std::string dot_picture(const site& s, const opening_list& all);
/// The same as one SVG image without scripts, references or fonts of its own.
std::string svg_picture(const site& s, const opening_list& all);

}  // namespace tools
