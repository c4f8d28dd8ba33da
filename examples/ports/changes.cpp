// SPDX-License-Identifier: MIT
#include "changes.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "../common/diagnostics.hpp"
#include "check_rows.hpp"

namespace tools {

using namespace lifecare;

namespace {

/// Ports as they are found, made sets at the end: one by one a set would grow slowly.
class port_collector {
public:
    std::vector<port_range>& between(std::string from, std::string to) {
        return found_[{std::move(from), std::move(to)}];
    }
    [[nodiscard]] open_ports all() && {
        open_ports out;
        for (auto& [ends, ports] : found_) out.emplace(ends, port_ranges{std::move(ports)});
        return out;
    }

private:
    std::map<open_ports::key_type, std::vector<port_range>> found_;
};

/// The addresses at which a server listens on a port for others than itself.
using listened_at = std::map<std::uint16_t, std::set<ip_address>>;

listened_at listened_in(const std::vector<listening_socket>& sockets) {
    listened_at out;
    for (const listening_socket& k : sockets)
        if (const ip_address a = k.address.unmapped(); k.tcp && !a.is_loopback()) out[k.port].insert(a);
    return out;
}
/// One that stands for every address, as it is written; else all.
std::set<ip_address> widest(const std::set<ip_address>& all) {
    const auto everywhere = std::find_if(all.begin(), all.end(), [](const ip_address& a) { return a.is_unspecified(); });
    return everywhere == all.end() ? all : std::set<ip_address>{*everywhere};
}

/// What one of two lists has and the other has not: a port by itself, else the addresses at which it is reached anew.
open_ports only_in(const listened_at& one, const listened_at& other, const server& on) {
    port_collector out;
    for (const auto& [port, addresses] : one) {
        const port_range ports{port, port};
        const auto there = other.find(port);
        if (there == other.end()) {
            out.between("", std::string(on.name)).push_back(ports);
            continue;
        }
        const std::set<ip_address> others = widest(there->second);
        if (others.begin()->is_unspecified()) continue;  // it is reached at every address there
        for (const ip_address& a : widest(addresses))
            if (others.count(a) == 0)
                out.between("", std::string(on.name) + " (" + std::string(to_text(a).view()) + ')').push_back(ports);
    }
    return std::move(out).all();
}

}  // namespace

open_ports open_in(const opening_list& all, const opened_ports& rules) {
    open_ports out;
    for (const auto& [ends, ports] : rules)
        out[{end_name(all.ends()[ends.first]), end_name(all.ends()[ends.second])}] = ports;
    return out;
}

open_ports open_in(const opening_list& all, const log_summary& log) {
    port_collector out;
    for (const auto& [o, counts] : log.seen)
        if (counts.allowed > 0)
            out.between(end_name(all.ends()[o.from]), end_name(all.ends()[o.to])).push_back({o.first, o.last});
    for (const unneeded_connection& u : log.unneeded)
        out.between(end_name(end_of(u.from)), std::string(u.to->name)).push_back({u.port, u.port});
    return std::move(out).all();
}

sheet changes_between(const open_ports& before, const open_ports& after) {
    sheet out{{{"change"}, {"from"}, {"to"}, {"port", alignment::right}}, {}};
    const auto add = [&](const char* change, const open_ports& all, const open_ports& others) {
        for (const auto& [ends, ports] : all) {
            const auto other = others.find(ends);
            for (const port_range& r : other == others.end() ? ports : ports.without(other->second))
                out.rows.push_back({change, ends.first, ends.second, port_text(r)});
        }
    };
    add("opened", after, before);
    add("closed", before, after);
    return out;
}

sheet changes_between(const std::vector<listening_socket>& before, const std::vector<listening_socket>& after,
                      const server& on) {
    const listened_at was = listened_in(before), is = listened_in(after);
    return changes_between(only_in(was, is, on), only_in(is, was, on));
}

}  // namespace tools
