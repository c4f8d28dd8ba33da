// SPDX-License-Identifier: MIT
/// \file
/// The listening sockets of a machine, as ss, netstat, lsof and PowerShell's Get-NetTCPConnection write them.
#pragma once

#include <lifecare/core/ip_address.hpp>
#include <optional>
#include <string>
#include <vector>

#include "../input.hpp"
#include "lines.hpp"

namespace tools {

/// A socket that waits for connections.
struct listening_socket {
    bool tcp = true;
    lifecare::ip_address address;  ///< unspecified for all addresses, and for a name that is not the machine itself
    std::uint16_t port = 0;
    std::string program = {};  ///< as lsof, netstat -p and PowerShell tell it; empty when not told

    friend bool operator==(const listening_socket& a, const listening_socket& b) {
        return a.tcp == b.tcp && a.address == b.address && a.port == b.port;
    }
};

/// The listening sockets of an input, each once, and what of it was left out.
struct listening_sockets {
    std::vector<listening_socket> all;
    left_out omitted;
};
/// Reads sockets in whichever form they are, in any language; services by their names as well as by numbers. Throws
/// input_error for another kind of text, and when no socket can be read.
listening_sockets read_sockets(const input& in);

/// The number of a TCP or UDP port, or of the service with a name: "1433", "ms-sql-s"; nothing for any other word.
std::optional<std::uint16_t> port_of_service(std::string_view word);

}  // namespace tools
