// SPDX-License-Identifier: MIT
#include "changes.hpp"

#include <algorithm>
#include <map>

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

/// Whom a rule concerns, all of it: what is shortened may hide what changed.
std::string whole_source(const exported_rule& r) {
    if (r.from.empty()) return r.from_words.empty() ? "any" : r.from_words;
    return address_text(r.from) + (r.from_words.empty() ? "" : ' ' + r.from_words);
}

}  // namespace

open_ports open_in(const std::vector<listening_socket>& sockets, const server& on) {
    port_collector out;
    for (const listening_socket& k : sockets)
        if (k.tcp && !k.address.unmapped().is_loopback())
            out.between("", std::string(on.name)).push_back({k.port, k.port});
    return std::move(out).all();
}

open_ports open_in(const std::vector<exported_rule>& rules, const server& on) {
    open_ports out;
    for (const exported_rule& r : rules)
        if (r.allow) out[{whole_source(r), std::string(on.name)}].add(r.all_ports());
    return out;
}

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

}  // namespace tools
