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
enum class port_state { open, closed, filtered, not_scanned, contradicted };  ///< contradicted: open, and not open
/// The word for it: "not-scanned"; what contradicts itself is "not-judged".
const char* to_word(port_state s);

using lifecare::port_range;

/// True for what was seen open, if only once.
constexpr bool was_open(port_state s) { return s == port_state::open || s == port_state::contradicted; }

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
    /// Those that were seen open, if only once.
    [[nodiscard]] std::vector<std::uint16_t> open_ports() const;
    /// Adds what was seen of a port. In which order the same port is seen several times makes no difference.
    void see(std::uint16_t port, port_state state);
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
