// SPDX-License-Identifier: MIT
/// \file
/// What systems say of an installation: files of many kinds brought together, each value with the file that states it.
#pragma once

#include <functional>
#include <lifecare/core/ip_address.hpp>
#include <lifecare/installation.hpp>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "../common/input.hpp"
#include "../common/read/lines.hpp"

namespace tools {

/// A value and the file that states it.
template <class T>
struct stated {
    T value{};
    std::string source;
};

/// What is known of one server.
struct gathered_server {
    std::string name;  ///< its short name, as first written
    std::string source;
    bool named_by_itself = false;  ///< by a command that ran on it, not by a list of machines
    std::vector<stated<std::string>> addresses, software;
    std::optional<stated<std::uint32_t>> memory_gb, processors;
    std::vector<stated<std::uint16_t>> ports;                    ///< TCP, open to others than itself
    std::optional<stated<std::uint32_t>> disk_gb, all_disks_gb;  ///< without Windows' own partition, and with it
    std::vector<stated<std::string>> partitions, not_read;       ///< drives; parts that the script could not read
    std::vector<lifecare::ip_prefix> networks;                   ///< in which its addresses are
};

/// A certificate on a server; of several with one name the one that ends last.
struct gathered_certificate {
    std::string name, use, issued, expires, source;
};
/// A site of IIS.
struct gathered_site {
    std::string name;  ///< with its server's: "MBYINT01: Default Web Site"
    bool https = false;
    bool pools_known = false, shares_pool = false;  ///< whether its applications' pools are listed, and shared
    std::string source;
};

/// All that was gathered.
struct gathered {
    std::vector<gathered_server> servers;        ///< in the order in which they were first named
    std::vector<stated<std::string>> databases;  ///< without SQL Server's own
    std::vector<gathered_certificate> certificates;
    std::vector<gathered_site> sites;                         ///< that answer http or https
    std::vector<std::string> remarks;                         ///< where files disagree, and which one is taken
    std::vector<std::pair<std::string, std::string>> unused;  ///< files that say nothing, and why
    std::size_t files = 0;
};

/// True when the first file was changed after the second, or at the same time.
using later_file = std::function<bool(const std::string& file, const std::string& than)>;

/// Brings files together. Of two that disagree the later one is taken: by `is_later`, or the later in the list. Which
/// server a file is of is told by the file itself, else by a server's name in its path. Two names with the same
/// addresses are one server, under the name that it gives itself, else under the later one.
gathered gather(const std::vector<input>& files, lifecare::language lang, const later_file& is_later = {});

/// The roles that a server has by its ports, each with the reason: a port that belongs to one role alone.
std::map<lifecare::role, std::string> roles_by_ports(const gathered_server& s, lifecare::document d,
                                                     lifecare::language lang);

}  // namespace tools
