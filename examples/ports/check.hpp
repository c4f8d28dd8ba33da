// SPDX-License-Identifier: MIT
/// \file
/// Holding reality against the openings of an installation: what is open, closed or filtered, what was not looked at,
/// and what is open without a rule.
#pragma once

#include <functional>

#include "../common/output.hpp"
#include "../common/read/firewall_rules.hpp"
#include "../common/read/sockets.hpp"
#include "firewall_log.hpp"
#include "observed.hpp"
#include "opened_ports.hpp"
#include "site.hpp"

namespace tools {

/// How much a row of a check weighs.
enum class weight { fine, note, untried, finding };  ///< untried: required, and nobody looked

/// One thing that was checked.
struct check_row {
    std::string from, to;       ///< names; "any" where it is anybody
    std::string port, state;    ///< "443", and what was seen: "open", "not-scanned", "allowed-without-rule"
    std::string requirement;    ///< what the document says: "required", "unknown"
    std::string name, section;  ///< the rules that say so; empty for none
    std::string detail;         ///< how often, or which rule; may be empty
    weight is = weight::fine;
    std::uint16_t or_else = 0;  ///< the port that will do instead; 0 for none
};

/// What takes rows one by one, and rows that are handed out as often as wished: there may be millions.
using check_sink = std::function<void(const check_row&)>;
using check_rows = std::function<void(const check_sink&)>;

/// Ports that were accepted on the command line: what is open there is no finding.
using port_set = port_ranges;

/// A scan from one end: each required opening from there, and what is open beside them.
std::vector<check_row> check_scan(const site& s, const opening_list& all, const scan& seen,
                                  const lifecare::opening_end& from, const port_set& ignored,
                                  std::vector<std::string>& notes);
/// The listening sockets of a server: each required opening to it, and what listens beside them.
std::vector<check_row> check_listening(const site& s, const opening_list& all,
                                       const std::vector<listening_socket>& sockets, const lifecare::server& on,
                                       const port_set& ignored, std::vector<std::string>& notes);
/// A log: what was dropped although it is needed, allowed without a rule, and never seen.
std::vector<check_row> check_log(const site& s, const opening_list& all, const log_summary& log,
                                 const port_set& ignored, std::vector<std::string>& notes);
/// What a matrix or a ticket opens, and what of it was left out.
struct opening_table {
    opened_ports opened;
    left_out omitted;
};
/// Reads a matrix or a ticket as this tool writes them. Rows that are not TCP are left out. Throws input_error for ends
/// and ports that are none, for addresses that an end does not have, and for more than are kept.
opening_table read_openings(const site& s, const opening_list& all, table_input& of);
/// What a matrix or a ticket lacks, and what it opens without a rule.
void check_matrix(const site& s, const opening_list& all, const opened_ports& opened, const port_set& ignored,
                  const check_sink& take);
/// The inbound rules of a server's Windows Firewall. What a rule does of which that is not known was not tried.
std::vector<check_row> check_windows_rules(const site& s, const opening_list& all, const exported_rules& exported,
                                           const lifecare::server& on, const port_set& ignored,
                                           std::vector<std::string>& notes);

/// The rows as a table: verdict,from,to,port,state,requirement,name,document,section,detail.
row_stream check_table(const site& s, const check_rows& rows, bool for_people);
/// The same for a person, within 100 columns; only what is not fine unless `all`.
row_stream check_text(const site& s, const check_rows& rows, bool all);

}  // namespace tools
