// SPDX-License-Identifier: MIT
#include "installation_file.hpp"

#include <lifecare/owned_installation.hpp>
#include <lifecare/rulebook/about/check_questions.hpp>
#include <lifecare/rulebook/about/checks.hpp>
#include <lifecare/rulebook/about/question_conditions.hpp>
#include <lifecare/rulebook/monitoring.hpp>

#include <algorithm>
#include <cmath>
#include <sstream>

#include "meant.hpp"
#include "text.hpp"
#include "toml.hpp"
#include "toml_mistakes.hpp"

namespace tools {

namespace {

using namespace lifecare;

using headed_keys = std::pair<std::string_view, std::vector<std::string_view>>;

/// The keys under each heading whose keys are few.
const std::vector<headed_keys>& keys_under_headings() {
    static const std::vector<headed_keys> rows = {
        {"[[server]]",
         {"name", "address", "addresses", "roles", "zone", "processors", "memory_gb", "disk_gb", "partitions",
          "software", "example"}},
        {"[[domain]]", {"name", "subsystems", "example"}},
        {"[ports]", {"sql", "forward_proxy", "event_service"}},
        {"[client]",
         {"memory_gb", "disk_gb", "bandwidth_mbit", "latency_ms", "wan", "thin_client", "two_factor", "ipv6_enable",
          "ipv4_disable", "software"}},
        {"[iis]",
         {"https", "tls_in_front", "forwarded_host", "forwarded_proto", "pool_per_application", "firewall_behind",
          "audit_buffer"}},
        {"[backup]", {"servers", "databases", "transaction_logs", "installation_folder"}},
        {"[monitoring]", {"watched", "scom", "apm", "maintenance_mode"}},
        {"[[certificate]]", {"name", "use", "issued", "expires"}},
        {"[[waiver]]", {"check", "subject", "reason", "by", "until"}},
        {"[network.NAME]", {"prefixes", "open_ports"}}};
    return rows;
}
const std::vector<std::string_view>& keys_of_heading(std::string_view heading) {
    const auto& all = keys_under_headings();
    return std::find_if(all.begin(), all.end(), [&](const headed_keys& row) { return row.first == heading; })->second;
}
/// The headings under which a key may stand: "[[server]] or [[domain]]"; empty for none.
std::string headings_with(std::string_view key) {
    std::string out;
    for (const auto& [heading, keys] : keys_under_headings())
        if (std::find(keys.begin(), keys.end(), key) != keys.end())
            out += (out.empty() ? "" : " or ") + std::string(heading);
    return out;
}
/// A key as advice writes it: a heading as it stands in the file, a key in quotes.
std::string spelt(std::string_view key) {
    if (key.substr(0, 1) == "[") return std::string(key);
    for (const auto& row : keys_under_headings())
        if (row.first == "[[" + std::string(key) + "]]" || row.first == '[' + std::string(key) + ']')
            return std::string(row.first);
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
    for (const auto& row : keys_under_headings())
        if (const auto there = word_meant(row.first, key); there && !there->empty())
            others +=
                (others.empty() ? sentence{} : sentence{", eller ", ", or "}) + spelt(*there) + " under " + row.first;
    if (!others.empty()) return meant_is(others);
    return accepted_words(known);
}

/// One pass over a file that collects everything that is wrong.
class reader {
public:
    explicit reader(const input& in) : in_{in} {}

    toml::table parsed() {
        toml::table t = parse_toml(in_, wrong_);
        lines_are_missing_ = !wrong_.empty();
        return t;
    }

    void complain(const toml::node& where, sentence message) { complain(where.source().begin, std::move(message)); }
    void complain(toml::source_position at, sentence message) {
        constexpr std::size_t told = 50;
        if (wrong_.size() < told) wrong_.push_back(in_.at(at.line, at.column, std::move(message)));
        else ++untold_;
    }
    /// Throws all that was wrong, as it stands in the file; what the owner alone refused, by its path.
    void finish(const toml::table& root) {
        if (wrong_.empty())
            for (const refused_value& r : ours.refused()) {
                const auto found = toml::at_path(root, r.field);
                complain(found ? *found.node() : root, lifecare::to_text(r));
            }
        if (wrong_.empty()) return;
        std::stable_sort(wrong_.begin(), wrong_.end(), [](const diagnostic& a, const diagnostic& b) {
            return a.line != b.line ? a.line < b.line : a.column < b.column;
        });
        if (untold_) wrong_.push_back({in_.name, 0, 0, "has " + counted(untold_, nouns::more_mistakes), {}});
        throw input_error(std::move(wrong_));
    }

