// SPDX-License-Identifier: MIT
#include <set>

#include "../common/text.hpp"
#include "check_rows.hpp"

namespace tools {

using namespace lifecare;

std::vector<check_row> check_listening(const site& s, const opening_list& all,
                                       const std::vector<listening_socket>& sockets, const server& on,
                                       const port_set& ignored, std::vector<std::string>& notes) {
    std::set<std::uint16_t> outside, loopback;
    std::size_t udp = 0;
    for (const listening_socket& k : sockets) {
        if (!k.tcp) ++udp;
        else (k.address.unmapped().is_loopback() ? loopback : outside).insert(k.port);
    }
    if (udp > 0)
        notes.push_back(say("{} UDP-socketar bedöms inte: dokumenten anger bara TCP",
                            "{} UDP sockets are not judged: the documents print TCP only", udp)
                            .in(s.lang));
    std::vector<check_row> rows;
    all.each_to({role::client, &on}, [&](const opening_line& l) {
        if (l->first != l->last) return;
        const bool listens = outside.count(l->first) > 0;
        const bool served = is_served(s.file, s.table.printed_by(), l->first);
        const char* otherwise = loopback.count(l->first) ? "listening-on-loopback-only" : "not-listening";
        if (!served) otherwise = "not-installed";
        rows.push_back(row_of(s, l, l->port(), listens ? "listening" : otherwise, listens || !served));
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
