// SPDX-License-Identifier: MIT
#include "network_map.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "page_parts.hpp"

namespace tools {

using namespace lifecare;

namespace {

/// Where an end stands between the outside and the inside.
int depth(const network_end& e) {
    if (const auto zone = e.zone()) {
        if (*zone == network::internet) return 1;
        if (*zone == network::dmz) return 2;
        return *zone == network::intranet ? 3 : 4;
    }
    if (!e.machines.empty()) return 5;
    return e.endpoint.is_external() ? 6 : 0;
}

}  // namespace

std::string port_of(const port_rule& rule) {
    return std::to_string(rule.first) + (rule.last != rule.first ? "-" + std::to_string(rule.last) : "") + '/' +
           std::string(rule.transport().view());
}

network_map::network_map(const audited& a)
    : rules_{std::make_unique<flow_table>(flow_table_of(a.of, a.asked.document))} {
    for (const server& s : a.of.servers) {
        const auto like = std::find_if(ends.begin(), ends.end(), [&](const network_end& e) {
            return e.machines.front()->zone == s.zone && e.machines.front()->roles == s.roles;
        });
        if (like == ends.end()) ends.push_back({{&s}});
        else like->machines.push_back(&s);
    }
    // One server stands for all that are alike, a second one for those whom it calls.
    std::vector<server> examples;
    std::vector<std::size_t> end_of_example;
    for (std::size_t e = 0; e < ends.size(); ++e)
        for (std::size_t i = 0; i < ends[e].machines.size() && i < 2; ++i) {
            examples.push_back(*ends[e].machines[i]);
            end_of_example.push_back(e);
        }
    installation reduced = a.of;
    reduced.servers = {examples.data(), examples.size()};

    std::optional<std::size_t> end_of_other[endpoint_count];
    const auto index = [&](const opening_end& end) {
        if (end.machine) return end_of_example[static_cast<std::size_t>(end.machine - examples.data())];
        std::optional<std::size_t>& other = end_of_other[end.endpoint.index()];
        if (!other) {
            other = ends.size();
            ends.push_back({{}, end.endpoint});
        }
        return *other;
    };
    std::map<std::pair<std::size_t, std::size_t>, std::vector<const port_rule*>> found;
    if (!a.of.servers.empty())
        for_each_opening(reduced, *rules_, a.clients, [&](const opening& o) {
            if (o.repeated) return;
            std::vector<const port_rule*>& openings = found[{index(o.from), index(o.to)}];
            if (std::find(openings.begin(), openings.end(), o.rule) == openings.end()) openings.push_back(o.rule);
        });

    std::vector<std::size_t> order(ends.size()), place(ends.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t x, std::size_t y) { return depth(ends[x]) < depth(ends[y]); });
    std::vector<network_end> sorted;
    for (std::size_t i = 0; i < order.size(); ++i) {
        place[order[i]] = i;
        sorted.push_back(std::move(ends[order[i]]));
    }
    ends = std::move(sorted);
    for (auto& [between, openings] : found)
        connections.push_back({place[between.first], place[between.second], std::move(openings)});
    std::sort(connections.begin(), connections.end(),
              [](const connection& x, const connection& y) { return std::tie(x.from, x.to) < std::tie(y.from, y.to); });
}

std::string network_map::name(const audited& a, std::size_t end) const {
    const network_end& e = ends[end];
    if (e.machines.empty()) return name_of(a, e.endpoint);
    std::string out;
    for (const server* s : e.machines) out += (out.empty() ? "" : ", ") + std::string(s->name);
    return out;
}

std::string network_map::title(const audited& a, const connection& c) const {
    return name(a, c.from) + (c.from == c.to ? a.word(" sinsemellan", " between themselves") : " → " + name(a, c.to));
}

}  // namespace tools
