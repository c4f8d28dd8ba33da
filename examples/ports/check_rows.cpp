// SPDX-License-Identifier: MIT
#include "check_rows.hpp"

#include "../common/diagnostics.hpp"
#include "../common/text.hpp"

namespace tools {

using namespace lifecare;

check_row row_of(const site& s, const opening_line& l, std::string port, std::string state, bool good,
                 std::string detail) {
    const weight otherwise = l->need() == flow_need::required ? weight::finding : weight::note;
    std::string name = l->names();
    if (name.empty()) name = l->notes(s.lang);
    return {end_name(l.from), end_name(l.to),          std::move(port),
            std::move(state), str(to_text(l->need())), std::move(name),
            l->sections(),    std::move(detail),       good ? weight::fine : otherwise};
}

check_row surplus_row(const site& s, std::string from, const opening_end& to, port_range ports,
                      const flow_answer& answer, const char* state, bool ignored, std::string detail) {
    check_row r{std::move(from),
                end_name(to),
                std::to_string(ports.first) + (ports.last > ports.first ? '-' + std::to_string(ports.last) : ""),
                state,
                str(to_text(answer.verdict)),
                {},
                {},
                std::move(detail),
                ignored ? weight::fine : weight::finding};
    for (const server& m : s.file.servers) {
        if ((to.machine != &m && r.from != m.name) || answer.verdict != flow_verdict::unknown || !is_drawn_only(s, m))
            continue;
        const std::vector<std::string> notes = drawn_notes(s, &m);
        r.detail += (r.detail.empty() ? "" : "; ") + notes.front();
        if (!ignored) r.is = weight::note;
    }
    if (answer.rule) r.section = str(answer.rule->citation->place());
    if (answer.rule) r.name = str(answer.rule->name());
    return r;
}

opening_end end_of(const known_address& a) {
    opening_end out{network::internet, a.machine};
    for (const auto& e : rulebook::endpoints)
        if (a.endpoints.contains(e.id)) {
            out.endpoint = e.id;
            break;
        }
    return out;
}

flow_answer judge_ends(const site& s, const opening_end& from, const opening_end& to, std::uint16_t port) {
    return lifecare::judge_ends(s.file, s.table, from, to, port);
}

flow_answer judge_anybody(const site& s, const opening_list& all, const server& to, std::uint16_t port) {
    best_answer best;
    const opening_end at{role::client, &to};
    for (const opening_list::kind& k : all.kinds()) {
        // Servers of one kind are answered alike; none needs anything of itself.
        const std::size_t other = k.members.size() > 1 && all.ends()[k.members[0]] == at ? 1 : 0;
        const opening_end& from = all.ends()[k.members[other]];
        if (from.machine || from.endpoint == endpoint{role::client} || from.endpoint.is_network())
            best.consider(judge_ends(s, from, at, port));
    }
    return best.get();
}

port_stretches::port_stretches(const flow_table& table) {
    for (std::uint32_t port = 0; port <= 65'535; ++port)
        if (port == 0 ||
            table.class_of(static_cast<std::uint16_t>(port)) != table.class_of(static_cast<std::uint16_t>(port - 1)))
            starts_.push_back(static_cast<std::uint16_t>(port));
}

}  // namespace tools
