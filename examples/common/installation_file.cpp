// SPDX-License-Identifier: MIT
#include "installation_file.hpp"

#include <lifecare/owned_installation.hpp>
#include <lifecare/rulebook/about/check_questions.hpp>
#include <lifecare/rulebook/about/checks.hpp>
#include <lifecare/rulebook/about/question_conditions.hpp>

#include <algorithm>

#include "installation_keys.hpp"
#include "known_servers.hpp"
#include "toml_mistakes.hpp"
#include "toml_reader.hpp"

namespace tools {

namespace {

using namespace lifecare;

/// A key as advice writes it: a heading as it stands in the file, a key in quotes.
std::string spelt(std::string_view key) {
    if (key.substr(0, 1) == "[") return std::string(key);
    for (std::string_view heading : file_headings())
        if (name_of_heading(heading) == key) return std::string(heading);
    return '"' + std::string(key) + '"';
}
/// What was meant by a key that a heading does not have: one of its own, by its sense or its letters, or one of another
/// heading.
sentence advice(std::string_view key, const std::string& heading, const std::vector<std::string_view>& known) {
    if (heading == "[answers]")
        for (const auto& q : rulebook::check_questions)
            if (same_ignoring_case(q.code, key))
                return say("; svaret på {} har nyckeln \"{}\"", "; the answer to {} has the key \"{}\"", q.code.view(),
                           q.rule.view());
    const auto meant = word_meant(heading, key);
    const std::string_view near = meant ? *meant : nearest(key, known);
    const auto meant_is = [](const sentence& words) { return say("; menar du {}?", "; did you mean {}?", words); };
    if (!near.empty()) return meant_is(heading.empty() ? spelt(near) : '"' + std::string(near) + '"');
    if (const std::string elsewhere = headings_with(key); !elsewhere.empty())
        return say("; den hör hemma under {}", "; it belongs under {}", elsewhere);
    sentence others;
    for (std::string_view other : file_headings())
        if (const auto there = word_meant(other, key); there && !there->empty())
            others += (others.empty() ? sentence{} : sentence{", eller ", ", or "}) + spelt(*there) + " under " + other;
    if (!others.empty()) return meant_is(others);
    return accepted_words(known);
}

/// One pass over an installation file.
class reader : public toml_reader {
public:
    using toml_reader::toml_reader;

    /// Throws all that was wrong, as it is in the file; what the owner alone refused, by its path.
    void finish(const toml::table& root) {
        if (is_right())
            for (const refused_value& r : ours.refused()) {
                const auto found = toml::at_path(root, r.field);
                complain(found ? *found.node() : root,
                         {lifecare::to_text(r, language::swedish), lifecare::to_text(r, language::english)});
            }
        toml_reader::finish();
    }

