// SPDX-License-Identifier: MIT
#include "changes.hpp"

#include <algorithm>

#include "../common/diagnostics.hpp"
#include "check_rows.hpp"

namespace tools {

using namespace lifecare;

sheet changes_between(const site& s, const scan& before, const scan& after) {
    sheet out{{{"change"}, {"to"}, {"port", alignment::right}}, {}};
    const auto owners = servers_by_address(s);
    const auto hosts_of = [&](const scan& of) {
        std::map<const server*, const scanned_host*> found;
        for (const scanned_host& h : of.hosts)
            for (const ip_address& a : h.addresses)
                if (const auto owner = owners.find(a.unmapped()); owner != owners.end()) found[owner->second] = &h;
        return found;
    };
    bool compared = false;
    const auto hosts_before = hosts_of(before), hosts_after = hosts_of(after);
    for (const server& m : s.file.servers) {
        const auto a = hosts_before.find(&m), b = hosts_after.find(&m);
        if (a == hosts_before.end() || b == hosts_after.end()) continue;
        for (std::uint32_t port = 1; port <= 65'535; ++port) {
            const port_state was = before.state_of(*a->second, static_cast<std::uint16_t>(port)),
                             is = after.state_of(*b->second, static_cast<std::uint16_t>(port));
            if (was == port_state::not_scanned || is == port_state::not_scanned) continue;
            compared = true;
            if (was_open(was) != was_open(is))
                out.rows.push_back({was_open(is) ? "opened" : "closed", std::string(m.name), std::to_string(port)});
        }
    }
    if (!compared)
        throw input_error("--nmap", say("ingen port på en server i installationen är avsökt båda gångerna; det finns "
                                        "inget att jämföra",
                                        "no port of a server of the installation was scanned both times; there is "
                                        "nothing to compare"));
    return out;
}

open_ports open_in(const std::vector<listening_socket>& sockets, const server& on) {
    open_ports out;
    for (const listening_socket& k : sockets)
        if (k.tcp && !k.address.unmapped().is_loopback()) out[{"", std::string(on.name)}].push_back({k.port, k.port});
    return out;
}

open_ports open_in(const std::vector<exported_rule>& rules, const server& on) {
    open_ports out;
    for (const exported_rule& r : rules) {
        if (!r.allow) continue;
        std::vector<port_range> ports = r.ports;
        if (ports.empty()) ports.push_back({1, 65'535});
        auto& open = out[{r.from.empty() && !r.from_words.empty() ? "?" : source_text(r), std::string(on.name)}];
        open.insert(open.end(), ports.begin(), ports.end());
    }
    return out;
}

open_ports open_in(const opening_list& all, const opened_ports& rules) {
    open_ports out;
    for (const auto& [ends, ports] : rules)
        out[{end_name(all.ends()[ends.first]), end_name(all.ends()[ends.second])}] = ports;
    return out;
}

open_ports open_in(const opening_list& all, const log_summary& log) {
    open_ports out;
    for (const auto& [o, counts] : log.seen)
        if (counts.allowed > 0)
            out[{end_name(all.ends()[o.from]), end_name(all.ends()[o.to])}].push_back({o.first, o.last});
    for (const unneeded_connection& u : log.unneeded)
        out[{end_name(end_of(u.from)), std::string(u.to->name)}].push_back({u.port, u.port});
    return out;
}

namespace {

/// In order, and those that meet as one.
void join(std::vector<port_range>& all) {
    std::sort(all.begin(), all.end(), [](const port_range& a, const port_range& b) {
        return a.first != b.first ? a.first < b.first : a.last < b.last;
    });
    std::vector<port_range> out;
    for (const port_range& r : all)
        if (!out.empty() && r.first <= out.back().last + 1u) out.back().last = std::max(out.back().last, r.last);
        else out.push_back(r);
    all = std::move(out);
}

/// What is in one list and not in another, both joined.
std::vector<port_range> without(const std::vector<port_range>& all, const std::vector<port_range>& taken) {
    std::vector<port_range> out;
    for (const port_range& r : all) {
        std::uint32_t first = r.first;
        for (const port_range& t : taken) {
            if (t.last < first || t.first > r.last) continue;
            if (t.first > first)
                out.push_back({static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(t.first - 1)});
            first = t.last + 1u;
        }
        if (first <= r.last) out.push_back({static_cast<std::uint16_t>(first), r.last});
    }
    return out;
}

}  // namespace

sheet changes_between(open_ports before, open_ports after) {
    sheet out{{{"change"}, {"from"}, {"to"}, {"port", alignment::right}}, {}};
    for (open_ports* one : {&before, &after})
        for (auto& [ends, ports] : *one) join(ports);
    const auto add = [&](const char* change, const auto& ends, const std::vector<port_range>& ports) {
        for (const port_range& r : ports) {
            std::string port = std::to_string(r.first);
            if (r.last > r.first) port += '-' + std::to_string(r.last);
            out.rows.push_back({change, ends.first, ends.second, std::move(port)});
        }
    };
    for (const auto& [ends, ports] : after) add("opened", ends, without(ports, before[ends]));
    for (const auto& [ends, ports] : before) add("closed", ends, without(ports, after[ends]));
    return out;
}

}  // namespace tools
