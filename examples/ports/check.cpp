// SPDX-License-Identifier: MIT
#include "check.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "../common/diagnostics.hpp"
#include "../common/read/table.hpp"
#include "../common/text.hpp"

namespace tools {

namespace {

using namespace lifecare;

bool is_in(const port_set& all, std::uint16_t port) {
    return std::any_of(all.begin(), all.end(), [&](const port_range& r) { return r.first <= port && port <= r.last; });
}

/// A row for an opening. A state that is not good weighs as much as the opening: what is required is missing, the rest
/// is told.
check_row row_of(const site& s, const opening_line& l, const std::string& port, std::string state, bool good,
                 std::string detail = {}) {
    const weight otherwise = l.need() == flow_need::required ? weight::finding : weight::note;
    std::string name = l.names();
    if (name.empty()) name = l.notes(s.lang);
    return {end_name(l.from), end_name(l.to),         port,
            std::move(state), str(to_text(l.need())), name,
            l.sections(),     std::move(detail),      good ? weight::fine : otherwise};
}

/// A row for what no opening needs.
check_row surplus_row(const site& s, std::string from, const opening_end& to, std::uint16_t port,
                      const flow_answer& answer, const char* unruled, bool ignored, std::string detail = {}) {
    check_row r{std::move(from),
                end_name(to),
                std::to_string(port),
                unruled,
                str(to_text(answer.verdict)),
                {},
                {},
                std::move(detail),
                ignored ? weight::fine : weight::finding};
    for (const server& m : s.file.servers) {
        if ((to.machine != &m && r.from != m.name) || !is_drawn_only(s, m) || answer.verdict != flow_verdict::unknown)
            continue;
        const std::vector<std::string> notes = drawn_notes(s, &m);
        r.detail += (r.detail.empty() ? "" : "; ") + notes.front();
        if (!ignored) r.is = weight::note;
    }
    if (answer.rule) r.section = str(answer.rule->citation->place());
    if (answer.rule) r.name = str(answer.rule->name());
    return r;
}

/// What the document says of a port between two ends.
flow_answer judge_ends(const site& s, const opening_end& from, const opening_end& to, std::uint16_t port) {
    return lifecare::judge_ends(s.file, s.table, from, to, port);
}

/// The best of several answers. What is allowed between servers only is advised against where others are let in, too.
class best_answer {
public:
    void consider(const flow_answer& a) {
        if (a.verdict == flow_verdict::not_recommended) advised_against_ = a;
        if (a.verdict > best_.verdict) best_ = a;
    }
    [[nodiscard]] const flow_answer& get() const {
        return best_.verdict == flow_verdict::between_servers && advised_against_.rule ? advised_against_ : best_;
    }

private:
    flow_answer best_, advised_against_;
};

/// The best that the document says of a port to a server, from whichever end of the installation.
flow_answer judge_anybody(const site& s, const server& to, std::uint16_t port) {
    best_answer best;
    const auto consider = [&](const opening_end& from) {
        best.consider(judge_ends(s, from, {role::client, &to}, port));
    };
    for (const server& m : s.file.servers) consider({role::client, &m});
    for (const auto& e : rulebook::endpoints)
        if (e.id == endpoint{role::client} || e.id.is_network()) consider({e.id, nullptr});
    return best.get();
}

bool opens(const flow_answer& a) { return allows(a.verdict); }

}  // namespace

std::vector<check_row> check_scan(const site& s, const std::vector<opening_line>& lines, const scan& seen,
                                  const opening_end& from, const port_set& ignored, std::vector<std::string>& notes) {
    std::vector<check_row> rows;
    std::set<const server*> scanned;
    std::size_t foreign = 0, given_up = 0;
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
            notes.push_back(std::string(host->name) +
                            s.word(": en server behöver ingen öppning till sig själv; värden bedöms inte",
                                   ": a server needs no opening to itself; the host is not judged"));
            continue;
        }
        for (const opening_line& l : lines) {
            if (!(l.from == from && l.to == to)) continue;
            for (std::uint32_t port = l.first; port <= l.last; ++port) {
                const port_state state = seen.state_of(h, static_cast<std::uint16_t>(port));
                // Of a range that may be open, no port must be.
                const bool range = l.first != l.last;
                if (range && state == port_state::not_scanned) continue;
                rows.push_back(row_of(s, l, std::to_string(port), to_word(state), range || state == port_state::open));
            }
        }
        for (const std::uint16_t port : h.open_ports()) {
            const flow_answer a = judge_ends(s, from, to, port);
            if (has_its_reason(a.verdict)) continue;
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
                surplus_row(s, end_name(from), to, port, a,
                            a.verdict == flow_verdict::not_recommended ? "open-not-recommended" : "open-without-rule",
                            is_in(ignored, port)));
        }
        // A server that was scanned at several of its addresses may answer differently at each.
        const bool several = times[host] > 1;
        for (std::size_t i = rows_before; several && i < rows.size(); ++i)
            rows[i].detail = std::string(to_text(h.addresses.front()).view());
    }
    if (seen.cut_short)
        notes.push_back(s.word("skanningen är avbruten: bara det som hann skrivas bedöms",
                               "the scan was cut short: only what was written is judged"));
    if (!seen.message.empty()) notes.push_back("nmap: " + seen.message);
    if (given_up > 0)
        notes.push_back(counted(given_up, nouns::servers, s.lang) +
                        s.word(" gav nmap upp (timeout): inget är känt om portarna",
                               " timed out in the scan: nothing is known of the ports"));
    if (seen.only_open)
        notes.push_back(s.word("skanningen kördes med --open: stängd och filtrerad går inte att skilja",
                               "the scan was run with --open: closed and filtered cannot be distinguished"));
    if (foreign > 0)
        notes.push_back(std::to_string(foreign) +
                        s.word(" avsökta värdar hör inte till installationen och bedöms inte",
                               " scanned hosts are not of the installation and are not judged"));
    if (scanned.empty())
        throw input_error("--nmap", "no host of the scan has an address of a [[server]]; there is nothing to check");
    // A server that should be reached from here and was not scanned.
    std::size_t looked_at = 0;
    for (const check_row& r : rows) looked_at += r.state != to_word(port_state::not_scanned);
    for (const opening_line& l : lines)
        if (l.from == from && l.to.machine && !scanned.count(l.to.machine))
            rows.push_back(row_of(s, l, l.port(), to_word(port_state::not_scanned), false));
    if (looked_at == 0)
        throw input_error(
            "--nmap", "no port that the installation needs from " + end_name(from) + " was scanned, and none is open" +
                          (given_up > 0 ? " (nmap gave the host up: timeout)" : "") + "; there is nothing to check");
    return rows;
}

