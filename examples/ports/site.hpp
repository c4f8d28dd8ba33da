// SPDX-License-Identifier: MIT
/// \file
/// An installation, the document that it is judged by, and who is who in it: ends by name and by address.
#pragma once

#include <array>
#include <lifecare/firewall.hpp>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../common/installation_file.hpp"
#include "../common/openings.hpp"
#include "opening_list.hpp"

namespace tools {

/// What lifecare-ports is asked about. Lines point into it: it is neither copied nor moved.
struct site : one_language {
    site(installation_file described, lifecare::document printed_by, lifecare::client_openings client_ports,
         lifecare::language language)
        : one_language{language},
          file{std::move(described)},
          table{lifecare::flow_table_of(file, printed_by)},
          clients{client_ports} {
        for (const auto& e : lifecare::rulebook::endpoints)
            endpoints[e.id.index()] = lifecare::endpoints_of(file, e.id);
    }
    site(const site&) = delete;
    site& operator=(const site&) = delete;

    const installation_file file;
    const lifecare::flow_table table;
    const lifecare::client_openings clients;
    std::array<lifecare::endpoint_set, lifecare::endpoint_count> endpoints;  ///< of somebody in each network
};

/// The openings of an installation.
opening_list openings_of(const site& s, openings_asked asked = {});

/// A server's name as it is written, or the key of a network, the clients, a service outside.
std::string end_name(const lifecare::opening_end& e);
/// The same as a person reads it: "Administrativt nät"; in English keys are words.
std::string end_words(const lifecare::opening_end& e, lifecare::language l);
/// An end of a rule as a person reads it.
std::string end_words(lifecare::endpoint e, lifecare::language l);
/// The endpoint with a key or a name: "admin-network", "Administrativt nät".
std::optional<lifecare::endpoint> endpoint_called(std::string_view name);
/// Where it stands: the key of a server's network, "" where none is told; the key itself of what is no server.
std::string zone_of(const lifecare::opening_end& e);
/// Its addresses. Everything for the internet and for a service outside whose prefixes are not told; empty for what is
/// not told else.
std::vector<lifecare::ip_prefix> addresses_of(const site& s, const lifecare::opening_end& e);
/// True for all addresses of both versions.
bool is_any(const std::vector<lifecare::ip_prefix>& all);
/// "10.20.0.11 2001:db8::11", "any", or empty.
std::string address_text(const std::vector<lifecare::ip_prefix>& all);
/// What stands where an end has no address.
inline constexpr lifecare::label address_missing{"ANGE ADRESS", "ADDRESS MISSING"};

/// The end with a name: a server (ASCII case does not count), or a network, the clients or a service outside by its
/// key. Throws input_error, with the nearest name, for any other; `argument` is who asks.
lifecare::opening_end end_of(const site& s, const sentence& argument, const std::string& name);
/// The same for a server only.
const lifecare::server& server_of(const site& s, const sentence& argument, const std::string& name);

/// The ends whose openings are those of whoever is at one: itself first, then the networks that it lies in.
std::vector<lifecare::opening_end> callers_of(const site& s, const lifecare::opening_end& e);

/// What an address is to the rules: the server that has it, or every network, the clients and services outside whose
/// prefixes hold it, with the networks that those lie in; the internet where none of those does.
struct known_address {
    const lifecare::server* machine = nullptr;
    lifecare::endpoint_set endpoints = {};
};
known_address who_has(const site& s, const lifecare::ip_address& a);
/// Which server has an address, for those who ask of many: the first in the file.
std::map<lifecare::ip_address, const lifecare::server*> servers_by_address(const site& s);

/// What no row gives, a sentence each: of all servers, or of one.
std::vector<std::string> drawn_notes(const site& s, const lifecare::server* only = nullptr);
/// The programs that Windows Firewall lets through, in one sentence; empty where none is needed.
std::string programs_note(const site& s, const lifecare::server* only = nullptr);
/// Both.
std::vector<std::string> unlisted_notes(const site& s, const lifecare::server* only = nullptr);
/// True for a server whose openings are printed as a drawing only, or are not in the document at all: what is open on
/// it cannot be judged.
bool is_drawn_only(const site& s, const lifecare::server& m);
/// What to say of openings whose source or destination has no address in the file, or none of a version that both have,
/// each once: of all openings, or of one server's, those that `lines` passes on.
std::vector<std::string> missing_addresses(const site& s, const opening_list& all);
std::vector<std::string> missing_addresses(const site& s, const opening_list& all, const lifecare::server* only,
                                           const std::function<void(const line_sink&)>& lines);

}  // namespace tools