    /// Tells every key of a table that it does not have; `heading` is empty for the keys above all tables.
    void only(const toml::table& t, const std::string& heading) { only(t, heading, keys_under(heading)); }
    void only(const toml::table& t, const std::string& heading, const std::vector<std::string_view>& known) {
        for (auto&& [key, node] : t) {
            if (std::find(known.begin(), known.end(), key.str()) != known.end()) continue;
            if (heading.empty() && key.str() == unread_heading && lines_are_missing()) continue;
            complain(key.source().begin, say("okänd nyckel \"{}\"", "unknown key \"{}\"", key.str()) +
                                             (heading.empty() ? sentence{} : say(" i {}", " in {}", heading)) +
                                             advice(key.str(), heading, known));
        }
    }
    void address(const toml::node& n, std::string_view key, std::vector<ip_address>& all) {
        const auto* s = n.as_string();
        if (!s) return wrong_type(n, key, {"en adress inom citattecken", "an address in quotes"});
        const auto parsed = parse_ip_address(s->get());
        if (!parsed)
            return complain(
                n, say("{} = \"{}\" är ingen adress; godtas: IPv4 som \"10.20.0.11\", IPv6 som \"2001:db8::11\"",
                       "{} = \"{}\" is not an address; accepted: IPv4 as \"10.20.0.11\", IPv6 as \"2001:db8::11\"", key,
                       s->get()));
        if (std::find(all.begin(), all.end(), *parsed) != all.end())
            return complain(n, say("{} nämner \"{}\" två gånger", "{} names \"{}\" twice", key, s->get()));
        all.push_back(*parsed);
    }
    void prefix(const toml::node& n, std::string_view key, std::vector<ip_prefix>& all) {
        const auto* s = n.as_string();
        if (!s) return wrong_type(n, key, {"ett prefix inom citattecken", "a prefix in quotes"});
        const std::string& given = s->get();
        if (const auto parsed = parse_ip_prefix(given)) return all.push_back(*parsed);
        sentence message = say("{} = \"{}\" är inget prefix; ", "{} = \"{}\" is not a prefix; ", key, given);
        const auto inside = parse_ip_address(std::string_view(given).substr(0, given.find('/')));
        std::uint32_t length = 0;
        if (inside && given.find('/') != std::string::npos &&
            parse_count(given.substr(given.find('/') + 1), length).empty() &&
            length <= static_cast<std::uint32_t>(inside->bits()))
            message +=
                say("menar du \"{}\"?", "did you mean \"{}\"?",
                    std::string_view{
                        lifecare::to_text(ip_prefix::around(*inside, static_cast<std::uint8_t>(length))).view()});
        else
            message += {"godtas: \"10.20.0.0/24\", \"2001:db8::/64\" eller en adress",
                        "accepted: \"10.20.0.0/24\", \"2001:db8::/64\", or one address"};
        complain(n, message);
    }
    std::uint16_t port_of(const toml::table& t, std::string_view key) {
        const toml::node* n = t.get(key);
        if (!n) return 0;
        const measure& by = measure_of(key);
        const auto* i = n->as_integer();
        if (i && i->get() >= static_cast<std::int64_t>(by.least) && i->get() <= static_cast<std::int64_t>(by.most))
            return static_cast<std::uint16_t>(i->get());
        if (!i) wrong_number(*n, key, {"en port, 1 till 65535", "a port, 1 to 65535"});
        else
            complain(*n, say("{} = {} är ingen port; 1 till 65535 godtas",
                             "{} = {} is not a port; 1 to 65535 is accepted", key, i->get()));
        return 0;
    }
    /// A port as a number, or a range of them in quotes.
    void ports(const toml::node& n, std::string_view key, std::vector<port_range>& all) {
        const auto* s = n.as_string();
        std::string given;
        if (s) given = s->get();
        else if (n.is_integer()) given = std::to_string(n.as_integer()->get());
        const std::size_t dash = given.find('-', 1);
        std::uint32_t first = 0, last = 0;
        if (!s && !n.is_integer())
            return wrong_type(n, key,
                              {"en port, eller ett intervall inom citattecken: \"30700-30709\"",
                               "a port, or a range in quotes: \"30700-30709\""});
        const bool read = parse_count(given.substr(0, dash), first).empty() &&
                          (dash == std::string::npos || parse_count(given.substr(dash + 1), last).empty());
        if (dash == std::string::npos) last = first;
        if (!read || first < 1 || last < first || last > 65'535)
            return complain(
                n,
                say("{} = \"{}\" är varken en port eller ett intervall; godtas: 443, \"30700-30709\", från 1 till 65535",
                    "{} = \"{}\" is not a port or a range; accepted: 443, \"30700-30709\", from 1 to 65535", key,
                    given));
        all.push_back({static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(last)});
    }
    data_size gigabytes_of(const toml::table& t, std::string_view key) {
        return data_size{number_of(t, key) * 1'000'000};
    }
    /// A list of the words of its key.
    template <class Enum, class Parse>
    enum_set<Enum> words_under(const std::string& heading, const toml::table& t, std::string_view key, Parse parse) {
        return set_of<Enum>(t, key, parse, find_file_key(heading, key)->words());
    }
    /// One of them.
    template <class Parse>
    auto word_under(const std::string& heading, const toml::table& t, std::string_view key, Parse parse) {
        return word_of(t, key, parse, find_file_key(heading, key)->words());
    }

    owned_installation ours;  ///< what the file describes, copied from it
};

std::optional<role> parse_server_role(std::string_view key) {
    const auto e = parse_endpoint(key);
    return e && e->is_role() ? std::optional{e->as_role()} : std::nullopt;
}
std::optional<network> parse_network(std::string_view key) {
    const auto e = parse_endpoint(key);
    return e && e->is_network() ? std::optional{e->as_network()} : std::nullopt;
}

void read_volumes(reader& r, const toml::table& t, std::map<std::string, file_position, std::less<>>& at) {
    volumes counts;
    service_level level;
    r.only(t, "[volumes]");
    for (auto&& [key, node] : t) {
        at[std::string(key.str())] = {key.source().begin.line, key.source().begin.column};
        if (std::uint32_t* count = volume_of(key.str(), counts, level)) r.count(node, key.str(), *count);
        else if (key.str() == "mobile") level.mobile = r.flag(node, key.str());
        else if (key.str() == "rto_hours") level.recovery_hours = static_cast<std::uint16_t>(r.number(node, key.str()));
        else if (key.str() == "availability_pct")
            level.availability_basis_points = static_cast<std::uint16_t>(r.number(node, key.str()));
    }
    r.ours.set(counts);
    r.ours.set(level);
    r.ours.set_largest_table(r.gigabytes_of(t, "largest_table_gb"));
}

void read_server(reader& r, const toml::table& t, known_servers& known) {
    r.only(t, "[[server]]");
    server s;
    s.name = r.required_string_of(t, "name", "[[server]]");
    std::vector<ip_address> addresses;
    if (const toml::node* n = t.get("address")) {
        r.address(*n, "address", addresses);
        if (t.get("addresses"))
            r.complain(*n, say("både address och addresses är angivna; address är kortform för en lista med en",
                               "address and addresses are given; address is short for a list of one"));
    }
    if (const toml::node* n = t.get("addresses"))
        r.each(*n, "addresses", {"adresser inom citattecken", "addresses in quotes"},
               [&](const toml::node& entry) { r.address(entry, "addresses", addresses); });
    const auto partitions = r.strings_of(t, "partitions"), software = r.strings_of(t, "software");
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
            r.complain(t, say("adressen {} har redan den [[server]] som står på rad {}",
                              "{} is an address of the [[server]] in line {}", lifecare::to_text(a).view(), line));
        });
    r.ours.add(s);
    if (r.ours.described().servers.size() > known.size()) known.add(s, t.source().begin.line);
}

void read_domain(reader& r, const toml::table& t, std::vector<std::size_t>& lines) {
    r.only(t, "[[domain]]");
    const domain d{r.required_string_of(t, "name", "[[domain]]"),
                   r.words_under<subsystem>("[[domain]]", t, "subsystems", parse_subsystem), r.flag_of(t, "example")};
    const auto others = r.ours.described().domains;
    for (std::size_t i = 0; i < others.size(); ++i)
        if (!d.name.empty() && same_ignoring_case(d.name, others[i].name))
            r.complain(*t.get("name"), say("name = \"{}\" är redan namnet på den [[domain]] som står på rad {}",
                                           "name = \"{}\" is the name of the [[domain]] in line {}", d.name, lines[i]));
    r.ours.add(d);
    if (r.ours.described().domains.size() > lines.size()) lines.push_back(t.source().begin.line);
}

void read_networks(reader& r, const toml::table& all) {
    r.only(all, "[network]");
    for (auto&& [name, node] : all) {
        const auto who = parse_endpoint(name.str());
        const toml::table* t = r.table_of(all, name.str());
        if (!who || !t) continue;
        r.only(*t, "[network." + std::string(name.str()) + ']', keys_under("[network.NAME]"));
        std::vector<port_range> open;
        if (const toml::node* n = t->get("open_ports"))
            r.each(*n, "open_ports", "ports", [&](const toml::node& entry) { r.ports(entry, "open_ports", open); });
        std::vector<ip_prefix> prefixes;
        if (const toml::node* n = t->get("prefixes"))
            r.each(*n, "prefixes", "prefixes in quotes",
                   [&](const toml::node& entry) { r.prefix(entry, "prefixes", prefixes); });
        r.ours.add(network_addresses{*who, prefixes, open});
    }
}

void read_settings(reader& r, const toml::table& root) {
    if (const toml::table* t = r.table_of(root, "ports")) {
        r.only(*t, "[ports]");
        r.ours.set(
            port_overrides{r.port_of(*t, "sql"), r.port_of(*t, "forward_proxy"), r.port_of(*t, "event_service")});
    }
    if (const toml::table* t = r.table_of(root, "client")) {
        r.only(*t, "[client]");
        client_computers c;
        const auto software = r.strings_of(*t, "software");
        c.memory = r.gigabytes_of(*t, "memory_gb");
        c.disk = r.gigabytes_of(*t, "disk_gb");
        c.bandwidth_mbit = r.count_of(*t, "bandwidth_mbit");
        if (t->get("latency_ms")) c.latency_ms = r.count_of(*t, "latency_ms");
        c.wan = r.flag_of(*t, "wan");
        c.thin_client = r.flag_of(*t, "thin_client");
        c.two_factor = r.flag_of(*t, "two_factor");
        c.ipv6_enable = r.flag_of(*t, "ipv6_enable");
        c.ipv4_disable = r.flag_of(*t, "ipv4_disable");
        c.software = software;
        r.ours.set(c);
    }
    if (const toml::table* t = r.table_of(root, "iis")) {
        r.only(*t, "[iis]");
        r.ours.set(iis_settings{r.flag_of(*t, "https"), r.flag_of(*t, "tls_in_front"), r.flag_of(*t, "forwarded_host"),
                                r.flag_of(*t, "forwarded_proto"), r.flag_of(*t, "pool_per_application"),
                                r.flag_of(*t, "firewall_behind"), r.string_of(*t, "audit_buffer")});
    }
    if (const toml::table* t = r.table_of(root, "backup")) {
        r.only(*t, "[backup]");
        r.ours.set(backup_scope{r.flag_of(*t, "servers"), r.flag_of(*t, "databases"), r.flag_of(*t, "transaction_logs"),
                                r.flag_of(*t, "installation_folder")});
    }
    if (const toml::table* t = r.table_of(root, "monitoring")) {
        r.only(*t, "[monitoring]");
        const std::vector<std::string_view> points = find_file_key("[monitoring]", "watched")->words();
        std::vector<std::string_view> watched;
        const auto known = [&](std::string_view key) {
            const auto found = std::find(points.begin(), points.end(), key);
            return found == points.end() ? std::nullopt : std::optional{*found};
        };
        if (const toml::node* n = t->get("watched"))
            r.each(*n, "watched", {"ord inom citattecken", "words in quotes"}, [&](const toml::node& entry) {
                if (const auto point = r.word(entry, "watched", known, points)) watched.push_back(*point);
            });
        r.ours.set(
            monitoring_scope{watched, r.flag_of(*t, "scom"), r.flag_of(*t, "apm"), r.flag_of(*t, "maintenance_mode")});
    }
}

/// The id of a check or question, written in any case, as the tables have it; another word as it is.
std::string_view known_id(std::string_view written) {
    for (const auto* table : {&rulebook::checks, &rulebook::check_questions})
        for (const rulebook::check_row& row : *table)
            if (same_ignoring_case(row.code, written)) return row.code;
    return written;
}

void read_papers(reader& r, const toml::table& root) {
    r.tables_of(root, "certificate", [&](const toml::table& t) {
        r.only(t, "[[certificate]]");
        r.ours.add(certificate{r.required_string_of(t, "name", "[[certificate]]"),
                               r.word_under("[[certificate]]", t, "use", parse_certificate_use), r.day_of(t, "issued"),
                               r.day_of(t, "expires")});
    });
    r.tables_of(root, "waiver", [&](const toml::table& t) {
        r.only(t, "[[waiver]]");
        r.ours.add(waiver{known_id(r.required_string_of(t, "check", "[[waiver]]")), r.string_of(t, "subject"),
                          r.required_string_of(t, "reason", "[[waiver]]"), r.string_of(t, "by"), r.day_of(t, "until")});
    });
}

/// Answers to the questions of all documents: an installation may be checked against any of them.
void read_answers(reader& r, const toml::table& t) {
    constexpr std::string_view not_applicable = "not-applicable";
    r.only(t, "[answers]");
    for (auto&& [key, node] : t) {
        const std::string_view name = key.str();
        const std::string_view said = node.is_string() ? std::string_view(node.as_string()->get()) : std::string_view{};
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
        if (reason.empty())
            r.complain(node, say("{} = \"{}\" saknar skäl; skriv \"not-applicable: SKÄL\"",
                                 "{} = \"{}\" gives no reason; write \"not-applicable: REASON\"", name, said));
        r.ours.add(answer{name, reply::not_applicable, reason});
    }
}

/// What the conditions of questions come to, where nothing else in the file decides them.
void read_conditions(reader& r, const toml::table& t) {
    r.only(t, "[conditions]");
    for (auto&& [key, node] : t)
        for (const auto& c : rulebook::question_conditions)
            if (c.key.view() == key.str()) r.ours.add(stated_condition{c.key, r.flag(node, key.str())});
}

}  // namespace

