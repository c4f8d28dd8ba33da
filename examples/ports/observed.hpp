// SPDX-License-Identifier: MIT
/// \file
/// What other programs saw of the network: scans of nmap and masscan.
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
    bool timed_out = false;                      ///< nmap gave it up: nothing is known of its ports
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
    std::string message;              ///< nmap's own, when it ended in an error
    bool cut_short = false;           ///< its end is not there: what was read is not all
    bool failed = false;              ///< it ended in an error
    bool only_open = false;           ///< run with --open: of other ports it tells nothing

    /// True where it did not come to its end: what was not seen open may be anything.
    [[nodiscard]] bool incomplete() const { return cut_short || failed; }
    /// What the scan says of a port of one of its hosts. Of an incomplete scan, what is not open was not scanned.
    [[nodiscard]] port_state state_of(const scanned_host& h, std::uint16_t port) const;
};
/// Reads the XML of nmap (-oX) or masscan, or the CSV of Test-NetConnection, as far as it goes; hosts of one address
/// are one. A host that was given up has no port scanned. Throws input_error for what is not that, for ports and states
/// that are none, and for entities of its own and external ones.
scan read_nmap(const input& in);
/// What is to be said of a scan that is not all: why, in the words of nmap too, and what to do. Nothing for others.
std::optional<sentence> why_incomplete(const scan& s);

}  // namespace tools
