// SPDX-License-Identifier: MIT
/// \file
/// The rules of one document as a table, asked about one port between two ends in a few nanoseconds.
#pragma once

#include <bit>
#include <lifecare/firewall/used_flows.hpp>
#include <lifecare/installation.hpp>
#include <lifecare/rulebook/client_ports.hpp>
#include <lifecare/rulebook/firewall_programs.hpp>

namespace lifecare {

/// Several endpoints at once: all roles of a server, all networks that hold an address.
class endpoint_set {
public:
    constexpr endpoint_set() noexcept = default;                                                 ///< none
    constexpr endpoint_set(endpoint only) noexcept : bits_{std::uint32_t{1} << only.index()} {}  ///< one
    constexpr endpoint_set(std::initializer_list<endpoint> all) noexcept {
        for (endpoint e : all) insert(e);
    }  ///< some

    [[nodiscard]] constexpr bool contains(endpoint e) const noexcept {
        return (bits_ >> e.index() & 1) != 0;
    }                                                                              ///< true for a member
    [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }     ///< true without members
    [[nodiscard]] constexpr std::uint32_t bits() const noexcept { return bits_; }  ///< bit n is the endpoint of index n
    constexpr void insert(endpoint e) noexcept { bits_ |= std::uint32_t{1} << e.index(); }  ///< adds a member
    constexpr void insert(endpoint_set all) noexcept { bits_ |= all.bits_; }  ///< adds the members of another

    /// Where a machine is, for flows from the machines of a network: no member by that.
    [[nodiscard]] constexpr enum_set<network> where() const noexcept { return where_; }
    constexpr void is_in(network n) noexcept { where_.insert(n); }  ///< says where it is

    friend constexpr bool operator==(endpoint_set, endpoint_set) noexcept = default;

private:
    std::uint32_t bits_ = 0;
    enum_set<network> where_;
};

/// What a server is to the rules: its roles, and the DMZ where it is or may be there (its network is not known). Being
/// in the intranet does not make a server one of the users there.
[[nodiscard]] constexpr endpoint_set endpoints_of(const server& s) noexcept {
    endpoint_set set;
    for (const role r : s.roles) set.insert(r);
    if (s.zone.value_or(network::dmz) == network::dmz) set.insert(network::dmz);
    if (s.zone) set.is_in(*s.zone);
    return set;
}

/// What somebody in a network, or a client, is to the rules: that, and every network that it lies in.
[[nodiscard]] constexpr endpoint_set endpoints_of(const installation& i, endpoint who) noexcept {
    endpoint_set set{who};
    for (std::size_t e = 0; e < role_count + network_count; ++e)
        if (const endpoint around = rulebook::endpoints[e].id;
            (around.is_network() || around == endpoint{role::client}) && is_within(i, who, around))
            set.insert(around);
    return set;
}

/// Where a rule comes from.
enum class rule_kind : std::uint8_t {
    flow,               ///< a port between two ends
    networks,           ///< a flow as printed between two networks: further rules give the servers in them
    other_source,       ///< the flow of the rule before, from where the text lets it come instead
    alternative,        ///< the alternative to a port, which the installation's own setting has decided against
    other_alternative,  ///< the same alternative, from where the text lets it come instead
    client_port,        ///< a port of the client, E1
    client_range,       ///< a range that may be opened for clients instead
    between_servers,    ///< a range for the brokers' administration, reached from core and application servers only
    not_recommended,    ///< the same range from everywhere else, where it is no longer to be open
};

/// One rule: who opens a connection to whom on which ports, and the row that says so.
class port_rule {
public:
    endpoint from = role::client;                          ///< who opens the connection
    endpoint to = role::client;                            ///< who listens
    std::uint16_t first = 0;                               ///< first port, after the installation's own settings
    std::uint16_t last = 0;                                ///< last port, itself included
    rule_kind kind = rule_kind::flow;                      ///< where it comes from
    const rulebook::flow* flow = nullptr;                  ///< the row of a flow
    const rulebook::client_port* client_port = nullptr;    ///< the row of a client's port
    const rulebook::client_range* client_range = nullptr;  ///< the row of a range
    const lifecare::citation* citation = nullptr;          ///< the place in the table's document
    bool only_source = false;  ///< of other_source: the installation has no machine where the flow is printed from
    bool is_set = false;       ///< the installation's own setting gives the port
    bool is_stated = false;    ///< the installation states that its condition holds

