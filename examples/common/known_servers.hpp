// SPDX-License-Identifier: MIT
/// \file
/// The servers of an installation file while it is read: whose name or address a further one has, without asking each.
#pragma once

#include <algorithm>
#include <cstddef>
#include <lifecare/installation.hpp>
#include <set>
#include <string>
#include <vector>

#include "text.hpp"

namespace tools {

class known_servers {
public:
    [[nodiscard]] std::size_t size() const { return lines_.size(); }
    void add(const lifecare::server& s, std::size_t line) {
        lines_.push_back(line);
        names_.insert(folded(s.name));
        addresses_.insert(s.addresses.begin(), s.addresses.end());
    }
    /// Calls `name` with the line of each earlier server that has the same name, and `address` with each address that
    /// it has as well and its line. The earlier ones are those that were added.
    template <class Name, class Address>
    void for_each_double(const lifecare::server& s, lifecare::view<lifecare::server> earlier, const Name& name,
                         const Address& address) const {
        if (!has_some_of(s)) return;
        for (std::size_t i = 0; i < earlier.size(); ++i) {
            if (!s.name.empty() && same_ignoring_case(s.name, earlier[i].name)) name(lines_[i]);
            for (const lifecare::ip_address& a : s.addresses)
                for (const lifecare::ip_address& b : earlier[i].addresses)
                    if (a == b) address(a, lines_[i]);
        }
    }

private:
    static std::string folded(std::string_view name) {
        std::string out(name);
        for (char& c : out) c = lifecare::lower_byte('\0', c);
        return out;
    }
    [[nodiscard]] bool has_some_of(const lifecare::server& s) const {
        return names_.count(folded(s.name)) != 0 ||
               std::any_of(s.addresses.begin(), s.addresses.end(),
                           [&](const lifecare::ip_address& a) { return addresses_.count(a) != 0; });
    }

    std::vector<std::size_t> lines_;  ///< where each stands
    std::set<std::string> names_;     ///< ASCII in lower case
    std::set<lifecare::ip_address> addresses_;
};

}  // namespace tools
