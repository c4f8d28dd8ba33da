// SPDX-License-Identifier: MIT
/// \file
/// The openings of an installation, from which machine or network to which, and what no row can give.
#pragma once

#include <lifecare/core/sink.hpp>
#include <lifecare/firewall/rules.hpp>

namespace lifecare {

/// One end of an opening: a server, or a network, the clients or a service outside as a whole.
struct opening_end {
    lifecare::endpoint endpoint = role::client;  ///< the endpoint that the rule names
    const server* machine = nullptr;             ///< the server; null for a network, the clients or a service outside

    friend constexpr bool operator==(const opening_end& a, const opening_end& b) noexcept {
        return a.machine == b.machine && (a.machine || a.endpoint == b.endpoint);
    }
};

/// One opening that an installation needs: a rule between two ends.
struct opening {
    opening_end from = {};            ///< who opens the connection
    opening_end to = {};              ///< who listens
    const port_rule* rule = nullptr;  ///< on which ports, and why
    bool repeated = false;  ///< an earlier opening between these machines opens the same ports, by another rule
};

/// The name of an end: the server's as it is written, else the key of the network, the clients or the service outside.
[[nodiscard]] constexpr std::string_view name_of(const opening_end& e) noexcept {
    return e.machine ? e.machine->name : to_text(e.endpoint).view();
}

/// The same, as everything else that has a text: "MBYCORE01", "dmz". Points into the installation.
[[nodiscard]] constexpr std::string_view to_text(const opening_end& e) noexcept { return name_of(e); }

/// What an opening's end is to the rules: every endpoint of a server, or the one network, the clients or the service
/// outside.
[[nodiscard]] constexpr endpoint_set endpoints_of(const opening_end& e) noexcept {
    return e.machine ? endpoints_of(*e.machine) : endpoint_set{e.endpoint};
}

namespace detail {

/// Calls `sink(end)` for each end of an installation that an endpoint stands for.
/// False when the sink stops.
template <class Sink>
constexpr bool for_each_end(const installation& i, endpoint who, Sink&& sink) {
    if (who.is_role())
        for (const server& s : i.servers)
            if (s.roles.contains(who.as_role()) && !wants_more(sink, opening_end{who, &s})) return false;
    return (who.is_role() && who != endpoint{role::client}) || wants_more(sink, opening_end{who, nullptr});
}

constexpr bool is_end(const opening_end& e, endpoint who) noexcept {
    return e.machine ? who.is_role() && e.machine->roles.contains(who.as_role()) : e.endpoint == who;
}

}  // namespace detail

/// Calls `sink(opening)` for every opening that an installation needs, one for each rule, in the order of the rules.
/// `table` is the installation's own, `flow_table_of(i, document)`; openings point into it.
/// False when the sink stops.
template <class Sink>
constexpr bool for_each_opening(const installation& i, const flow_table& table, client_openings clients, Sink&& sink) {
    const auto unwanted = clients == client_openings::exact ? rule_kind::client_range : rule_kind::client_port;
    const auto opens_between = [&](const port_rule& r, const opening_end& from, const opening_end& to) {
        return r.opens() && r.kind != unwanted && detail::is_end(from, r.from) && detail::is_end(to, r.to) &&
               r.joins(endpoints_of(from), endpoints_of(to));
    };
    for (const port_rule& r : table) {
        if (!r.opens() || r.kind == unwanted) continue;
        const bool more = detail::for_each_end(i, r.from, [&](const opening_end& from) {
            return detail::for_each_end(i, r.to, [&](const opening_end& to) {
                if (from == to || !opens_between(r, from, to)) return true;
                bool repeated = false;
                for (const port_rule* before = table.begin(); before != &r && !repeated; ++before)
                    repeated = before->first == r.first && before->last == r.last && opens_between(*before, from, to);
                return detail::wants_more(sink, opening{from, to, &r, repeated});
            });
        });
        if (!more) return false;
    }
    return true;
}

/// The same for an installation by a document; an opening's rule lives until `sink` returns. Nothing where the document
/// prints no ports.
template <class Sink>
constexpr bool openings_of(const installation& i, document d, Sink&& sink,
                           client_openings clients = client_openings::exact) {
    const flow_table table = flow_table_of(i, d);
    return for_each_opening(i, table, clients, sink);
}

/// How many openings an installation needs; each machine, machine and port counts once.
[[nodiscard]] constexpr std::size_t count_openings(const installation& i, const flow_table& table,
                                                   client_openings clients = client_openings::exact) {
    std::size_t n = 0;
    for_each_opening(i, table, clients, [&](const opening& o) { n += o.repeated ? 0u : 1u; });
    return n;
}

/// What the document says about a port from one server to another; a server needs no opening to itself.
[[nodiscard]] constexpr flow_answer judge_machines(const flow_table& table, const server& from, const server& to,
                                                   std::uint16_t port) noexcept {
    return &from == &to ? flow_answer{} : table.judge_machines(endpoints_of(from), endpoints_of(to), port);
}

/// What the document says about a port between two ends of an installation. Networks and clients are judged as printed,
/// among themselves; what is opened for a network is opened for whoever is in it (`callers`, endpoints_of of what
/// `from` is). The DMZ and the administrative network are the servers in them, too; what a server in any network needs
/// from there is needed from that network, even where it is in a range that is no longer recommended.
[[nodiscard]] constexpr flow_answer judge_ends(const installation& i, const flow_table& table, const opening_end& from,
                                               endpoint_set callers, const opening_end& to,
                                               std::uint16_t port) noexcept {
    if (from == to) return {};
    const auto one = [&](const opening_end& a, const opening_end& b) {
        if (a == b) return flow_answer{};
        const endpoint_set who = a.machine ? endpoints_of(a) : callers;
        return a.machine || b.machine ? table.judge_machines(who, endpoints_of(b), port)
                                      : table.judge(who, b.endpoint, port);
    };
    flow_answer best = one(from, to);
    const auto is_in = [](const server& s, const opening_end& e) {
        return !e.machine && e.endpoint.is_network() && s.zone == e.endpoint.as_network();
    };
    const auto is_of_servers = [](const opening_end& e) {
        return e.endpoint == endpoint{network::dmz} || e.endpoint == endpoint{network::admin_network};
    };
    const auto better = [&](const opening_end& a, const opening_end& b) {
        const flow_answer answer = one(a, b);
        // What is allowed between servers only is not for the users of a network that some server is in.
        const bool for_servers = answer.verdict == flow_verdict::between_servers && !is_of_servers(from);
        if (answer.verdict > best.verdict && !(for_servers && !from.machine)) best = answer;
    };
    for (const server& a : i.servers)
        if (is_in(a, from) && (is_of_servers(from) || best.verdict == flow_verdict::not_recommended))
            better({from.endpoint, &a}, to);
    for (const server& b : i.servers) {
        if (!is_in(b, to) || !is_of_servers(to)) continue;
        better(from, {to.endpoint, &b});
        for (const server& a : i.servers)
            if (is_in(a, from) && is_of_servers(from)) better({from.endpoint, &a}, {to.endpoint, &b});
    }
    return best;
}

/// The same, for those who ask once.
[[nodiscard]] constexpr flow_answer judge_ends(const installation& i, const flow_table& table, const opening_end& from,
                                               const opening_end& to, std::uint16_t port) noexcept {
    return judge_ends(i, table, from, endpoints_of(i, from.endpoint), to, port);
}

/// Calls `sink(opening)` for every opening of `before` that `after` does not need: what closes; swapped, what opens.
/// Both are tables for `i`.
/// False when the sink stops.
template <class Sink>
constexpr bool for_each_closed(const installation& i, const flow_table& before, const flow_table& after,
                               client_openings clients, Sink&& sink) {
    return for_each_opening(i, before, clients, [&](const opening& o) {
        if (o.repeated) return true;
        const flow_answer still = after.judge_machines(endpoints_of(o.from), endpoints_of(o.to), o.rule->first);
        const bool open = still.verdict >= flow_verdict::optional ||
                          (clients == client_openings::ranges && still.verdict == flow_verdict::client_range);
        return open || detail::wants_more(sink, o);
    });
}

/// Openings of a server that no row gives: they are in a drawing, or the document does not know such a server. Ask
/// Tietoevry.
struct drawn_opening {
    const server* machine = nullptr;  ///< whose openings
    role as = role::client;           ///< which of its roles
    /// The row; null where the document does not describe a server with that role.
    const rulebook::drawn_flow* drawn = nullptr;
    const lifecare::citation* citation = nullptr;  ///< where the drawing is pointed to; null without one