    /// Whether an installation needs it. E1's ports are required, ranges are not: they are another way to open them. A
    /// flow from another source can be done without where there are machines at the printed one.
    [[nodiscard]] constexpr flow_need need() const noexcept {
        if (is_from_elsewhere() && !only_source) return flow_need::optional;
        if (flow) return is_stated ? flow_need::required : flow->need;
        return kind == rule_kind::client_port ? flow_need::required : flow_need::optional;
    }
    /// Its name as printed; empty for a range.
    [[nodiscard]] constexpr text name() const noexcept {
        if (flow) return flow->name;
        return client_port ? client_port->name : text{};
    }
    /// What it is for, or on which condition; empty where the name says all.
    [[nodiscard]] constexpr label note() const noexcept {
        if (kind == rule_kind::between_servers)
            return {
                "administrations-GUI för brokrar: tillåtet mellan servrar (4.3), rekommenderas inte längre för klienter",
                "administration of brokers: allowed between servers (4.3), no longer recommended for clients"};
        if (is_from_elsewhere()) return rulebook::find_other_source(*flow)->condition;
        if (flow) return is_set && setting() == port_setting::forward_proxy ? label{} : flow->condition;
        if (client_port) return client_port->purpose;
        return client_range ? client_range->reason : label{};
    }
    /// Which setting may replace its port; none for most.
    [[nodiscard]] constexpr port_setting setting() const noexcept {
        if (flow) return flow->setting;
        const rulebook::client_port* row = row_of_client();
        return row ? row->setting : port_setting::none;
    }
    /// What a footnote says of the port: that it may be another. Empty for most, and where the installation's own
    /// setting gives the port.
    [[nodiscard]] constexpr label footnote() const noexcept {
        if (is_set) return {};
        if (flow) return setting() == port_setting::forward_proxy ? flow->condition : label{};
        const rulebook::client_port* row = row_of_client();
        return row ? row->footnote : label{};
    }
    /// The transport; tcp is assumed where none is printed.
    [[nodiscard]] constexpr text transport() const noexcept {
        return transport_is_printed() ? flow->transport : text{"tcp"};
    }
    /// True where the document prints the transport.
    [[nodiscard]] constexpr bool transport_is_printed() const noexcept { return flow && !flow->transport.empty(); }
    /// How the rule was got.
    [[nodiscard]] constexpr lifecare::basis basis() const noexcept {
        if (flow) return flow->basis;
        return client_port ? client_port->basis : lifecare::basis::printed;
    }
    /// From what, where it is not printed.
    [[nodiscard]] constexpr label reason() const noexcept {
        if (flow) return flow->reason;
        return client_port ? client_port->reason : label{};
    }
    /// True for a rule that opens something.
    [[nodiscard]] constexpr bool opens() const noexcept {
        return kind == rule_kind::flow || kind == rule_kind::other_source || kind == rule_kind::client_port ||
               kind == rule_kind::client_range;
    }
    /// True where it holds between two machines, or ends as a whole, with these endpoints. A flow printed from a
    /// network is from the servers in that network. Servers of one kind are those that share a role: one role to
    /// itself, as load-balanced servers keep a memory alike.
    [[nodiscard]] constexpr bool joins(endpoint_set a, endpoint_set b) const noexcept {
        if (!a.contains(from) || !b.contains(to) || kind == rule_kind::networks || kind == rule_kind::alternative ||
            kind == rule_kind::other_alternative)
            return false;
        if (from == to) return (a.bits() & b.bits() & shared_roles) != 0;
        return calls_from(a);
    }
    /// True for a machine that is where a flow between networks comes from; of other rules for every one.
    [[nodiscard]] constexpr bool calls_from(endpoint_set a) const noexcept {
        if (kind == rule_kind::other_source)
            return rulebook::find_other_source(*flow)->networks.contains_any(a.where());
        return !flow || !flow->from.is_network() || a.contains(flow->from);
    }

private:
    [[nodiscard]] constexpr bool is_from_elsewhere() const noexcept {
        return kind == rule_kind::other_source || kind == rule_kind::other_alternative;
    }
    /// The row of E1, also of a range that is one of its ports; null for none.
    [[nodiscard]] constexpr const rulebook::client_port* row_of_client() const noexcept {
        if (client_range && client_range->first == client_range->last)
            for (const rulebook::client_port& p : rulebook::client_ports)
                if (p.port == client_range->first) return &p;
        return client_port;
    }

