// SPDX-License-Identifier: MIT
/// \file
/// owned_installation: an installation filled at run time, from text and lists that need not live on. Opt-in: it
/// allocates, so lifecare.hpp does not include it.
/// \code
/// owned_installation ours;
/// ours.set({.customer = "Monsterby", .family = "welfare"});
/// ours.add_server({.name = "MBYCORE01", .addresses = {"10.20.0.11"}, .roles = {"core-server"}, .memory = 16_GB});
/// for (const refused_value& r : ours.refused()) std::cout << to_text(r) << '\n';
/// \endcode
///
/// `add_server`, `add_domain` ... take text to be read, `add` and `set` the model's own types; both copy. What is not
/// accepted is left out and listed in refused(), by field; of the list that it is left out of, an audit does not say
/// that something is missing there. The owner converts to the `installation` that every question takes; that, and
/// findings about it, live as long as the owner or what it was moved to, until the next `add` or `set`. Copies share
/// what never changes, and each can be filled on.
#pragma once

#include <lifecare/core/characters.hpp>
#include <lifecare/installation.hpp>
#include <lifecare/owned_installation/text.hpp>
#include <lifecare/rulebook/about/check_questions.hpp>
#include <lifecare/rulebook/about/question_conditions.hpp>
#include <lifecare/rulebook/monitoring.hpp>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace lifecare {

/// An installation that holds its own texts and lists.
class owned_installation {
public:
    owned_installation() = default;  ///< nothing is stated
    /// A copy of everything that an installation views.
    explicit owned_installation(const installation& whole) : described_{whole} {
        described_.customer = own("customer", {}, whole.customer);
        set(whole.client);
        set(whole.iis);
        set(whole.monitoring);
        for (const domain& d : whole.domains) add(d);
        for (const server& s : whole.servers) add(s);
        for (const network_addresses& n : whole.networks) add(n);
        for (std::string_view name : whole.databases) add_database(name);
        for (const certificate& c : whole.certificates) add(c);
        for (const answer& a : whole.answers) add(a);
        for (const stated_condition& c : whole.conditions) add(c);
        for (const waiver& w : whole.waivers) add(w);
        for (installation_field list : whole.incomplete) {
            list.entry = own("incomplete", {}, list.entry);
            leave_out(list);
        }
    }

    /// What is described, to ask with. Points into the owner.
    [[nodiscard]] installation described() const& noexcept {
        installation out = described_;
        out.domains = domains_;
        out.servers = servers_;
        out.networks = networks_;
        out.databases = databases_;
        out.certificates = certificates_;
        out.answers = answers_;
        out.conditions = conditions_;
        out.waivers = waivers_;
        out.incomplete = incomplete_;
        return out;
    }
    operator installation() const& noexcept { return described(); }  ///< the same, where a question takes one
    installation described() const&& = delete;                       // it would point into what is gone
    operator installation() const&& = delete;

    /// All that was given and left out, in the order in which it was given. Entries of a list are counted as they were
    /// given; a finding counts those that were kept. While there are some, the audit knows less than was given: do not
    /// call the installation clean.
    [[nodiscard]] const std::vector<refused_value>& refused() const noexcept { return refused_; }