    /// In one sentence, without the server's name and the citation: "openings are printed as a drawing only".
    [[nodiscard]] constexpr label what() const noexcept {
        if (!drawn)
            return {"dokumentet beskriver ingen server med rollen", "the document describes no server with the role"};
        if (drawn->also_in_text)
            return {"fler öppningar kan finnas i ritningen, som inte är text",
                    "more openings may be in the drawing, which is not text"};
        return {"öppningarna finns bara på en ritning", "openings are printed as a drawing only"};
    }
};

/// Calls `sink(drawn_opening)` for everything that a server of the installation may need open and no row gives. Nothing
/// where the document prints no ports. "Nothing else is to be opened" is not true of a server that is named here.
/// False when the sink stops.
template <class Sink>
constexpr bool for_each_drawn_opening(const installation& i, document d, Sink&& sink) {
    if (!prints_ports(d)) return true;
    for (const server& s : i.servers) {
        for (const role r : s.roles)
            if (!is_described(r, d) && !detail::wants_more(sink, drawn_opening{&s, r, nullptr, nullptr})) return false;
        for (const rulebook::drawn_flow& f : rulebook::drawn_flows)
            if (const citation* where = f.source.find(d); where && s.roles.contains(f.end))
                if ((!f.education_only || i.family.value_or(family::education) == family::education) &&
                    !detail::wants_more(sink, drawn_opening{&s, f.end, &f, where}))
                    return false;
    }
    return true;
}

/// True where Windows Firewall must let the programs of 4.4 through: VoO is used, by the domains or by what is stated
/// of it, and a database server is separate from the application servers.
[[nodiscard]] constexpr bool needs_program_rules(const installation& i) noexcept {
    const auto said = [&](text key) { return stated(i.conditions, key); };
    const bool voo = i.subsystems().contains(subsystem::voo) || said("voo") == true || rulebook::follows("voo", said);
    return voo && has_separate_database(i);
}

}  // namespace lifecare
