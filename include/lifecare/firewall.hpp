// SPDX-License-Identifier: MIT
/// \file
/// Which openings? What a document says about every port between two ends, asked in a few nanoseconds; and the openings of an installation.
///
/// flow_table holds the rules of one document: flows (rulebook/flows.hpp), the client's ports and ranges (rulebook/client_ports.hpp).
/// `judge` answers for one port, `for_each_opening` spreads the rules over an installation's servers, never from a server to itself. Flows
/// follow roles alone. A network that a rule names is the servers that stand in it (their `zone`), and the network itself where none does.
#pragma once

#include <lifecare/installation.hpp>
#include <lifecare/rulebook/client_ports.hpp>
#include <lifecare/rulebook/firewall_programs.hpp>

namespace lifecare {

// Ends --------------------------------------------------------------------------------------------------------------------------------

/// Several endpoints at once: all roles of a server, all networks that hold an address.
class endpoint_set {
public:
    constexpr endpoint_set() noexcept = default;                                                 ///< none
    constexpr endpoint_set(endpoint only) noexcept : bits_{std::uint32_t{1} << only.index()} {}  ///< one
    constexpr endpoint_set(std::initializer_list<endpoint> all) noexcept {
        for (endpoint e : all) insert(e);
    }  ///< some

    [[nodiscard]] constexpr bool contains(endpoint e) const noexcept { return (bits_ >> e.index() & 1) != 0; }  ///< true for a member
    [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }                                  ///< true without members
    [[nodiscard]] constexpr std::uint32_t bits() const noexcept { return bits_; }                               ///< bit n is the endpoint of index n
    constexpr void insert(endpoint e) noexcept { bits_ |= std::uint32_t{1} << e.index(); }                      ///< adds a member

    friend constexpr bool operator==(endpoint_set, endpoint_set) noexcept = default;

private:
    std::uint32_t bits_ = 0;
};

/// What a server is to the rules: its roles, and the network in which it stands where that is one of servers. Standing in the intranet
/// does not make a server one of the users there.
[[nodiscard]] constexpr endpoint_set endpoints_of(const server& s) noexcept {
    endpoint_set set;
    for (std::size_t r = 0; r < role_count; ++r)
        if (s.roles.contains(static_cast<role>(r))) set.insert(static_cast<role>(r));
    if (s.zone == network::dmz || s.zone == network::admin_network) set.insert(*s.zone);
    return set;
}

// Rules -------------------------------------------------------------------------------------------------------------------------------

/// Where a rule comes from.
enum class rule_kind : std::uint8_t {
    flow,             ///< a port between two ends
    client_port,      ///< a port of the client, E1
    client_range,     ///< a range that may be opened for clients instead
    not_recommended,  ///< a range that is no longer to be open for clients and networks
};

/// One rule: who opens a connection to whom on which ports, and the row that says so.
class port_rule {
public:
    endpoint from = role::client;          ///< who opens the connection
    endpoint to = role::client;            ///< who listens
    std::uint16_t first = 0;               ///< first port, after the installation's own settings
    std::uint16_t last = 0;                ///< last port, itself included
    rule_kind kind = rule_kind::flow;      ///< where it comes from
    enum_set<role> answers = {};           ///< for a network that is narrowed: the roles that answer on the port (assumed); empty: every server in it
    const rulebook::flow* flow = nullptr;  ///< the row of a flow
    const rulebook::client_port* client_port = nullptr;    ///< the row of a client's port
    const rulebook::client_range* client_range = nullptr;  ///< the row of a range
    const citation* where = nullptr;                       ///< the place in the table's document

