// SPDX-License-Identifier: MIT
#include "gathered.hpp"

#include <algorithm>
#include <lifecare/naming.hpp>
#include <lifecare/support.hpp>
#include <utility>

#include "../common/read/certificate_list.hpp"
#include "../common/read/collected.hpp"
#include "../common/read/inventory.hpp"
#include "../common/read/joined.hpp"
#include "../common/read/name_list.hpp"
#include "../common/read/numbers.hpp"
#include "../common/read/shape.hpp"
#include "../common/read/sockets.hpp"
#include "../common/read/systeminfo.hpp"
#include "../common/read/table.hpp"
#include "../common/read/web_sites.hpp"
#include "gathering.hpp"
#include "one_server.hpp"
#include "written_address.hpp"

namespace tools {

using namespace lifecare;

namespace {

std::optional<std::uint64_t> gb_of_mb(std::optional<std::uint64_t> mb) {
    if (mb) *mb = (*mb + 512) / 1024;
    return mb;
}
/// What a certificate is for, where it says so.
const char* use_of(bool server, bool client) {
    if (server) return "server";
    return client ? "client" : "";
}

class gatherer : gathering {
public:
    gatherer(language l, const later_file& is_later) : gathering{l, is_later} {}

    gathered gather(const std::vector<input>& files) {
        out_.files = files.size();
        std::vector<const input*> later;  // those whose server others name
        for (const input& in : files)
            if (!try_parts(in) && !try_file(in, false)) later.push_back(&in);
        for (const input* in : later) try_file(*in, true);
        for (const auto& [in, line] : parts_left_) {
            line_here_ = line;
            try_file(in, true);
        }
        join_by_addresses(out_, lang);
        add_parts_of_windows();
        remark_what_is_not_used();
        return std::move(out_);
    }

private:
    /// What several commands wrote into one file, part by part; false for the file of one.
    bool try_parts(const input& in) {
        named_here_.clear();
        const std::vector<mixed_part> parts = joined_and_mixed_parts_of(in.text);
        for (const mixed_part& part : parts) {
            input own{in.name, part.text};
            machine_here_ = part.machine;
            if (machine_here_.empty() && named_here_.size() == 1) machine_here_ = *named_here_.begin();
            line_here_ = part.first_line;
            if (!try_file(own, false)) parts_left_.emplace_back(std::move(own), part.first_line);
        }
        machine_here_.clear();
        line_here_ = 0;
        return !parts.empty();
    }
    /// False for a file whose server is not known yet.
    bool try_file(const input& in, bool last_try) {
        const std::vector<unused_value> before = unused_of(in.name);
        if (read_file(in, last_try)) return true;
        set_unused_of(in.name, before);  // it is read again
        return false;
    }
    bool read_file(const input& in, bool last_try) {
        try {
            if (!is_collected(in) && is_web_sites(in)) return sites(in, last_try);
            if (!is_collected(in) && is_certificate_list(in)) return certificates(in, last_try);
            const shape s = shape_of(in.text);
            switch (s) {
                case shape::systeminfo: return systeminfo(in, parts_of_systeminfo(in.text), last_try);
                case shape::ipconfig: return ipconfig(in, last_try);
                case shape::netstat:
                case shape::ss:
                case shape::lsof: return sockets(in, last_try);
                case shape::registry:
                case shape::runtimes: return inventory_of(in, last_try);
                case shape::csv:
                case shape::ruled:
                case shape::pairs:
                case shape::json: return is_collected(in) ? collected(in) : table(in, last_try);
                case shape::list: return names(in) || inventory_of(in, last_try);
                default:
                    unused(in, word("är inte något som beskriver en server", "is nothing that describes a server"));
            }
        } catch (const input_error& e) {
            unused(in, printable(e.message().in(lang)));
        }
        return true;
    }
    void unused(const input& in, std::string why) {
        const std::string line = line_here_ == 0 ? "" : ':' + std::to_string(line_here_);
        out_.unused.emplace_back(in.name + line, std::move(why));
    }
    /// The server of a file by its path; where none is, the file waits, and at last is told.
    gathered_server* owner(const input& in, bool last_try) {
        gathered_server* s = server_of(in.name);
        if (!s && last_try)
            unused(in, word("namnger ingen server: lägg den i en mapp med serverns namn",
                            "names no server: put it into a folder with the server's name"));
        return s;
    }

