// SPDX-License-Identifier: MIT
/// \file
/// An installation, the document that it is judged by, and its openings as lines: each machine, machine and port once,
/// with every rule that opens it.
#pragma once

#include <lifecare/firewall.hpp>
#include <map>
#include <string>
#include <vector>

#include "../common/installation_file.hpp"
#include "../common/openings.hpp"
#include "../common/output.hpp"

namespace tools {

/// What lifecare-ports is asked about. Lines point into it: it is neither copied nor moved.
struct site {
    site(installation_file described, lifecare::document printed_by, lifecare::client_openings client_ports,
         lifecare::language language)
        : file{std::move(described)},
          table{lifecare::flow_table_of(file, printed_by)},
          clients{client_ports},
          lang{language} {}
    site(const site&) = delete;
    site& operator=(const site&) = delete;

    const installation_file file;
    const lifecare::flow_table table;
    const lifecare::client_openings clients;
    const lifecare::language lang;

    [[nodiscard]] std::string word(const char* sv, const char* en) const {
        return lang == lifecare::language::swedish ? sv : en;
    }
    [[nodiscard]] std::string word(lifecare::label l) const { return std::string(l.in(lang).view()); }
};

/// One opening with every rule that opens it.
struct opening_line {
    lifecare::opening_end from, to;
    std::uint16_t first, last;
    std::vector<const lifecare::port_rule*> rules;

    [[nodiscard]] lifecare::flow_need need() const;                 ///< the strongest of its rules
    [[nodiscard]] std::string port() const;                         ///< "443", "2100-2140"
    [[nodiscard]] std::string transport() const;                    ///< "tcp"
    [[nodiscard]] std::string names() const;                        ///< the rules' names, each once, divided by "; "
    [[nodiscard]] std::string sections() const;                     ///< where they are printed, each once
    [[nodiscard]] lifecare::basis basis() const;                    ///< the basis that says least
    [[nodiscard]] std::string notes(lifecare::language l) const;    ///< conditions and purposes, each once
    [[nodiscard]] std::string reasons(lifecare::language l) const;  ///< why, where a rule is not printed; each once
};

/// The openings of an installation; each rule by itself when `merged` is false.
std::vector<opening_line> lines_of(const site& s, bool merged = true);
std::vector<opening_line> lines_of(const site& s, const lifecare::flow_table& table, bool merged = true);
/// The openings that `before` needs and `after` does not.
std::vector<opening_line> closed_lines(const site& s, const lifecare::flow_table& before,
                                       const lifecare::flow_table& after);

/// A server's name as it is written, or the key of a network, the clients, a service outside.
std::string end_name(const lifecare::opening_end& e);
/// Where it stands: the key of a server's network, "" where none is told; the key itself of what is no server.
std::string zone_of(const lifecare::opening_end& e);
/// Its addresses. Everything for the internet and for a service outside whose prefixes are not told; empty for what is
/// not told else.
std::vector<lifecare::ip_prefix> addresses_of(const site& s, const lifecare::opening_end& e);
/// "10.20.0.11 2001:db8::11", "any", or empty.
std::string address_text(const std::vector<lifecare::ip_prefix>& all);

/// The end with a name: a server (ASCII case does not count), or a network, the clients or a service outside by its
/// key. Throws input_error, with the nearest name, for any other; `argument` is who asks.
lifecare::opening_end end_of(const site& s, const std::string& argument, const std::string& name);
/// The same for a server only.
const lifecare::server& server_of(const site& s, const std::string& argument, const std::string& name);

/// What an address is to the rules: the server that has it, or every network, the clients and services outside whose
/// prefixes hold it; the internet where none of those does.
struct known_address {
    const lifecare::server* machine = nullptr;
    lifecare::endpoint_set endpoints = {};
};
known_address who_has(const site& s, const lifecare::ip_address& a);
/// Which server has an address, for those who ask of many: the first in the file.
std::map<lifecare::ip_address, const lifecare::server*> servers_by_address(const site& s);

/// What "from" and "to" of a matrix name.
enum class matrix_view { server, role, zone };
/// The openings as a table: from,from_address,to,to_address,port,transport,name,document,section,requirement and, when
/// asked for, basis and note.
sheet matrix_sheet(const site& s, const std::vector<opening_line>& lines, matrix_view view, bool explain);
/// The openings as a table for a person, within 100 columns.
sheet matrix_text(const site& s, const std::vector<opening_line>& lines, matrix_view view, bool explain);

/// What no row gives, a sentence each: of all servers, or of one.
std::vector<std::string> drawn_notes(const site& s, const lifecare::server* only = nullptr);
/// True for a server whose openings are printed as a drawing only, or are not in the document at all: what is open on
/// it cannot be judged.
bool is_drawn_only(const site& s, const lifecare::server& m);
/// What to say of openings whose source or destination has no address in the file, each once.
std::vector<std::string> missing_addresses(const site& s, const std::vector<opening_line>& lines);

}  // namespace tools
