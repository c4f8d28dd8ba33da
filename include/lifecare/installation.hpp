// SPDX-License-Identifier: MIT
/// \file
/// The model of an installation: its servers, domains, networks, volumes and settings as plain values. The stable keys
/// in which it is described, read and written are keys.hpp, which document governs it on a day is editions.hpp.
/// \code
/// constexpr server servers[] = {
///     {.name = "MBYCORE01", .roles = {role::core_server, role::application_server}, .memory = 16_GB}};
/// constexpr installation ours{.customer = "Monsterby", .family = family::welfare, .servers = servers};
/// static_assert(ours.servers[0].roles.contains(role::core_server));
/// \endcode
///
/// Lists are views: they point at named arrays of static storage (or at what a file reader keeps) and dangle when
/// returned from a function that owns the arrays. 0, empty and no value mean not stated; what is not stated is never
/// taken for "no".
#pragma once

#include <lifecare/core/enum_set.hpp>
#include <lifecare/core/ip_address.hpp>
#include <lifecare/core/view.hpp>
#include <lifecare/editions.hpp>
#include <lifecare/keys.hpp>
#include <lifecare/rulebook/port_settings.hpp>
#include <lifecare/rulebook/products.hpp>
#include <lifecare/rulebook/roles.hpp>
#include <lifecare/rulebook/storage_rates.hpp>
#include <lifecare/rulebook/systems.hpp>
#include <optional>

namespace lifecare {

/// How the client's ports are opened.
enum class client_openings : std::uint8_t {
    exact,   ///< each port of E1
    ranges,  ///< the ranges that 4.3 gives to keep rules simple
};
/// The stable key of how the client's ports are opened: "exact".
[[nodiscard]] constexpr text to_text(client_openings c) noexcept {
    return c == client_openings::exact ? "exact" : "ranges";
}
/// How the client's ports are opened, by its key; nothing for any other word.
[[nodiscard]] constexpr std::optional<client_openings> parse_client_openings(std::string_view key) noexcept {
    for (client_openings c : {client_openings::exact, client_openings::ranges})
        if (to_text(c).view() == key) return c;
    return std::nullopt;
}

// The model
// ---------------------------------------------------------------------------------------------------------------------------

/// One machine of the installation.
struct server {
    std::string_view name = {};              ///< its name, as the network knows it
    view<ip_address> addresses = {};         ///< under which it is reached
    enum_set<role> roles = {};               ///< what it does
    std::optional<network> zone = {};        ///< which network it is in
    std::uint16_t processors = 0;            ///< processors or cores
    data_size memory = {};                   ///< working memory
    data_size disk = {};                     ///< local disk, without the operating system
    view<std::string_view> partitions = {};  ///< its drives: "C:", "D:"
    view<std::string_view> software = {};    ///< product and version: "Windows Server 2022"
    std::optional<bool> example = {};        ///< invented, to show what can be stated of a machine
};

/// One domain: a set of registers with databases of its own.
struct domain {
    std::string_view name = {};           ///< the part of its databases' names
    enum_set<subsystem> subsystems = {};  ///< which registers it has
    std::optional<bool> example = {};     ///< invented, to show what can be stated of a domain
};

/// Ports set otherwise than the documents print them. 0: as printed.
struct port_overrides {
    std::uint16_t sql = 0;            ///< the database engine's
    std::uint16_t forward_proxy = 0;  ///< Forwardproxy's
    std::uint16_t event_service = 0;  ///< Tieto Event Service's

