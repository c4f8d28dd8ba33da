// SPDX-License-Identifier: MIT
/// \file
/// Addresses as ranges: what prefixes and the ranges of a Windows Firewall have in common.
#pragma once

#include <string>

#include "range_set.hpp"

namespace tools {

/// The addresses from one to another of the same version.
struct address_range {
    lifecare::ip_address first, last;
};
/// What a prefix holds.
address_range range_of(const lifecare::ip_prefix& p);
/// "10.20.0.11", "10.31.0.0/16"; what is not a prefix with both ends: "10.0.0.5-10.0.0.10".
std::string address_text(const address_range& r);

using address_ranges = range_set<address_range>;

/// Every address of both versions.
const address_ranges& every_address();
/// "10.20.0.11 2001:db8::11", "any", or empty; of more ranges than `most` the first, and how many they are.
std::string address_text(const address_ranges& all, std::size_t most = static_cast<std::size_t>(-1));

}  // namespace tools
