// SPDX-License-Identifier: MIT
#include "changes.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

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

open_ports open_in(const std::vector<exported_rule>& rules, const server& on, bool allow) {
    open_ports out;
    for (const exported_rule& r : rules)
        if (r.allow == allow) out[{whole_source(r), std::string(on.name)}].add(r.all_ports());
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

namespace {

/// The rules that concern the same ports from the same source.
struct like_rules {
    bool by_word = false;                                ///< the ports are a word
    std::set<decltype(exported_rule::limits)> narrowed;  ///< what else narrows them
    std::set<std::string> names;
};
using rules_alike = std::map<std::tuple<bool, std::string, std::string>, like_rules>;

/// The rules by whether they allow, from whom, and to which ports.
rules_alike alike(const std::vector<exported_rule>& rules, const std::vector<exported_rule>& others) {
    rules_alike out;
    for (const exported_rule& r : rules) {
        const std::string ports = port_text(r.all_ports()) + r.port_words;
        like_rules& like = out[{r.allow, whole_source(r), ports}];
        like.by_word = !r.port_words.empty();
        like.names.insert(r.name);
        auto limits = r.limits;
        // What one of the inputs does not tell is not compared.
        for (std::size_t i = 0; i < limits.size(); ++i)
            if (others.empty() || !others.front().limits[i]) limits[i].reset();
        like.narrowed.insert(std::move(limits));
    }
    return out;
}

}  // namespace

sheet changes_between(const site& s, const std::vector<exported_rule>& before, const std::vector<exported_rule>& after,
                      const server& on, std::vector<std::string>& notes) {
    sheet out = changes_between(open_in(before, on), open_in(after, on));
    for (auto& row : changes_between(open_in(before, on, false), open_in(after, on, false)).rows) {
        row[0] = row[0] == "opened" ? "blocked" : "unblocked";
        out.rows.push_back(std::move(row));
    }
    const rules_alike were = alike(before, after), are = alike(after, before);
    const auto add = [&](const char* change, const rules_alike::value_type& like) {
        out.rows.push_back({change, std::get<1>(like.first), std::string(on.name), std::get<2>(like.first)});
    };
    std::set<std::string> names;
    for (const auto& like : are) {
        const auto was = were.find(like.first);
        if (was == were.end() && like.second.by_word) add("blocked", like);
        if (was == were.end() || was->second.narrowed == like.second.narrowed) continue;
        add("changed", like);
        names.insert(like.second.names.begin(), like.second.names.end());
    }
    for (const auto& like : were)
        if (like.second.by_word && are.find(like.first) == are.end()) add("unblocked", like);
    std::string listed;
    for (const std::string& name : names) (listed += listed.empty() ? "" : ", ") += printable(name);
    if (!names.empty())
        notes.push_back(
            say("ändrade i annat än adresser och portar (profil, program, lokal adress, fjärrport, tjänst): "
                "{}",
                "changed in other than addresses and ports (profile, program, local address, remote port, "
                "service): {}",
                shortened(listed, 200))
                .in(s.lang));
    return out;
}

}  // namespace tools