    /// Tells every key of a table that it does not have; `heading` is empty for the keys above all tables.
    void only(const toml::table& t, const std::string& heading, const std::vector<std::string_view>& known) {
        for (auto&& [key, node] : t) {
            if (std::find(known.begin(), known.end(), key.str()) != known.end()) continue;
            if (heading.empty() && key.str() == unread_heading && lines_are_missing_) continue;
            complain(key.source().begin, say("okänd nyckel \"{}\"", "unknown key \"{}\"", key.str()) +
                                             (heading.empty() ? sentence{} : say(" i {}", " in {}", heading)) +
                                             advice(key.str(), heading, known));
        }
    }
    void only(const toml::table& t, const std::string& heading) { only(t, heading, keys_of_heading(heading)); }

    /// A text of the file. Points into the parsed file.
    std::string_view string(const toml::node& n, std::string_view key) {
        const auto* s = n.as_string();
        return s ? std::string_view{s->get()}
                 : (wrong_type(n, key, {"text inom citattecken", "text in quotes"}), std::string_view{});
    }
    std::string_view string_of(const toml::table& t, std::string_view key) {
        const toml::node* n = t.get(key);
        return n ? string(*n, key) : std::string_view{};
    }
    /// Text that must be there and not be empty.
    std::string_view required_string_of(const toml::table& t, std::string_view key, const std::string& table_name) {
        const toml::node* n = t.get(key);
        if (!n) {
            if (!lines_are_missing_) complain(t, say("{} saknar {}", "{} has no {}", table_name, key));
            return {};
        }
        const std::string_view s = string(*n, key);
        if (n->is_string() && s.empty()) complain(*n, say("{} är tom", "{} is empty", key));
        return s;
    }
    /// Calls `sink` with each entry of a list.
    template <class Sink>
    void each(const toml::node& n, std::string_view key, const sentence& of_what, Sink sink) {
        const toml::array* list = n.as_array();
        if (!list)
            return wrong_type(n, key, say("en lista av {}", "a list of {}", of_what),
                              n.is_string() ? "[\"" + n.as_string()->get() + "\"]" : std::string{});
        for (const toml::node& entry : *list) sink(entry);
    }
    std::vector<std::string_view> strings_of(const toml::table& t, std::string_view key) {
        std::vector<std::string_view> all;
        if (const toml::node* n = t.get(key))
            each(*n, key, {"texter inom citattecken", "texts in quotes"},
                 [&](const toml::node& entry) { all.push_back(string(entry, key)); });
        return all;
    }
    /// A list of words as a set. A word that stands twice is told.
    template <class Enum, class Parse>
    enum_set<Enum> set_of(const toml::table& t, std::string_view key, Parse parse,
                          const std::vector<std::string_view>& accepted) {
        enum_set<Enum> set;
        if (const toml::node* n = t.get(key))
            each(*n, key, {"ord inom citattecken", "words in quotes"}, [&](const toml::node& entry) {
                if (const auto value = word(entry, key, parse, accepted)) {
                    if (set.contains(*value))
                        complain(entry, say("{} nämner \"{}\" två gånger", "{} names \"{}\" twice", key,
                                            entry.as_string()->get()));
                    set.insert(*value);
                }
            });
        return set;
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
        const auto* i = n->as_integer();
        if (i && i->get() >= 1 && i->get() <= 65'535) return static_cast<std::uint16_t>(i->get());
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
    std::uint32_t count_of(const toml::table& t, std::string_view key) {
        std::uint32_t value = 0;
        if (const toml::node* n = t.get(key)) count(*n, key, value);
        return value;
    }
    std::optional<bool> flag_of(const toml::table& t, std::string_view key) {
        const toml::node* n = t.get(key);
        return n ? std::optional{flag(*n, key)} : std::nullopt;
    }
    data_size gigabytes_of(const toml::table& t, std::string_view key) {
        const toml::node* n = t.get(key);
        return n ? data_size{scaled(*n, key, 3, 1'000'000) * 1'000'000} : data_size{};
    }
    /// A day: as TOML's own date or in quotes.
    date day_of(const toml::table& t, std::string_view key) {
        const toml::node* n = t.get(key);
        if (!n) return {};
        if (const auto* d = n->as_date())
            return {static_cast<std::int16_t>(d->get().year), d->get().month, d->get().day};
        if (const auto* s = n->as_string()) {
            if (const auto parsed = parse_date(s->get())) return *parsed;
            complain(*n, say("{} = {}", "{} = {}", key, not_a_day(s->get())));
        } else wrong_type(*n, key, {"en dag, till exempel 2026-01-31", "a day, such as 2026-01-31"});
        return {};
    }
    /// The table under a key, or null; a value of another kind is told.
    const toml::table* table_of(const toml::table& root, std::string_view key) {
        const toml::node* n = root.get(key);
        if (!n) return nullptr;
        if (const toml::table* t = n->as_table()) return t;
        wrong_type(*n, key, say("en tabell: [{}]", "a table: [{}]", key));
        return nullptr;
    }
    /// Calls `sink` with each table of an array of tables.
    template <class Sink>
    void tables_of(const toml::table& root, std::string_view key, Sink sink) {
        const toml::node* n = root.get(key);
        if (!n) return;
        const toml::array* list = n->as_array();
        if (!list) return wrong_type(*n, key, say("en lista av tabeller: [[{}]]", "a list of tables: [[{}]]", key));
        for (const toml::node& entry : *list) {
            const toml::table* t = entry.as_table();
            if (!t) {
                wrong_type(entry, key, say("en tabell: [[{}]]", "a table: [[{}]]", key));
                continue;
            }
            sink(*t);
        }
    }

    owned_installation ours;  ///< what the file describes, copied from it

    /// A word that `parse` accepts, in any case.
    template <class Parse>
    auto word_of(const toml::table& t, std::string_view key, Parse parse, const std::vector<std::string_view>& accepted)
        -> decltype(parse(std::string_view{})) {
        const toml::node* n = t.get(key);
        if (!n) return {};
        return word(*n, key, parse, accepted);
    }
    template <class Parse>
    auto word(const toml::node& n, std::string_view key, Parse parse, const std::vector<std::string_view>& accepted)
        -> decltype(parse(std::string_view{})) {
        const auto* s = n.as_string();
        if (!s) {
            wrong_type(n, key, {"ett ord inom citattecken", "a word in quotes"});
            return std::nullopt;
        }
        for (std::string_view one : accepted)
            if (same_ignoring_case(one, s->get())) return parse(one);
        const auto meant = word_meant(key, s->get());
        sentence advice = suggestion(s->get(), accepted);
        if (meant)
            advice =
                meant->empty() ? accepted_words(accepted) : say("; menar du \"{}\"?", "; did you mean \"{}\"?", *meant);
        complain(n, say("{} = \"{}\" godtas inte{}", "{} = \"{}\" is not accepted{}", key, s->get(), advice));
        return std::nullopt;
    }
    void count(const toml::node& n, std::string_view key, std::uint32_t& value) {
        const auto* i = n.as_integer();
        if (!i)
            return wrong_number(
                n, key, {"ett heltal, till exempel 37816 eller 37_816", "a whole number, such as 37816 or 37_816"});
        if (i->get() < 0 || i->get() > 0xffff'ffff)
            return complain(n, say("{} = {} ligger utanför gränserna; 0 till 4294967295 godtas",
                                   "{} = {} is out of range; 0 to 4294967295 is accepted", key, i->get()));
        value = static_cast<std::uint32_t>(i->get());
    }
    bool flag(const toml::node& n, std::string_view key,
              const sentence& wanted = {"true eller false", "true or false"}) {
        if (const auto* b = n.as_boolean()) return b->get();
        std::string meant;
        if (const auto* s = n.as_string()) {
            for (std::string_view yes : {"true", "yes", "ja"})
                meant = same_ignoring_case(s->get(), yes) ? "true" : meant;
            for (std::string_view no : {"false", "no", "nej"})
                meant = same_ignoring_case(s->get(), no) ? "false" : meant;
        }
        wrong_type(n, key, wanted, meant);
        return false;
    }
    /// A number with at most `decimals` decimals, times 10 to that power.
    std::uint64_t scaled(const toml::node& n, std::string_view key, int decimals, double most) {
        const auto* i = n.as_integer();
        const auto* f = n.as_floating_point();
        if (!i && !f) {
            wrong_number(n, key, {"ett tal", "a number"});
            return 0;
        }
        const double value = i ? static_cast<double>(i->get()) : f->get(), scale = std::pow(10, decimals),
                     whole = std::round(value * scale);
        if (!(value >= 0 && value <= most) || std::fabs(value * scale - whole) > 1e-6 * scale) {
            std::ostringstream given, limit;
            given << value;
            limit << static_cast<std::uint64_t>(most);
            complain(n, say("{} = {} ligger utanför gränserna; ", "{} = {} is out of range; ", key, given.str()) +
                            (decimals ? say("0 till {} med högst {} decimaler godtas",
                                            "0 to {} with at most {} decimals is accepted", limit.str(), decimals)
                                      : say("ett heltal från 0 till {} godtas",
                                            "a whole number from 0 to {} is accepted", limit.str())));
            return 0;
        }
        return static_cast<std::uint64_t>(whole);
    }
    void wrong_type(const toml::node& n, std::string_view key, const sentence& wanted, const std::string& meant = {},
                    const sentence& how = {}) {
        complain(n, say("{} ska vara {}, inte {}", "{} must be {}, not {}", key, wanted, kind_of(n)) +
                        (meant.empty() ? how : say("; menar du {}?", "; did you mean {}?", meant)));
    }
    static sentence kind_of(const toml::node& n) {
        switch (n.type()) {
            case toml::node_type::string: return "text";
            case toml::node_type::integer: return {"ett heltal", "a whole number"};
            case toml::node_type::floating_point: return {"ett tal med decimaler", "a number with decimals"};
            case toml::node_type::boolean: return {"true eller false", "true or false"};
            case toml::node_type::array: return {"en lista", "a list"};
            case toml::node_type::table: return {"en tabell", "a table"};
            default: return {"en dag eller en tid", "a day or a time"};
        }
    }
    /// No number where one stands: the one that was meant, or how it is written.
    void wrong_number(const toml::node& n, std::string_view key, const sentence& wanted) {
        const auto* s = n.as_string();
        const std::string meant = s ? number_meant(s->get(), key) : std::string{}, unit(unit_of(key));
        sentence how;
        if (s && meant.empty()) {
            how = {"; skriv det utan citattecken", "; write it without quotes"};
            if (!unit.empty()) how += say(", i {}", ", in {}", unit);
        }
        wrong_type(n, key, wanted, meant, how);
    }

private:
    const input& in_;
    std::vector<diagnostic> wrong_;
    std::size_t untold_ = 0;
    bool lines_are_missing_ = false;  ///< what was no TOML is left out, and with it what it told
};

/// The keys of a numbered enumeration, in order.
template <class Enum>
std::vector<std::string_view> keys_of(std::size_t count) {
    std::vector<std::string_view> keys;
    for (std::size_t i = 0; i < count; ++i) keys.push_back(lifecare::to_text(static_cast<Enum>(i)));
    return keys;
}

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
    std::vector<std::string_view> known = volume_keys();
    known.insert(known.end(), {"mobile", "rto_hours", "availability_pct", "largest_table_gb"});
    r.only(t, "[volumes]", known);
    for (auto&& [key, node] : t) {
        at[std::string(key.str())] = {key.source().begin.line, key.source().begin.column};
        if (std::uint32_t* count = volume_of(key.str(), counts, level)) r.count(node, key.str(), *count);
        else if (key.str() == "mobile") level.mobile = r.flag(node, key.str());
        else if (key.str() == "rto_hours") {
            level.recovery_hours = static_cast<std::uint16_t>(r.scaled(node, key.str(), 0, 65'535));
            if (node.is_integer() && node.as_integer()->get() == 0)
                r.complain(node, "rto_hours = 0 is out of range; 1 to 65535 is accepted");
        } else if (key.str() == "availability_pct")
            level.availability_basis_points = static_cast<std::uint16_t>(r.scaled(node, key.str(), 2, 100));
    }
    r.ours.set(counts);
    r.ours.set(level);
    r.ours.set_largest_table(r.gigabytes_of(t, "largest_table_gb"));
}

void read_server(reader& r, const toml::table& t, std::vector<std::size_t>& lines) {
    r.only(t, "[[server]]");
    server s;
    s.name = r.required_string_of(t, "name", "[[server]]");
    std::vector<ip_address> addresses;
    if (const toml::node* n = t.get("address")) {
        r.address(*n, "address", addresses);
        if (t.get("addresses")) r.complain(*n, "address and addresses are given; address is short for a list of one");
    }
    if (const toml::node* n = t.get("addresses"))
        r.each(*n, "addresses", "addresses in quotes",
               [&](const toml::node& entry) { r.address(entry, "addresses", addresses); });
    const auto partitions = r.strings_of(t, "partitions"), software = r.strings_of(t, "software");
    s.addresses = addresses;
    s.roles = r.set_of<role>(t, "roles", parse_server_role, role_keys());
    s.zone = r.word_of(t, "zone", parse_network, network_keys());
    s.processors =
        static_cast<std::uint16_t>(t.get("processors") ? r.scaled(*t.get("processors"), "processors", 0, 65'535) : 0);
    s.memory = r.gigabytes_of(t, "memory_gb");
    s.disk = r.gigabytes_of(t, "disk_gb");
    s.partitions = partitions;
    s.software = software;
    s.example = r.flag_of(t, "example");

    const auto others = r.ours.described().servers;
    for (std::size_t i = 0; i < others.size(); ++i) {
        const auto first = [&] { return " of the [[server]] in line " + std::to_string(lines[i]); };
        if (!s.name.empty() && same_ignoring_case(s.name, others[i].name))
            r.complain(*t.get("name"), "name = \"" + std::string(s.name) + "\" is the name" + first());
        for (const ip_address& a : s.addresses)
            for (const ip_address& b : others[i].addresses)
                if (a == b) r.complain(t, std::string(lifecare::to_text(a).view()) + " is an address" + first());
    }
    r.ours.add(s);
    if (r.ours.described().servers.size() > lines.size()) lines.push_back(t.source().begin.line);
}

void read_domain(reader& r, const toml::table& t, std::vector<std::size_t>& lines) {
    r.only(t, "[[domain]]");
    const domain d{r.required_string_of(t, "name", "[[domain]]"),
                   r.set_of<subsystem>(t, "subsystems", parse_subsystem, subsystem_keys()), r.flag_of(t, "example")};
    const auto others = r.ours.described().domains;
    for (std::size_t i = 0; i < others.size(); ++i)
        if (!d.name.empty() && same_ignoring_case(d.name, others[i].name))
            r.complain(*t.get("name"), "name = \"" + std::string(d.name) + "\" is the name of the [[domain]] in line " +
                                           std::to_string(lines[i]));
    r.ours.add(d);
    if (r.ours.described().domains.size() > lines.size()) lines.push_back(t.source().begin.line);
}

void read_networks(reader& r, const toml::table& all) {
    r.only(all, "[network]", addressed_keys());
    for (auto&& [name, node] : all) {
        const auto who = parse_endpoint(name.str());
        const toml::table* t = r.table_of(all, name.str());
        if (!who || !t) continue;
        r.only(*t, "[network." + std::string(name.str()) + ']', keys_of_heading("[network.NAME]"));
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
        std::vector<std::string_view> points, watched;
        for (const auto& p : rulebook::monitoring) points.push_back(p.key);
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
                               r.word_of(t, "use", parse_certificate_use, keys_of<certificate_use>(3)),
                               r.day_of(t, "issued"), r.day_of(t, "expires")});
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
    r.only(t, "[answers]", question_keys());
    for (auto&& [key, node] : t) {
        const std::string_view name = key.str();
        const std::string_view said = node.is_string() ? std::string_view(node.as_string()->get()) : std::string_view{};
        if (!same_ignoring_case(said.substr(0, not_applicable.size()), not_applicable)) {
            r.ours.add(answer{
                name, r.flag(node, name, "true, false, or \"not-applicable: REASON\"") ? reply::yes : reply::no, {}});
            continue;
        }
        const std::size_t colon = std::min(said.find(':'), said.size());
        const std::string_view reason = trimmed(said.substr(std::min(colon + 1, said.size())));
        if (reason.empty())
            r.complain(node, std::string(name) + " = \"" + std::string(said) +
                                 "\" gives no reason; write \"not-applicable: REASON\"");
        r.ours.add(answer{name, reply::not_applicable, reason});
    }
}

/// What the conditions of questions come to, where nothing else in the file decides them.
void read_conditions(reader& r, const toml::table& t) {
    r.only(t, "[conditions]", condition_keys());
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

std::vector<std::string_view> volume_keys() {
    std::vector<std::string_view> keys;
    for (const auto& rate : rulebook::storage_rates) keys.push_back(rate.volume);
    keys.push_back("users");
    return keys;
}

std::uint32_t* volume_of(std::string_view key, volumes& counts, service_level& level) {
    if (key == "users") return &level.users;
    for (const auto& rate : rulebook::storage_rates)
        if (rate.volume.view() == key) return &(counts.*rate.count);
    return nullptr;
}

std::vector<std::string_view> product_keys() { return keys_of<product>(product_count); }
std::vector<std::string_view> subsystem_keys() { return keys_of<subsystem>(rulebook::subsystems.size()); }
std::vector<std::string_view> document_keys() { return keys_of<document>(document_count); }
std::vector<std::string_view> question_keys() {
    std::vector<std::string_view> keys;
    for (const auto& question : rulebook::check_questions)
        if (keys.empty() || keys.back() != question.rule.view()) keys.push_back(question.rule);
    return keys;
}
std::vector<std::string_view> condition_keys() {
    std::vector<std::string_view> keys;
    for (const auto& condition : rulebook::question_conditions) keys.push_back(condition.key);
    return keys;
}
std::vector<std::string_view> network_keys() { return keys_of<network>(network_count); }
std::vector<std::string_view> role_keys() { return keys_of<role>(role_count); }
std::vector<std::string_view> addressed_keys() {
    std::vector<std::string_view> keys = network_keys();
    keys.push_back(lifecare::to_text(role::client));
    for (std::string_view key : keys_of<external>(external_count)) keys.push_back(key);
    return keys;
}

/// toml++ bounds the nesting of values, not of dotted keys, and goes down and up them by recursion. Full stops outside
/// of strings are counted by line.
void refuse_deep_keys(const input& in) {
    constexpr std::size_t most = 100;
    const std::string_view text = in.text;
    std::size_t stops = 0, line = 1;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '"' || c == '\'') {
            const std::string_view quote = text.substr(i, text.substr(i, 3) == std::string(3, c) ? 3 : 1);
            for (i += quote.size(); i < text.size() && text.substr(i, quote.size()) != quote; ++i) {
                if (c == '"' && text[i] == '\\') ++i;
                else if (text[i] == '\n') ++line;
            }
            i += quote.size() - 1;
        } else if (c == '#') {
            i = std::min(text.find('\n', i), text.size()) - 1;
        } else if (c == '\n') {
            ++line;
            stops = 0;
        } else if (c == '.' && ++stops > most) {
            throw input_error(in.at(line, 0,
                                    "has more than " + std::to_string(most) +
                                        " full stops outside of strings; no key of an installation file is that deep"));
        }
    }
}

installation_file read_installation(const input& in) {
    refuse_deep_keys(in);
    reader r{in};
    const auto parsed = std::make_shared<const toml::table>(r.parsed());
    const toml::table& root = *parsed;
    if (const toml::array* all = root["server"].as_array(); all && all->size() > most_servers)
        throw input_error(in.name, "has " + std::to_string(all->size()) + " [[server]]; at most " +
                                       std::to_string(most_servers) + " are read");

    installation_file out;
    r.only(root, "",
           {"customer", "family", "hosting", "products", "class", "databases", "answers", "conditions", "volumes",
            "domain", "server", "ports", "network", "client", "iis", "backup", "monitoring", "certificate", "waiver"});
    owned_installation& ours = r.ours;
    ours.set_customer(r.string_of(root, "customer"));
    if (const auto family = r.word_of(root, "family", parse_family, {"welfare", "education"})) ours.set(*family);
    if (const auto hosting = r.word_of(root, "hosting", parse_hosting, {"on-premises", "cloud"})) ours.set(*hosting);
    ours.set_products(r.set_of<product>(root, "products", parse_product, product_keys()), root.contains("products"));
    if (const auto size = r.word_of(root, "class", parse_reference_class, keys_of<reference_class>(3))) ours.set(*size);
    for (std::string_view name : r.strings_of(root, "databases")) ours.add_database(name);
    if (const toml::table* t = r.table_of(root, "answers")) read_answers(r, *t);
    if (const toml::table* t = r.table_of(root, "conditions")) read_conditions(r, *t);
    if (const toml::table* t = r.table_of(root, "volumes")) read_volumes(r, *t, out.volumes_at);
    std::vector<std::size_t> lines_of_domains, lines_of_servers;
    r.tables_of(root, "domain", [&](const toml::table& t) { read_domain(r, t, lines_of_domains); });
    r.tables_of(root, "server", [&](const toml::table& t) { read_server(r, t, lines_of_servers); });
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
