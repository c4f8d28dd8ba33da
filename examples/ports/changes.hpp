// SPDX-License-Identifier: MIT
/// \file
/// What opened and what closed between two observations of one kind.
#pragma once

#include "../common/output.hpp"
#include "check.hpp"

namespace tools {

/// Between two scans: change,to,port. Only ports that both looked at count. Throws input_error where there are none.
sheet changes_between(const site& s, const scan& before, const scan& after);

/// The ports that stand open from one end to another; "" for whoever calls a server.
using open_ports = std::map<std::pair<std::string, std::string>, port_ranges>;
/// What listens on a server for others than itself.
open_ports open_in(const std::vector<listening_socket>& sockets, const lifecare::server& on);
/// What a server's rules let in, or what they block, whom as the rules say it.
open_ports open_in(const std::vector<exported_rule>& rules, const lifecare::server& on, bool allow = true);
/// What rules as this tool writes them open.
open_ports open_in(const opening_list& all, const opened_ports& rules);
/// What was allowed in a log.
open_ports open_in(const opening_list& all, const log_summary& log);

/// Between two such: change,from,to,port.
sheet changes_between(const open_ports& before, const open_ports& after);
/// Between the rules of one server: what they block, too, and rules of which something else than that changed.
sheet changes_between(const site& s, const std::vector<exported_rule>& before, const std::vector<exported_rule>& after,
                      const lifecare::server& on, std::vector<std::string>& notes);

}  // namespace tools