    static constexpr std::uint32_t shared_roles =
        endpoint_set{role::core_server,     role::application_server, role::intranet_server, role::web_server,
                     role::database_server, role::compute_server,     role::analysis_server, role::esense_server}
            .bits();
};

/// What a document says about one port from one end to another, from worst to best.
enum class flow_verdict : std::uint8_t {
    unknown,          ///< the document says nothing
    not_recommended,  ///< in a range that is no longer to be open, but from core and application servers
    between_servers,  ///< not needed, but in such a range and from a core or application server: allowed between
                      ///< servers (4.3)
    client_range,     ///< not needed, but in a range that may be opened for clients
    optional,         ///< needed for a function that one can do without
    conditional,      ///< needed on a condition
    required,         ///< needed
};

/// The stable key of a verdict.
[[nodiscard]] constexpr text to_text(flow_verdict v) noexcept {
    constexpr text keys[] = {"unknown",  "not-recommended", "between-servers", "client-range",
                             "optional", "conditional",     "required"};
    return keys[static_cast<std::size_t>(v)];
}
/// True for a port that may be open: needed, on a condition too, or allowed though not needed.
[[nodiscard]] constexpr bool allows(flow_verdict v) noexcept { return v >= flow_verdict::between_servers; }
/// True for a port that is open with reason: allowed, and not merely in a range that may be opened to keep a firewall's
/// rules simple.
[[nodiscard]] constexpr bool has_its_reason(flow_verdict v) noexcept {
    return allows(v) && v != flow_verdict::client_range;
}
/// The stable key of a need.
[[nodiscard]] constexpr text to_text(flow_need n) noexcept {
    if (n == flow_need::required) return "required";
    return n == flow_need::conditional ? "conditional" : "optional";
}

/// A verdict and the rule that gives it; null for unknown.
struct flow_answer {
    flow_verdict verdict = flow_verdict::unknown;  ///< what the document says
    const port_rule* rule = nullptr;               ///< which rule says so
};

/// The rule that lets a flow come from elsewhere too, beside the one that answers; null for none.
[[nodiscard]] constexpr const port_rule* other_source_of(const flow_answer& a) noexcept {
    if (!a.rule || (a.rule->kind != rule_kind::flow && a.rule->kind != rule_kind::alternative) ||
        !rulebook::find_other_source(*a.rule->flow))
        return nullptr;
    return a.rule + 1;  // it names who calls (self_checks), so that each of its rules is followed by one
}

/// Every product: for questions that no installation asks.
inline constexpr enum_set<product> all_products = [] {
    enum_set<product> all;
    for (std::size_t i = 0; i < product_count; ++i) all.insert(static_cast<product>(i));
    return all;
}();

/// True for a document that prints a port.
[[nodiscard]] constexpr bool prints_ports(document d) noexcept {
    for (const rulebook::flow& f : rulebook::flows)
        if (f.source.in(d)) return true;
    for (const rulebook::client_port& p : rulebook::client_ports)
        if (p.source.in(d)) return true;
    return false;
}

/// The rules of one document with an installation's own ports and products, and for each pair of endpoints the best
/// rule of each port. Rules are in printed order: flows, the client's ports, ranges. A document that prints no ports
/// has no rules.
class flow_table {
public:
    /// The rules of a document, at the ports that it prints unless they are set otherwise, without those that wait for
    /// another product or subsystem or for a condition that is stated not to hold. No subsystems: all are possible; no
    /// servers: they may be anywhere.
    constexpr explicit flow_table(document printed_by, const port_overrides& ports = {},
                                  enum_set<product> products = all_products, enum_set<subsystem> subsystems = {},
                                  view<server> servers = {}, view<stated_condition> conditions = {}) noexcept
        : document_{printed_by} {
        add_rules(ports, products, subsystems, servers, conditions);
        mark_settled(ports, conditions);
        number_ports();
        fill_cells();
    }

