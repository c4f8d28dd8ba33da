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
    all.each_from(from, [&](const opening_line& l) {
        if (l.to.machine && !l.to.machine->addresses.empty() && l->first == l->last)
            ports[l.to.machine].insert(l->first);
    });
    if (ports.empty())
        throw input_error("--from", end_name(from) + s.word(" behöver ingen port på en server vars adress är angiven",
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

sheet changes_between(const site& s, const scan& before, const scan& after) {
    sheet out{{{"change"}, {"to"}, {"port", alignment::right}}, {}};
    const auto owners = servers_by_address(s);
    const auto hosts_of = [&](const scan& of) {
        std::map<const server*, const scanned_host*> found;
        for (const scanned_host& h : of.hosts)
            for (const ip_address& a : h.addresses)
                if (const auto owner = owners.find(a.unmapped()); owner != owners.end()) found[owner->second] = &h;
        return found;
    };
    const auto hosts_before = hosts_of(before), hosts_after = hosts_of(after);
    for (const server& m : s.file.servers) {
        const auto a = hosts_before.find(&m), b = hosts_after.find(&m);
        if (a == hosts_before.end() || b == hosts_after.end()) continue;
        for (std::uint32_t port = 1; port <= 65'535; ++port) {
            const port_state was = before.state_of(*a->second, static_cast<std::uint16_t>(port)),
                             is = after.state_of(*b->second, static_cast<std::uint16_t>(port));
            if (was == port_state::not_scanned || is == port_state::not_scanned) continue;
            if ((was == port_state::open) != (is == port_state::open))
                out.rows.push_back(
                    {is == port_state::open ? "opened" : "closed", std::string(m.name), std::to_string(port)});
        }
    }
    return out;
}

}  // namespace tools
