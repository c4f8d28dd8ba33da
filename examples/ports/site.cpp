// SPDX-License-Identifier: MIT
#include "site.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "../common/diagnostics.hpp"
#include "../common/text.hpp"

namespace tools {

namespace {

using namespace lifecare;

/// Texts joined, each once, empty ones left out.
class once {
public:
    explicit once(const char* between) : between_{between} {}
    void add(std::string s) {
        if (s.empty() || std::find(seen_.begin(), seen_.end(), s) != seen_.end()) return;
        joined += (joined.empty() ? "" : between_) + s;
        seen_.push_back(std::move(s));
    }
    std::string joined;

private:
    const char* between_;
    std::vector<std::string> seen_;
};

/// Servers in the order of the file, then networks, clients and services outside.
std::pair<std::size_t, std::size_t> order_of(const site& s, const opening_end& e) {
    if (e.machine) return {0, static_cast<std::size_t>(e.machine - s.file.servers.begin())};
    return {1, e.endpoint.index()};
}

}  // namespace

flow_need opening_line::need() const {
    flow_need best = flow_need::optional;
    for (const port_rule* r : rules) best = std::min(best, r->need());
    // Ranges are another way to open the client's ports, which are required.
    for (const port_rule* r : rules)
        if (r->kind == rule_kind::client_range) best = flow_need::required;
    return best;
}
std::string opening_line::port() const {
    return std::to_string(first) + (first == last ? "" : '-' + std::to_string(last));
}
std::string opening_line::transport() const { return str(rules.front()->transport()); }
std::string opening_line::names() const {
    once all{"; "};
    for (const port_rule* r : rules) all.add(str(r->name()));
    return all.joined;
}
std::string opening_line::sections() const {
    once all{"; "};
    for (const port_rule* r : rules) all.add(str(r->citation->place()));
    return all.joined;
}
lifecare::basis opening_line::basis() const {
    lifecare::basis least = lifecare::basis::printed;
    for (const port_rule* r : rules) least = std::max(least, r->basis());
    return least;
}
std::string opening_line::notes(language l) const {
    once all{"; "};
    for (const port_rule* r : rules) all.add(str(r->note().in(l)));
    return all.joined;
}
std::string opening_line::reasons(language l) const {
    once all{"; "};
    for (const port_rule* r : rules) {
        all.add(str(r->reason().in(l)));
        if (!r->transport_is_printed())
            all.add(l == language::swedish ? "tcp antas, inget transportprotokoll är tryckt"
                                           : "tcp is assumed, no transport is printed");
    }
    return all.joined;
}

std::vector<opening_line> lines_of(const site& s, const flow_table& table, bool merged) {
    std::vector<opening_line> lines;
    using key = std::tuple<std::pair<std::size_t, std::size_t>, std::pair<std::size_t, std::size_t>, std::uint16_t,
                           std::uint16_t>;
    std::map<key, std::size_t> at;
    for_each_opening(s.file, table, s.clients, [&](const opening& o) {
        const key k{order_of(s, o.from), order_of(s, o.to), o.rule->first, o.rule->last};
        const auto [place, added] = at.emplace(k, lines.size());
        if (added || !merged) lines.push_back({o.from, o.to, o.rule->first, o.rule->last, {o.rule}});
        else lines[place->second].rules.push_back(o.rule);
    });
    std::stable_sort(lines.begin(), lines.end(), [&](const opening_line& a, const opening_line& b) {
        return std::make_pair(order_of(s, a.from), order_of(s, a.to)) <
               std::make_pair(order_of(s, b.from), order_of(s, b.to));
    });
    return lines;
}
std::vector<opening_line> lines_of(const site& s, bool merged) { return lines_of(s, s.table, merged); }

std::vector<opening_line> closed_lines(const site& s, const flow_table& before, const flow_table& after) {
    std::vector<opening_line> lines;
    for_each_closed(s.file, before, after, s.clients, [&](const opening& o) {
        lines.push_back({o.from, o.to, o.rule->first, o.rule->last, {o.rule}});
    });
    return lines;
}

std::string end_name(const opening_end& e) { return std::string(lifecare::name_of(e)); }

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
    for (const ip_prefix& p : s.file.prefixes_of(e.endpoint)) all.push_back(p);
    if (all.empty() && (e.endpoint == endpoint{network::internet} || e.endpoint.is_external()))
        all = {*parse_ip_prefix("0.0.0.0/0"), *parse_ip_prefix("::/0")};
    return all;
}

std::string address_text(const std::vector<ip_prefix>& all) {
    std::string out;
    for (const ip_prefix& p : all) {
        if (p.length == 0) return "any";
        out += (out.empty() ? "" : " ") + std::string(to_text(p).view());
    }
    return out;
}

opening_end end_of(const site& s, const std::string& argument, const std::string& name) {
    for (const server& m : s.file.servers)
        if (same_ignoring_case(m.name, name)) return {role::client, &m};
    const auto who = parse_endpoint(name);
    if (who && (!who->is_role() || *who == endpoint{role::client})) return {*who, nullptr};
    std::vector<std::string_view> accepted;
    for (const server& m : s.file.servers) accepted.push_back(m.name);
    for (std::string_view key : addressed_keys()) accepted.push_back(key);
    throw input_error(
        argument, '"' + name + "\" is neither a server of the installation nor a network" + suggestion(name, accepted));
}

const server& server_of(const site& s, const std::string& argument, const std::string& name) {
    std::vector<std::string_view> accepted;
    for (const server& m : s.file.servers) {
        if (same_ignoring_case(m.name, name)) return m;
        accepted.push_back(m.name);
    }
    if (accepted.empty()) throw input_error(argument, "the installation file has no [[server]]");
    throw input_error(argument, '"' + name + "\" is not a server of the installation" + suggestion(name, accepted));
}

