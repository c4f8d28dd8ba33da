// SPDX-License-Identifier: MIT
#include <algorithm>
#include <map>
#include <set>

#include "../common/text.hpp"
#include "check_rows.hpp"

namespace tools {

using namespace lifecare;

std::vector<check_row> check_listening(const site& s, const opening_list& all,
                                       const std::vector<listening_socket>& sockets, const server& on,
                                       const port_set& ignored, std::vector<std::string>& notes) {
    std::set<std::uint16_t> outside, loopback, here;
    std::map<std::uint16_t, ip_address> elsewhere;  // an address that the file does not give the server
    const auto is_here = [&](const ip_address& a) {
        return on.addresses.empty() || a.is_unspecified() ||
               std::any_of(on.addresses.begin(), on.addresses.end(),
                           [&](const ip_address& own) { return own.unmapped() == a; });
    };
    std::size_t udp = 0;
    for (const listening_socket& k : sockets) {
        const ip_address a = k.address.unmapped();
        if (!k.tcp) ++udp;
        else (a.is_loopback() ? loopback : outside).insert(k.port);
        if (!k.tcp || a.is_loopback()) continue;
        if (is_here(a)) here.insert(k.port);
        else elsewhere.try_emplace(k.port, a);
    }
    if (udp > 0)
        notes.push_back(say("{} UDP-socketar bedöms inte: dokumenten anger bara TCP",
                            "{} UDP sockets are not judged: the documents print TCP only", udp)
                            .in(s.lang));
    std::vector<check_row> rows;
    all.each_to({role::client, &on}, [&](const opening_line& l) {
        if (l->first != l->last) return;
        const bool listens = here.count(l->first) > 0;
        const bool served = is_served(s.file, s.table.printed_by(), l->first);
        const auto other = elsewhere.find(l->first);
        if (!listens && served && other != elsewhere.end()) {
            check_row row = row_of(s, l, l->port(), "listening-on-other-address", false,
                                   say("{}, som filen inte ger servern", "{}, which the file does not give the server",
                                       std::string(to_text(other->second).view()))
                                       .in(s.lang));
            row.is = weight::note;  // the file's address may be that of a translation, or of a cluster
            rows.push_back(std::move(row));
            return;
        }
        const char* otherwise = loopback.count(l->first) ? "listening-on-loopback-only" : "not-listening";
        if (!served) otherwise = "not-installed";
        const bool fine = listens || !served;
        rows.push_back(row_of(s, l, l->port(), listens ? "listening" : otherwise, fine));
    });
    excuse_alternatives(s, rows);
    for (const std::uint16_t port : outside) {
        const flow_answer a = judge_anybody(s, all, on, port);
        // The brokers' administration is reached from the server itself, if from nowhere else.
        const bool for_itself =
            s.table.judge_machines(endpoints_of(on), endpoints_of(on), port).verdict == flow_verdict::between_servers;
        if (!opens(a) && !for_itself)
            rows.push_back(surplus_row(s, "any", {role::client, &on}, {port, port}, a, "listening-without-rule",
                                       is_in(ignored, port)));
    }
    return rows;
}

}  // namespace tools
