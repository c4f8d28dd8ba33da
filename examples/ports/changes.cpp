// SPDX-License-Identifier: MIT
#include "changes.hpp"

#include <algorithm>
#include <map>
#include <memory>
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
    const auto everywhere =
        std::find_if(all.begin(), all.end(), [](const ip_address& a) { return a.is_unspecified(); });
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

namespace {

/// Rules by the names of their ends, in order.
struct named_rules {
    std::vector<std::string> names;
    opened_ports before, after;

    named_rules(const opening_list& all, opened_ports&& earlier, opened_ports&& later)
        : before{std::move(earlier)}, after{std::move(later)} {
        std::vector<std::size_t> by_name = all.places(), place(by_name.size());
        const auto name = [&](std::size_t at) { return end_name(all.ends()[at]); };
        std::stable_sort(by_name.begin(), by_name.end(),
                         [&](std::size_t a, std::size_t b) { return name(a) < name(b); });
        for (std::size_t i = 0; i < by_name.size(); ++i) {
            place[by_name[i]] = i;
            names.push_back(name(by_name[i]));
        }
        before.move_ends(place);
        after.move_ends(place);
    }
    void each(const char* change, const opened_ports& those, const opened_ports& others, const row_sink& take) const {
        those.each([&](std::size_t from, std::size_t to, const port_ranges& ports) {
            for (const port_range& r : ports.without(others.between(from, to)))
                take({change, names[from], names[to], port_text(r)});
        });
    }
};

}  // namespace

row_stream changes_between(const opening_list& all, opened_ports before, opened_ports after) {
    const auto rules = std::make_shared<const named_rules>(all, std::move(before), std::move(after));
    return {{{"change"}, {"from"}, {"to"}, {"port", alignment::right}}, [rules](const row_sink& take) {
                rules->each("opened", rules->after, rules->before, take);
                rules->each("closed", rules->before, rules->after, take);
            }};
}

}  // namespace tools