known_address who_has(const site& s, const ip_address& given) {
    const ip_address a = given.unmapped();
    for (const server& m : s.file.servers)
        for (const ip_address& b : m.addresses)
            if (a == b) return {&m, endpoints_of(m)};
    known_address found;
    for (const network_addresses& n : s.file.networks)
        for (const ip_prefix& p : n.prefixes)
            if (p.contains(a)) found.endpoints.insert(n.endpoint);
    if (found.endpoints.empty()) found.endpoints.insert(network::internet);
    return found;
}

std::map<ip_address, const server*> servers_by_address(const site& s) {
    std::map<ip_address, const server*> out;
    for (const server& m : s.file.servers)
        for (const ip_address& a : m.addresses) out.try_emplace(a, &m);
    return out;
}

namespace {

std::string end_text(const opening_line& l, bool from, matrix_view view) {
    const opening_end& e = from ? l.from : l.to;
    switch (view) {
        case matrix_view::server: return end_name(e);
        case matrix_view::role: return str(to_text(from ? l.rules.front()->from : l.rules.front()->to));
        case matrix_view::zone: return zone_of(e);
    }
    return {};
}

/// Lines as rows, those that say the same once. A firewall between zones sees only what crosses them.
template <class Row>
std::vector<std::vector<std::string>> rows_of(const std::vector<opening_line>& lines, matrix_view view, Row row) {
    std::vector<std::vector<std::string>> rows;
    std::set<std::vector<std::string>> seen;
    for (const opening_line& l : lines) {
        if (view == matrix_view::zone && zone_of(l.from) == zone_of(l.to)) continue;
        std::vector<std::string> cells = row(l);
        if (view == matrix_view::server || seen.insert(cells).second) rows.push_back(std::move(cells));
    }
    return rows;
}

}  // namespace

sheet matrix_sheet(const site& s, const std::vector<opening_line>& lines, matrix_view view, bool explain) {
    sheet out{{{"from"},
               {"from_address"},
               {"to"},
               {"to_address"},
               {"port", alignment::right},
               {"transport"},
               {"name"},
               {"document"},
               {"section"},
               {"requirement"}},
              {}};
    if (explain) out.columns.insert(out.columns.end(), {{"basis"}, {"note"}, {"why"}});
    out.rows = rows_of(lines, view, [&](const opening_line& l) {
        const bool addresses = view == matrix_view::server;
        std::vector<std::string> cells{end_text(l, true, view),
                                       addresses ? address_text(addresses_of(s, l.from)) : "",
                                       end_text(l, false, view),
                                       addresses ? address_text(addresses_of(s, l.to)) : "",
                                       l.port(),
                                       l.transport(),
                                       l.names(),
                                       str(to_text(l.rules.front()->citation->document())),
                                       l.sections(),
                                       str(to_text(l.need()))};
        if (explain) cells.insert(cells.end(), {str(to_text(l.basis())), l.notes(s.lang), l.reasons(s.lang)});
        return cells;
    });
    return out;
}

sheet matrix_text(const site& s, const std::vector<opening_line>& lines, matrix_view view, bool explain) {
    sheet out{{{s.word("från", "from")},
               {s.word("till", "to")},
               {"port", alignment::right},
               {s.word("behov", "need")},
               {s.word("avsnitt", "section")},
               {s.word("namn", "name")}},
              {}};
    out.rows = rows_of(lines, view, [&](const opening_line& l) {
        std::string name = l.names();
        const std::string notes = l.notes(s.lang);
        if (!notes.empty() && (name.empty() || explain || l.need() != flow_need::required))
            name += (name.empty() ? "" : " - ") + notes;
        if (explain)
            name += " [" + str(to_text(l.basis())) + (l.reasons(s.lang).empty() ? "" : ": " + l.reasons(s.lang)) + ']';
        return std::vector<std::string>{
            end_text(l, true, view), end_text(l, false, view), l.port(), str(to_text(l.need())), l.sections(), name};
    });
    return out;
}

std::vector<std::string> drawn_notes(const site& s, const server* only) {
    std::vector<std::string> all;
    for_each_drawn_opening(s.file, s.table.printed_by(), [&](const drawn_opening& o) {
        if (!only || o.machine == only) all.push_back(note_of(o, s.lang));
    });
    return all;
}

bool is_drawn_only(const site& s, const server& m) {
    bool found = false;
    for_each_drawn_opening(s.file, s.table.printed_by(), [&](const drawn_opening& o) {
        found = found || (o.machine == &m && (!o.drawn || (!o.drawn->also_in_text && o.drawn->service.empty())));
    });
    return found;
}

std::vector<std::string> missing_addresses(const site& s, const std::vector<opening_line>& lines) {
    std::vector<std::string> out;
    const auto tell = [&](const opening_end& e) {
        if (!addresses_of(s, e).empty()) return;
        const std::string key = end_name(e);
        const std::string what = e.machine ? s.word("saknar adress: skriv address = \"...\" i dess [[server]]",
                                                    "has no address: write address = \"...\" in its [[server]]")
                                           : s.word("har inga adresser: skriv prefixes i [network.",
                                                    "has no addresses: write prefixes in [network.") +
                                                 key + ']';
        const std::string message = key + ' ' + what;
        if (std::find(out.begin(), out.end(), message) == out.end()) out.push_back(message);
    };
    for (const opening_line& l : lines) {
        tell(l.from);
        tell(l.to);
    }
    return out;
}

}  // namespace tools