std::vector<check_row> check_listening(const site& s, const std::vector<opening_line>& lines,
                                       const std::vector<listening_socket>& sockets, const server& on,
                                       const port_set& ignored, std::vector<std::string>& notes) {
    std::set<std::uint16_t> outside, loopback;
    std::size_t udp = 0;
    for (const listening_socket& k : sockets) {
        if (!k.tcp) ++udp;
        else (k.address.unmapped().is_loopback() ? loopback : outside).insert(k.port);
    }
    if (udp > 0)
        notes.push_back(std::to_string(udp) + s.word(" UDP-socketar bedöms inte: dokumenten anger bara TCP",
                                                     " UDP sockets are not judged: the documents print TCP only"));
    std::vector<check_row> rows;
    for (const opening_line& l : lines) {
        if (l.to.machine != &on || l.first != l.last) continue;
        const bool listens = outside.count(l.first) > 0;
        const char* otherwise = loopback.count(l.first) ? "listening-on-loopback-only" : "not-listening";
        rows.push_back(row_of(s, l, l.port(), listens ? "listening" : otherwise, listens));
    }
    for (const std::uint16_t port : outside) {
        const flow_answer a = judge_anybody(s, on, port);
        // The brokers' administration is reached from the server itself, if from nowhere else.
        const bool for_itself =
            s.table.judge_machines(endpoints_of(on), endpoints_of(on), port).verdict == flow_verdict::between_servers;
        if (!opens(a) && !for_itself)
            rows.push_back(
                surplus_row(s, "any", {role::client, &on}, port, a, "listening-without-rule", is_in(ignored, port)));
    }
    return rows;
}