    [[nodiscard]] constexpr document printed_by() const noexcept { return document_; }            ///< whose rules
    [[nodiscard]] constexpr const port_rule* begin() const noexcept { return rules_ + 1; }        ///< first rule
    [[nodiscard]] constexpr const port_rule* end() const noexcept { return rules_ + 1 + size_; }  ///< past the last
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }                   ///< how many rules
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }  ///< true for a document without ports

    /// Ports that no rule distinguishes have one number, 0 to port_classes() - 1; 0: no rule names the port.
    [[nodiscard]] constexpr std::uint8_t class_of(std::uint16_t port) const noexcept {
        return pages_[page_[port >> 8]][port & 0xff];
    }
    [[nodiscard]] constexpr std::size_t port_classes() const noexcept {
        return classes_;
    }  ///< how many numbers there are

    /// The number of the best rule for a port from one end to another, from 1 in the order of the rules; 0 for none. A
    /// network is here the network itself. Constant time, without a branch: for programs that ask often.
    [[nodiscard]] constexpr std::uint8_t number_of(endpoint from, endpoint to, std::uint16_t port) const noexcept {
        return cells_[pair_[from.index() * endpoint_count + to.index()]][class_of(port)];
    }
    /// The same rule, or null.
    [[nodiscard]] constexpr const port_rule* find(endpoint from, endpoint to, std::uint16_t port) const noexcept {
        const std::uint8_t i = number_of(from, to, port);
        return i == 0 ? nullptr : rules_ + i;
    }
    /// What the document says about a port from one end to another, both as it prints them: two networks, two roles.
    /// Constant time.
    [[nodiscard]] constexpr flow_answer judge(endpoint from, endpoint to, std::uint16_t port) const noexcept {
        const port_rule* r = find(from, to, port);
        return {r ? verdict_of(*r) : flow_verdict::unknown, r};
    }
    /// The best of it for somebody who is in several networks (endpoints_of).
    [[nodiscard]] constexpr flow_answer judge(endpoint_set from, endpoint to, std::uint16_t port) const noexcept {
        flow_answer best;
        for (std::uint32_t a = from.bits(); a != 0; a &= a - 1)
            if (const flow_answer one =
                    judge(rulebook::endpoints[static_cast<std::size_t>(std::countr_zero(a))].id, to, port);
                one.verdict > best.verdict)
                best = one;
        return best;
    }
    /// The best that the document says about a port from one machine to another, each with all its roles
    /// (endpoints_of). A rule counts where it joins the two, so that a flow between networks is one between the servers
    /// that it is for.
    [[nodiscard]] constexpr flow_answer judge_machines(endpoint_set from, endpoint_set to,
                                                       std::uint16_t port) const noexcept {
        flow_answer best;
        const std::uint8_t c = class_of(port);
        if (c == 0) return best;
        for (std::uint32_t a = from.bits(); a != 0; a &= a - 1)
            for (std::uint32_t b = to.bits(); b != 0; b &= b - 1) {
                const std::size_t pair = static_cast<std::size_t>(std::countr_zero(a)) * endpoint_count +
                                         static_cast<std::size_t>(std::countr_zero(b));
                const std::uint8_t i = cells_[pair_[pair]][c];
                if (i == 0) continue;
                const port_rule* r = rules_ + i;
                do {
                    if (const flow_verdict v = verdict_of(*r); v > best.verdict && r->joins(from, to)) best = {v, r};
                } while ((++r)->kind == rule_kind::other_source);
            }
        return best;
    }

    /// True for a rule on the same ports as the one before it: what was done for those is not done again, which makes
    /// most of a table cheap.
    [[nodiscard]] constexpr bool repeats_ports(const port_rule& r) const noexcept {
        return &r != begin() && r.first == (&r)[-1].first && r.last == (&r)[-1].last;
    }

    /// What a rule says by itself.
    [[nodiscard]] static constexpr flow_verdict verdict_of(const port_rule& r) noexcept {
        if (r.kind == rule_kind::not_recommended) return flow_verdict::not_recommended;
        if (r.kind == rule_kind::between_servers) return flow_verdict::between_servers;
        if (r.kind == rule_kind::client_range) return flow_verdict::client_range;
        if (r.need() == flow_need::required) return flow_verdict::required;
        return r.need() == flow_need::conditional ? flow_verdict::conditional : flow_verdict::optional;
    }

