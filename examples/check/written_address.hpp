// SPDX-License-Identifier: MIT
/// \file
/// Addresses as the outputs of commands have them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tools {

/// What stands where an address may be.
struct written_address {
    std::string word;
    std::optional<std::string> usable;  ///< one of a host that others can reach
    bool is_one = false;
};
written_address address_in(std::string_view word);
/// True for what has nothing but the signs of an address.
bool looks_like_address(std::string_view word);
/// The words of a cell of addresses: one, or several as wmic and scripts write them ("{"10.20.0.12", "fe80::1"}").
std::vector<written_address> addresses_in(std::string_view cell);

}  // namespace tools