    /// The port that a row comes to, given the printed one and which setting may replace it.
    [[nodiscard]] constexpr std::uint16_t apply(port_setting setting, std::uint16_t printed) const noexcept {
        std::uint16_t set = 0;
        if (setting == port_setting::sql) set = sql;
        if (setting == port_setting::forward_proxy) set = forward_proxy;
        if (setting == port_setting::event_service) set = event_service;
        return set != 0 ? set : printed;
    }
};

/// Ports from the first to the last, both included.
struct port_range {
    std::uint16_t first = 0;  ///< the first port
    std::uint16_t last = 0;   ///< the last port
};

/// Which addresses a network, the clients or a service outside have, and what is open to them.
struct network_addresses {
    lifecare::endpoint endpoint = role::client;  ///< a network, the clients, or a service outside
    view<ip_prefix> prefixes = {};               ///< their addresses
    view<port_range> open = {};                  ///< ports of the core and application servers that they reach
};

/// What is asked of the installation, in addition to its volumes.
struct service_level {
    std::uint32_t users = 0;           ///< concurrent users; 0: not stated
    bool mobile = false;               ///< mobile solutions in use or planned
    std::uint16_t recovery_hours = 0;  ///< required recovery time objective; 0: not stated
    /// Required availability in hundredths of a per cent, 9900 is 99 %; 0: not stated.
    std::uint16_t availability_basis_points = 0;
};

/// The client computers, all alike, and their way to the servers.
struct client_computers {
    std::uint16_t processors = 0;                  ///< processors or cores; 0: not stated
    data_size memory = {};                         ///< working memory
    data_size disk = {};                           ///< free disk
    std::uint32_t bandwidth_mbit = 0;              ///< of the network to the servers
    std::optional<std::uint32_t> latency_ms = {};  ///< of the network to the servers, its whole milliseconds
    std::uint16_t latency_us = 0;                  ///< what the latency is above them, in microseconds
    std::optional<bool> wan = {};                  ///< whether a wide-area network lies between
    std::optional<bool> thin_client = {};          ///< whether they run on Citrix or Remote Desktop Services
    std::optional<bool> two_factor = {};           ///< whether users log in with two factors
    std::optional<bool> ipv6_enable = {};          ///< TITAN_LOOKUP_IPV6_ENABLE is Y
    std::optional<bool> ipv4_disable = {};         ///< TITAN_LOOKUP_IPV4_DISABLE is Y
    view<std::string_view> software = {};          ///< product and version
};

/// How the web servers are set.
struct iis_settings {
    std::optional<bool> https = {};                 ///< all sites over TLS
    std::optional<bool> tls_in_front = {};          ///< a reverse proxy or load balancer ends TLS before them
    std::optional<bool> forwarded_host = {};        ///< it sends X-Forwarded-Host
    std::optional<bool> forwarded_proto = {};       ///< it sends X-Forwarded-Proto
    std::optional<bool> pool_per_application = {};  ///< each web application has its own application pool
    /// A firewall is between the web servers that the internet reaches and the rest.
    std::optional<bool> firewall_behind = {};
    std::string_view audit_buffer = {};  ///< folder of the audit log's buffer files
};

/// What is backed up.
struct backup_scope {
    std::optional<bool> servers = {};              ///< all servers, operating system included
    std::optional<bool> databases = {};            ///< the databases
    std::optional<bool> transaction_logs = {};     ///< their transaction logs
    std::optional<bool> installation_folder = {};  ///< the folder in which the suite is installed
};

/// What is watched.
struct monitoring_scope {
    view<std::string_view> watched = {};  ///< keys of what the documents recommend to watch
    std::optional<bool> scom = {};        ///< with System Center Operations Manager
    std::optional<bool> apm = {};  ///< with its application performance monitoring active on the application server
    std::optional<bool> maintenance_mode = {};  ///< servers are set to maintenance while they are updated
    bool nothing_watched = false;               ///< that `watched` is empty is stated; false: not known
};

/// What a certificate proves.
enum class certificate_use : std::uint8_t {
    server,  ///< a server's identity
    client,  ///< a client's identity towards the programming interfaces
    agent,   ///< Lifecare Cloud Agent's, issued by Tietoevry
};

/// One certificate.
struct certificate {
    std::string_view name = {};               ///< its subject: "*.example.se"
    std::optional<certificate_use> use = {};  ///< what it proves
    date issued = {};                         ///< its first day
    date expires = {};                        ///< its last day
};

/// What somebody answers to a question.
enum class reply : std::uint8_t {
    no,              ///< the demand is not met
    yes,             ///< it is met
    not_applicable,  ///< the document's sentence is not about this installation
};

/// The answer to a question that no description shows: whether a demand of the documents is met.
struct answer {
    /// Key of the demand, as the questions of check_questions.hpp name it: "start-up-order".
    std::string_view rule = {};
    lifecare::reply reply = lifecare::reply::no;  ///< yes is right
    std::string_view reason = {};  ///< why it does not apply; an answer of not_applicable without one is none
};

/// Whether a condition holds on which questions depend, where nothing else of the description decides it.
struct stated_condition {
    std::string_view key = {};  ///< key of the condition, as question_conditions.hpp names it: "data-encryption"
    bool holds = false;         ///< whether it holds
};

/// What is stated of a condition; nothing where nothing is.
[[nodiscard]] constexpr std::optional<bool> stated(view<stated_condition> conditions, std::string_view key) noexcept {
    for (const stated_condition& c : conditions)
        if (c.key == key) return c.holds;
    return std::nullopt;
}

/// A finding that somebody has accepted.
struct waiver {
    std::string_view check = {};     ///< id of the check
    std::string_view subject = {};   ///< for which subject; empty for all
    std::string_view reason = {};    ///< why
    std::string_view approver = {};  ///< who accepted it
    date last_day = {};              ///< its last day
};

/// Which field of an installation, by the keys under which one is described: "client.latency_ms",
/// "server[2].memory_gb", "network.dmz.open_ports".
struct installation_field {
    text table = {};              ///< a table of the description, or a key of its top; empty for no field
    std::string_view entry = {};  ///< the entry of that table that has a name: "dmz"
    std::int32_t index = -1;      ///< which entry of a list, from 0; -1 for the list as a whole
    text key = {};                ///< the key in it; empty for all of it
    std::int32_t item = -1;       ///< which of the key's own list, from 0