private:
    static constexpr std::size_t most_rules = 256, most_points = 160, most_pages = 24, most_pairs = 96,
                                 most_classes = 80;  // proved in the tests

    constexpr void add(const port_rule& r) noexcept { rules_[1 + size_++] = r; }

    constexpr void add_rules(const port_overrides& ports, enum_set<product> products, enum_set<subsystem> subsystems,
                             view<server> servers, view<stated_condition> conditions) noexcept {
        for (const rulebook::flow& f : rulebook::flows) {
            const citation* where = f.source.find(document_);
            if (!where || !is_used(f, products, subsystems, conditions)) continue;
            const bool alternative = f.setting == port_setting::instead_of_sql;
            if (alternative && ports.sql != 0) continue;  // decided: the row that it is the alternative to has moved
            add_flow(f, ports.apply(f.setting, f.port), alternative ? rule_kind::alternative : rule_kind::flow, where,
                     servers);
        }
        for (const rulebook::client_port& p : rulebook::client_ports) {
            const citation* where = p.source.find(document_);
            if (!where) continue;
            const std::uint16_t port = ports.apply(p.setting, p.port);
            for (const role to : p.served_by)
                add({role::client, to, port, port, rule_kind::client_port, nullptr, &p, nullptr, where});
        }
        for (const rulebook::client_range& r : rulebook::client_ranges) {
            const citation* where = r.source.find(document_);
            if (!where) continue;
            for (const role to : {role::core_server, role::application_server}) {
                if (r.verdict == range_verdict::open) {
                    add({role::client, to, r.first, r.last, rule_kind::client_range, nullptr, nullptr, &r, where});
                    // A port that has moved out of all ranges takes its own along.
                    const std::uint16_t own = ports.apply(rules_[size_].setting(), r.first);
                    if (!is_in_open_range(own)) rules_[size_].first = rules_[size_].last = own;
                    continue;
                }
                for (std::size_t e = 0; e < role_count + network_count; ++e) {
                    const endpoint from = rulebook::endpoints[e].id;
                    const bool still = from.is_role() && r.still_from.contains(from.as_role());
                    add({from, to, r.first, r.last, still ? rule_kind::between_servers : rule_kind::not_recommended,
                         nullptr, nullptr, &r, where});
                }
            }
        }
    }

    constexpr bool is_in_open_range(std::uint16_t port) const noexcept {
        for (const rulebook::client_range& r : rulebook::client_ranges.in(document_))
            if (r.verdict == range_verdict::open && r.first <= port && port <= r.last) return true;
        return false;
    }
    /// Marks the rules whose port the installation's own setting gives, and those whose condition it states.
    constexpr void mark_settled(const port_overrides& ports, view<stated_condition> conditions) noexcept {
        for (std::size_t i = 1; i <= size_; ++i) {
            port_rule& r = rules_[i];
            r.is_set = ports.apply(r.setting(), 0) != 0;
            r.is_stated = r.flow && stated_of(*r.flow, conditions) == true;
        }
    }

    /// True unless the installation is known to have no caller of a flow in the network that it is printed from.
    static constexpr bool may_come_as_printed(const rulebook::flow& f, view<server> servers) noexcept {
        for (const server& s : servers)
            if (s.roles.contains_any(f.ends.callers) && f.from == endpoint{s.zone.value_or(f.from.as_network())})
                return true;
        return servers.empty();
    }
    /// One rule for each pair of ends of a flow, and one for the networks as printed.
    constexpr void add_flow(const rulebook::flow& f, std::uint16_t port, rule_kind kind, const citation* where,
                            view<server> servers) noexcept {
        const auto for_each = [](enum_set<role> machines, endpoint printed, auto&& use) {
            if (machines.empty()) use(printed);
            for (const role r : machines) use(endpoint{r});
        };
        if (f.from.is_network() && f.to.is_network() && !f.ends.answers.empty())
            add({f.from, f.to, port, port, rule_kind::networks, &f, nullptr, nullptr, where});
        for_each(f.ends.callers, f.from, [&](endpoint from) {
            for_each(f.ends.answers, f.to, [&](endpoint to) {
                add({from, to, port, port, kind, &f, nullptr, nullptr, where});
                if (rulebook::find_other_source(f))
                    add({from, to, port, port,
                         kind == rule_kind::flow ? rule_kind::other_source : rule_kind::other_alternative, &f, nullptr,
                         nullptr, where, !may_come_as_printed(f, servers)});
            });
        });
    }

    /// Gives ports that no rule distinguishes one number, and writes it into the pages of those that a rule names.
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
        for (const port_rule& r : *this) {
            if (repeats_ports(r)) continue;
            for (const std::uint32_t point : {std::uint32_t{r.first}, std::uint32_t{r.last} + 1}) {
                const std::size_t at = place_of(point);
                if (at < n && points[at] == point) continue;
                for (std::size_t i = n; i > at; --i) points[i] = points[i - 1];
                points[at] = point;
                ++n;
            }
        }
        std::size_t pages = 1;
        for (const port_rule& r : *this) {
            if (repeats_ports(r)) continue;
            for (std::uint32_t port = r.first; port <= r.last; ++port) {
                if (class_of(static_cast<std::uint16_t>(port)) != 0) continue;
                std::uint8_t& page = page_[port >> 8];
                if (page == 0) page = static_cast<std::uint8_t>(pages++);
                // A new number at every point; between two points that of the port before, which the rule holds too.
                const std::size_t at = place_of(port);
                pages_[page][port & 0xff] = points[at] == port ? static_cast<std::uint8_t>(classes_++)
                                                               : class_of(static_cast<std::uint16_t>(port - 1));
            }
        }
    }

    constexpr void fill_cells() noexcept {
        std::size_t pairs = 1, size = 0;
        std::uint8_t classes[most_classes]{};  // of the rule's ports
        for (std::size_t i = 1; i <= size_; ++i) {
            const port_rule& r = rules_[i];
            std::uint8_t& pair = pair_[r.from.index() * endpoint_count + r.to.index()];
            if (pair == 0) pair = static_cast<std::uint8_t>(pairs++);
            if (!repeats_ports(r)) {
                size = 0;
                for (std::uint32_t port = r.first; port <= r.last; ++port) {
                    const std::uint8_t c = class_of(static_cast<std::uint16_t>(port));
                    if (size == 0 || classes[size - 1] != c) classes[size++] = c;
                }
            }
            for (std::size_t k = 0; k < size; ++k) {
                std::uint8_t& cell = cells_[pair][classes[k]];
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

/// The rules of a document that prints ports, with every product, at printed ports: `flows_of<techspec_2025>`. A table
/// is computed where it is named.
template <document D>
inline constexpr flow_table flows_of{D};

/// The rules of a document with every product, at printed ports; null for a document that prints no ports. A template
/// only so that the tables are computed where it is called: callers give no number.
template <std::size_t First = 0>
[[nodiscard]] constexpr const flow_table* find_flow_table(document d) noexcept {
    if constexpr (First == document_count) return nullptr;
    else {
        if constexpr (prints_ports(static_cast<document>(First)))
            if (d == static_cast<document>(First)) return &flows_of<static_cast<document>(First)>;
        return find_flow_table<First + 1>(d);
    }
}

/// The rules of a document with an installation's own ports, products and subsystems.
[[nodiscard]] constexpr flow_table flow_table_of(const installation& i, document d) noexcept {
    return flow_table{d, i.ports, i.own_products(), i.told_subsystems(), i.servers, i.conditions};
}

}  // namespace lifecare
