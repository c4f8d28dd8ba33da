// SPDX-License-Identifier: MIT
/// \file
/// What lifecare-ports is asked, as the arguments say it, and the answers by subcommand. Each writes its answer and
/// returns an exit_code.
#pragma once

#include "../common/options.hpp"
#include "site.hpp"

namespace tools {

struct question : asked {
    using asked::asked;

    std::string file, view_word = "server", target, probe_target = "nmap", server_name, m3server, from_word, to_word,
                      port_word, on_name, from_document, to_document, folder, jobs;
    std::string nmap, ss, netstat, log, rules;
    std::vector<std::string> administration, ignored, parts;
    std::vector<std::string> scans, logs, rule_lists, socket_lists;  ///< an earlier one and a later one
    bool each_rule = false, with_optional = false, undo = false, ipv6 = false, all = false, partial = false;
};

/// The document a question is answered from. Only the specifications print ports.
lifecare::document document_of(const question& q, const installation_file& in);
/// The installation of --file, which has servers.
installation_file open_installation(const question& q);
site open_site(const question& q);
/// A port, or a range of them.
lifecare::port_range port_of(const sentence& argument, const std::string& s);
/// What a table about an installation is called.
std::string titled(const site& s, const std::string& what);
/// Prints each on standard error.
void report_notes(console& io, const std::vector<std::string>& notes);

int answer_matrix(const question& q);
int answer_generate(const question& q);
int answer_check(const question& q);
int answer_merge(const question& q);
int answer_probe(const question& q);
int answer_changes(const question& q);
int answer_who(const question& q);
int answer_allowed(const question& q);
int answer_diff(const question& q);

}  // namespace tools
