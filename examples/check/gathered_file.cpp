// SPDX-License-Identifier: MIT
#include "gathered_file.hpp"

#include <algorithm>
#include <lifecare/keys.hpp>
#include <lifecare/naming.hpp>
#include <map>
#include <set>

#include "../common/meant.hpp"
#include "../common/text.hpp"
#include "../common/write/toml_text.hpp"

namespace tools {

using namespace lifecare;

namespace {

std::string list_of(const std::vector<std::string>& all) {
    std::string out;
    for (const std::string& s : all) out += (out.empty() ? "" : ", ") + toml_text(s);
    return '[' + out + ']';
}
std::vector<std::string> values_of(const std::vector<stated<std::string>>& all) {
    std::vector<std::string> out;
    for (const auto& s : all) out.push_back(s.value);
    return out;
}
template <class T>
std::string sources_of(const std::vector<stated<T>>& all) {
    std::set<std::string> each;
    std::string out;
    for (const auto& s : all)
        if (each.insert(s.source).second) out += (out.empty() ? "" : ", ") + s.source;
    return printable(out);
}
std::string role_key(role r) { return std::string(to_text(endpoint{r}).view()); }

/// The order of names in which case does not matter: two that differ in it are one domain.
struct by_letters {
    bool operator()(const std::string& a, const std::string& b) const { return lowered(a) < lowered(b); }
};
/// The domains in the names of databases, and the subsystems that have a database of their own there.
std::map<std::string, std::set<std::string>, by_letters> domains_of(const gathered& g) {
    std::map<std::string, std::set<std::string>, by_letters> out;
    for (const auto& name : g.databases) {
        const database_classification c = classify_database(name.value, newest_specification);
        if (!c.ok() || c.row->placeholder != name_placeholder::domain) continue;
        std::set<std::string>& subsystems = out[std::string(c.part)];
        if (c.row->installed_for.size() == 1)
            for (const subsystem s : c.row->installed_for) subsystems.insert(std::string(to_text(s).view()));
    }
    return out;
}

class gathered_text : one_language {
public:
    gathered_text(const gathered& g, document d, language l) : one_language{l}, g_{g}, document_{d} {}

    /// The tables that were gathered.
    std::string tables() {
        const auto domains = domains_of(g_);
        if (domains.empty()) {
            out_ += '\n';
            question("[[domain]] name = \"\", subsystems = []",
                     word("vilka domäner finns, och vilka delsystem i var och en?",
                          "which domains are there, with which subsystems?"));
        }
        for (const auto& [name, subsystems] : domains) {
            line("\n[[domain]]");
            line("name = " + toml_text(name), sources_of(g_.databases));
            const std::vector<std::string> all(subsystems.begin(), subsystems.end());
            line("subsystems = " + list_of(all), word("härledda ur databasernas namn; saknas något?",
                                                      "derived from the databases' names; is any missing?"));
        }
        for (const gathered_server& s : g_.servers) server(s);
        return std::move(out_);
    }
    std::string certificates() {
        for (const gathered_certificate& c : g_.certificates) {
            line("\n[[certificate]]");
            line("name = " + toml_text(c.name), printable(c.source));
            if (c.use.empty()) question("use = \"\"", word("server, client eller agent?", "server, client or agent?"));
            else line("use = " + toml_text(c.use));
            line("issued = " + c.issued);
            line("expires = " + c.expires);
        }
        return std::move(out_);
    }
    /// What sites of IIS say of a key: true where it holds for all of them, else a question that names the others.
    std::string of_sites(const char* key, bool (*holds)(const gathered_site&)) {
        std::string others, sources;
        for (const gathered_site& s : g_.sites) {
            if (!holds(s)) others += (others.empty() ? "" : ", ") + s.name;
            if (sources.find(s.source) == std::string::npos) sources += (sources.empty() ? "" : ", ") + s.source;
        }
        if (others.empty()) line(std::string(key) + " = true", printable(sources));
        else
            question(std::string(key) + " = false",
                     printable(others) + word("; gäller det era?", "; are these yours?"));
        return std::move(out_);
    }
    std::string databases() {
        line("databases = " + list_of(values_of(g_.databases)), sources_of(g_.databases));
        return std::move(out_);
    }

private:
    void line(const std::string& text, const std::string& comment = {}) {
        out_ += (comment.empty() ? text : left(text + ' ', 28) + "# " + comment) + '\n';
    }
    void question(const std::string& text, const std::string& asked) { line("# ? " + text, asked); }

