// SPDX-License-Identifier: MIT
/// \file
/// The openings as packet filters want them: sets of ends, and one rule for all that a set may open on another. Between
/// two thousand servers there are millions of openings, by some sixty rules.
#pragma once

#include "site.hpp"

namespace tools {

/// Ends that rules name together.
struct end_set {
    std::vector<std::size_t> members;  ///< places in the list's ends, ascending
    std::string name;                  ///< its only member's, or the roles by which rules name it

    friend bool operator==(const end_set& a, const end_set& b) { return a.members == b.members; }
};

/// What a set of ends may open on another. Members of both need nothing to themselves.
struct set_rule {
    std::size_t from, to;  ///< places in the sets
    port_opening ports;
};

/// All rules, in the order of the first pair that each is for.
struct rule_sets {
    std::vector<end_set> sets;
    std::vector<set_rule> rules;
};
/// Rules for the openings of a list. Together they open what the openings do, pair by pair.
rule_sets rule_sets_of(const opening_list& all);
/// The same to one server, or to and from it.
rule_sets rule_sets_to(const opening_list& all, const lifecare::server& only);
rule_sets rule_sets_of(const opening_list& all, const lifecare::server& only);

/// The addresses of a set, those within another's left out, and whose they are.
struct set_address {
    lifecare::ip_prefix at;
    std::size_t owner;
};
std::vector<set_address> addresses_of(const site& s, const opening_list& all, const end_set& of);

}  // namespace tools