    /// Whether an installation needs it. E1's ports are required, ranges are not: they are another way to open them.
    [[nodiscard]] constexpr flow_need need() const noexcept {
        return flow ? flow->need : kind == rule_kind::client_port ? flow_need::required : flow_need::optional;
    }
    /// Its name as printed; empty for a range.
    [[nodiscard]] constexpr text name() const noexcept { return flow ? flow->name : client_port ? client_port->name : text{}; }
    /// What it is for, or on which condition; empty where the name says all.
    [[nodiscard]] constexpr label note() const noexcept {
        return flow ? flow->condition : client_port ? client_port->purpose : client_range ? client_range->why : label{};
    }
    /// The transport; tcp is assumed where none is printed.
    [[nodiscard]] constexpr text transport() const noexcept { return transport_is_printed() ? flow->transport : text{"tcp"}; }
    /// True where the document prints the transport.
    [[nodiscard]] constexpr bool transport_is_printed() const noexcept { return flow && !flow->transport.empty(); }
    /// How the rule was got. That a network is its servers, and which of them, is assumed.
    [[nodiscard]] constexpr basis how() const noexcept {
        return to.is_network() ? basis::assumed : flow ? flow->how : client_port ? client_port->how : basis::printed;
    }
    /// From what, where it is not printed.
    [[nodiscard]] constexpr label why() const noexcept {
        if (to.is_network()) return {"nätet läst som servrarna i det som svarar på porten", "the network read as the servers in it that answer on the port"};
        return flow ? flow->why : client_port ? client_port->why : label{};
    }
    /// True for a rule that opens something.
    [[nodiscard]] constexpr bool opens() const noexcept { return kind != rule_kind::not_recommended; }
    /// True for a server with these endpoints as the destination.
    [[nodiscard]] constexpr bool reaches(endpoint_set set) const noexcept {
        if (!set.contains(to)) return false;
        if (answers.empty()) return true;
        for (std::size_t r = 0; r < role_count; ++r)
            if (answers.contains(static_cast<role>(r)) && set.contains(static_cast<role>(r))) return true;
        return false;
    }
};

/// What a document says about one port from one end to another, from worst to best.
enum class flow_verdict : std::uint8_t {
    unknown,          ///< the document says nothing
    not_recommended,  ///< in a range that is no longer to be open for clients and networks
    client_range,     ///< not needed, but in a range that may be opened for clients
    optional,         ///< needed for a function that one can do without
    conditional,      ///< needed on a condition
    required,         ///< needed
};

/// The stable key of a verdict.
[[nodiscard]] constexpr text to_text(flow_verdict v) noexcept {
    constexpr text keys[] = {"unknown", "not-recommended", "client-range", "optional", "conditional", "required"};
    return keys[static_cast<std::size_t>(v)];
}
/// The stable key of a need.
[[nodiscard]] constexpr text to_text(flow_need n) noexcept {
    return n == flow_need::required ? "required" : n == flow_need::conditional ? "conditional" : "optional";
}

/// A verdict and the rule that gives it; null for unknown.
struct flow_answer {
    flow_verdict verdict = flow_verdict::unknown;  ///< what the document says
    const port_rule* rule = nullptr;               ///< which rule says so
};

/// Every product: for questions that no installation asks.
inline constexpr enum_set<product> all_products = [] {
    enum_set<product> all;
    for (std::size_t i = 0; i < product_count; ++i) all.insert(static_cast<product>(i));
    return all;
}();

/// The rules of one document with an installation's own ports and products, and for each pair of endpoints the best rule of each port.
/// Rules stand in printed order: flows, the client's ports, ranges. A document that prints no ports has no rules.
class flow_table {
public:
    /// The rules of a document, at the ports that it prints unless they are set otherwise, without those that wait for another product.
    constexpr explicit flow_table(document printed_by, const port_overrides& ports = {}, enum_set<product> products = all_products) noexcept
        : document_{printed_by} {
        add_rules(ports, products);
        number_ports();
        fill_cells();
    }