    void server(const gathered_server& s) {
        line("\n[[server]]");
        line("name = " + toml_text(s.name), printable(s.source));
        std::string networks;
        for (const ip_prefix& net : s.networks) networks += std::string(to_text(net).view()) + ": ";
        question("zone = \"\"", networks + "admin-network, intranet, dmz?");
        const auto roles = roles_by_ports(s, document_, lang);
        if (roles.empty()) {
            question("roles = []",
                     word("vilka roller? inga lyssnande portar säger det", "which roles? no listening port tells"));
        } else {
            std::vector<std::string> keys;
            std::string reasons;
            for (const auto& [r, reason] : roles) {
                keys.push_back(role_key(r));
                reasons += (reasons.empty() ? "" : "; ") + reason;
            }
            line("roles = " + list_of(keys), word("härledda: ", "derived: ") + printable(reasons));
        }
        if (!s.addresses.empty()) line("addresses = " + list_of(values_of(s.addresses)), sources_of(s.addresses));
        if (s.processors) line("processors = " + std::to_string(s.processors->value), printable(s.processors->source));
        else question("processors = 4", word("hur många kärnor?", "how many cores?"));
        if (s.memory_gb) line("memory_gb = " + std::to_string(s.memory_gb->value), printable(s.memory_gb->source));
        else question("memory_gb = 16", word("hur mycket minne?", "how much memory?"));
        if (s.disk_gb)
            line("disk_gb = " + std::to_string(s.disk_gb->value),
                 printable(s.disk_gb->source) + word(", utan Windows partition", ", without Windows' partition"));
        else if (s.all_disks_gb)
            question("disk_gb = " + std::to_string(s.all_disks_gb->value),
                     printable(s.all_disks_gb->source) + word(", med Windows; hur mycket är installationens?",
                                                              ", with Windows; how much is the installation's?"));
        else question("disk_gb = 100", word("hur mycket disk?", "how much disk?"));
        if (!s.partitions.empty()) line("partitions = " + list_of(values_of(s.partitions)), sources_of(s.partitions));
        if (!s.software.empty()) line("software = " + list_of(values_of(s.software)), sources_of(s.software));
        else question("software = []", word("vilka program, med version?", "which software, with versions?"));
        std::string parts;
        for (const auto& p : s.not_read) parts += (parts.empty() ? "" : ", ") + p.value;
        if (!parts.empty())
            line("# " + word("inte läst: ", "not read: ") + printable(parts + " (" + sources_of(s.not_read)) + ')');
    }

