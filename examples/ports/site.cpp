// SPDX-License-Identifier: MIT
#include "site.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "../common/diagnostics.hpp"
#include "../common/text.hpp"

namespace tools {

using namespace lifecare;

opening_list openings_of(const site& s, openings_asked asked) { return {s.file, s.table, s.clients, asked}; }

std::string end_name(const opening_end& e) { return std::string(lifecare::name_of(e)); }

std::string end_words(endpoint e, language l) {
    return str(l == language::swedish ? rulebook::endpoints[e.index()].name.in(l) : to_text(e));
}
std::string end_words(const opening_end& e, language l) { return e.machine ? end_name(e) : end_words(e.endpoint, l); }

std::optional<endpoint> endpoint_called(std::string_view name) {
    // 4.3 prints "ApplicationServer", others "application server" and "Core-server".
    const auto letters = [](std::string_view s) {
        std::string out;
        for (const char c : s)
            if (c != ' ' && c != '-') out += c;
        return out;
    };
    const std::string asked = letters(name);
    for (const auto& row : rulebook::endpoints)
        for (const std::string_view called :
             {row.key.view(), row.printed.view(), row.name.sv.view(), row.name.en.view()})
            if (!asked.empty() && same_ignoring_case(letters(called), asked)) return parse_endpoint(row.key);
    return std::nullopt;
}

std::string zone_of(const opening_end& e) {
    if (!e.machine) return str(to_text(e.endpoint));
    return e.machine->zone ? str(to_text(endpoint{*e.machine->zone})) : std::string{};
}

std::vector<ip_prefix> addresses_of(const site& s, const opening_end& e) {
    std::vector<ip_prefix> all;
    if (e.machine) {
        for (const ip_address& a : e.machine->addresses) all.push_back({a, static_cast<std::uint8_t>(a.bits())});
        return all;
    }
    // The DMZ itself is an end where one server in it is meant that no row names, the security proxy of 13.2: the
    // network is not opened for it.
    if (e.endpoint == endpoint{network::dmz}) return all;
    for (const ip_prefix& p : s.file.prefixes_of(e.endpoint)) all.push_back(p);
    if (all.empty() && (e.endpoint == endpoint{network::internet} || e.endpoint.is_external()))
        all = {*parse_ip_prefix("0.0.0.0/0"), *parse_ip_prefix("::/0")};
    return all;
}

bool is_any(const std::vector<ip_prefix>& all) {
    const auto has_all_of = [&](bool v6) {
        return std::any_of(all.begin(), all.end(),
                           [&](const ip_prefix& p) { return p.length == 0 && p.first.is_v6() == v6; });
    };
    return has_all_of(false) && has_all_of(true);
}

std::string address_text(const std::vector<ip_prefix>& all) {
    if (is_any(all)) return "any";
    std::string out;
    for (const ip_prefix& p : all) out += (out.empty() ? "" : " ") + std::string(to_text(p).view());
    return out;
}

opening_end end_of(const site& s, const sentence& argument, const std::string& name) {
    for (const server& m : s.file.servers)
        if (same_ignoring_case(m.name, name)) return {role::client, &m};
    const auto who = endpoint_called(name);
    if (who && (!who->is_role() || *who == endpoint{role::client})) return {*who, nullptr};
    std::vector<std::string_view> accepted;
    for (const server& m : s.file.servers) accepted.push_back(m.name);
    for (std::string_view key : addressed_keys()) accepted.push_back(key);
    throw input_error(argument, say("\"{}\" är varken en server i installationen eller ett nät",
                                    "\"{}\" is neither a server of the installation nor a network", name) +
                                    suggestion(name, accepted));
}

const server& server_of(const site& s, const sentence& argument, const std::string& name) {
    std::vector<std::string_view> accepted;
    for (const server& m : s.file.servers) {
        if (same_ignoring_case(m.name, name)) return m;
        accepted.push_back(m.name);
    }
    if (accepted.empty())
        throw input_error(argument,
                          say("installationsfilen har ingen [[server]]", "the installation file has no [[server]]"));
    throw input_error(
        argument, say("\"{}\" är ingen server i installationen", "\"{}\" is not a server of the installation", name) +
                      suggestion(name, accepted));
}

std::vector<opening_end> callers_of(const site& s, const opening_end& e) {
    std::vector<opening_end> out{e};
    if (e.machine) return out;
    for (const auto& row : rulebook::endpoints)
        if (row.id != e.endpoint && s.endpoints[e.endpoint.index()].contains(row.id)) out.push_back({row.id, nullptr});
    return out;
}

known_address who_has(const site& s, const ip_address& given) {
    const ip_address a = given.unmapped();
    for (const server& m : s.file.servers)
        for (const ip_address& b : m.addresses)
            if (a == b) return {&m, endpoints_of(m)};
    known_address found;
    for (const network_addresses& n : s.file.networks)
        for (const ip_prefix& p : n.prefixes)
            if (p.contains(a)) found.endpoints.insert(s.endpoints[n.endpoint.index()]);
    if (found.endpoints.empty()) found.endpoints.insert(network::internet);
    return found;
}

std::map<ip_address, const server*> servers_by_address(const site& s) {
    std::map<ip_address, const server*> out;
    for (const server& m : s.file.servers)
        for (const ip_address& a : m.addresses) out.try_emplace(a, &m);
    return out;
}

std::vector<std::string> drawn_notes(const site& s, const server* only) {
    struct note {
        std::string machines, said;
        const server* last;
    };
    std::vector<note> all;  // few differ in more than the server
    for_each_drawn_opening(s.file, s.table.printed_by(), [&](const drawn_opening& o) {
        if (only && o.machine != only) return;
        std::string said = said_of(o, s.lang);
        const auto same = std::find_if(all.begin(), all.end(), [&](const note& n) { return n.said == said; });
        if (same == all.end()) all.push_back({std::string(o.machine->name), std::move(said), o.machine});
        else if (std::exchange(same->last, o.machine) != o.machine) (same->machines += ", ") += o.machine->name;
    });
    std::vector<std::string> sentences;
    for (const note& n : all) sentences.push_back(n.machines + n.said);
    return sentences;
}

std::string programs_note(const site& s, const server* only) {
    const bool has_them = !only || only->roles.contains_any({role::application_server, role::database_server});
    return has_them ? programs_note(s.file, s.table.printed_by(), s.lang) : std::string{};
}

std::vector<std::string> unlisted_notes(const site& s, const server* only) {
    std::vector<std::string> all = drawn_notes(s, only);
    if (std::string note = programs_note(s, only); !note.empty()) all.push_back(std::move(note));
    return all;
}

bool is_drawn_only(const site& s, const server& m) {
    bool found = false;
    for_each_drawn_opening(s.file, s.table.printed_by(), [&](const drawn_opening& o) {
        found = found || (o.machine == &m && (!o.drawn || (!o.drawn->also_in_text && o.drawn->service.empty())));
    });
    return found;
}

namespace {

bool has_address(const site& s, const opening_end& e) {
    if (e.machine) return !e.machine->addresses.empty();
    return !addresses_of(s, e).empty();
}

/// The ends that have addresses of one version and none of the other, by their places in the list.
std::vector<std::size_t> ends_of_version_only(const site& s, const opening_list& all, bool v6) {
    std::vector<std::size_t> out;
    for (std::size_t e = 0; e < all.ends().size(); ++e) {
        const std::vector<ip_prefix> addresses = addresses_of(s, all.ends()[e]);
        if (!addresses.empty() &&
            std::all_of(addresses.begin(), addresses.end(), [&](const ip_prefix& p) { return p.first.is_v6() == v6; }))
            out.push_back(e);
    }
    return out;
}

/// What to say of openings that no rule can open, since their ends have no version of addresses in common: a sentence
/// for each end with IPv6 only.
std::vector<std::string> versions_apart(const site& s, const opening_list& all, const server* only) {
    const std::vector<std::size_t> v6 = ends_of_version_only(s, all, true);
    if (v6.empty()) return {};
    const std::vector<std::size_t> v4 = ends_of_version_only(s, all, false);
    std::map<std::size_t, std::set<std::size_t>> apart;
    const auto take = [&](std::size_t with_v6, std::size_t with_v4, const opening_line& l) {
        if (!only || l.from.machine == only || l.to.machine == only) apart[with_v6].insert(with_v4);
    };
    all.each(v6, v4, [&](const opening_line& l) { take(all.place_of(l.from), all.place_of(l.to), l); });
    all.each(v4, v6, [&](const opening_line& l) { take(all.place_of(l.to), all.place_of(l.from), l); });
    std::vector<std::string> out;
    for (const auto& [end, others] : apart) {
        constexpr std::size_t most_named = 4;
        std::string names;
        std::size_t named = 0;
        for (const std::size_t e : others) {
            if (named == most_named) break;
            (names += named++ == 0 ? "" : ", ") += end_name(all.ends()[e]);
        }
        if (others.size() > most_named)
            names += say(" och {} till", " and {} more", others.size() - most_named).in(s.lang);
        out.push_back(say("{} har bara IPv6-adresser och {} bara IPv4: ingen regel kan öppna mellan dem",
                          "{} has IPv6 addresses only and {} IPv4 only: no rule can open between them",
                          end_name(all.ends()[end]), names)
                          .in(s.lang));
    }
    return out;
}

/// What to write for an end without an address.
sentence missing_address(const opening_end& e) {
    if (e.machine)
        return say("{} saknar adress: skriv address = \"...\" i dess [[server]]",
                   "{} has no address: write address = \"...\" in its [[server]]", end_name(e));
    if (e.endpoint == endpoint{network::dmz})
        return {
            "dmz är en enda server där, säkerhetsproxyn: skriv dess adress i regeln, som inte öppnas för hela nätet",
            "dmz is a single server there, the security proxy: write its address in the rule, which is not opened for "
            "the whole network"};
    return say("{0} har inga adresser: skriv prefixes i [network.{0}]",
               "{0} has no addresses: write prefixes in [network.{0}]", end_name(e));
}

}  // namespace

std::vector<std::string> missing_addresses(const site& s, const opening_list& all, const server* only,
                                           const std::function<void(const line_sink&)>& lines) {
    std::vector<bool> missing;
    for (const opening_end& e : all.ends()) missing.push_back(!has_address(s, e));
    std::map<std::size_t, std::pair<std::size_t, std::size_t>> first;  // where an end is first named
    const auto name = [&](std::size_t end, std::pair<std::size_t, std::size_t> at) {
        if (!missing[end]) return;
        const auto [known, is_new] = first.try_emplace(end, at);
        if (!is_new) known->second = std::min(known->second, at);
    };
    lines([&](const opening_line& l) {
        const std::size_t from = all.place_of(l.from), to = all.place_of(l.to);
        name(from, {from, 0});
        name(to, {from, to + 1});
    });
    std::vector<std::pair<std::pair<std::size_t, std::size_t>, std::size_t>> in_order;
    for (const auto& [end, at] : first) in_order.emplace_back(at, end);
    std::sort(in_order.begin(), in_order.end());
    std::vector<std::string> out;
    for (const auto& [at, end] : in_order) {
        const opening_end& e = all.ends()[end];
        out.push_back(missing_address(e).in(s.lang));
    }
    for (std::string& apart : versions_apart(s, all, only)) out.push_back(std::move(apart));
    return out;
}

std::vector<std::string> missing_addresses(const site& s, const opening_list& all) {
    std::vector<std::size_t> missing;
    for (std::size_t e = 0; e < all.ends().size(); ++e)
        if (!has_address(s, all.ends()[e])) missing.push_back(e);
    return missing_addresses(s, all, nullptr, [&](const line_sink& take) {
        all.each(missing, all.places(), take);
        all.each(all.places(), missing, take);
    });
}

}  // namespace tools