    /// No field: a finding about the installation as a whole.
    constexpr installation_field() noexcept = default;
    /// A table as a whole, or a key of its own: {"products"}, {"iis", "https"}.
    constexpr installation_field(text of, text named = {}) noexcept : table{of}, key{named} {}
    /// An entry of a list, or a key of it: {"server", 2, "software", 0}.
    constexpr installation_field(text of, std::ptrdiff_t at, text named = {}, std::ptrdiff_t nth = -1) noexcept
        : table{of}, index{static_cast<std::int32_t>(at)}, key{named}, item{static_cast<std::int32_t>(nth)} {}
    /// An entry with a name, or a key of it: {"network", "dmz", "open_ports"}.
    constexpr installation_field(text of, std::string_view named_entry, text named) noexcept
        : table{of}, entry{named_entry}, key{named} {}

    friend constexpr bool operator==(const installation_field&, const installation_field&) noexcept = default;
};

/// The path of a field: "server[2].memory_gb"; empty for none.
[[nodiscard]] constexpr inline_text<96> to_text(const installation_field& f) noexcept {
    inline_text<96> out;
    const auto step = [&](std::string_view name, std::int32_t at) {
        if (!out.empty() && !name.empty()) out += '.';
        out += name;
        if (at >= 0) (out += '[').append_number(static_cast<std::uint64_t>(at)) += ']';
    };
    step(f.table, -1);
    step(f.entry, f.index);
    step(f.key, f.item);
    return out;
}

/// An environment as its owner describes it.
struct installation {
    std::string_view customer = {};               ///< whose it is; the part of the names of the customer's databases
    std::optional<lifecare::family> family = {};  ///< what it serves
    lifecare::hosting hosting = hosting::on_premises;  ///< who runs it
    enum_set<product> products = {};                   ///< products in use
    bool products_complete = false;                    ///< what is not among them is not in use; false: not known
    lifecare::volumes volumes = {};                    ///< what takes space
    lifecare::service_level service_level = {};        ///< what is asked of it
    data_size largest_table = {};                      ///< the largest table of its databases
    std::optional<reference_class> built_as = {};      ///< the reference configuration as which it was built
    view<domain> domains = {};                         ///< its domains
    view<server> servers = {};                         ///< its machines
    port_overrides ports = {};                         ///< ports set otherwise than printed
    view<network_addresses> networks = {};             ///< addresses of networks, clients and services outside
    client_computers client = {};                      ///< its client computers
    iis_settings iis = {};                             ///< its web servers
    backup_scope backup = {};                          ///< its backups
    monitoring_scope monitoring = {};                  ///< its monitoring
    view<std::string_view> databases = {};             ///< names of its databases, as the database server lists them
    view<certificate> certificates = {};               ///< its certificates
    view<answer> answers = {};                         ///< answers to what only a person knows
    view<stated_condition> conditions = {};            ///< whether what questions depend on is so
    view<waiver> waivers = {};                         ///< accepted findings
    /// Lists of which something is left out, such as what could not be read: that nothing more is in them is not known.
    view<installation_field> incomplete = {};

