// SPDX-License-Identifier: MIT
#include "gathered.hpp"

#include <algorithm>
#include <lifecare/naming.hpp>
#include <lifecare/support.hpp>

#include "../common/read/certificate_list.hpp"
#include "../common/read/collected.hpp"
#include "../common/read/inventory.hpp"
#include "../common/read/name_list.hpp"
#include "../common/read/shape.hpp"
#include "../common/read/sockets.hpp"
#include "../common/read/table.hpp"
#include "../common/read/web_sites.hpp"
#include "gathering.hpp"
#include "one_server.hpp"

namespace tools {

using namespace lifecare;

namespace {

/// The digits of "16 383 MB" and "16,384" as a number.
std::uint32_t number_in(std::string_view s) {
    std::uint64_t n = 0;
    for (const char c : s)
        if (c >= '0' && c <= '9')
            n = std::min<std::uint64_t>(n * 10 + static_cast<std::uint64_t>(c - '0'), 4'000'000'000);
    return static_cast<std::uint32_t>(n);
}
std::uint32_t gb_of_mb(std::uint32_t mb) { return (mb + 512) / 1024; }
/// An address of a host that others can reach.
std::optional<std::string> address_in(std::string_view word) {
    word = trimmed(word.substr(0, word.find('(')));
    word = word.substr(0, word.find('%'));
    const auto a = parse_ip_address(word);
    if (!a || a->is_loopback()) return std::nullopt;
    const bool link_local = a->is_v4() ? a->low() >> 16 == 0xa9fe : a->high() >> 54 == 0x3fa;
    if (link_local) return std::nullopt;
    return std::string(to_text(*a).view());
}
/// The addresses of a cell: one, or several as wmic and scripts write them ("{"10.20.0.12", "fe80::1"}").
std::vector<std::string> addresses_in(std::string_view cell) {
    std::vector<std::string> found;
    constexpr std::string_view dividers = "{}\", ;";
    for (std::size_t at = 0; (at = cell.find_first_not_of(dividers, at)) != std::string_view::npos;) {
        const std::size_t end = std::min(cell.find_first_of(dividers, at), cell.size());
        if (const auto a = address_in(cell.substr(at, end - at))) found.push_back(*a);
        at = end;
    }
    return found;
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
            if (!try_file(in, false)) later.push_back(&in);
        for (const input* in : later) try_file(*in, true);
        join_by_addresses(out_, lang);
        add_parts_of_windows();
        return std::move(out_);
    }

private:
    /// False for a file whose server is not known yet.
    bool try_file(const input& in, bool last_try) {
        try {
            if (!is_collected(in) && is_web_sites(in)) return sites(in, last_try);
            if (!is_collected(in) && is_certificate_list(in)) return certificates(in, last_try);
            const shape s = shape_of(in.text);
            switch (s) {
                case shape::systeminfo: return systeminfo(in);
                case shape::ipconfig: return ipconfig(in, last_try);
                case shape::netstat:
                case shape::ss:
                case shape::lsof: return sockets(in, last_try);
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
    void unused(const input& in, std::string why) { out_.unused.emplace_back(in.name, std::move(why)); }
    /// The server of a file by its path; where none is, the file waits, and at last is told.
    gathered_server* owner(const input& in, bool last_try) {
        gathered_server* s = server_in_path(in.name);
        if (!s && last_try)
            unused(in, word("namnger ingen server: lägg den i en mapp med serverns namn",
                            "names no server: put it into a folder with the server's name"));
        return s;
    }

    bool systeminfo(const input& in) {
        gathered_server* s = nullptr;
        for (const inventory_item& i : read_inventory(in).items) {
            s = &server_named(i.machine, in.name, true);
            add_software(*s, i.name, i.version, in.name);
        }
        if (!s) return true;
        bool memory = false;
        for (lines l{in.text}; l.next();) {
            const auto pair = pair_of(l.line());
            // The first amount of megabytes is the memory; addresses are numbered: "[01]: 10.20.0.11".
            if (pair && !memory && pair->value.size() > 3 && pair->value.substr(pair->value.size() - 3) == " MB") {
                set(s->memory_gb, gb_of_mb(number_in(pair->value)), *s, "memory_gb", in.name);
                memory = true;
            }
            const std::string_view line = trimmed(l.line());
            if (!line.empty() && line.front() == '[' && holds(line, "]: "))
                if (const auto a = address_in(line.substr(line.find("]: ") + 3))) add(s->addresses, *a, in.name);
        }
        return true;
    }
    bool ipconfig(const input& in, bool last_try) {
        gathered_server* s = nullptr;
        std::vector<std::string> found;
        bool first = true;
        for (lines l{in.text}; l.next();) {
            const std::string_view line = l.line();
            const std::size_t colon = line.find(" :");
            if (!holds(line, " . ") || colon == std::string_view::npos) continue;
            const std::string_view value = trimmed(line.substr(colon + 2));
            // The name of the host stands first, before any adapter; its addresses are marked "(Preferred)".
            if (std::exchange(first, false) && !value.empty() && !parse_ip_address(value.substr(0, value.find('('))))
                s = &server_named(value, in.name, true);
            if (holds(value, "(") || holds(line, "IPv4") || holds(line, "IPv6"))
                if (const auto a = address_in(value)) found.push_back(*a);
        }
        if (!s) s = owner(in, last_try);
        if (!s) return last_try;
        for (const std::string& a : found) add(s->addresses, a, in.name);
        return true;
    }
    bool sockets(const input& in, bool last_try) {
        gathered_server* s = owner(in, last_try);
        if (!s) return last_try;
        for (const listening_socket& k : read_sockets(in).all)
            if (k.tcp) add_port(*s, k.address, k.port, in.name);
        return true;
    }
    bool collected(const input& in) {
        const collected_server c = read_collected(in);
        gathered_server& s = server_named(c.name, in.name, true);
        for (const std::string& written : c.addresses) {
            const std::size_t slash = written.find('/');
            const auto a = address_in(std::string_view(written).substr(0, slash));
            if (!a) continue;
            add(s.addresses, *a, in.name);
            const std::uint32_t length = slash == std::string::npos ? 128 : number_in(written.substr(slash));
            const ip_prefix net =
                ip_prefix::around(*parse_ip_address(*a), static_cast<std::uint8_t>(std::min(length, 128u)));
            if (net.length < net.first.bits() &&
                std::find(s.networks.begin(), s.networks.end(), net) == s.networks.end())
                s.networks.push_back(net);
        }
        set(s.processors, c.processors, s, "processors", in.name);
        set(s.memory_gb, c.memory_gb, s, "memory_gb", in.name);
        std::uint32_t own = 0;
        for (const auto& p : c.partitions) {
            add(s.partitions, p.drive, in.name);
            own += p.system ? 0 : p.gb;
        }
        set(s.disk_gb, own, s, "disk_gb", in.name);
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
        gathered_server* s = owner(in, last_try);
        if (!s) return last_try;
        const auto type = t.find({"DriveType"});
        for (const auto& row : t.rows) {
            const std::string_view kind = type ? std::string_view(row[*type].text) : "3";
            std::string drive = row[letter].text.substr(0, 1);
            if (drive.empty() || (kind != "3" && kind != "Fixed")) continue;
            add(s->partitions, drive + ':', in.name);
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
        gathered_server* of_path = nullptr;
        if (std::any_of(all.items.begin(), all.items.end(), [](const auto& i) { return i.machine.empty(); })) {
            of_path = owner(in, last_try);
            if (!of_path) return last_try;
        }
        for (const inventory_item& i : all.items)
            add_software(i.machine.empty() ? *of_path : server_named(i.machine, in.name), i.name, i.version, in.name);
        return true;
    }
    bool table(const input& in, bool last_try) {
        if (names(in)) return true;
        const input_table t = read_table(in);
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
        if (system && host)
            for (const auto& row : t.rows) {
                if (name_of(row).empty()) continue;
                gathered_server& s = server_named(name_of(row), in.name);
                for (const std::string& a : addresses_in(cell(row, address))) add(s.addresses, a, in.name);
                if (memory) set(s.memory_gb, gb_of_mb(number_in(cell(row, memory))), s, "memory_gb", in.name);
                if (processors) set(s.processors, number_in(cell(row, processors)), s, "processors", in.name);
            }
        else if (address) {
            for (const auto& row : t.rows) {
                const std::vector<std::string> found = addresses_in(cell(row, address));
                if (found.empty()) continue;
                gathered_server* s = host ? &server_named(cell(row, host), in.name) : owner(in, last_try);
                if (!s) return last_try;
                for (const std::string& a : found) add(s->addresses, a, in.name);
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
