// SPDX-License-Identifier: MIT
/// \file
/// What opened and what closed between two observations of one kind.
#pragma once

#include "../common/output.hpp"
#include "check.hpp"

namespace tools {

/// The word for what one of two observations does not tell.
inline constexpr const char* not_compared = "not-compared";

/// Between two scans: change,to,port; a server that was scanned at several addresses is told with the address. What one
/// of them did not look at is not compared; without a port: many ports, or all. Throws input_error where nothing is.
sheet changes_between(const site& s, const scan& before, const scan& after, std::vector<std::string>& notes);

/// The ports that stand open from one end to another; "" for whoever calls a server.
using open_ports = std::map<std::pair<std::string, std::string>, port_ranges>;
/// What was allowed in a log.
open_ports open_in(const opening_list& all, const log_summary& log);

/// Between two such: change,from,to,port.
sheet changes_between(const open_ports& before, const open_ports& after);
/// Between what listens on a server for others than itself: the same. A port that is reached at other addresses than
/// before is told with each; one that stands for all of them is every address.
sheet changes_between(const std::vector<listening_socket>& before, const std::vector<listening_socket>& after,
                      const lifecare::server& on);
/// The same between rules as this tool writes them, of which there may be millions.
row_stream changes_between(const opening_list& all, opened_ports before, opened_ports after);
/// Between the rules of one server: what they let in, what they block, and where something else narrows either,
/// however many rules say it. The language is that of the cells.
sheet changes_between(const site& s, const exported_rules& before, const exported_rules& after,
                      const lifecare::server& on, lifecare::language l, std::vector<std::string>& notes);

}  // namespace tools