std::vector<check_row> check_log(const site& s, const std::vector<opening_line>& lines, const log_summary& log,
                                 const port_set& ignored, std::vector<std::string>& notes) {
    const log_totals& t = log.totals;
    notes.push_back(counted(t.rows, nouns::rows, s.lang) + ", " + std::to_string(t.judged) +
                    s.word(" bedömda, från ", " judged, from ") + t.first + s.word(" till ", " to ") + t.last +
                    s.word(" (lokal tid utan zon)", " (local time, no zone)"));
    if (t.unreadable > 0)
        notes.push_back(counted(t.unreadable, nouns::rows, s.lang) + s.word(" kunde inte läsas", " could not be read"));
    if (t.without_heading)
        notes.push_back(
            s.word("ingen #Fields-rad: de vanliga kolumnerna antas", "no #Fields row: the usual columns are assumed"));
    if (t.events_lost > 0)
        notes.push_back(s.word("loggen är inte hel: Windows tappade ", "the log is not whole: Windows lost ") +
                        std::to_string(t.events_lost) +
                        s.word(" händelser (INFO-EVENTS-LOST)", " events (INFO-EVENTS-LOST)"));
    std::vector<check_row> rows;
    const auto concerned = [&](const server* m) {
        return m && log.concerns[static_cast<std::size_t>(m - s.file.servers.begin())];
    };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const opening_line& l = lines[i];
        if (!concerned(l.to.machine) && !concerned(l.from.machine)) continue;
        const log_counts c = log.seen[i];
        const std::string detail = std::to_string(c.allowed) + s.word(" tillåtna, ", " allowed, ") +
                                   std::to_string(c.dropped) + s.word(" stoppade", " dropped");
        if (c.dropped > 0) rows.push_back(row_of(s, l, l.port(), "dropped", false, detail));
        else if (c.allowed > 0) rows.push_back(row_of(s, l, l.port(), "allowed", true, detail));
        else if (l.need() != flow_need::optional) {
            rows.push_back(row_of(s, l, l.port(), "never-seen", true));
            rows.back().is = weight::note;
        }
    }
    for (const unneeded_connection& u : log.unneeded) {
        opening_end from{network::internet, u.from.machine};
        for (const auto& e : rulebook::endpoints)
            if (u.from.endpoints.contains(e.id)) {
                from.endpoint = e.id;
                break;
            }
        const std::string detail = counted(u.times, nouns::times, s.lang);
        if (u.answer.verdict == flow_verdict::client_range) {
            if (s.clients == client_openings::exact)
                rows.push_back({end_name(from),
                                std::string(u.to->name),
                                std::to_string(u.port),
                                "allowed-in-range",
                                str(to_text(u.answer.verdict)),
                                {},
                                str(u.answer.rule->citation->place()),
                                detail,
                                weight::note});
        } else
            rows.push_back(surplus_row(
                s, end_name(from), {role::client, u.to}, u.port, u.answer,
                u.answer.verdict == flow_verdict::not_recommended ? "allowed-not-recommended" : "allowed-without-rule",
                is_in(ignored, u.port), detail));
    }
    if (log.unneeded_not_kept > 0)
        notes.push_back(std::to_string(log.unneeded_not_kept) +
                        s.word(" tillåtna anslutningar till ytterligare portar utan regel räknas inte upp",
                               " allowed connections to further ports without a rule are not listed"));
    return rows;
}