    /// The same where a file names others: what names none is then remarked by itself. A file with no owner yet waits.
    bool find_owner(const input& in, bool last_try, bool names_others, gathered_server*& s) {
        s = names_others ? server_of(in.name) : owner(in, last_try);
        return s != nullptr || last_try;
    }
    /// Sets a number that the file may have; what is none is remarked as it is written.
    void set_number(std::optional<stated<std::uint32_t>>& to, std::optional<std::uint64_t> n, const gathered_server& s,
                    const char* key, const input& in, std::size_t line, std::string_view what,
                    std::string_view written) {
        if (!n || *n > most_of(key)) return not_understood(in.name, line, what, written);
        set(to, static_cast<std::uint32_t>(*n), s, key, in.name);
    }
    void add_address(gathered_server& s, const written_address& a, const input& in, std::size_t line) {
        if (a.usable) add(s.addresses, *a.usable, in.name);
        else if (!a.is_one) not_understood(in.name, line, word("adressen", "the address"), a.word);
    }

    bool systeminfo(const input& in, const std::vector<systeminfo_part>& parts, bool last_try) {
        for (const systeminfo_part& p : parts) {
            gathered_server* s = server_named(p.name, in.name, true);
            if (!s && !find_owner(in, last_try, parts.size() > 1, s)) return false;
            if (s) systeminfo(in, p, *s);
            else if (parts.size() > 1) names_no_server(in.name, p.first_line);
        }
        return true;
    }
    void systeminfo(const input& in, const systeminfo_part& p, gathered_server& s) {
        if (!p.version.empty()) add_software(s, std::string(p.system), std::string(p.version), in.name);
        bool memory = false;
        for (lines l{p.text}; l.next();) {
            const std::size_t number = p.in_one_row ? p.first_line : p.first_line + l.number() - 1;
            const auto pair = pair_of(l.line());
            // The first amount of megabytes is the memory; addresses are numbered: "[01]: 10.20.0.11".
            if (pair && !memory && pair->value.size() > 3 && pair->value.substr(pair->value.size() - 3) == " MB") {
                const std::string_view amount = pair->value.substr(0, pair->value.size() - 3);
                set_number(s.memory_gb, gb_of_mb(grouped_number(amount)), s, "memory_gb", in, number, pair->key,
                           pair->value);
                memory = true;
            }
            const std::string_view line = trimmed(l.line());
            if (line.empty() || line.front() != '[' || !holds(line, "]: ")) continue;
            const written_address a = address_in(line.substr(line.find("]: ") + 3));
            if (a.is_one || looks_like_address(a.word)) add_address(s, a, in, number);
        }
    }
    /// Of one host, or of several one after another.
    bool ipconfig(const input& in, bool last_try) {
        struct host {
            std::string_view name;
            std::size_t line = 1;
            std::vector<std::pair<written_address, std::size_t>> addresses = {};
        };
        std::vector<host> hosts(1);
        bool named = false, before_adapters = true;
        for (lines l{in.text}; l.next();) {
            const std::string_view line = l.line();
            const std::size_t colon = line.find(" :");
            if (!holds(line, " . ") || colon == std::string_view::npos) {
                if (trimmed(line).empty() || line.front() == ' ' || line.front() == '\t') continue;
                // A line at the edge is the heading of an adapter, which ends with a colon, or that of a host.
                before_adapters = trimmed(line).back() != ':';
                if (before_adapters) hosts.push_back({{}, l.number()});
                continue;
            }
            const std::string_view value = trimmed(line.substr(colon + 2));
            // The name of the host stands first, before any adapter; its addresses are marked "(Preferred)".
            if (std::exchange(before_adapters, false) && !parse_ip_address(value.substr(0, value.find('(')))) {
                hosts.back().name = value;
                named = named || !value.empty();
            }
            if (!holds(value, "(") && !holds(line, "IPv4") && !holds(line, "IPv6")) continue;
            if (const written_address a = address_in(value); a.is_one || looks_like_address(a.word))
                hosts.back().addresses.emplace_back(a, l.number());
        }
        for (const host& h : hosts) {
            gathered_server* s = server_named(h.name, in.name, true);
            if (h.addresses.empty()) continue;
            if (!s && !find_owner(in, last_try, named, s)) return false;
            if (!s && named) names_no_server(in.name, h.line);
            for (const auto& [a, line] : h.addresses)
                if (s) add_address(*s, a, in, line);
        }
        return true;
    }
    bool sockets(const input& in, bool last_try) {
        gathered_server* s = owner(in, last_try);
        if (!s) return last_try;
        const listening_sockets found = read_sockets(in);
        for (const listening_socket& k : found.all)
            if (k.tcp) add_port(*s, k.address, k.port, in.name);
        for (const std::string& note : found.omitted.notes(lang)) out_.remarks.push_back(in.name + ": " + note);
        return true;
    }
    bool collected(const input& in) {
        const collected_server c = read_collected(in);
        gathered_server* const named = server_named(c.name, in.name, true);
        if (!named) {
            unused(in, word("namnger ingen server", "names no server"));
            return true;
        }
        gathered_server& s = *named;
        for (const std::string& written : c.addresses) {
            const std::size_t slash = std::min(written.find('/'), written.size());
            const written_address a = address_in(std::string_view(written).substr(0, slash));
            add_address(s, a, in, 0);
            if (!a.usable || slash == written.size()) continue;
            const ip_address host = *parse_ip_address(*a.usable);
            const auto length = grouped_number(std::string_view(written).substr(slash + 1));
            if (!length || *length > static_cast<std::uint64_t>(host.bits())) {
                not_understood(in.name, 0, word("nätet", "the network"), written);
                continue;
            }
            const ip_prefix net = ip_prefix::around(host, static_cast<std::uint8_t>(*length));
            if (net.length < net.first.bits() &&
                std::find(s.networks.begin(), s.networks.end(), net) == s.networks.end())
                s.networks.push_back(net);
        }
        set(s.processors, c.processors, s, "processors", in.name);
        set(s.memory_gb, c.memory_gb, s, "memory_gb", in.name);
        std::uint64_t own = 0;
        for (const auto& p : c.partitions) {
            add(s.partitions, p.drive, in.name);
            own += p.system ? 0 : p.gb;
        }
        set_number(s.disk_gb, own, s, "disk_gb", in, 0, "partitions", std::to_string(own) + " GB");
        if (c.disks_gb) s.all_disks_gb = {c.disks_gb, in.name};
        for (const auto& [name, version] : c.software) add_software(s, name, version, in.name);
        for (const auto& k : c.listening)
            add_port(s, parse_ip_address(k.address).value_or(ip_address::v6(0, 0)), k.port, in.name);
        for (const auto& site : c.sites) {
            if (!site.http && !site.https) continue;
            std::vector<std::string> pools = site.pools;
            std::sort(pools.begin(), pools.end());
            const bool shared = std::adjacent_find(pools.begin(), pools.end()) != pools.end();
            out_.sites.push_back({s.name + ": " + site.name, site.https, true, shared, in.name});
        }
        for (const auto& found : c.certificates)
            add_certificate({found.name, use_of(found.server, found.client), found.issued, found.expires, in.name});
        for (const std::string& name : c.databases) add_database(name, in.name);
        for (const std::string& part : c.not_read) add(s.not_read, part, in.name);
        return true;
    }
    bool certificates(const input& in, bool last_try) {
        const std::vector<listed_certificate> found = read_certificate_list(in);
        if (!owner(in, last_try)) return last_try;
        for (const listed_certificate& c : found)
            add_certificate({c.name, use_of(c.server, c.client), c.issued, c.expires, in.name});
        return true;
    }
    bool sites(const input& in, bool last_try) {
        const std::vector<web_site> found = read_web_sites(in);
        const gathered_server* s = owner(in, last_try);
        if (!s) return last_try;
        for (const web_site& site : found)
            if (site.http || site.https)
                out_.sites.push_back({s->name + ": " + site.name, site.https, false, false, in.name});
        return true;
    }
    /// The drives of Get-Volume, Win32_LogicalDisk and wmic logicaldisk: letters alone, as the sizes are of Windows'
    /// partition too.
    bool drives(const input& in, const input_table& t, std::size_t letter, bool last_try) {
        const auto type = t.find({"DriveType"}), machine = t.find({"PSComputerName", "SystemName"});
        const auto machine_of = [&](const auto& row) { return machine ? row[*machine].text : std::string{}; };
        const bool names_servers =
            std::any_of(t.rows.begin(), t.rows.end(), [&](const auto& row) { return !machine_of(row).empty(); });
        for (const auto& row : t.rows) {
            const std::string_view kind = type ? std::string_view(row[*type].text) : "3";
            std::string drive = row[letter].text.substr(0, 1);
            if (drive.empty() || (kind != "3" && kind != "Fixed")) continue;
            gathered_server* s = server_named(machine_of(row), in.name);
            if (!s && !find_owner(in, last_try, names_servers, s)) return false;
            if (s) add(s->partitions, drive + ':', in.name);
            else if (names_servers) names_no_server(in.name, row[letter].line);
            else return true;
        }
        return true;
    }
    bool inventory_of(const input& in, bool last_try) {
        const inventory all = read_inventory(in);
        const bool known = std::any_of(all.items.begin(), all.items.end(), [](const inventory_item& i) {
            return parse_software(i.name, i.version).product.has_value();
        });
        if (!known) {
            unused(in, word("namnger inget som någon regel handlar om", "names nothing that any rule is about"));
            return true;
        }
        const bool names_servers =
            std::any_of(all.items.begin(), all.items.end(), [](const auto& i) { return !i.machine.empty(); });
        for (const inventory_item& i : all.items) {
            gathered_server* s = server_named(i.machine, in.name);
            if (!s && !find_owner(in, last_try, names_servers, s)) return false;
            if (s) add_software(*s, i.name, i.version, in.name);
            else if (names_servers) names_no_server(in.name, i.line);
            else return true;
        }
        return true;
    }
    bool table(const input& in, bool last_try) {
        if (names(in)) return true;
        const input_table t = read_table(in);
        if (const systeminfo_rows rows = systeminfo_rows_of(t); !rows.parts.empty())
            return systeminfo(in, rows.parts, last_try);
        const auto cell = [](const auto& row, const std::optional<std::size_t>& c) {
            return c ? row[*c].text : std::string{};
        };
        if (t.find({"LocalAddress", "Local Address"}) && t.find({"LocalPort", "Local Port"}))
            return sockets(in, last_try);
        const auto letter = t.find({"DriveLetter", "DeviceID"});
        if (letter && t.find({"Size", "SizeRemaining", "FreeSpace"})) return drives(in, t, *letter, last_try);
        const auto address = t.find({"IPv4Address", "IPAddress", "Primary IP Address", "IP Address"});
        const auto machine = t.find({"VM", "PSComputerName", "ComputerName", "CSName"});
        const auto system = t.find({"OperatingSystem", "OS according to the VMware Tools"});
        const auto host = system && !machine ? t.find({"Name", "DNSHostName"}) : machine;
        const auto memory = t.find({"Memory"}), processors = t.find({"CPUs"}), own = t.find({"DNS Name"});
        // What a virtual machine is called in a list is not always what its Windows is called.
        const auto name_of = [&](const auto& row) {
            const std::string dns = cell(row, own);
            return dns.empty() || same_ignoring_case(short_name(dns), "localhost") ? cell(row, host) : dns;
        };
        const bool of_machines = host && (system || (memory && processors));
        if (of_machines)
            for (const auto& row : t.rows) {
                gathered_server* const named = server_named(name_of(row), in.name);
                if (!named) continue;  // what is said of its software is remarked
                gathered_server& s = *named;
                also_named(s, cell(row, host));
                if (address)
                    for (const written_address& a : addresses_in(cell(row, address)))
                        add_address(s, a, in, row[*address].line);
                const auto number = [&](const char* key, auto& to, const auto& column, const auto& in_unit) {
                    const std::string written = cell(row, column);
                    if (!written.empty())
                        set_number(to, in_unit(whole_number(written)), s, key, in, row[*column].line,
                                   t.headings[*column].text, written);
                };
                number("memory_gb", s.memory_gb, memory, gb_of_mb);
                number("processors", s.processors, processors, [](auto n) { return n; });
            }
        if (of_machines && !system) return true;  // of their sizes alone
        if (!of_machines && address) {
            for (const auto& row : t.rows) {
                const std::vector<written_address> found = addresses_in(cell(row, address));
                if (found.empty()) continue;
                gathered_server* s = host ? server_named(cell(row, host), in.name) : owner(in, last_try);
                if (!s && !host) return last_try;
                if (!s) names_no_server(in.name, row[*address].line);
                else
                    for (const written_address& a : found) add_address(*s, a, in, row[*address].line);
            }
            return true;
        }
        return inventory_of(in, last_try);
    }
    /// A list of databases: one of them at least is of the suite. False for any other list.
    bool names(const input& in) {
        std::vector<std::string> found;
        bool of_suite = false;
        try {
            for_each_name(in, "", [&](std::string_view name, std::size_t, std::size_t) {
                const database_classification c = classify_database(name, newest_specification);
                of_suite = of_suite || c.ok() || c.verdict == database_verdict::legacy;
                found.emplace_back(name);
            });
        } catch (const input_error&) {
            return false;
        }
        if (!of_suite) return false;
        for (const std::string& name : found) add_database(name, in.name);
        return true;
    }
};

}  // namespace

gathered gather(const std::vector<input>& files, language lang, const later_file& is_later) {
    return gatherer{lang, is_later}.gather(files);
}

}  // namespace tools