    const gathered& g_;
    document document_;
    std::string out_;
};

/// The text in blocks: each begins with the heading of a table, or of one in a comment.
std::vector<std::string> blocks_of(const std::string& text) {
    std::vector<std::string> blocks(1);
    for (lines l{text}; l.next();) {
        const std::string_view line = l.line();
        if (line.substr(0, 1) == "[" || line.substr(0, 3) == "# [") blocks.emplace_back();
        (blocks.back() += line) += '\n';
    }
    return blocks;
}

}  // namespace

std::string gathered_file(const gathered& g, const starting_point& of, const already_told& told, date day,
                          language lang) {
    const document d = newest_document(of.hosting, of.family).value();
    std::string out = one_language{lang}.word(
        "# Installationen enligt systemens egna uppgifter; efter varje värde står vilken fil det kommer från.\n"
        "# Det som inget system säger är en fråga, en rad som börjar med \"# ?\": fyll i värdet och ta bort tecknen.\n\n",
        "# An installation, from what its systems say: beside each value is the file that states it.\n"
        "# What no system tells is a question, a line that begins with \"# ?\": fill it in and take the marks away.\n\n");
    bool placed = false, first = true;
    for (const std::string& block : blocks_of(starting_file(of, day, lang))) {
        if (std::exchange(first, false)) {
            for (lines l{block}; l.next();) {
                const std::string_view line = l.line();
                if (line.substr(0, 2) == "# " && out.size() > 0 && !holds(std::string(line), " = ")) continue;
                const bool example =
                    (line.substr(0, 10) == "customer =" && !told.customer) || line.substr(0, 10) == "products =";
                if (line.substr(0, 13) == "# databases =" && !g.databases.empty())
                    out += gathered_text{g, d, lang}.databases();
                else if (!line.empty()) (out += example ? "# ? " + std::string(line) : std::string(line)) += '\n';
            }
            out += '\n';
        } else if (holds(block, "example = true")) {
            if (!std::exchange(placed, true)) {
                while (out.size() > 1 && out.substr(out.size() - 2) == "\n\n") out.pop_back();
                out += gathered_text{g, d, lang}.tables() + '\n';
            }
        } else if (block.substr(0, 5) == "[iis]" && !g.sites.empty()) {
            for (lines l{block}; l.next();) {
                const std::string_view line = l.line();
                if (line.substr(0, 9) == "# https =")
                    out += gathered_text{g, d, lang}.of_sites("https", [](const gathered_site& s) { return s.https; });
                else if (line.substr(0, 23) == "# pool_per_application " &&
                         std::all_of(g.sites.begin(), g.sites.end(),
                                     [](const gathered_site& s) { return s.pools_known; }))
                    out += gathered_text{g, d, lang}.of_sites("pool_per_application",
                                                              [](const gathered_site& s) { return !s.shares_pool; });
                else (out += line) += '\n';
            }
        } else if (block.substr(0, 17) == "# [[certificate]]" && !g.certificates.empty()) {
            while (out.size() > 1 && out.substr(out.size() - 2) == "\n\n") out.pop_back();
            out +=
                gathered_text{g, d, lang}.certificates() + block.substr(std::min(block.find("\n\n") + 1, block.size()));
        } else {
            out += block;
        }
    }
    return out;
}

std::vector<gathered_change> changes_of(const installation_file& file, const gathered& g, document d, language lang) {
    std::vector<gathered_change> all;
    for (const gathered_server& s : g.servers) {
        const auto there = std::find_if(file.servers.begin(), file.servers.end(), [&](const lifecare::server& m) {
            return same_ignoring_case(m.name.substr(0, m.name.find('.')), s.name);
        });
        const std::string name(there == file.servers.end() ? std::string_view(s.name) : std::string_view(there->name));
        const file_table table{"server", name};
        const auto change = [&](const char* key, const std::string& value, const std::string& before,
                                const std::string& source) {
            all.push_back({{change_kind::set, table, key, value}, before, source});
        };
        const bool is_new = there == file.servers.end();
        if (is_new) {
            all.push_back({{change_kind::add_table, table}, "", s.source});
            for (const auto& [key, value] : {std::pair{"zone", "\"\""}, {"roles", "[]"}})
                all.push_back({{change_kind::ask, table, key, value}, "", s.source});
        }
        if (s.memory_gb && (is_new || there->memory.bytes() != s.memory_gb->value * std::uint64_t{1'000'000'000}))
            change("memory_gb", std::to_string(s.memory_gb->value), "", s.memory_gb->source);
        if (s.processors && (is_new || there->processors != s.processors->value))
            change("processors", std::to_string(s.processors->value), "", s.processors->source);
        if (s.disk_gb && (is_new || there->disk.bytes() != s.disk_gb->value * std::uint64_t{1'000'000'000}))
            change("disk_gb", std::to_string(s.disk_gb->value), "", s.disk_gb->source);
        std::vector<std::string> addresses, before_addresses, software, before_software, before_partitions;
        if (!is_new) {
            for (const std::string_view p : there->partitions) before_partitions.emplace_back(p);
            for (const ip_address& a : there->addresses) before_addresses.emplace_back(to_text(a).view());
            for (const std::string_view w : there->software) before_software.emplace_back(w);
        }
        addresses = values_of(s.addresses);
        software = values_of(s.software);
        const auto sorted = [](std::vector<std::string> v) {
            std::sort(v.begin(), v.end());
            return v;
        };
        if (!addresses.empty() && sorted(addresses) != sorted(before_addresses))
            change("addresses", list_of(addresses), before_addresses.empty() ? "" : list_of(before_addresses),
                   sources_of(s.addresses));
        if (const auto partitions = values_of(s.partitions);
            !partitions.empty() && sorted(partitions) != sorted(before_partitions))
            change("partitions", list_of(partitions), before_partitions.empty() ? "" : list_of(before_partitions),
                   sources_of(s.partitions));
        if (!software.empty() && sorted(software) != sorted(before_software))
            change("software", list_of(software), before_software.empty() ? "" : list_of(before_software),
                   sources_of(s.software));
        if (is_new)
            if (const auto roles = roles_by_ports(s, d, lang); !roles.empty()) {
                std::vector<std::string> keys;
                for (const auto& [r, reason] : roles) keys.push_back(role_key(r));
                change("roles", list_of(keys), "", sources_of(s.ports));
            }
    }
    for (const gathered_certificate& c : g.certificates) {
        const auto there = std::find_if(file.certificates.begin(), file.certificates.end(),
                                        [&](const certificate& m) { return m.name == c.name; });
        const file_table table{"certificate", c.name};
        const bool is_new = there == file.certificates.end();
        if (is_new) all.push_back({{change_kind::add_table, table}, "", c.source});
        if (is_new && !c.use.empty()) all.push_back({{change_kind::set, table, "use", toml_text(c.use)}, "", c.source});
        const auto day = [&](const char* key, const std::string& value, const date& before) {
            if (!is_new && parse_date(value) == before) return;
            all.push_back(
                {{change_kind::set, table, key, value}, is_new ? "" : std::string(to_text(before).view()), c.source});
        };
        day("issued", c.issued, is_new ? date{} : there->issued);
        day("expires", c.expires, is_new ? date{} : there->expires);
    }
    const std::vector<std::string> databases = values_of(g.databases);
    std::vector<std::string> before(file.databases.begin(), file.databases.end());
    if (!databases.empty() && std::set<std::string>(databases.begin(), databases.end()) !=
                                  std::set<std::string>(before.begin(), before.end()))
        all.push_back({{change_kind::set, {}, "databases", list_of(databases)},
                       before.empty() ? "" : list_of(before),
                       sources_of(g.databases)});
    return all;
}

}  // namespace tools
