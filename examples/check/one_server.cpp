// SPDX-License-Identifier: MIT
#include "one_server.hpp"

#include <algorithm>
#include <lifecare/support.hpp>
#include <map>

#include "../common/words/sentence.hpp"

namespace tools {

using namespace lifecare;

namespace {

template <class T>
void add_all(std::vector<stated<T>>& to, const std::vector<stated<T>>& more) {
    for (const stated<T>& m : more)
        if (std::none_of(to.begin(), to.end(), [&](const stated<T>& have) { return have.value == m.value; }))
            to.push_back(m);
}
void take_where_missing(std::optional<stated<std::uint32_t>>& to, const std::optional<stated<std::uint32_t>>& from) {
    if (!to) to = from;
}

bool has_address(const gathered_server& s, const std::string& address) {
    return std::any_of(s.addresses.begin(), s.addresses.end(), [&](const auto& a) { return a.value == address; });
}
bool has_all_addresses(const gathered_server& s, const gathered_server& of) {
    return std::all_of(of.addresses.begin(), of.addresses.end(),
                       [&](const auto& a) { return has_address(s, a.value); });
}

/// What `from` says and `to` does not. Of a product that both name, what `to` says stays.
void join(gathered_server& to, const gathered_server& from) {
    add_all(to.addresses, from.addresses);
    for (const auto& s : from.software) {
        const auto product = parse_software(s.value).product;
        if (std::none_of(to.software.begin(), to.software.end(),
                         [&](const auto& have) { return parse_software(have.value).product == product; }))
            to.software.push_back(s);
    }
    take_where_missing(to.memory_gb, from.memory_gb);
    take_where_missing(to.processors, from.processors);
    take_where_missing(to.disk_gb, from.disk_gb);
    take_where_missing(to.all_disks_gb, from.all_disks_gb);
    add_all(to.ports, from.ports);
    add_all(to.partitions, from.partitions);
    for (const ip_prefix& net : from.networks)
        if (std::find(to.networks.begin(), to.networks.end(), net) == to.networks.end()) to.networks.push_back(net);
}

}  // namespace

void join_by_addresses(gathered& g, language lang) {
    std::vector<bool> joined(g.servers.size(), false);
    std::map<std::string, std::size_t> owner;  // of each address
    for (std::size_t later = 0; later < g.servers.size(); ++later) {
        std::size_t here = later;  // where what it says is now
        for (std::size_t a = 0; a < g.servers[here].addresses.size();) {
            const std::string address = g.servers[here].addresses[a].value;
            const auto [known, is_new] = owner.try_emplace(address, here);
            const std::size_t other = known->second;
            if (is_new || other == here) {
                ++a;
                continue;
            }
            gathered_server &first = g.servers[other], &second = g.servers[here];
            if (!has_all_addresses(first, second) && !has_all_addresses(second, first)) {
                g.remarks.push_back(say("{} är en adress till {} ({}) och till {} ({}); den står hos {}",
                                        "{} is an address of {} ({}) and of {} ({}); it is left with {}", address,
                                        first.name, first.source, second.name, second.source, first.name)
                                        .in(lang));
                second.addresses.erase(second.addresses.begin() + static_cast<std::ptrdiff_t>(a));
                continue;
            }
            const bool keeps_first = first.named_by_itself && !second.named_by_itself;
            gathered_server &kept = keeps_first ? first : second, &gone = keeps_first ? second : first;
            g.remarks.push_back(
                say("{} ({}) och {} ({}) har samma adress, {}, och är en server; namnet {} gäller",
                    "{} ({}) and {} ({}) have one address, {}, and are one server; the name {} is taken", first.name,
                    first.source, second.name, second.source, address, kept.name)
                    .in(lang));
            join(kept, gone);
            if (!keeps_first) std::swap(first, second);  // the server stays where it was first named
            joined[here] = true;
            for (auto& entry : owner)
                if (entry.second == here) entry.second = other;
            here = other;
            a = 0;
        }
    }
    std::size_t at = 0;
    g.servers.erase(std::remove_if(g.servers.begin(), g.servers.end(), [&](const auto&) { return joined[at++]; }),
                    g.servers.end());
}

}  // namespace tools
