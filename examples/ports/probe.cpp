// SPDX-License-Identifier: MIT
#include "probe.hpp"

#include <map>
#include <set>

#include "../common/diagnostics.hpp"

namespace tools {

using namespace lifecare;

namespace {

/// The ports of each server that an end needs.
std::map<const server*, std::set<std::uint16_t>> wanted_ports(const site& s, const opening_list& all,
                                                              const opening_end& from) {
    std::map<const server*, std::set<std::uint16_t>> ports;
    for (const opening_end& caller : callers_of(s, from))
        all.each_from(caller, [&](const opening_line& l) {
            if (l.to.machine && !l.to.machine->addresses.empty() && l->first == l->last)
                ports[l.to.machine].insert(l->first);
        });
    if (ports.empty())
        throw input_error("--from",
                          end_words(from, s.lang) + s.word(" behöver ingen port på en server vars adress är angiven",
                                                           " needs no port on a server whose address is given"));
    return ports;
}

std::string nmap_line(const std::map<const server*, std::set<std::uint16_t>>& ports, bool v6) {
    std::set<std::uint16_t> all;
    std::string targets;
    for (const auto& [machine, of_machine] : ports)
        for (const ip_address& a : machine->addresses)
            if (a.is_v6() == v6) {
                all.insert(of_machine.begin(), of_machine.end());
                targets += ' ' + std::string(to_text(a).view());
            }
    if (targets.empty()) return {};
    std::string list;
    for (const std::uint16_t port : all) list += (list.empty() ? "" : ",") + std::to_string(port);
    // -Pn: servers behind a firewall often do not answer a ping; -n: names are of no matter.
    return std::string("nmap ") + (v6 ? "-6 " : "") + "-Pn -n -sT -p " + list + " -oX probe" + (v6 ? "6" : "") +
           ".xml" + targets + '\n';
}

}  // namespace

std::string nmap_probe(const site& s, const opening_list& all, const opening_end& from) {
    const auto ports = wanted_ports(s, all, from);
    return nmap_line(ports, false) + nmap_line(ports, true);
}

std::string powershell_probe(const site& s, const opening_list& all, const opening_end& from) {
    std::string out = "$ErrorActionPreference = 'Stop'\n$probes = @(\n";
    const auto ports = wanted_ports(s, all, from);
    for (const auto& [machine, of_machine] : ports)
        for (const ip_address& a : machine->addresses)
            for (const std::uint16_t port : of_machine)
                out += "    @('" + std::string(to_text(a).view()) + "', " + std::to_string(port) + ")\n";
    return out +
           ")\n"
           "$probes | ForEach-Object {\n"
           "    $test = Test-NetConnection -ComputerName $_[0] -Port $_[1] -WarningAction SilentlyContinue\n"
           "    [pscustomobject]@{ RemoteAddress = $_[0]; RemotePort = $_[1]; TcpTestSucceeded = "
           "$test.TcpTestSucceeded }\n"
           "} | Export-Csv -Path probe.csv -NoTypeInformation -Encoding UTF8\n";
}

}  // namespace tools
