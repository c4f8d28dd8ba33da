// SPDX-License-Identifier: MIT
#include "network_map.hpp"

#include <algorithm>
#include <tuple>

#include "page_parts.hpp"

namespace tools {

using namespace lifecare;

namespace {

/// Where an end stands between the outside and the inside.
int depth(const network_end& e) {
    if (const auto zone = e.zone()) return *zone == network::internet ? 1 : *zone == network::dmz ? 2 : *zone == network::intranet ? 3 : 4;
    return !e.machines.empty() ? 5 : e.who.is_external() ? 6 : 0;
}

}  // namespace

std::string port_of(const port_rule& rule) {
    return std::to_string(rule.first) + (rule.last != rule.first ? "-" + std::to_string(rule.last) : "") + '/' + std::string(rule.transport().view());
}

network_map::network_map(const audited& a) : rules_{std::make_unique<flow_table>(a.asked.from, a.of.ports, a.of.products)} {
    for (const server& s : a.of.servers) {
        const auto like = std::find_if(ends.begin(), ends.end(),
                                       [&](const network_end& e) { return e.machines.front()->zone == s.zone && e.machines.front()->roles == s.roles; });
        if (like == ends.end()) ends.push_back({{&s}});
        else like->machines.push_back(&s);
    }
    // One server stands for all that are alike, a second one for those whom it calls.
    std::vector<server> examples;
    for (const network_end& e : ends)
        for (std::size_t i = 0; i < e.machines.size() && i < 2; ++i) examples.push_back(*e.machines[i]);
    installation reduced = a.of;
    reduced.servers = {examples.data(), examples.size()};

    const auto index = [&](const opening_end& end) {
        const auto same = [&](const network_end& e) {
            return end.machine ? !e.machines.empty() && e.machines.front()->zone == end.machine->zone && e.machines.front()->roles == end.machine->roles
                               : e.machines.empty() && e.who == end.who;
        };
        const auto found = std::find_if(ends.begin(), ends.end(), same);
        if (found == ends.end()) ends.push_back({{}, end.who});
        return static_cast<std::size_t>(std::find_if(ends.begin(), ends.end(), same) - ends.begin());
    };
    if (!a.of.servers.empty())
        for_each_opening(reduced, *rules_, client_openings::ranges, [&](const opening& o) {
            if (o.repeated) return;
            const std::size_t from = index(o.from), to = index(o.to);
            auto c = std::find_if(connections.begin(), connections.end(), [&](const connection& known) { return known.from == from && known.to == to; });
            if (c == connections.end()) c = connections.insert(c, {from, to, {}});
            if (std::find(c->openings.begin(), c->openings.end(), o.rule) == c->openings.end()) c->openings.push_back(o.rule);
        });

    std::vector<std::size_t> order(ends.size()), place(ends.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t x, std::size_t y) { return depth(ends[x]) < depth(ends[y]); });
    std::vector<network_end> sorted;
    for (std::size_t i = 0; i < order.size(); ++i) {
        place[order[i]] = i;
        sorted.push_back(std::move(ends[order[i]]));
    }
    ends = std::move(sorted);
    for (connection& c : connections) c.from = place[c.from], c.to = place[c.to];
    std::sort(connections.begin(), connections.end(), [](const connection& x, const connection& y) { return std::tie(x.from, x.to) < std::tie(y.from, y.to); });
}

std::string network_map::name(const audited& a, std::size_t end) const {
    const network_end& e = ends[end];
    if (e.machines.empty()) return name_of(a, e.who);
    std::string out;
    for (const server* s : e.machines) out += (out.empty() ? "" : ", ") + std::string(s->name);
    return out;
}

std::string network_map::title(const audited& a, const connection& c) const {
    return name(a, c.from) + (c.from == c.to ? a.word(" sinsemellan", " between themselves") : " → " + name(a, c.to));
}

}  // namespace tools
