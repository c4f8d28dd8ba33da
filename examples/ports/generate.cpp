// SPDX-License-Identifier: MIT
#include "generate.hpp"

#include <algorithm>
#include <lifecare/naming.hpp>
#include <map>
#include <set>

#include "../common/diagnostics.hpp"
#include "../common/text.hpp"

namespace tools {

namespace {

using namespace lifecare;

/// One line of a comment: no line ends, no control characters, no backslash that would join it with the next line.
std::string comment(std::string_view s) {
    std::string out = printable(s);
    std::replace(out.begin(), out.end(), '\\', '/');
    return out;
}

/// Text inside double quotes, where the format has no escape that all its readers know: quotes and what shells expand
/// become apostrophes and blanks.
std::string plain(std::string_view s, std::size_t most_bytes) {
    std::string out = comment(s);
    for (char& c : out) {
        if (c == '"' || c == '`') c = '\'';
        if (c == '$') c = ' ';
    }
    if (out.size() > most_bytes) {
        std::size_t n = most_bytes;
        while (n > 0 && (static_cast<unsigned char>(out[n]) & 0xc0) == 0x80) --n;
        out.resize(n);
    }
    return out;
}

/// ASCII only, for programs that read no more; å, ä and ö lose their marks.
std::string ascii(std::string_view s) {
    std::string out;
    for (std::size_t i = 0; i < s.size();) {
        const auto [code, length] = lifecare::character_at(s, i);
        if ((code >= 0x20 && code < 0x7f) || code == '\n') out += static_cast<char>(code);
        else if (code == 0xe5 || code == 0xe4) out += 'a';
        else if (code == 0xc5 || code == 0xc4) out += 'A';
        else if (code == 0xf6) out += 'o';
        else if (code == 0xd6) out += 'O';
        else out += '?';
        i += std::max<std::size_t>(1, length);
    }
    return out;
}

/// Text as a PowerShell expression in ASCII. Windows PowerShell reads a script without a byte order mark in the
/// machine's code page, where bytes of UTF-8 can be one of the five characters that it takes for a single quote; so
/// every other character is written by its number.
std::string powershell(std::string_view s) {
    const std::string shown = printable(s);
    std::string out = "'";
    bool parts = false;
    for (std::size_t i = 0; i < shown.size();) {
        const auto [code, length] = lifecare::character_at(shown, i);
        if (code == '\'') {
            out += "''";
        } else if (code >= 0x20 && code < 0x7f) {
            out += static_cast<char>(code);
        } else {
            char number[48];
            std::snprintf(number, sizeof number,
                          code < 0x10000 ? "' + [char]0x%04X + '" : "' + [char]::ConvertFromUtf32(0x%X) + '",
                          static_cast<unsigned>(code));
            out += number;
            parts = true;
        }
        i += std::max<std::size_t>(1, length);
    }
    out += '\'';
    return parts ? '(' + out + ')' : out;
}

std::string what_for(const site& s) { return std::string(heading_of(s.table.printed_by()).view()); }

/// "MELWEB01 -> MELCORE01 23110: HCW.Welfare.KIR.ServiceModel.IISHost; techspec-2025 4.3"
std::string reason_of(const site& s, const opening_line& l) {
    std::string out = end_name(l.from) + " -> " + end_name(l.to) + ' ' + l.port() + ": " + l.names();
    if (l.names().empty() || l.need() != flow_need::required) out += (l.names().empty() ? "" : " - ") + l.notes(s.lang);
    out += "; " + str(to_text(s.table.printed_by())) + ' ' + l.sections();
    if (l.need() != flow_need::required) out += " (" + str(to_text(l.need())) + ')';
    return out;
}

std::vector<ip_prefix> of_version(const std::vector<ip_prefix>& all, bool v6) {
    std::vector<ip_prefix> out;
    for (const ip_prefix& p : all)
        if (p.first.is_v6() == v6) out.push_back(p);
    return out;
}

std::string joined(const std::vector<ip_prefix>& all, const char* between) {
    std::string out;
    for (const ip_prefix& p : all) out += (out.empty() ? "" : between) + std::string(to_text(p).view());
    return out;
}

/// The lines that concern one host as the destination; all lines without one.
std::vector<opening_line> inbound(const std::vector<opening_line>& lines, const server* only) {
    std::vector<opening_line> out;
    for (const opening_line& l : lines)
        if (!only || l.to.machine == only) out.push_back(l);
    return out;
}

/// The head of a generated file, as comment lines.
std::string head(const site& s, const char* what, const std::vector<opening_line>& lines, const generate_request& r) {
    std::string out = "# " + std::string(what) + ": " +
                      comment(s.file.customer.empty() ? "installation" : s.file.customer) + "\n# " +
                      comment(what_for(s)) + "\n";
    out += "# " + comment(note_of(s.clients, s.lang)) + "\n";
    for (const std::string& m : missing_addresses(s, lines))
        out += "# " + comment(s.word("UTELÄMNAT: ", "LEFT OUT: ") + m) + "\n";
    for (const std::string& m : drawn_notes(s, r.only))
        out += "# " + comment(s.word("INTE MED: ", "NOT IN HERE: ") + m) + "\n";
    return out;
}

}  // namespace

// Windows -----------------------------------------------------------------------------------------

namespace {

/// Remote addresses as New-NetFirewallRule takes them.
std::string windows_addresses(const std::vector<ip_prefix>& all) {
    for (const ip_prefix& p : all)
        if (p.length == 0) return "'Any'";
    std::string out;
    for (const ip_prefix& p : all) out += (out.empty() ? "'" : ", '") + std::string(to_text(p).view()) + '\'';
    return all.size() == 1 ? out : "@(" + out + ')';
}

std::string windows_rule(const std::string& id, const std::string& title, const std::string& reason,
                         const std::string& what) {
    return "        New-NetFirewallRule -Group $group -Name " + powershell(id) + " -DisplayName " +
           powershell("Lifecare: " + title) + " -Description " + powershell(reason) + ' ' + what + " | Out-Null\n";
}

/// The programs of 4.4 on an application or database server, each from the servers at the other end.
std::string windows_programs(const site& s, const server& host, const generate_request& r, int& number) {
    std::string out;
    for (const auto& row : rulebook::firewall_programs) {
        const citation* where = row.source.find(s.table.printed_by());
        if (!where || !(host.roles.contains(row.one_end) || host.roles.contains(row.other_end))) continue;
        const role other = host.roles.contains(row.one_end) ? row.other_end : row.one_end;
        std::vector<ip_prefix> from;
        for (const server& m : s.file.servers)
            if (&m != &host && m.roles.contains(other))
                for (const ip_prefix& p : addresses_of(s, {other, &m})) from.push_back(p);
        std::string reason = s.word(row.group) + "; " + std::string(to_text(*where).view());
        // Two editions spell one program in two ways: both get a rule, so that the right one is not blocked.
        std::vector<std::string> programs{str(row.program)};
        if (!row.alias.empty()) {
            programs.push_back(str(row.alias));
            reason += s.word("; två stavningar i dokumenten: ", "; two spellings in the documents: ") +
                      str(row.program) + ", " + str(row.alias);
        }
        for (const std::string& program : programs)
            if (r.m3server.empty())
                out += "        # " +
                       ascii(comment(program + ": " + reason +
                                     s.word("; ange mappen med --m3server", "; give its folder with --m3server"))) +
                       "\n";
            else if (!from.empty()) {
                const std::string folder = r.m3server + (r.m3server.back() == '\\' ? "" : "\\");
                out += windows_rule("lifecare-rules-" + std::to_string(number++), program, reason,
                                    "-Direction Inbound -Action Allow -Program " + powershell(folder + program) +
                                        " -RemoteAddress " + windows_addresses(from));
            }
    }
    return out;
}

}  // namespace

std::string windows_script(const site& s, const std::vector<opening_line>& lines, const generate_request& r) {
    std::string out = ascii(head(s, "Windows Firewall", lines, r));
    out += "# " +
           ascii(s.word(
               "Kan köras om: reglerna i gruppen tas bort först. Körs som administratör på varje server.",
               "May be run again: the rules of the group are taken away first. Run as administrator on each server.")) +
           "\n"
           "$ErrorActionPreference = 'Stop'\n$group = 'Lifecare Rules'\n"
           "Get-NetFirewallRule -Group $group -ErrorAction SilentlyContinue | Remove-NetFirewallRule\n";
    if (r.undo) return out;
    out += "switch ($env:COMPUTERNAME) {\n";
    for (const server& host : s.file.servers) {
        if (r.only && r.only != &host) continue;
        // COMPUTERNAME is the NetBIOS name: no more than 15 characters.
        out += "    " + powershell(netbios_name(host.name)) + " {\n";
        int number = 1;
        for (const opening_line& l : lines) {
            const bool in = l.to.machine == &host, service_outside = l.from.machine == &host && !l.to.machine;
            if (!in && !service_outside) continue;
            const std::vector<ip_prefix> remote = addresses_of(s, in ? l.from : l.to);
            if (remote.empty()) continue;
            out += windows_rule("lifecare-rules-" + std::to_string(number++),
                                end_name(l.from) + " -> " + end_name(l.to) + ' ' + l.port(), reason_of(s, l),
                                std::string("-Direction ") + (in ? "Inbound" : "Outbound") +
                                    " -Action Allow -Protocol TCP " + (in ? "-LocalPort '" : "-RemotePort '") +
                                    l.port() + "' -RemoteAddress " + windows_addresses(remote));
        }
        if (needs_program_rules(s.file)) out += windows_programs(s, host, r, number);
        out += "    }\n";
    }
    return out + "    default { throw " +
           powershell(s.word("den här datorn finns inte i installationsfilen",
                             "this computer is not in the installation file")) +
           " }\n}\n";
}

// nftables, iptables ------------------------------------------------------------------------------

std::string nftables_rules(const site& s, const std::vector<opening_line>& lines, const generate_request& r) {
    const std::vector<opening_line> wanted = inbound(lines, r.only);
    std::string out = head(s, "nftables", wanted, r);
    out += "# " +
           (r.only ? s.word("Inkommande till ", "Input of ") + comment(r.only->name) +
                         s.word("; allt annat stängs, även administration som inte anges med --admin.",
                                "; everything else is closed, administration too unless it is given with --admin.")
                   : s.word("Trafik genom en brandvägg mellan zonerna; allt annat stängs.",
                            "Traffic through a firewall between the zones; everything else is closed.")) +
           "\ntable inet lifecare_rules\ndelete table inet lifecare_rules\ntable inet lifecare_rules {\n";
    out +=
        std::string("    chain lc_") + (r.only ? "input" : "forward") + " {\n        type filter hook " +
        (r.only ? "input" : "forward") +
        " priority filter; policy drop;\n        ct state vmap { established : accept, related : accept, invalid : drop }\n";
    if (r.only) out += "        iif lo accept\n";
    out += "        meta l4proto { icmp, ipv6-icmp } accept\n";
    const auto match = [](const char* which, bool v6, const std::vector<ip_prefix>& all) {
        if (all.size() == 1 && all[0].length == 0) return std::string{};
        return std::string(v6 ? "ip6 " : "ip ") + which + " { " + joined(all, ", ") + " } ";
    };
    for (const bool v6 : {false, true})
        if (const auto from = of_version(r.administration, v6); r.only && !from.empty())
            out += "        " + match("saddr", v6, from) + "accept comment \"--admin\"\n";
    for (const opening_line& l : wanted)
        for (const bool v6 : {false, true}) {
            const auto from = of_version(addresses_of(s, l.from), v6), to = of_version(addresses_of(s, l.to), v6);
            if (from.empty() || to.empty()) continue;
            const std::string addresses = match("saddr", v6, from) + (r.only ? "" : match("daddr", v6, to));
            out += "        " +
                   (addresses.empty() || from[0].length == 0 ? std::string("meta nfproto ") + (v6 ? "ipv6 " : "ipv4 ")
                                                             : "") +
                   addresses + "tcp dport " + l.port() + " accept comment \"" + plain(reason_of(s, l), 120) + "\"\n";
        }
    return out + "    }\n}\n";
}

std::string iptables_rules(const site& s, const std::vector<opening_line>& lines, const generate_request& r) {
    const std::vector<opening_line> wanted = inbound(lines, r.only);
    const std::string chain = r.only ? "INPUT" : "FORWARD";
    std::string out = head(s, r.ipv6 ? "ip6tables-restore" : "iptables-restore", wanted, r);
    out += "# " +
           (r.only ? s.word("Inkommande till ", "Input of ") + comment(r.only->name) +
                         s.word("; allt annat stängs, även administration som inte anges med --admin.",
                                "; everything else is closed, administration too unless it is given with --admin.")
                   : s.word("Trafik genom en brandvägg mellan zonerna; allt annat stängs.",
                            "Traffic through a firewall between the zones; everything else is closed.")) +
           "\n*filter\n:INPUT " + (r.only ? "DROP" : "ACCEPT") + " [0:0]\n:FORWARD DROP [0:0]\n:OUTPUT ACCEPT [0:0]\n";
    out += "-A " + chain + " -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT\n";
    if (r.only) out += "-A INPUT -i lo -j ACCEPT\n";
    out += "-A " + chain + (r.ipv6 ? " -p ipv6-icmp -j ACCEPT\n" : " -p icmp -j ACCEPT\n");
    const auto match = [](const char* which, const std::vector<ip_prefix>& all) {
        if (all.size() == 1 && all[0].length == 0) return std::string{};
        return std::string(which) + joined(all, ",") + ' ';
    };
    if (const auto from = of_version(r.administration, r.ipv6); r.only && !from.empty())
        out += "-A INPUT " + match("-s ", from) + "-m comment --comment \"--admin\" -j ACCEPT\n";
    for (const opening_line& l : wanted) {
        const auto from = of_version(addresses_of(s, l.from), r.ipv6), to = of_version(addresses_of(s, l.to), r.ipv6);
        if (from.empty() || to.empty()) continue;
        std::string port = l.port();
        std::replace(port.begin(), port.end(), '-', ':');
        out += "-A " + chain + ' ' + match("-s ", from) + (r.only ? "" : match("-d ", to)) + "-p tcp -m tcp --dport " +
               port + " -m comment --comment \"" + plain(reason_of(s, l), 240) + "\" -j ACCEPT\n";
    }
    return out + "COMMIT\n";
}

// capirca -----------------------------------------------------------------------------------------

namespace {

/// Letters, digits and underscores of a name in capitals, for a token; å, ä and ö lose their marks.
std::string token(std::string_view name) {
    std::string out;
    for (std::size_t i = 0; i < name.size();) {
        const auto [code, length] = lifecare::character_at(name, i);
        const auto b = static_cast<char>(code);
        if (code < 0x80 && ((b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z'))) out += b;
        else if (code < 0x80 && b >= 'a' && b <= 'z') out += static_cast<char>(b - 32);
        else if (code == 0xe5 || code == 0xe4 || code == 0xc5 || code == 0xc4) out += 'A';
        else if (code == 0xf6 || code == 0xd6) out += 'O';
        else out += '_';
        i += std::max<std::size_t>(1, length);
    }
    return out;
}

}  // namespace

std::vector<generated_file> capirca_files(const site& s, const std::vector<opening_line>& lines,
                                          const generate_request& r) {
    std::string networks = ascii(head(s, "capirca", lines, r)), services = ascii(head(s, "capirca", lines, r)), policy;
    policy = "header {\n  comment:: \"" + plain(ascii(s.file.customer), 100) + "\"\n  comment:: \"" +
             plain(ascii(what_for(s)), 100) + "\"\n  target:: iptables FORWARD DROP\n}\n";
    std::string notes;
    for (const std::string& m : drawn_notes(s, r.only))
        notes += "# " + comment(ascii(s.word("INTE MED: ", "NOT IN HERE: ") + m)) + "\n";
    policy.insert(0, notes);

    // A token for each end; names that come to the same letters are told apart by a number.
    std::map<std::string, std::string> tokens;
    std::set<std::string> taken;
    const auto token_of = [&](const opening_end& e) -> std::string {
        const std::string name = end_name(e), key = (e.machine ? "s " : "n ") + name;
        if (const auto known = tokens.find(key); known != tokens.end()) return known->second;
        const std::string base = "LC_" + token(name);
        std::string unique = base;
        for (int n = 2; !taken.insert(unique).second; ++n) unique = base + '_' + std::to_string(n);
        std::string before = unique + " = ";
        for (const ip_prefix& p : addresses_of(s, e)) {
            networks += before + std::string(to_text(p.first).view()) + '/' + std::to_string(p.length) + "  # " +
                        comment(ascii(name)) + '\n';
            before = "    ";
        }
        return tokens[key] = unique;
    };
    std::set<std::string> known_services;
    int number = 0;
    for (const opening_line& l : lines) {
        if (addresses_of(s, l.from).empty() || addresses_of(s, l.to).empty()) continue;
        std::string service = "LC_TCP_" + l.port();
        std::replace(service.begin(), service.end(), '-', '_');
        if (known_services.insert(service).second) services += service + " = " + l.port() + "/tcp\n";
        policy += "term lc-" + std::to_string(++number) + " {\n  comment:: \"" + plain(ascii(reason_of(s, l)), 200) +
                  "\"\n  source-address:: " + token_of(l.from) + "\n  destination-address:: " + token_of(l.to) +
                  "\n  destination-port:: " + service + "\n  protocol:: tcp\n  action:: accept\n}\n";
    }
    return {{"def/lifecare.net", networks}, {"def/lifecare.svc", services}, {"pol/lifecare.pol", policy}};
}

}  // namespace tools
