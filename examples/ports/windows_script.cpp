// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <lifecare/naming.hpp>
#include <map>

#include "../common/diagnostics.hpp"
#include "../common/text.hpp"
#include "left_out.hpp"
#include "script_text.hpp"

namespace tools {

namespace {

using namespace lifecare;

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

/// Windows PowerShell reads å, ä and ö where the file says that it is UTF-8.
std::string comment(const generate_request& r, const std::string& s) { return r.marked ? s : ascii_text(s); }

constexpr std::array<const char*, 2> half_of_v4{"0.0.0.0/1", "128.0.0.0/1"}, half_of_v6{"::/1", "8000::/1"};
/// Remote addresses as New-NetFirewallRule takes them. All of one version are two halves: "Any" is of both versions,
/// and no prefix of Windows Firewall has the length 0.
std::string windows_addresses(const std::vector<ip_prefix>& all) {
    if (is_any(all)) return "'Any'";
    std::vector<std::string> shown;
    for (const ip_prefix& p : all)
        if (p.length == 0)
            for (const char* half : p.first.is_v6() ? half_of_v6 : half_of_v4) shown.emplace_back(half);
        else shown.emplace_back(to_text(p).view());
    std::string out;
    for (const std::string& one : shown) out += (out.empty() ? "'" : ", '") + one + '\'';
    return shown.size() == 1 ? out : "@(" + out + ')';
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
                out +=
                    "        # " +
                    comment(r,
                            comment_text(program + ": " + reason +
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

/// One block of the switch: all that a computer is to let through.
std::string windows_block(const site& s, const opening_list& all, const server& host, const generate_request& r) {
    std::string out;
    int number = 1;
    const auto add = [&](const opening_line& l) {
        const bool in = l.to.machine == &host;
        if (!in && l.to.machine) return;
        const std::vector<ip_prefix> remote = addresses_of(s, in ? l.from : l.to);
        if (remote.empty()) return;
        const std::string from = end_name(l.from), to = end_name(l.to);
        out += windows_rule("lifecare-rules-" + std::to_string(number++), from + " -> " + to + ' ' + l->port(),
                            reason_of(s, from, to, *l.opened, std::string::npos),
                            std::string("-Direction ") + (in ? "Inbound" : "Outbound") +
                                " -Action Allow -Protocol TCP " + (in ? "-LocalPort '" : "-RemotePort '") + l->port() +
                                "' -RemoteAddress " + windows_addresses(remote));
    };
    all.each(add, &host);
    if (needs_program_rules(s.file)) out += windows_programs(s, host, r, number);
    return out;
}

std::string windows_throw(const sentence& why, language lang) { return "throw " + powershell(why.in(lang)); }

}  // namespace

void windows_script(const site& s, const opening_list& all, const generate_request& r,
                    const std::vector<std::string>& missing, const text_sink& out) {
    const std::string without =
        r.undo ? "" : left_out_line(s, optional_left_out(s, all, r.only, [&](const auto& from, const auto& to) {
                                        const server* host =
                                            to.machine ? to.machine : from.machine;  // in to it, or out of it
                                        return host && (!r.only || host == r.only);
                                    }));
    out((r.marked ? "\xef\xbb\xbf" : "") + comment(r, head_of(s, "Windows Firewall", missing, r, without)) + "# " +
        comment(
            r,
            s.word(
                "Kan köras om: reglerna i gruppen tas bort först. Körs som administratör på varje server.",
                "May be run again: the rules of the group are taken away first. Run as administrator on each server.")) +
        "\n"
        "$ErrorActionPreference = 'Stop'\n$group = 'Lifecare Rules'\n"
        "Get-NetFirewallRule -Group $group -ErrorAction SilentlyContinue | Remove-NetFirewallRule\n");
    if (r.undo) return;
    // COMPUTERNAME is the NetBIOS name: no more than 15 characters, and not always one computer's.
    std::map<std::string, std::vector<const server*>> computers;
    std::vector<std::string> in_order;
    for (const server& host : s.file.servers) {
        if (r.only && r.only != &host) continue;
        std::string name(netbios_name(host.name));
        for (char& c : name)
            if (c >= 'a' && c <= 'z') c = static_cast<char>(c - ('a' - 'A'));
        if (computers[name].empty()) in_order.push_back(name);
        computers[name].push_back(&host);
    }
    out("switch ($env:COMPUTERNAME) {\n");
    for (const std::string& name : in_order) {
        const std::vector<const server*>& hosts = computers[name];
        std::string block = "    " + powershell(netbios_name(hosts.front()->name)) + " {\n";
        if (hosts.size() == 1) block += windows_block(s, all, *hosts.front(), r);
        else
            block +=
                "        " +
                windows_throw(say("{} och {} heter likadant för Windows; skapa ett skript för var och en med --server",
                                  "{} and {} have one name in Windows; generate a script for each with --server",
                                  hosts[0]->name, hosts[1]->name),
                              s.lang) +
                '\n';
        out(block + "    }\n");
    }
    out("    default { " +
        windows_throw(
            {"den här datorn finns inte i installationsfilen", "this computer is not in the installation file"},
            s.lang) +
        " }\n}\n");
}

}  // namespace tools