std::vector<check_row> check_matrix(const site& s, const std::vector<opening_line>& lines, const input& in,
                                    const port_set& ignored) {
    const input_table table = read_table(in);
    const auto column = [&](const char* key) {
        for (std::size_t i = 0; i < table.headings.size(); ++i)
            if (table.headings[i].text == key) return i;
        throw input_error(
            in.at(1, 0,
                  std::string("has no column \"") + key +
                      "\"; a matrix of this tool (CSV) or the Export List of Windows Firewall is needed"));
    };
    const std::size_t c_from = column("from"), c_to = column("to"), c_port = column("port");
    struct open_range {
        opening_end from, to;
        port_range ports;
    };
    std::vector<open_range> opened;
    std::vector<diagnostic> wrong;
    for (const auto& row : table.rows) {
        const auto end = [&](const table_cell& c) -> std::optional<opening_end> {
            try {
                return end_of(s, in.name, c.text);
            } catch (const input_error& e) {
                wrong.push_back(in.at(c.line, c.column, e.message()));
                return std::nullopt;
            }
        };
        const auto from = end(row[c_from]), to = end(row[c_to]);
        const std::string& port = row[c_port].text;
        unsigned first = 0, last = 0;
        char rest = 0;
        const int n = std::sscanf(port.c_str(), "%5u-%5u%c", &first, &last, &rest);
        if (n == 1) last = first;
        if (n < 1 || n > 2 || first == 0 || last < first || last > 65'535 ||
            port.find_first_not_of("0123456789-") != std::string::npos)
            wrong.push_back(
                in.at(row[c_port].line, row[c_port].column, "port \"" + port + "\" is not a port or a range of ports"));
        else if (from && to)
            opened.push_back({*from, *to, {static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(last)}});
    }
    if (!wrong.empty()) throw input_error(std::move(wrong));
    std::vector<check_row> rows;
    for (const opening_line& l : lines) {
        const bool there = std::any_of(opened.begin(), opened.end(), [&](const open_range& o) {
            return o.from == l.from && o.to == l.to && o.ports.first <= l.first && l.last <= o.ports.last;
        });
        rows.push_back(row_of(s, l, l.port(), there ? "open" : "missing", there));
    }
    for (const open_range& o : opened)
        for (std::uint32_t port = o.ports.first; port <= o.ports.last; ++port) {
            const flow_answer a = judge_ends(s, o.from, o.to, static_cast<std::uint16_t>(port));
            if (opens(a)) continue;
            const std::uint32_t first = port;
            while (port < o.ports.last &&
                   judge_ends(s, o.from, o.to, static_cast<std::uint16_t>(port + 1)).verdict == a.verdict)
                ++port;
            rows.push_back(
                surplus_row(s, end_name(o.from), o.to, static_cast<std::uint16_t>(first), a,
                            a.verdict == flow_verdict::not_recommended ? "open-not-recommended" : "open-without-rule",
                            is_in(ignored, static_cast<std::uint16_t>(first))));
            if (port > first) rows.back().port += '-' + std::to_string(port);
        }
    return rows;
}