file_position installation_file::position_of(std::string_view path) const {
    if (!parsed) return {};
    const auto found = toml::at_path(*static_cast<const toml::table*>(parsed.get()), path);
    if (!found) return {};
    const toml::source_position at = found.node()->source().begin;
    return {at.line, at.column};
}

installation_file read_installation(const input& in) {
    reader r{in};
    const auto parsed = std::make_shared<const toml::table>(r.parsed());
    const toml::table& root = *parsed;
    if (const toml::array* all = root["server"].as_array(); all && all->size() > most_servers)
        throw input_error(in.name, say("har {} [[server]]; högst {} läses", "has {} [[server]]; at most {} are read",
                                       all->size(), most_servers));

    installation_file out;
    r.only(root, "");
    owned_installation& ours = r.ours;
    ours.set_customer(r.string_of(root, "customer"));
    if (const auto family = r.word_under("", root, "family", parse_family)) ours.set(*family);
    if (const auto hosting = r.word_under("", root, "hosting", parse_hosting)) ours.set(*hosting);
    ours.set_products(r.words_under<product>("", root, "products", parse_product), root.contains("products"));
    if (const auto size = r.word_under("", root, "class", parse_reference_class)) ours.set(*size);
    for (std::string_view name : r.strings_of(root, "databases")) ours.add_database(name);
    if (const toml::table* t = r.table_of(root, "answers")) read_answers(r, *t);
    if (const toml::table* t = r.table_of(root, "conditions")) read_conditions(r, *t);
    if (const toml::table* t = r.table_of(root, "volumes")) read_volumes(r, *t, out.volumes_at);
    std::vector<std::size_t> lines_of_domains;
    known_servers known;
    r.tables_of(root, "domain", [&](const toml::table& t) { read_domain(r, t, lines_of_domains); });
    r.tables_of(root, "server", [&](const toml::table& t) { read_server(r, t, known); });
    if (const toml::table* t = r.table_of(root, "network")) read_networks(r, *t);
    read_settings(r, root);
    read_papers(r, root);
    r.finish(root);
    out.owner = std::make_shared<const owned_installation>(std::move(ours));
    static_cast<installation&>(out) = out.owner->described();
    out.parsed = parsed;
    return out;
}

}  // namespace tools
