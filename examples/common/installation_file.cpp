// SPDX-License-Identifier: MIT
#include "installation_file.hpp"

#include <lifecare/audit/finding.hpp>
#include <lifecare/rulebook/about/check_questions.hpp>
#include <lifecare/rulebook/about/checks.hpp>

#include <algorithm>

#include "installation_reader.hpp"
#include "known_servers.hpp"
#include "read/name_list.hpp"

namespace tools {

namespace {

using namespace lifecare;
using reader = installation_reader;

std::optional<role> parse_server_role(std::string_view key) {
    const auto e = parse_endpoint(key);
    return e && e->is_role() ? std::optional{e->as_role()} : std::nullopt;
}
std::optional<network> parse_network(std::string_view key) {
    const auto e = parse_endpoint(key);
    return e && e->is_network() ? std::optional{e->as_network()} : std::nullopt;
}

void read_volumes(reader& r, const toml_table& t, std::map<std::string, file_position, std::less<>>& at) {
    volumes counts;
    service_level level;
    r.only(t, "[volumes]");
    for (const auto& [key, where, node] : t) {
        at[key] = where;
        if (std::uint32_t* count = volume_of(key, counts, level)) r.count(node, key, *count);
        else if (key == "mobile") level.mobile = r.flag(node, key);
        else if (key == "rto_hours") level.recovery_hours = static_cast<std::uint16_t>(r.number(node, key));
        else if (key == "availability_pct")
            level.availability_basis_points = static_cast<std::uint16_t>(r.number(node, key));
    }
    r.ours.set(counts);
    r.ours.set(level);
    r.ours.set_largest_table(r.gigabytes_of(t, "largest_table_gb"));
}

void read_server(reader& r, const toml_table& t, known_servers& known) {
    r.only(t, "[[server]]");
    server s;
    s.name = r.required_string_of(t, "name", "[[server]]");
    std::vector<ip_address> addresses;
    std::set<ip_address> seen;
    if (const toml_value* n = t.get("address")) {
        r.address(*n, "address", addresses, seen);
        if (t.get("addresses"))
            r.complain(*n, say("både address och addresses är angivna; address är kortform för en lista med en",
                               "address and addresses are given; address is short for a list of one"));
    }
    if (const toml_value* n = t.get("addresses"))
        r.each(*n, "addresses", {"adresser inom citattecken", "addresses in quotes"},
               [&](const toml_value& entry) { r.address(entry, "addresses", addresses, seen); });
    const auto partitions = r.strings_of(t, "partitions"), software = r.software_of(t);
    s.addresses = addresses;
    s.roles = r.words_under<role>("[[server]]", t, "roles", parse_server_role);
    s.zone = r.word_under("[[server]]", t, "zone", parse_network);
    s.processors = static_cast<std::uint16_t>(r.number_of(t, "processors"));
    s.memory = r.gigabytes_of(t, "memory_gb");
    s.disk = r.gigabytes_of(t, "disk_gb");
    s.partitions = partitions;
    s.software = software;
    s.example = r.flag_of(t, "example");

    known.for_each_double(
        s, r.ours.described().servers,
        [&](std::size_t line) {
            r.complain(*t.get("name"), say("name = \"{}\" är redan namnet på den [[server]] som står på rad {}",
                                           "name = \"{}\" is the name of the [[server]] in line {}", s.name, line));
        },
        [&](const ip_address& a, std::size_t line) {
            r.complain(t.at, say("adressen {} har redan den [[server]] som står på rad {}",
                                 "{} is an address of the [[server]] in line {}", lifecare::to_text(a).view(), line));
        });
    r.ours.add(s);
    if (r.ours.described().servers.size() > known.size()) known.add(s, t.at.line);
}

void read_domain(reader& r, const toml_table& t, std::vector<std::size_t>& lines) {
    r.only(t, "[[domain]]");
    const domain d{r.required_string_of(t, "name", "[[domain]]"),
                   r.words_under<subsystem>("[[domain]]", t, "subsystems", parse_subsystem), r.flag_of(t, "example")};
    const auto others = r.ours.described().domains;
    for (std::size_t i = 0; i < others.size(); ++i)
        if (!d.name.empty() && same_ignoring_case(d.name, others[i].name))
            r.complain(*t.get("name"), say("name = \"{}\" är redan namnet på den [[domain]] som står på rad {}",
                                           "name = \"{}\" is the name of the [[domain]] in line {}", d.name, lines[i]));
    r.ours.add(d);
    if (r.ours.described().domains.size() > lines.size()) lines.push_back(t.at.line);
}

void read_networks(reader& r, const toml_table& all) {
    r.only(all, "[network]");
    for (const auto& [name, at, node] : all) {
        const auto who = parse_endpoint(name);
        const toml_table* t = r.table_of(all, name);
        if (!who || !t) continue;
        r.only(*t, "[network." + name + ']', keys_under("[network.NAME]"));
        std::vector<port_range> open;
        if (const toml_value* n = t->get("open_ports"))
            r.each(*n, "open_ports", {"portar", "ports"},
                   [&](const toml_value& entry) { r.ports(entry, "open_ports", open); });
        std::vector<ip_prefix> prefixes;
        if (const toml_value* n = t->get("prefixes"))
            r.each(*n, "prefixes", {"prefix inom citattecken", "prefixes in quotes"},
                   [&](const toml_value& entry) { r.prefix(entry, "prefixes", prefixes); });
        r.ours.add(network_addresses{*who, prefixes, open});
    }
}

void read_settings(reader& r, const toml_table& root) {
    if (const toml_table* t = r.table_of(root, "ports")) {
        r.only(*t, "[ports]");
        r.ours.set(
            port_overrides{r.port_of(*t, "sql"), r.port_of(*t, "forward_proxy"), r.port_of(*t, "event_service")});
    }
    if (const toml_table* t = r.table_of(root, "client")) {
        r.only(*t, "[client]");
        client_computers c;
        const auto software = r.software_of(*t);
        c.processors = static_cast<std::uint16_t>(r.number_of(*t, "processors"));
        c.memory = r.gigabytes_of(*t, "memory_gb");
        c.disk = r.gigabytes_of(*t, "disk_gb");
        c.bandwidth_mbit = r.count_of(*t, "bandwidth_mbit");
        if (t->get("latency_ms")) {
            const std::uint64_t microseconds = r.number_of(*t, "latency_ms");
            c.latency_ms = static_cast<std::uint32_t>(microseconds / 1000);
            c.latency_us = static_cast<std::uint16_t>(microseconds % 1000);
        }
        c.wan = r.flag_of(*t, "wan");
        c.thin_client = r.flag_of(*t, "thin_client");
        c.two_factor = r.flag_of(*t, "two_factor");
        c.ipv6_enable = r.flag_of(*t, "ipv6_enable");
        c.ipv4_disable = r.flag_of(*t, "ipv4_disable");
        c.software = software;
        r.ours.set(c);
    }
    if (const toml_table* t = r.table_of(root, "iis")) {
        r.only(*t, "[iis]");
        r.ours.set(iis_settings{r.flag_of(*t, "https"), r.flag_of(*t, "tls_in_front"), r.flag_of(*t, "forwarded_host"),
                                r.flag_of(*t, "forwarded_proto"), r.flag_of(*t, "pool_per_application"),
                                r.flag_of(*t, "firewall_behind"), r.string_of(*t, "audit_buffer")});
    }
    if (const toml_table* t = r.table_of(root, "backup")) {
        r.only(*t, "[backup]");
        r.ours.set(backup_scope{r.flag_of(*t, "servers"), r.flag_of(*t, "databases"), r.flag_of(*t, "transaction_logs"),
                                r.flag_of(*t, "installation_folder")});
    }
    if (const toml_table* t = r.table_of(root, "monitoring")) {
        r.only(*t, "[monitoring]");
        const std::vector<std::string_view> points = find_file_key("[monitoring]", "watched")->words();
        std::vector<std::string_view> watched;
        const auto known = [&](std::string_view key) {
            const auto found = std::find(points.begin(), points.end(), key);
            return found == points.end() ? std::nullopt : std::optional{*found};
        };
        const toml_value* list = t->get("watched");
        if (list)
            r.each(*list, "watched", {"ord inom citattecken", "words in quotes"}, [&](const toml_value& entry) {
                if (const auto point = r.word(entry, "watched", known, points)) watched.push_back(*point);
            });
        r.ours.set(monitoring_scope{watched, r.flag_of(*t, "scom"), r.flag_of(*t, "apm"),
                                    r.flag_of(*t, "maintenance_mode"), list && list->list() && list->list()->empty()});
    }
}

/// The id of a check or question, written in any case, as the tables have it; another word as it is.
std::string_view known_id(std::string_view written) {
    for (const auto* table : {&rulebook::checks, &rulebook::check_questions})
        for (const rulebook::check_row& row : *table)
            if (same_ignoring_case(row.code, written)) return row.code;
    return written;
}

void read_papers(reader& r, const toml_table& root) {
    r.tables_of(root, "certificate", [&](const toml_table& t) {
        r.only(t, "[[certificate]]");
        r.ours.add(certificate{r.required_string_of(t, "name", "[[certificate]]"),
                               r.word_under("[[certificate]]", t, "use", parse_certificate_use), r.day_of(t, "issued"),
                               r.day_of(t, "expires")});
    });
    r.tables_of(root, "waiver", [&](const toml_table& t) {
        r.only(t, "[[waiver]]");
        r.ours.add(waiver{known_id(r.required_string_of(t, "check", "[[waiver]]")), r.string_of(t, "subject"),
                          r.required_string_of(t, "reason", "[[waiver]]"), r.string_of(t, "by"), r.day_of(t, "until")});
    });
}

/// Answers to the questions of all documents: an installation may be checked against any of them.
void read_answers(reader& r, const toml_table& t) {
    constexpr std::string_view not_applicable = "not-applicable";
    r.only(t, "[answers]");
    for (const auto& [name, at, node] : t) {
        const std::string_view said = node.text() ? std::string_view(*node.text()) : std::string_view{};
        if (!same_ignoring_case(said.substr(0, not_applicable.size()), not_applicable)) {
            r.ours.add(answer{
                name,
                r.flag(node, name,
                       {"true, false eller \"not-applicable: SKÄL\"", "true, false, or \"not-applicable: REASON\""})
                    ? reply::yes
                    : reply::no,
                {}});
            continue;
        }
        const std::size_t colon = std::min(said.find(':'), said.size());
        const std::string_view reason = trimmed(said.substr(std::min(colon + 1, said.size())));
        if (is_blank(reason))
            r.complain(node, say("{} = \"{}\" saknar skäl; skriv \"not-applicable: SKÄL\"",
                                 "{} = \"{}\" gives no reason; write \"not-applicable: REASON\"", name, said));
        r.ours.add(answer{name, reply::not_applicable, reason});
    }
}

/// What the conditions of questions come to, where nothing else in the file decides them.
void read_conditions(reader& r, const toml_table& t) {
    r.only(t, "[conditions]");
    for (const auto& [key, at, node] : t)
        if (const auto* c = find_condition(key)) r.ours.add(stated_condition{c->key, r.flag(node, key)});
}

/// A condition says of a product or a subsystem what `products` and the domains say, too: they have to agree.
void refuse_contradictions(reader& r, const toml_table& root, const toml_table& stated_conditions,
                           const std::vector<std::size_t>& lines_of_domains) {
    installation listed = r.ours.described();
    listed.conditions = {};
    for (const auto& [key, at, node] : stated_conditions) {
        const rulebook::question_condition* c = find_condition(key);
        const auto said = stated(r.ours.described().conditions, key);
        if (!c || !said || c->deciders.effect != decides::both || c->deciders.setting != deciding_setting::none)
            continue;
        if (*said == false && listed.own_products().contains_any(c->deciders.products))
            r.complain(node,
                       say("{0} = false, men products på rad {1} nämner {0}",
                           "{0} = false, but products in line {1} names {0}", key, root.get("products")->at.line));
        if (c->deciders.subsystems.empty() || listed.domains.empty() ||
            lines_of_domains.size() != listed.domains.size())
            continue;
        std::size_t having = 0;
        while (having < listed.domains.size() &&
               !listed.domains[having].subsystems.contains_any(c->deciders.subsystems))
            ++having;
        const bool there = having < listed.domains.size();
        const std::string_view subsystem = lifecare::to_text(*c->deciders.subsystems.begin());
        if (there && !*said)
            r.complain(node, say("{} = false, men [[domain]] på rad {} har delsystemet {}",
                                 "{} = false, but the [[domain]] in line {} has the subsystem {}", key,
                                 lines_of_domains[having], subsystem));
        if (!there && *said && listed.tells_all_subsystems())
            r.complain(node, say("{} = true, men ingen [[domain]] (den första på rad {}) har delsystemet {}",
                                 "{} = true, but no [[domain]] (the first in line {}) has the subsystem {}", key,
                                 lines_of_domains[0], subsystem));
    }
}

}  // namespace

file_position installation_file::position_of(std::string_view path) const {
    if (!parsed) return {};
    const toml_value* found = at_path(*parsed, path);
    return found ? found->at : file_position{};
}

installation_file read_installation(const input& in) {
    reader r{in};
    const auto parsed = std::make_shared<const toml_table>(r.parsed());
    const toml_table& root = *parsed;
    for (const auto& [table, most] : {std::pair{"server", most_servers}, std::pair{"domain", most_domains}})
        if (const toml_value* all = root.get(table); all && all->list() && all->list()->size() > most)
            throw input_error(in.name, say("har {} [[{}]]; högst {} läses", "has {} [[{}]]; at most {} are read",
                                           all->list()->size(), table, most));

    installation_file out;
    r.only(root, "");
    owned_installation& ours = r.ours;
    ours.set_customer(r.string_of(root, "customer"));
    if (const auto family = r.word_under("", root, "family", parse_family)) ours.set(*family);
    if (const auto hosting = r.word_under("", root, "hosting", parse_hosting)) ours.set(*hosting);
    ours.set_products(r.words_under<product>("", root, "products", parse_product), root.get("products") != nullptr);
    if (const auto size = r.word_under("", root, "class", parse_reference_class)) ours.set(*size);
    for (std::string_view name : r.strings_of(root, "databases")) ours.add_database(without_quotes(name));
    if (const toml_table* t = r.table_of(root, "answers")) read_answers(r, *t);
    if (const toml_table* t = r.table_of(root, "conditions")) read_conditions(r, *t);
    if (const toml_table* t = r.table_of(root, "volumes")) read_volumes(r, *t, out.volumes_at);
    std::vector<std::size_t> lines_of_domains;
    known_servers known;
    r.tables_of(root, "domain", [&](const toml_table& t) { read_domain(r, t, lines_of_domains); });
    r.tables_of(root, "server", [&](const toml_table& t) { read_server(r, t, known); });
    if (const toml_table* t = r.table_of(root, "network")) read_networks(r, *t);
    read_settings(r, root);
    read_papers(r, root);
    if (const toml_value* t = root.get("conditions"); t && t->table())
        refuse_contradictions(r, root, *t->table(), lines_of_domains);
    r.finish(root);
    out.owner = std::make_shared<const owned_installation>(std::move(ours));
    static_cast<installation&>(out) = out.owner->described();
    out.parsed = parsed;
    return out;
}

}  // namespace tools
