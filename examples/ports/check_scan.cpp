// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <set>

#include "../common/diagnostics.hpp"
#include "../common/text.hpp"
#include "check_rows.hpp"

namespace tools {

using namespace lifecare;

namespace {

constexpr noun unscanned{{"adress hos de avsökta servrarna är inte avsökt, och inget är känt om vad som är öppet där",
                          "address of the scanned servers was not scanned, and nothing is known of what is open there"},
                         {"adresser hos de avsökta servrarna är inte avsökta, och inget är känt om vad som är öppet "
                          "där",
                          "addresses of the scanned servers were not scanned, and nothing is known of what is open "
                          "there"}};

/// The addresses that the file gives scanned servers and that the scan lacks, as a note; nothing where there are none.
std::optional<std::string> addresses_left(const site& s, const scan& seen, const std::set<const server*>& scanned,
                                          const opening_end& from) {
    constexpr std::size_t most = 6;
    std::set<ip_address> looked_at;
    for (const scanned_host& h : seen.hosts)
        for (const ip_address& a : h.addresses) looked_at.insert(a.unmapped());
    std::string listed;
    std::size_t left = 0;
    for (const server& m : s.file.servers)
        for (const ip_address& a : m.addresses) {
            if (from.machine == &m || !scanned.count(&m) || looked_at.count(a.unmapped()) || ++left > most) continue;
            listed += (listed.empty() ? "" : ", ") + std::string(to_text(a).view()) + " (" + std::string(m.name) + ')';
        }
    if (left == 0) return std::nullopt;
    return counted(left, unscanned, s.lang) + ": " + listed + (left > most ? " ..." : "");
}

}  // namespace

std::vector<check_row> check_scan(const site& s, const opening_list& all, const scan& seen, const opening_end& from,
                                  const port_set& ignored, std::vector<std::string>& notes) {
    std::vector<check_row> rows;
    std::set<const server*> scanned;
    std::size_t foreign = 0, given_up = 0;
    const std::vector<opening_end> callers = callers_of(s, from);
    const auto owners = servers_by_address(s);
    std::vector<const server*> machines;  // of each host of the scan; null where it is not ours
    std::map<const server*, std::size_t> times;
    for (const scanned_host& h : seen.hosts) {
        const server* host = nullptr;
        for (const ip_address& a : h.addresses)
            if (const auto owner = owners.find(a.unmapped()); owner != owners.end()) host = owner->second;
        machines.push_back(host);
        ++times[host];
    }
    for (std::size_t n = 0; n < seen.hosts.size(); ++n) {
        const scanned_host& h = seen.hosts[n];
        const server* host = machines[n];
        if (!host) {
            ++foreign;
            continue;
        }
        scanned.insert(host);
        given_up += h.timed_out;
        const std::size_t rows_before = rows.size();
        const opening_end to{role::client, host};
        if (from == to) {
            notes.push_back(say("{}: en server behöver ingen öppning till sig själv; värden bedöms inte",
                                "{}: a server needs no opening to itself; the host is not judged", host->name)
                                .in(s.lang));
            continue;
        }
        std::set<std::uint16_t> held;
        const auto hold = [&](const opening_end& caller, const port_opening& o, std::uint16_t port) {
            const port_state state = seen.state_of(h, port);
            held.insert(port);
            // Of a range that may be open, no port must be; what the network around is opened for is scanned from
            // there.
            const bool range = o.first != o.last;
            if ((range || !(caller == from)) && state == port_state::not_scanned) return;
            // Behind an open firewall, a port on which nothing listens is closed.
            const bool idle = state == port_state::closed && !is_served(s.file, s.table.printed_by(), port);
            const bool unclear = state == port_state::contradicted;
            rows.push_back(row_of(s, {caller, to, &o}, std::to_string(port), to_word(state),
                                  (range && !unclear) || idle || state == port_state::open,
                                  unclear ? s.word("skanningen säger både öppen och inte öppen: skanna porten igen",
                                                   "the scan says both open and not open: scan the port again")
                                          : ""));
        };
        for (const opening_end& caller : callers)
            for (const port_opening& o : all.between(caller, to))
                for (std::uint32_t port = o.first; port <= o.last; ++port)
                    hold(caller, o, static_cast<std::uint16_t>(port));
        for (const std::uint16_t port : h.open_ports()) {
            const flow_answer a = judge_ends(s, from, to, port);
            if (has_its_reason(a.verdict)) {
                // Needed from the servers in a network, of which no row is that network's.
                if (held.count(port) == 0)
                    rows.push_back(
                        surplus_row(s, end_name(from), to, {port, port}, a, to_word(port_state::open), true));
                continue;
            }
            if (a.verdict == flow_verdict::client_range) {
                if (s.clients == client_openings::exact)
                    rows.push_back({end_name(from),
                                    end_name(to),
                                    std::to_string(port),
                                    "open-in-range",
                                    str(to_text(a.verdict)),
                                    {},
                                    str(a.rule->citation->place()),
                                    {},
                                    weight::note});
                continue;
            }
            rows.push_back(
                surplus_row(s, end_name(from), to, {port, port}, a, state_of_surplus(a), is_in(ignored, port)));
        }
        excuse_alternatives(s, rows, rows_before);
        // A server that was scanned at several of its addresses may answer differently at each.
        const bool several = times[host] > 1;
        for (std::size_t i = rows_before; several && i < rows.size(); ++i)
            rows[i].detail = std::string(to_text(h.addresses.front()).view()) + (rows[i].detail.empty() ? "" : "; ") +
                             rows[i].detail;
    }
    const auto note = [&](const sentence& text) { notes.push_back(text.in(s.lang)); };
    const auto incomplete = why_incomplete(seen);
    if (incomplete) note(*incomplete);
    if (given_up > 0)
        note(say("{} gav nmap upp (timeout): inget är känt om portarna",
                 "{} timed out in the scan: nothing is known of the ports", counted(given_up, nouns::servers, s.lang)));
    if (seen.only_open)
        note({"skanningen kördes med --open: stängd och filtrerad går inte att skilja",
              "the scan was run with --open: closed and filtered cannot be distinguished"});
    if (foreign > 0)
        note(say("{} avsökta värdar hör inte till installationen och bedöms inte",
                 "{} scanned hosts are not of the installation and are not judged", foreign));
    if (const auto left = addresses_left(s, seen, scanned, from)) notes.push_back(*left);
    if (scanned.empty())
        throw input_error("--nmap",
                          sentence{"ingen värd i skanningen har en adress som en [[server]] har; det finns inget att "
                                   "kontrollera",
                                   "no host of the scan has an address of a [[server]]; there is nothing to check"});
    // A server that should be reached from here and was not scanned.
    const bool looked_at = std::any_of(rows.begin(), rows.end(),
                                       [](const check_row& r) { return r.state != to_word(port_state::not_scanned); });
    all.each_from(from, [&](const opening_line& l) {
        if (l.to.machine && !scanned.count(l.to.machine))
            rows.push_back(row_of(s, l, l->port(), to_word(port_state::not_scanned), false));
    });
    if (!looked_at && incomplete && given_up == 0) throw input_error("--nmap", *incomplete);
    if (!looked_at)
        throw input_error(
            "--nmap", say(given_up > 0 ? label{"ingen port som installationen behöver från {} är avsökt, och ingen är "
                                               "öppen (nmap gav upp värden: timeout); det finns inget att kontrollera",
                                               "no port that the installation needs from {} was scanned, and none is "
                                               "open (nmap gave the host up: timeout); there is nothing to check"}
                                       : label{"ingen port som installationen behöver från {} är avsökt, och ingen är "
                                               "öppen; det finns inget att kontrollera",
                                               "no port that the installation needs from {} was scanned, and none is "
                                               "open; there is nothing to check"},
                          end_words(from, s.lang)));
    return rows;
}

}  // namespace tools
