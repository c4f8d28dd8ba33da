// SPDX-License-Identifier: MIT
/// \file
/// What examples/scripts/Collect-Lifecare.ps1 writes of a server; its schema is examples/data/collected.schema.json.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "../input.hpp"

namespace tools {

/// One server. What was not read is empty or 0, and its part is in `not_read`.
struct collected_server {
    struct partition {
        std::string drive;
        std::uint32_t gb = 0;
        bool system = false;  ///< Windows is on it
    };
    struct socket {
        std::string address, program;
        std::uint16_t port = 0;
    };
    struct site {
        std::string name;
        bool http = false, https = false;  ///< has a binding of that protocol
        std::vector<std::string> pools;    ///< one an application
    };
    struct certificate {
        std::string name, issued, expires;
        bool server = false, client = false;
    };
    std::string name;
    std::vector<std::string> addresses;  ///< with the length of the prefix: "10.20.0.12/24"
    std::uint32_t processors = 0, memory_gb = 0, disks_gb = 0;
    std::vector<partition> partitions;
    std::vector<std::pair<std::string, std::string>> software;  ///< name and version, Windows first
    std::vector<site> sites;
    std::vector<certificate> certificates;
    std::vector<socket> listening;
    std::vector<std::string> databases, not_read;
};

/// True for a file of the script.
bool is_collected(const input& in);
/// Reads one. Throws input_error for a later version of the form, and for values of another kind than the schema's.
collected_server read_collected(const input& in);

}  // namespace tools