    /// True for a list of which something is left out.
    [[nodiscard]] constexpr bool lacks_some_of(const installation_field& list) const noexcept {
        for (const installation_field& cut : incomplete)
            if (cut == list) return true;
        return false;
    }
    /// True where the roles of every server are told, and no server is left out.
    [[nodiscard]] constexpr bool tells_all_roles() const noexcept {
        for (const server& s : servers)
            if (s.roles.empty()) return false;
        return !servers.empty() && !lacks_some_of({"server"});
    }
    /// The products in use of those that its family has; of the other family's it has nothing. A condition with the key
    /// of a product says the same of it as the list of products.
    [[nodiscard]] constexpr enum_set<product> own_products() const noexcept {
        enum_set<product> used = products;
        for (const stated_condition& c : conditions)
            if (const auto it = parse_product(c.key)) used = c.holds ? used | *it : used - *it;
        if (!family) return used;
        return used - (*family == lifecare::family::welfare ? products_of_education : products_of_welfare);
    }
    /// True where it is told of each of these products whether it is in use.
    [[nodiscard]] constexpr bool tells_of(enum_set<product> these) const noexcept {
        if (products_complete) return true;
        for (const product p : these)
            if (!products.contains(p) && !stated(conditions, to_text(p))) return false;
        return true;
    }
    /// The subsystems of all domains.
    [[nodiscard]] constexpr enum_set<subsystem> subsystems() const noexcept {
        enum_set<subsystem> all;
        for (const domain& d : domains) all = all | d.subsystems;
        return all;
    }
    /// True where the subsystems of every domain are told, and no domain is left out: there are no others.
    [[nodiscard]] constexpr bool tells_all_subsystems() const noexcept {
        for (const domain& d : domains)
            if (d.subsystems.empty()) return false;
        return !domains.empty() && !lacks_some_of({"domain"});
    }
    /// The subsystems of all domains where they are told; none otherwise, for any may be there.
    [[nodiscard]] constexpr enum_set<subsystem> told_subsystems() const noexcept {
        return tells_all_subsystems() ? subsystems() : enum_set<subsystem>{};
    }
    /// The prefixes of a network, of the clients or of a service outside; empty when they are not stated.
    [[nodiscard]] constexpr view<ip_prefix> prefixes_of(endpoint who) const noexcept {
        for (const network_addresses& n : networks)
            if (n.endpoint == who) return n.prefixes;
        return {};
    }
};

namespace detail {
/// True where every address of a prefix is in one of several: in one of them, or each half in some.
constexpr bool is_covered(const ip_prefix& p, view<ip_prefix> by) noexcept {
    bool in_part = false;
    for (const ip_prefix& b : by) {
        if (b.contains(p)) return true;
        in_part = in_part || p.contains(b);
    }
    if (!in_part) return false;
    const auto length = static_cast<std::uint8_t>(p.length + 1);
    const int bit = p.first.bits() - length;
    const std::uint64_t high = bit < 64 ? 0 : std::uint64_t{1} << (bit - 64),
                        low = bit < 64 ? std::uint64_t{1} << bit : 0;
    const ip_address middle = p.first.is_v4() ? ip_address::v4(static_cast<std::uint32_t>(p.first.low() | low))
                                              : ip_address::v6(p.first.high() | high, p.first.low() | low);
    return is_covered({p.first, length}, by) && is_covered({middle, length}, by);
}
}  // namespace detail

/// True where whoever is in one network, or is a client, is in another one: by their prefixes, where both have some. A
/// client whose addresses, or those of the intranet, are not stated is in the intranet: that is the users' network.
[[nodiscard]] constexpr bool is_within(const installation& i, endpoint inner, endpoint outer) noexcept {
    const view<ip_prefix> mine = i.prefixes_of(inner), theirs = i.prefixes_of(outer);
    if (inner == outer) return true;
    if (mine.empty() || theirs.empty()) return inner == endpoint{role::client} && outer == endpoint{network::intranet};
    for (const ip_prefix& p : mine)
        if (!detail::is_covered(p, theirs)) return false;
    return true;
}

/// True where a database server is separate from the application servers.
[[nodiscard]] constexpr bool has_separate_database(const installation& i) noexcept {
    bool apart = false, application = false;
    for (const server& s : i.servers) {
        apart = apart || (s.roles.contains(role::database_server) && !s.roles.contains(role::application_server));
        application = application || s.roles.contains(role::application_server);
    }
    return apart && application;
}

/// The stable key of what a certificate proves: "server".
[[nodiscard]] constexpr text to_text(certificate_use u) noexcept {
    if (u == certificate_use::server) return "server";
    return u == certificate_use::client ? "client" : "agent";
}
/// What a certificate proves, by its key; nothing for any other word.
[[nodiscard]] constexpr std::optional<certificate_use> parse_certificate_use(std::string_view key) noexcept {
    for (certificate_use u : {certificate_use::server, certificate_use::client, certificate_use::agent})
        if (to_text(u).view() == key) return u;
    return std::nullopt;
}

}  // namespace lifecare