    [[nodiscard]] constexpr document printed_by() const noexcept { return document_; }            ///< whose rules
    [[nodiscard]] constexpr const port_rule* begin() const noexcept { return rules_ + 1; }        ///< first rule
    [[nodiscard]] constexpr const port_rule* end() const noexcept { return rules_ + 1 + size_; }  ///< past the last
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }                   ///< how many rules
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }                    ///< true for a document without ports

    /// Ports that no rule tells apart have one number, 0 to port_classes() - 1; 0: no rule names the port.
    [[nodiscard]] constexpr std::uint8_t class_of(std::uint16_t port) const noexcept { return pages_[page_[port >> 8]][port & 0xff]; }
    [[nodiscard]] constexpr std::size_t port_classes() const noexcept { return classes_; }  ///< how many numbers there are

    /// The number of the best rule for a port from one end to another, from 1 in the order of the rules; 0 for none. A network is here the
    /// network itself. Constant time, without a branch: for programs that ask often.
    [[nodiscard]] constexpr std::uint8_t number_of(endpoint from, endpoint to, std::uint16_t port) const noexcept {
        return cells_[pair_[from.index() * endpoint_count + to.index()]][class_of(port)];
    }
    /// The same rule, or null.
    [[nodiscard]] constexpr const port_rule* find(endpoint from, endpoint to, std::uint16_t port) const noexcept {
        const std::uint8_t i = number_of(from, to, port);
        return i == 0 ? nullptr : rules_ + i;
    }
    /// What the document says about a port from one end to another. Constant time.
    [[nodiscard]] constexpr flow_answer judge(endpoint from, endpoint to, std::uint16_t port) const noexcept {
        const port_rule* r = find(from, to, port);
        return {r ? verdict_of(*r) : flow_verdict::unknown, r};
    }
    /// The best that the document says about a port between two machines with several endpoints each. Ranges that are no longer recommended
    /// do not count from a core or application server, where 4.3 still allows them.
    [[nodiscard]] constexpr flow_answer judge(endpoint_set from, endpoint_set to, std::uint16_t port) const noexcept {
        flow_answer best;
        const bool broker_host = from.contains(role::core_server) || from.contains(role::application_server);
        for (std::uint32_t a = from.bits(); a != 0; a &= a - 1)
            for (std::uint32_t b = to.bits(); b != 0; b &= b - 1) {
                const std::uint8_t i =
                    cells_[pair_[static_cast<std::size_t>(__builtin_ctz(a)) * endpoint_count + static_cast<std::size_t>(__builtin_ctz(b))]][class_of(port)];
                if (i == 0) continue;
                const port_rule& r = rules_[i];
                const flow_verdict v = verdict_of(r);
                if (v > best.verdict && r.reaches(to) && !(v == flow_verdict::not_recommended && broker_host)) best = {v, &r};
            }
        return best;
    }

    /// What a rule says by itself.
    [[nodiscard]] static constexpr flow_verdict verdict_of(const port_rule& r) noexcept {
        if (r.kind == rule_kind::not_recommended) return flow_verdict::not_recommended;
        if (r.kind == rule_kind::client_range) return flow_verdict::client_range;
        return r.need() == flow_need::required      ? flow_verdict::required
               : r.need() == flow_need::conditional ? flow_verdict::conditional
                                                    : flow_verdict::optional;
    }

