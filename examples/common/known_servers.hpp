// SPDX-License-Identifier: MIT
/// \file
/// The servers of an installation file while it is read: whose name or address a further one has, without asking each.
#pragma once

#include <algorithm>
#include <cstddef>
#include <lifecare/installation.hpp>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "text.hpp"

namespace tools {

class known_servers {
public:
    [[nodiscard]] std::size_t size() const { return lines_.size(); }
    void add(const lifecare::server& s, std::size_t line) {
        lines_.push_back(line);
        names_.insert(folded(s.name));
        for (const lifecare::ip_address& a : s.addresses) addresses_[a].push_back(lines_.size() - 1);
    }
    /// Calls `name` with the line of each earlier server that has the same name, and `address` with each address that
    /// it has as well and its line. The earlier ones are those that were added.
    template <class Name, class Address>
    void for_each_double(const lifecare::server& s, lifecare::view<lifecare::server> earlier, const Name& name,
                         const Address& address) const {
        std::vector<std::pair<std::size_t, lifecare::ip_address>> shared;
        for (const lifecare::ip_address& a : s.addresses)
            if (const auto found = addresses_.find(a); found != addresses_.end())
                for (std::size_t i : found->second) shared.emplace_back(i, a);
        if (shared.empty() && names_.count(folded(s.name)) == 0) return;
        std::stable_sort(shared.begin(), shared.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        auto next = shared.begin();
        for (std::size_t i = 0; i < earlier.size(); ++i) {
            if (!s.name.empty() && same_ignoring_case(s.name, earlier[i].name)) name(lines_[i]);
            for (; next != shared.end() && next->first == i; ++next) address(next->second, lines_[i]);
        }
    }

private:
    static std::string folded(std::string_view name) {
        std::string out(name);
        for (char& c : out) c = lifecare::lower_byte('\0', c);
        return out;
    }

    std::vector<std::size_t> lines_;                                      ///< where each stands
    std::set<std::string> names_;                                         ///< ASCII in lower case
    std::map<lifecare::ip_address, std::vector<std::size_t>> addresses_;  ///< which servers have each
};

}  // namespace tools
