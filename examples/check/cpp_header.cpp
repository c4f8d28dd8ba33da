// SPDX-License-Identifier: MIT
#include "check/cpp_header.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "common/text.hpp"
#include "common/write/hidden.hpp"

namespace tools {

namespace {

using namespace lifecare;

/// A string literal of the same bytes. What nobody sees is in octal, so that the source reads as it compiles; three
/// digits each, so that none of the next characters is taken for one.
std::string quoted(std::string_view s) {
    std::string out = "\"";
    const auto octal = [&](std::string_view bytes) {
        for (const char c : bytes) {
            const auto byte = static_cast<unsigned char>(c);
            out += '\\';
            for (const int shift : {6, 3, 0}) out += static_cast<char>('0' + (byte >> shift & 7));
        }
    };
    for (std::size_t i = 0; i < s.size();) {
        const auto [code, length] = character_at(s, i);
        const std::string_view character = s.substr(i, std::max<std::size_t>(1, length));
        i += character.size();
        // The second of two question marks too: three characters that begin with two were once another one.
        const bool escaped = code == '"' || code == '\\' || (code == '?' && out.back() == '?');
        if (length == 0 || is_hidden(code)) octal(character);
        else (out += escaped ? "\\" : "") += character;
    }
    return out + '"';
}
std::string plain(std::uint64_t n) {
    std::string digits = std::to_string(n);
    for (std::size_t i = digits.size(); i > 3; i -= 3) digits.insert(i - 3, "'");
    return digits;
}
std::string boolean(bool b) { return b ? "true" : "false"; }
std::string size(data_size s) { return "data_size{" + plain(s.bytes()) + '}'; }
std::string day_of(date d) {
    return "date{" + std::to_string(d.year) + ", " + std::to_string(d.month) + ", " + std::to_string(d.day) + '}';
}
/// The enumerator with a key: "core-server" is core_server, "VoO" is voo.
std::string enumerator(std::string_view key) {
    std::string out(key);
    for (char& c : out) {
        if (c == '-' || c == '.') c = '_';
        else if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    }
    return out;
}
template <class Enum>
std::string set_of(const char* type, enum_set<Enum> set) {
    std::string out;
    for (Enum e : set)
        out += (out.empty() ? "{" : ", ") + std::string(type) + "::" + enumerator(lifecare::to_text(e).view());
    return out + '}';
}
template <class T, class Write>
std::string list_of(view<T> values, Write write) {
    std::string out;
    for (const T& v : values) out += (out.empty() ? "" : ", ") + write(v);
    return out;
}
std::string texts(view<std::string_view> all) { return "names<" + list_of(all, quoted) + '>'; }
std::string endpoint_of(endpoint e) {
    const char* outside = e.is_network() ? "network::" : "external::";
    return (e.is_role() ? "role::" : outside) + enumerator(lifecare::to_text(e).view());
}

/// `{.name = "A", .roles = {role::client}}`, of what is not as it is by itself.
class braces {
public:
    explicit braces(std::string between = ", ") : between_{std::move(between)} {}
    braces& add(std::string_view member, const std::string& value) {
        inside_ += (inside_.empty() ? "" : between_) + '.' + std::string(member) + " = " + value;
        return *this;
    }
    braces& add(std::string_view member, std::string_view s) { return s.empty() ? *this : add(member, quoted(s)); }
    braces& add(std::string_view member, std::uint64_t n) { return n == 0 ? *this : add(member, plain(n)); }
    braces& add(std::string_view member, data_size s) { return s == data_size{} ? *this : add(member, size(s)); }
    braces& add(std::string_view member, date d) { return d.valid() ? add(member, day_of(d)) : *this; }
    braces& add(std::string_view member, const std::optional<bool>& b) { return b ? add(member, boolean(*b)) : *this; }
    braces& add(std::string_view member, view<std::string_view> all) {
        return all.empty() ? *this : add(member, texts(all));
    }
    [[nodiscard]] bool empty() const { return inside_.empty(); }
    [[nodiscard]] std::string str() const { return '{' + inside_ + '}'; }

private:
    std::string between_, inside_;
};

/// The arrays that the installation views, and the members that view them.
class header_text {
public:
    explicit header_text(const installation& of) : of_{of}, members_{",\n    "} {
        members_.add("customer", of.customer);
        if (of.family) members_.add("family", "family::" + enumerator(lifecare::to_text(*of.family).view()));
        if (of.hosting != hosting::on_premises) members_.add("hosting", std::string("hosting::cloud"));
        if (!of.products.empty()) members_.add("products", set_of("product", of.products));
        if (of.products_complete) members_.add("products_complete", boolean(true));
        volumes();
        largest();
        array("domain", "domains", of.domains, [](const domain& d) {
            braces b;
            b.add("name", d.name);
            if (!d.subsystems.empty()) b.add("subsystems", set_of("subsystem", d.subsystems));
            return b.add("example", d.example).str();
        });
        array("server", "servers", of.servers, described_server);
        group("ports", braces{}
                           .add("sql", of.ports.sql)
                           .add("forward_proxy", of.ports.forward_proxy)
                           .add("event_service", of.ports.event_service));
        networks();
        client();
        settings();
        array("std::string_view", "databases", of.databases, quoted);
        papers();
    }
    [[nodiscard]] const std::string& arrays() const { return arrays_; }
    [[nodiscard]] std::string whole() const {
        return members_.empty() ? std::string("{}")
                                : "{\n    " + members_.str().substr(1, members_.str().size() - 2) + ",\n}";
    }

private:
    void group(std::string_view member, const braces& b) {
        if (!b.empty()) members_.add(member, b.str());
    }
    template <class T, class Write>
    void array(const std::string& type, const std::string& name, view<T> values, Write write) {
        if (values.empty()) return;
        arrays_ += "inline constexpr " + type + ' ' + name + "[] = {\n";
        for (const T& v : values) arrays_ += "    " + write(v) + ",\n";
        arrays_ += "};\n\n";
        members_.add(name, name);
    }
    static std::string described_server(const server& s) {
        braces b(",\n     ");
        b.add("name", s.name);
        if (!s.addresses.empty())
            b.add("addresses", "addresses<" + list_of(s.addresses, [](const ip_address& a) {
                                   return quoted(lifecare::to_text(a).view());
                               }) + '>');
        if (!s.roles.empty()) b.add("roles", set_of("role", s.roles));
        if (s.zone) b.add("zone", endpoint_of(*s.zone));
        b.add("processors", s.processors).add("memory", s.memory).add("disk", s.disk);
        return b.add("partitions", s.partitions).add("software", s.software).add("example", s.example).str();
    }
    void volumes() {
        // In the order of the members, each once.
        std::vector<std::pair<const std::uint32_t*, std::string_view>> given;
        for (const auto& rate : rulebook::storage_rates)
            given.emplace_back(&(of_.volumes.*rate.count), rate.volume.view());
        std::sort(given.begin(), given.end());
        given.erase(std::unique(given.begin(), given.end()), given.end());
        braces b;
        for (const auto& [count, key] : given) b.add(key, *count);
        group("volumes", b);
        const service_level& level = of_.service_level;
        braces l;
        l.add("users", level.users);
        if (level.mobile) l.add("mobile", boolean(true));
        l.add("recovery_hours", level.recovery_hours);
        group("service_level", l.add("availability_basis_points", level.availability_basis_points));
    }
    void largest() {
        members_.add("largest_table", of_.largest_table);
        if (of_.built_as)
            members_.add("built_as", "parse_reference_class(" + quoted(lifecare::to_text(*of_.built_as).view()) + ')');
    }
    void networks() {
        std::string rows;
        for (const network_addresses& n : of_.networks) {
            const std::string name = enumerator(lifecare::to_text(n.endpoint).view());
            braces b;
            b.add("endpoint", endpoint_of(n.endpoint));
            if (!n.prefixes.empty()) {
                arrays_ += "inline constexpr ip_prefix " + name + "_prefixes[] = {" +
                           list_of(n.prefixes,
                                   [](const ip_prefix& p) {
                                       return "*parse_ip_prefix(" + quoted(lifecare::to_text(p).view()) + ')';
                                   }) +
                           "};\n";
                b.add("prefixes", name + "_prefixes");
            }
            if (!n.open.empty()) {
                arrays_ += "inline constexpr port_range " + name + "_ports[] = {" +
                           list_of(n.open,
                                   [](const port_range& p) {
                                       return '{' + std::to_string(p.first) + ", " + std::to_string(p.last) + '}';
                                   }) +
                           "};\n";
                b.add("open", name + "_ports");
            }
            rows += "    " + b.str() + ",\n";
        }
        if (rows.empty()) return;
        arrays_ += "inline constexpr network_addresses networks[] = {\n" + rows + "};\n\n";
        members_.add("networks", std::string("networks"));
    }
    void client() {
        const client_computers& c = of_.client;
        braces b;
        b.add("processors", c.processors).add("memory", c.memory).add("disk", c.disk);
        b.add("bandwidth_mbit", c.bandwidth_mbit);
        if (c.latency_ms) b.add("latency_ms", plain(*c.latency_ms));
        if (c.latency_us != 0) b.add("latency_us", plain(c.latency_us));
        b.add("wan", c.wan).add("thin_client", c.thin_client).add("two_factor", c.two_factor);
        b.add("ipv6_enable", c.ipv6_enable).add("ipv4_disable", c.ipv4_disable);
        group("client", b.add("software", c.software));
    }
    void settings() {
        const iis_settings& s = of_.iis;
        group("iis", braces{}
                         .add("https", s.https)
                         .add("tls_in_front", s.tls_in_front)
                         .add("forwarded_host", s.forwarded_host)
                         .add("forwarded_proto", s.forwarded_proto)
                         .add("pool_per_application", s.pool_per_application)
                         .add("firewall_behind", s.firewall_behind)
                         .add("audit_buffer", s.audit_buffer));
        group("backup", braces{}
                            .add("servers", of_.backup.servers)
                            .add("databases", of_.backup.databases)
                            .add("transaction_logs", of_.backup.transaction_logs)
                            .add("installation_folder", of_.backup.installation_folder));
        braces watching;
        watching.add("watched", of_.monitoring.watched)
            .add("scom", of_.monitoring.scom)
            .add("apm", of_.monitoring.apm)
            .add("maintenance_mode", of_.monitoring.maintenance_mode);
        if (of_.monitoring.nothing_watched) watching.add("nothing_watched", boolean(true));
        group("monitoring", watching);
    }
    void papers() {
        array("certificate", "certificates", of_.certificates, [](const certificate& c) {
            braces b;
            b.add("name", c.name);
            if (c.use) b.add("use", "certificate_use::" + enumerator(lifecare::to_text(*c.use).view()));
            return b.add("issued", c.issued).add("expires", c.expires).str();
        });
        array("answer", "answers", of_.answers, [](const answer& a) {
            constexpr const char* replies[] = {"reply::no", "reply::yes", "reply::not_applicable"};
            braces b;
            b.add("rule", a.rule).add("reply", std::string(replies[static_cast<std::size_t>(a.reply)]));
            return b.add("reason", a.reason).str();
        });
        array("stated_condition", "conditions", of_.conditions, [](const stated_condition& c) {
            return braces{}.add("key", c.key).add("holds", boolean(c.holds)).str();
        });
        array("waiver", "waivers", of_.waivers, [](const waiver& w) {
            return braces{}
                .add("check", w.check)
                .add("subject", w.subject)
                .add("reason", w.reason)
                .add("approver", w.approver)
                .add("last_day", w.last_day)
                .str();
        });
    }