private:
    static constexpr std::size_t most_rules = 150, most_points = 160, most_pages = 24, most_pairs = 48, most_classes = 80;  // proved in the tests

    constexpr void add(const port_rule& r) noexcept { rules_[1 + size_++] = r; }

    constexpr void add_rules(const port_overrides& ports, enum_set<product> products) noexcept {
        for (const rulebook::flow& f : rulebook::flows) {
            const citation* where = f.source.find(document_);
            if (!where) continue;
            if (!f.product.empty() && !products.contains(*parse_product(f.product))) continue;
            const std::uint16_t port = ports.apply(f.setting, f.port);
            port_rule r{f.from, f.to, port, port, rule_kind::flow, {}, &f, nullptr, nullptr, where};
            if (f.to.is_network()) r.answers = who_answers(f.port);
            add(r);
        }
        for (const rulebook::client_port& p : rulebook::client_ports) {
            const citation* where = p.source.find(document_);
            if (!where) continue;
            const std::uint16_t port = ports.apply(p.setting, p.port);
            for (role to : {role::core_server, role::application_server})
                if (p.served_by.contains(to)) add({role::client, to, port, port, rule_kind::client_port, {}, nullptr, &p, nullptr, where});
        }
        constexpr endpoint sources[] = {role::client, network::internet, network::intranet, network::dmz, network::admin_network};
        for (const rulebook::client_range& r : rulebook::client_ranges) {
            const citation* where = r.source.find(document_);
            if (!where) continue;
            const bool open = r.verdict == range_verdict::open;
            for (const endpoint& from : sources)
                for (role to : {role::core_server, role::application_server})
                    if (!open || from == endpoint{role::client})
                        add({from, to, r.first, r.last, open ? rule_kind::client_range : rule_kind::not_recommended, {}, nullptr, nullptr, &r, where});
        }
    }

    /// The roles to which the document's other rows open a printed port.
    [[nodiscard]] constexpr enum_set<role> who_answers(std::uint16_t port) const noexcept {
        enum_set<role> found;
        for (const rulebook::flow& f : rulebook::flows)
            if (f.port == port && f.to.is_role() && f.source.in(document_)) found.insert(f.to.as_role());
        for (const rulebook::client_port& p : rulebook::client_ports)
            if (p.port == port && p.source.in(document_)) found = found | p.served_by;
        return found;
    }

    /// Gives ports that no rule tells apart one number, and writes it into the pages of those that a rule names.
    constexpr void number_ports() noexcept {
        std::uint32_t points[most_points]{};  // where some rule begins or has just ended, ascending
        std::size_t n = 0;
        const auto place_of = [&](std::uint32_t point) {
            std::size_t first = 0;
            for (std::size_t past = n; first < past;) {
                const std::size_t middle = (first + past) / 2;
                if (points[middle] < point) first = middle + 1;
                else past = middle;
            }
            return first;
        };
        for (const port_rule& r : *this)
            for (const std::uint32_t point : {std::uint32_t{r.first}, std::uint32_t{r.last} + 1}) {
                const std::size_t at = place_of(point);
                if (at < n && points[at] == point) continue;
                for (std::size_t i = n; i > at; --i) points[i] = points[i - 1];
                points[at] = point;
                ++n;
            }
        std::size_t pages = 1;
        for (const port_rule& r : *this) {
            for (std::uint32_t port = r.first; port <= r.last; ++port) {
                if (class_of(static_cast<std::uint16_t>(port)) != 0) continue;
                std::uint8_t& page = page_[port >> 8];
                if (page == 0) page = static_cast<std::uint8_t>(pages++);
                // A new number at every point; between two points that of the port before, which the rule holds too.
                const std::size_t at = place_of(port);
                pages_[page][port & 0xff] = points[at] == port ? static_cast<std::uint8_t>(classes_++) : class_of(static_cast<std::uint16_t>(port - 1));
            }
        }
    }

    constexpr void fill_cells() noexcept {
        std::size_t pairs = 1;
        for (std::size_t i = 1; i <= size_; ++i) {
            const port_rule& r = rules_[i];
            std::uint8_t& pair = pair_[r.from.index() * endpoint_count + r.to.index()];
            if (pair == 0) pair = static_cast<std::uint8_t>(pairs++);
            std::uint8_t done = 0;
            for (std::uint32_t port = r.first; port <= r.last; ++port) {
                const std::uint8_t c = class_of(static_cast<std::uint16_t>(port));
                if (c == done) continue;
                done = c;
                std::uint8_t& cell = cells_[pair][c];
                if (cell == 0 || verdict_of(r) > verdict_of(rules_[cell])) cell = static_cast<std::uint8_t>(i);
            }
        }
    }

    port_rule rules_[most_rules]{};  // from 1: 0 is no rule
    std::size_t size_ = 0;
    std::size_t classes_ = 1;
    document document_;
    std::uint8_t page_[256]{};                              // of the high byte; page 0 is of ports that no rule names
    std::uint8_t pages_[most_pages][256]{};                 // number of the port
    std::uint8_t pair_[endpoint_count * endpoint_count]{};  // pair 0 is of ends that no rule joins
    std::uint8_t cells_[most_pairs][most_classes]{};        // best rule
};

inline constexpr flow_table flows_of_2024{techspec_2024};  ///< the rules of techspec-2024 with every product, at printed ports
inline constexpr flow_table flows_of_2025{techspec_2025};  ///< the rules of techspec-2025 with every product, at printed ports

/// The rules of a document with every product, at printed ports; null for a document that prints no ports.
[[nodiscard]] constexpr const flow_table* find_flow_table(document d) noexcept {
    return d == techspec_2024 ? &flows_of_2024 : d == techspec_2025 ? &flows_of_2025 : nullptr;
}

// Openings ----------------------------------------------------------------------------------------------------------------------------

/// One end of an opening: a server, or a network, the clients or a service outside as a whole.
struct opening_end {
    endpoint who = role::client;      ///< the endpoint that the rule names
    const server* machine = nullptr;  ///< the server; null for a network, the clients or a service outside

    friend constexpr bool operator==(const opening_end& a, const opening_end& b) noexcept { return a.machine == b.machine && (a.machine || a.who == b.who); }
};

/// One opening that an installation needs: a rule between two ends.
struct opening {
    opening_end from = {};            ///< who opens the connection
    opening_end to = {};              ///< who listens
    const port_rule* rule = nullptr;  ///< on which ports, and why
    bool repeated = false;            ///< an earlier opening between these machines opens the same ports, by another rule
};