std::vector<check_row> check_windows_rules(const site& s, const std::vector<opening_line>& lines,
                                           const std::vector<exported_rule>& rules, const server& on,
                                           const port_set& ignored, std::vector<std::string>& notes) {
    const auto matches = [](const exported_rule& r, std::uint16_t port) {
        return r.ports.empty() || is_in(r.ports, port);
    };
    const auto covers = [](const exported_rule& r, const ip_prefix& from) {
        return (r.from.empty() && r.from_readable) ||
               std::any_of(r.from.begin(), r.from.end(),
                           [&](const ip_prefix& p) { return p.length <= from.length && p.contains(from.first); });
    };
    std::size_t unreadable = 0;
    for (const exported_rule& r : rules) unreadable += !r.from_readable;
    if (unreadable > 0)
        notes.push_back(
            std::to_string(unreadable) +
            s.word(" regler med områden eller ord som fjärradress räknas bara för sina lästa adresser",
                   " rules with ranges or words as remote address count for the addresses that were read only"));
    std::vector<check_row> rows;
    for (const opening_line& l : lines) {
        if (l.to.machine != &on) continue;
        const std::vector<ip_prefix> sources = addresses_of(s, l.from);
        std::string allowed_by, blocked_by;
        std::size_t covered = 0;
        for (const ip_prefix& from : sources) {
            bool allowed = false;
            for (const exported_rule& r : rules) {
                if (!matches(r, l.first) || !covers(r, from)) continue;
                if (!r.allow) blocked_by = r.name;
                else if (allowed_by = r.name, true) allowed = true;
            }
            covered += allowed;
        }
        if (sources.empty())
            rows.push_back(row_of(
                s, l, l.port(), "not-judged", false,
                s.word("källans adresser anges inte i filen", "the file does not state the source's addresses")));
        else if (!blocked_by.empty()) rows.push_back(row_of(s, l, l.port(), "blocked", false, blocked_by));
        else {
            const bool open = covered == sources.size();
            const char* otherwise = covered > 0 ? "open-in-part" : "missing";
            rows.push_back(row_of(s, l, l.port(), open ? "open" : otherwise, open, allowed_by));
        }
    }
    const opening_end to{role::client, &on};
    for (const exported_rule& r : rules) {
        if (!r.allow || (r.from.empty() && !r.from_readable)) continue;
        const std::string from = r.from.empty() ? "any" : address_text(r.from);
        if (r.ports.empty()) {
            rows.push_back({from,
                            end_name(to),
                            "any",
                            "open-on-every-port",
                            str(to_text(flow_verdict::unknown)),
                            {},
                            {},
                            r.name,
                            weight::finding});
            continue;
        }
        // What the document says at best of anybody whom the rule lets in.
        const auto judge_rule = [&](std::uint32_t port) {
            if (r.from.empty()) return judge_anybody(s, on, static_cast<std::uint16_t>(port));
            best_answer best;
            const auto consider = [&](const opening_end& e) {
                for (const ip_prefix& a : addresses_of(s, e))
                    for (const ip_prefix& b : r.from)
                        if (a.contains(b.first) || b.contains(a.first))
                            best.consider(judge_ends(s, e, to, static_cast<std::uint16_t>(port)));
            };
            for (const server& m : s.file.servers) consider({role::client, &m});
            for (const network_addresses& n : s.file.networks) consider({n.endpoint, nullptr});
            return best.get();
        };
        for (const port_range& p : r.ports)
            for (std::uint32_t port = p.first; port <= p.last; ++port) {
                const flow_answer a = judge_rule(port);
                if (opens(a)) continue;
                const std::uint32_t first = port;
                while (port < p.last && judge_rule(port + 1).verdict == a.verdict) ++port;
                rows.push_back(surplus_row(
                    s, from, to, static_cast<std::uint16_t>(first), a,
                    a.verdict == flow_verdict::not_recommended ? "open-not-recommended" : "open-without-rule",
                    is_in(ignored, static_cast<std::uint16_t>(first)), r.name));
                if (port > first) rows.back().port += '-' + std::to_string(port);
            }
    }
    return rows;
}

namespace {

std::string verdict_word(const site& s, weight w) {
    switch (w) {
        case weight::fine: return "ok";
        case weight::note: return s.word("not", "note");
        case weight::finding: return s.word("BRIST", "FINDING");
    }
    return {};
}

}  // namespace

sheet check_sheet(const site& s, const std::vector<check_row>& rows) {
    sheet out{{{"verdict"},
               {"from"},
               {"to"},
               {"port", alignment::right},
               {"state"},
               {"requirement"},
               {"name"},
               {"document"},
               {"section"},
               {"detail"}},
              {}};
    const auto key_of = [](weight w) {
        if (w == weight::fine) return "ok";
        return w == weight::note ? "note" : "finding";
    };
    for (const check_row& r : rows)
        out.rows.push_back({key_of(r.is), r.from, r.to, r.port, r.state, r.requirement, r.name,
                            str(to_text(s.table.printed_by())), r.section, r.detail});
    return out;
}

sheet check_text(const site& s, const std::vector<check_row>& rows, bool all) {
    sheet out{{{s.word("utfall", "verdict")},
               {s.word("från", "from")},
               {s.word("till", "to")},
               {"port", alignment::right},
               {s.word("läge", "state")},
               {s.word("avsnitt", "section")},
               {s.word("namn", "name")}},
              {}};
    const sheet full = check_sheet(s, rows);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].is == weight::fine && !all) continue;
        const auto& c = full.rows[i];
        std::string name = c[6];
        if (!c[9].empty()) name += (name.empty() ? "" : " - ") + c[9];
        out.rows.push_back({verdict_word(s, rows[i].is), c[1], c[2], c[3], c[4], c[8], name});
    }
    return out;
}

}  // namespace tools