    /// Adds a machine. One without a name, or with the name of another, is left out. False when something was refused.
    bool add(const server& s) {
        const auto before = refused_.size();
        const std::string at = path("server", given_.servers++), name{s.name};
        if (!is_new_name(at + ".name", s.name, names_of_servers_)) return leave_out({"server"});
        server kept = s;
        kept.name = own(at + ".name", name, s.name);
        std::vector<ip_address> addresses;
        for (const ip_address& a : s.addresses)
            if (addresses_.insert(a).second) addresses.push_back(a);
            else refuse(at + ".addresses", name, lifecare::to_text(a).view(), refusal::already_given);
        kept.addresses = keep(std::move(addresses));
        kept.memory = size(at + ".memory_gb", name, s.memory);
        kept.disk = size(at + ".disk_gb", name, s.disk);
        const auto index = static_cast<std::ptrdiff_t>(servers_.size());
        kept.partitions = own(at + ".partitions", name, s.partitions, {"server", index, "partitions"});
        kept.software = own(at + ".software", name, s.software, {"server", index, "software"});
        servers_.push_back(kept);
        return refused_.size() == before;
    }
    /// Adds a machine given as text.
    bool add_server(const server_text& s) {
        const auto before = refused_.size();
        const std::string at = path("server", given_.servers);
        std::vector<ip_address> addresses;
        for (const std::string& a : s.addresses)
            if (const auto read = parse_ip_address(a)) addresses.push_back(*read);
            else refuse(at + ".addresses", s.name, a, refusal::not_address);
        const auto partitions = views(s.partitions), software = views(s.software);
        server read{.name = s.name, .addresses = addresses};
        const auto before_roles = refused_.size();
        read.roles = words<role>(at + ".roles", s.name, s.roles, role_count);
        if (refused_.size() != before_roles) leave_out({"server"});  // it may be the server of a role
        read.zone = word<network>(at + ".zone", s.name, s.zone, network_count);
        const std::int64_t processors = s.processors.value();
        if (processors >= 0 && processors <= 65'535) read.processors = static_cast<std::uint16_t>(processors);
        else refuse(at + ".processors", s.name, std::to_string(processors), refusal::out_of_range, "0-65535");
        read.memory = s.memory;
        read.disk = s.disk;
        read.partitions = partitions;
        read.software = software;
        return add(read) && refused_.size() == before;
    }
    /// Adds a domain. One without a name, or with the name of another, is left out.
    bool add(const domain& d) {
        const std::string at = path("domain", given_.domains++);
        if (!is_new_name(at + ".name", d.name, names_of_domains_)) return leave_out({"domain"});
        domain kept = d;
        kept.name = own(at + ".name", {}, d.name);
        domains_.push_back(kept);
        return true;
    }
    /// Adds a domain given as text.
    bool add_domain(const domain_text& d) {
        const auto before = refused_.size();
        const std::string field = path("domain", given_.domains) + ".subsystems";
        const domain read{.name = d.name,
                          .subsystems = words<subsystem>(field, d.name, d.subsystems, rulebook::subsystems.size())};
        return add(read) && refused_.size() == before;
    }
    /// Adds the addresses of a network, the clients or a service outside; once for each.
    bool add(const network_addresses& n) {
        const std::string_view key = lifecare::to_text(n.endpoint);
        for (const network_addresses& other : networks_)
            if (other.endpoint == n.endpoint) return refuse("network", {}, key, refusal::already_given);
        networks_.push_back({n.endpoint, keep(std::vector<ip_prefix>(n.prefixes.begin(), n.prefixes.end())),
                             keep(std::vector<port_range>(n.open.begin(), n.open.end()))});
        return true;
    }
    /// Adds the addresses of a network given as text.
    bool add_network(const network_text& n) {
        const auto before = refused_.size();
        std::optional<endpoint> found;
        std::string accepted;
        for (const auto& row : rulebook::endpoints) {
            if (row.id.is_role() && row.id != endpoint{role::client}) continue;
            if (same_letters(row.key, n.endpoint)) found = row.id;
            accepted += (accepted.empty() ? "" : ", ") + std::string(row.key.view());
        }
        if (!found) return refuse("network", {}, n.endpoint, refusal::unknown_word, std::move(accepted));
        const std::string at = "network." + n.endpoint;
        std::vector<ip_prefix> prefixes;
        for (const std::string& p : n.prefixes)
            if (const auto read = parse_ip_prefix(p)) prefixes.push_back(*read);
            else refuse(at + ".prefixes", {}, p, refusal::not_prefix);
        std::vector<port_range> open;
        for (const std::string& p : n.open)
            if (const auto read = ports(p)) open.push_back(*read);
            else refuse(at + ".open_ports", {}, p, refusal::not_ports);
        return add(network_addresses{.endpoint = *found, .prefixes = prefixes, .open = open}) &&
               refused_.size() == before;
    }
    /// Adds the name of a database, as the database server lists it; once for each.
    bool add_database(std::string_view name) {
        const std::string at = path("databases", given_.databases++);
        if (!is_name(at, name)) return leave_out({"databases"});
        if (!names_of_databases_.insert(folded(name)).second) return refuse(at, {}, name, refusal::already_given);
        databases_.push_back(own(at, {}, name));
        return true;
    }
    /// Adds a certificate. One without a name is left out; two may have one name, as while one is renewed.
    bool add(const certificate& c) {
        const std::string field = path("certificate", given_.certificates++) + ".name";
        if (!is_name(field, c.name)) return leave_out({"certificate"});
        certificate kept = c;
        kept.name = own(field, {}, c.name);
        certificates_.push_back(kept);
        return true;
    }
    /// Adds a certificate given as text.
    bool add_certificate(const certificate_text& c) {
        const auto before = refused_.size();
        const std::string at = path("certificate", given_.certificates);
        const certificate read{.name = c.name,
                               .use = word<certificate_use>(at + ".use", c.name, c.use, 3),
                               .issued = day(at + ".issued", c.name, c.issued),
                               .expires = day(at + ".expires", c.name, c.expires)};
        return add(read) && refused_.size() == before;
    }
    /// Adds the answer to a question; once for each. "Not applicable" without a reason is left out.
    bool add(const answer& a) {
        bool known = false;
        for (const auto& question : rulebook::check_questions) known = known || question.rule.view() == a.rule;
        if (!known) return refuse("answers", {}, a.rule, refusal::unknown_word);
        for (const answer& other : answers_)
            if (other.rule == a.rule) return refuse("answers", {}, a.rule, refusal::already_given);
        const std::string at = "answers." + std::string(a.rule);
        if (a.reply == reply::not_applicable && a.reason.empty()) return refuse(at, {}, {}, refusal::no_reason);
        answers_.push_back({own(at, {}, a.rule), a.reply, own(at, {}, a.reason)});
        return true;
    }
    /// Adds whether a condition holds on which questions depend; once for each.
    bool add(const stated_condition& c) {
        for (const stated_condition& other : conditions_)
            if (other.key == c.key) return refuse("conditions", {}, c.key, refusal::already_given);
        for (const auto& row : rulebook::question_conditions)
            if (row.key.view() == c.key) {
                conditions_.push_back({row.key, c.holds});
                return true;
            }
        return refuse("conditions", {}, c.key, refusal::unknown_word);
    }
    /// Adds an accepted finding. Whether there is such a check, the audit says.
    bool add(const waiver& w) {
        const auto before = refused_.size();
        const std::string at = path("waiver", given_.waivers++), check{w.check};
        if (w.check.empty()) return refuse(at + ".check", {}, {}, refusal::empty);
        waivers_.push_back({own(at + ".check", {}, w.check), own(at + ".subject", check, w.subject),
                            own(at + ".reason", check, w.reason), own(at + ".by", check, w.approver), w.last_day});
        return refused_.size() == before;
    }
    /// Adds an accepted finding given as text. One whose last day cannot be read is left out: it would have no end.
    bool add_waiver(const waiver_text& w) {
        const auto before = refused_.size();
        const date last_day = day(path("waiver", given_.waivers) + ".until", w.check, w.last_day);
        if (refused_.size() != before) {
            ++given_.waivers;
            return false;
        }
        return add(waiver{
            .check = w.check, .subject = w.subject, .reason = w.reason, .approver = w.approver, .last_day = last_day});
    }

    /// Sets whose it is, and what is given with that as text. What is empty stays as it was.
    bool set(const installation_text& i) {
        const auto before = refused_.size();
        if (!i.customer.empty()) set_customer(i.customer);
        if (const auto read = word<lifecare::family>("family", {}, i.family, 2)) described_.family = read;
        if (const auto read = word<lifecare::hosting>("hosting", {}, i.hosting, 2)) described_.hosting = *read;
        if (const auto read = word<reference_class>("class", {}, i.built_as, 3)) described_.built_as = read;
        if (!i.products.empty()) {
            const auto before_products = refused_.size();
            described_.products = words<product>("products", {}, i.products, product_count);
            described_.products_complete = refused_.size() == before_products;
        }
        return refused_.size() == before;
    }
    /// Sets whose it is.
    bool set_customer(std::string_view name) {
        const auto before = refused_.size();
        described_.customer = own("customer", {}, name);
        return refused_.size() == before;
    }
    /// Sets the products in use, and whether these are all.
    void set_products(enum_set<product> products, bool complete = true) noexcept {
        described_.products = products;
        described_.products_complete = complete;
    }
    void set_largest_table(data_size s) noexcept {
        described_.largest_table = s;
    }                                                                            ///< the largest table of its databases
    void set(lifecare::family f) noexcept { described_.family = f; }             ///< what it serves
    void set(lifecare::hosting h) noexcept { described_.hosting = h; }           ///< who runs it
    void set(reference_class c) noexcept { described_.built_as = c; }            ///< as which it was built
    void set(const volumes& v) noexcept { described_.volumes = v; }              ///< what takes space
    void set(const service_level& l) noexcept { described_.service_level = l; }  ///< what is asked of it
    void set(const port_overrides& p) noexcept { described_.ports = p; }         ///< ports set otherwise than printed
    void set(const backup_scope& b) noexcept { described_.backup = b; }          ///< its backups
    /// Sets its client computers.
    bool set(const client_computers& c) {
        const auto before = refused_.size();
        std::erase(incomplete_, installation_field{"client", "software"});
        described_.client = c;
        described_.client.memory = size("client.memory_gb", {}, c.memory);
        described_.client.disk = size("client.disk_gb", {}, c.disk);
        described_.client.software = own("client.software", {}, c.software, {"client", "software"});
        return refused_.size() == before;
    }
    /// Sets how its web servers are set.
    bool set(const iis_settings& s) {
        const auto before = refused_.size();
        described_.iis = s;
        described_.iis.audit_buffer = own("iis.audit_buffer", {}, s.audit_buffer);
        return refused_.size() == before;
    }
    /// Sets what is watched.
    bool set(const monitoring_scope& m) {
        const auto before = refused_.size();
        std::erase(incomplete_, installation_field{"monitoring", "watched"});
        std::vector<std::string_view> watched;
        for (std::string_view key : m.watched) {
            std::string_view known;
            for (const auto& row : rulebook::monitoring)
                if (row.key.view() == key) known = row.key;
            if (!known.empty()) watched.push_back(known);
            else refuse("monitoring.watched", {}, key, key.empty() ? refusal::empty : refusal::unknown_word);
        }
        if (watched.size() != m.watched.size()) leave_out({"monitoring", "watched"});
        described_.monitoring = m;
        described_.monitoring.watched = keep(std::move(watched));
        return refused_.size() == before;
    }

private:
    static std::string path(std::string_view list, std::size_t index) {
        return std::string(list) + '[' + std::to_string(index) + ']';
    }
    static bool is_utf8(std::string_view s) noexcept {
        for (std::size_t i = 0; i < s.size(); i += length_at(s, i))
            if (character_at(s, i).length == 0) return false;
        return true;
    }
    static std::u32string folded(std::string_view s) {
        std::u32string out;
        for (std::size_t i = 0; i < s.size();) {
            const character letter = letter_at(s, i);
            out += static_cast<char32_t>(letter.code);
            i += letter.length;
        }
        return out;
    }
    static std::vector<std::string_view> views(const std::vector<std::string>& texts) {
        return {texts.begin(), texts.end()};
    }
    static std::optional<port_range> ports(std::string_view s) noexcept {
        port_range out;
        for (std::uint16_t* end : {&out.first, &out.last}) {
            std::uint32_t n = 0;
            std::size_t digits = 0;
            for (; digits < s.size() && digits < 5 && s[digits] >= '0' && s[digits] <= '9'; ++digits)
                n = n * 10 + static_cast<std::uint32_t>(s[digits] - '0');
            if (n < 1 || n > 65'535) return std::nullopt;
            *end = static_cast<std::uint16_t>(n);
            s.remove_prefix(digits);
            if (end == &out.first) {
                if (s.empty()) return port_range{out.first, out.first};
                if (s.front() != '-') return std::nullopt;
                s.remove_prefix(1);
            }
        }
        return s.empty() && out.first <= out.last ? std::optional{out} : std::nullopt;
    }

    bool refuse(std::string field, std::string_view of, std::string_view given, refusal why,
                std::string accepted = {}) {
        refused_.push_back({std::move(field), std::string(of), std::string(given), why, std::move(accepted)});
        return false;
    }
    template <class Enum>
    std::optional<Enum> word(std::string field, std::string_view of, const std::string& given, std::size_t count) {
        if (given.empty()) return std::nullopt;
        std::string accepted;
        for (std::size_t i = 0; i < count; ++i) {
            const std::string_view key = lifecare::to_text(static_cast<Enum>(i));
            if (same_letters(key, given)) return static_cast<Enum>(i);
            accepted += (i == 0 ? "" : ", ") + std::string(key);
        }
        refuse(std::move(field), of, given, refusal::unknown_word, std::move(accepted));
        return std::nullopt;
    }
    template <class Enum>
    enum_set<Enum> words(const std::string& field, std::string_view of, const std::vector<std::string>& given,
                         std::size_t count) {
        enum_set<Enum> out;
        for (const std::string& one : given)
            if (one.empty()) refuse(field, of, one, refusal::empty);
            else if (const auto read = word<Enum>(field, of, one, count)) out.insert(*read);
        return out;
    }
    data_size size(std::string field, std::string_view of, data_size given) {
        constexpr std::uint64_t most = 1'000'000'000'000'000;  // as the file has it: a million GB
        if (given.bytes() <= most) return given;
        refuse(std::move(field), of, std::to_string(given.bytes()) + " B", refusal::out_of_range, "0-1000000 GB");
        return {};
    }
    date day(std::string field, std::string_view of, const std::string& given) {
        if (given.empty()) return {};
        if (const auto read = parse_date(given)) return *read;
        refuse(std::move(field), of, given, refusal::not_day);
        return {};
    }
    /// Whether a name is accepted.
    bool is_name(const std::string& field, std::string_view name) {
        if (name.empty()) return refuse(field, {}, name, refusal::empty);
        if (!is_utf8(name)) return refuse(field, {}, name, refusal::not_utf8);
        return true;
    }
    /// Whether the name of a new entry is accepted; it then counts as given.
    bool is_new_name(const std::string& field, std::string_view name, std::set<std::u32string>& given) {
        if (!is_name(field, name)) return false;
        if (!given.insert(folded(name)).second) return refuse(field, {}, name, refusal::already_given);
        return true;
    }
    /// Notes that something is left out of a list. False, as what is refused.
    bool leave_out(const installation_field& list) {
        incomplete_.push_back(list);
        return false;
    }
    std::string_view own(const std::string& field, std::string_view of, std::string_view s) {
        if (s.empty()) return {};
        if (!is_utf8(s)) {
            refuse(field, of, s, refusal::not_utf8);
            return {};
        }
        auto owner = std::make_shared<const std::string>(s);
        const std::string_view seen = *owner;
        kept_.push_back(std::move(owner));
        return seen;
    }
    /// A list of texts, none of them empty; one out of which something is left is incomplete.
    view<std::string_view> own(const std::string& field, std::string_view of, view<std::string_view> texts,
                               const installation_field& list) {
        std::vector<std::string_view> all;
        for (std::string_view s : texts) {
            if (s.empty()) refuse(field, of, s, refusal::empty);
            if (const std::string_view seen = own(field, of, s); !seen.empty()) all.push_back(seen);
        }
        if (all.size() != texts.size()) leave_out(list);
        return keep(std::move(all));
    }
    template <class T>
    view<T> keep(std::vector<T> values) {
        if (values.empty()) return {};
        auto owner = std::make_shared<const std::vector<T>>(std::move(values));
        const view<T> seen = *owner;
        kept_.push_back(std::move(owner));
        return seen;
    }

    installation described_ = {};  ///< without the lists below
    std::vector<domain> domains_;
    std::vector<server> servers_;
    std::vector<network_addresses> networks_;
    std::vector<std::string_view> databases_;
    std::vector<certificate> certificates_;
    std::vector<answer> answers_;
    std::vector<stated_condition> conditions_;
    std::vector<waiver> waivers_;
    std::vector<std::shared_ptr<const void>> kept_;  ///< what is viewed; never changed, so that copies share it
    std::vector<installation_field> incomplete_;     ///< lists out of which something is left
    struct {
        std::size_t servers = 0, domains = 0, databases = 0, certificates = 0, waivers = 0;
    } given_;  ///< how many entries, refused ones too
    std::set<std::u32string> names_of_servers_, names_of_domains_, names_of_databases_;
    std::set<ip_address> addresses_;
    std::vector<refused_value> refused_;
};

}  // namespace lifecare