    const installation& of_;
    std::string arrays_;
    braces members_;
};

/// Words that C++ keeps for itself, and the standard library's namespace: names that no other can have. Sorted.
constexpr std::string_view kept_words[] = {
    "alignas",     "alignof",  "and",        "and_eq",    "asm",       "auto",         "bitand",
    "bitor",       "bool",     "break",      "case",      "catch",     "char",         "char16_t",
    "char32_t",    "char8_t",  "class",      "co_await",  "co_return", "co_yield",     "compl",
    "concept",     "const",    "const_cast", "consteval", "constexpr", "constinit",    "continue",
    "decltype",    "default",  "delete",     "do",        "double",    "dynamic_cast", "else",
    "enum",        "explicit", "export",     "extern",    "false",     "float",        "for",
    "friend",      "goto",     "if",         "inline",    "int",       "long",         "mutable",
    "namespace",   "new",      "noexcept",   "not",       "not_eq",    "nullptr",      "operator",
    "or",          "or_eq",    "private",    "protected", "public",    "register",     "reinterpret_cast",
    "requires",    "return",   "short",      "signed",    "sizeof",    "static",       "static_assert",
    "static_cast", "std",      "struct",     "switch",    "template",  "this",         "thread_local",
    "throw",       "true",     "try",        "typedef",   "typeid",    "typename",     "union",
    "unsigned",    "using",    "virtual",    "void",      "volatile",  "wchar_t",      "while",
    "xor",         "xor_eq"};
static_assert(std::is_sorted(std::begin(kept_words), std::end(kept_words)));

bool is_identifier(std::string_view word) {
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    return !word.empty() && letter(word.front()) &&
           std::all_of(word.begin(), word.end(), [&](char c) { return letter(c) || is_digit(c); }) &&
           !std::binary_search(std::begin(kept_words), std::end(kept_words), word);
}

}  // namespace

bool is_namespace(std::string_view word) {
    for (;;) {
        const std::size_t end = word.find("::");
        if (!is_identifier(word.substr(0, end))) return false;
        if (end == std::string_view::npos) return true;
        word.remove_prefix(end + 2);
    }
}

std::string cpp_header(const installation& of, std::string_view from, std::string_view space, document document,
                       date day) {
    const header_text text(of);
    const std::string key(lifecare::to_text(document).view()), written(lifecare::to_text(day).view());
    return "// Written by lifecare-check header from " + quoted(from) +
           ". Change that file, and write this one anew.\n" +
           "#pragma once\n\n#include <lifecare/audit.hpp>\n\nnamespace " + std::string(space) +
           " {\n\nusing namespace lifecare;\n\n" + text.arrays() +
           "inline constexpr installation described = " + text.whole() +
           ";\n\n// A finding of severity warning or worse does not compile; the compiler names the check.\n" +
           "static_assert(require_clean(described, " + enumerator(key) + ", " + day_of(day) + "));  // " + key + ", " +
           written + "\n\n}  // namespace " + std::string(space) + '\n';
}

}  // namespace tools