/// How the client's ports are opened.
enum class client_openings : std::uint8_t {
    exact,   ///< each port of E1
    ranges,  ///< the ranges that 4.3 gives to keep rules simple
};

namespace detail {

/// Calls `sink(end)` for each end of an installation that an endpoint stands for.
template <class Sink>
constexpr void for_each_end(const installation& i, endpoint who, Sink&& sink) {
    bool found = false;
    for (const server& s : i.servers)
        if (endpoints_of(s).contains(who)) {
            found = true;
            sink(opening_end{who, &s});
        }
    if (who == endpoint{role::client} || who.is_external() || (who.is_network() && !found)) sink(opening_end{who, nullptr});
}

constexpr bool is_end(const opening_end& e, endpoint who) noexcept { return e.machine ? endpoints_of(*e.machine).contains(who) : e.who == who; }

}  // namespace detail

/// Calls `sink(opening)` for every opening that an installation needs, one for each rule, in the order of the rules. `table` has the
/// installation's own ports and products: `flow_table{document, i.ports, i.products}`.
template <class Sink>
constexpr void for_each_opening(const installation& i, const flow_table& table, client_openings clients, Sink&& sink) {
    const auto unwanted = clients == client_openings::exact ? rule_kind::client_range : rule_kind::client_port;
    const auto counts = [&](const port_rule& r) { return r.opens() && r.kind != unwanted; };
    for (const port_rule& r : table) {
        if (!counts(r)) continue;
        detail::for_each_end(i, r.from, [&](const opening_end& from) {
            detail::for_each_end(i, r.to, [&](const opening_end& to) {
                if (from == to || (to.machine && !r.reaches(endpoints_of(*to.machine)))) return;
                bool repeated = false;
                for (const port_rule* before = table.begin(); before != &r && !repeated; ++before)
                    repeated = before->first == r.first && before->last == r.last && counts(*before) && detail::is_end(from, before->from) &&
                               detail::is_end(to, before->to) && (!to.machine || before->reaches(endpoints_of(*to.machine)));
                sink(opening{from, to, &r, repeated});
            });
        });
    }
}

/// How many openings an installation needs; each machine, machine and port counts once.
[[nodiscard]] constexpr std::size_t count_openings(const installation& i, const flow_table& table, client_openings clients = client_openings::exact) {
    std::size_t n = 0;
    for_each_opening(i, table, clients, [&](const opening& o) { n += o.repeated ? 0u : 1u; });
    return n;
}

/// What an opening's end is to the rules: every endpoint of a server, or the one network, the clients or the service outside.
[[nodiscard]] constexpr endpoint_set endpoints_of(const opening_end& e) noexcept { return e.machine ? endpoints_of(*e.machine) : endpoint_set{e.who}; }

/// What the document says about a port from one server to another; a server needs no opening to itself.
[[nodiscard]] constexpr flow_answer judge(const flow_table& table, const server& from, const server& to, std::uint16_t port) noexcept {
    return &from == &to ? flow_answer{} : table.judge(endpoints_of(from), endpoints_of(to), port);
}

/// Calls `sink(opening)` for every opening of `before` that `after` does not need: what closes; swapped, what opens. Both are tables for `i`.
template <class Sink>
constexpr void for_each_closed(const installation& i, const flow_table& before, const flow_table& after, client_openings clients, Sink&& sink) {
    for_each_opening(i, before, clients, [&](const opening& o) {
        if (o.repeated) return;
        const flow_answer still = after.judge(endpoints_of(o.from), endpoints_of(o.to), o.rule->first);
        if (still.verdict < flow_verdict::optional && !(clients == client_openings::ranges && still.verdict == flow_verdict::client_range)) sink(o);
    });
}

/// True where Windows Firewall must let the programs of 4.4 through: VoO is used and a database server stands apart from the application servers.
[[nodiscard]] constexpr bool needs_program_rules(const installation& i) noexcept {
    bool apart = false, application = false;
    for (const server& s : i.servers) {
        apart = apart || (s.roles.contains(role::database_server) && !s.roles.contains(role::application_server));
        application = application || s.roles.contains(role::application_server);
    }
    return apart && application && i.subsystems().contains(subsystem::voo);
}

}  // namespace lifecare
