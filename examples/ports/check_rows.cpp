// SPDX-License-Identifier: MIT
#include "check_rows.hpp"

#include <algorithm>
#include <lifecare/rulebook/about/contradictions.hpp>
#include <map>
#include <set>
#include <tuple>

#include "../common/diagnostics.hpp"
#include "../common/text.hpp"

namespace tools {

using namespace lifecare;

namespace {

/// What the document says against an opening that it prints: port 80 to the intranet server, beside "https". The
/// register of contradictions has both places, and decides that it is a warning whether the port is open or not.
const rulebook::contradiction* disputed(const site& s, const opening_line& l) {
    const auto& row = row_with_key(rulebook::contradictions, "port-80-intranet");
    if (!row.source.in(s.table.printed_by())) return nullptr;
    for (const port_rule* r : l->rules)
        if (r->from != endpoint{network::intranet} || r->to != endpoint{role::intranet_server} || r->first != 80)
            return nullptr;
    return &row;
}

}  // namespace

check_row row_of(const site& s, const opening_line& l, std::string port, std::string state, bool good,
                 std::string detail) {
    weight otherwise = l->need() == flow_need::required ? weight::finding : weight::note;
    if (otherwise == weight::finding && state == to_word(port_state::not_scanned)) otherwise = weight::untried;
    if (const auto* against = disputed(s, l); against && otherwise != weight::untried) {
        otherwise = weight::note;
        good = false;
        detail += (detail.empty() ? "" : "; ") + str(against->first_says.in(s.lang)) + " (" +
                  str(against->source.find(s.table.printed_by())->place()) +
                  "): " + s.word("motsägelsen ", "contradiction ") + str(against->key);
    }
    if (!good && otherwise == weight::finding && l->unanswered) {
        otherwise = weight::note;
        detail += (detail.empty() ? "" : "; ") + l->unanswered_note(s.lang);
    }
    std::string name = l->names();
    const std::string more = name.empty() ? l->notes(s.lang) : l->footnotes(s.lang);
    if (!more.empty()) name += (name.empty() ? "" : " - ") + more;
    return {end_name(l.from), end_name(l.to),          std::move(port),
            std::move(state), str(to_text(l->need())), std::move(name),
            l->sections(),    std::move(detail),       good ? weight::fine : otherwise,
            l->other_port()};
}

void excuse_alternatives(const site& s, std::vector<check_row>& rows, std::size_t first) {
    using pair_and_port = std::tuple<std::string, std::string, std::string>;
    std::map<pair_and_port, weight> open;
    const auto alternatives = [&](const auto& use) {
        for (std::size_t i = first; i < rows.size(); ++i)
            if (rows[i].or_else != 0) use(rows[i]);
    };
    alternatives([&](const check_row& r) {
        const bool narrowed = r.is == weight::note && r.state == "open-in-part";
        if (r.is == weight::fine || narrowed) open.insert({{r.from, r.to, r.port}, r.is});
    });
    alternatives([&](check_row& r) {
        if (r.is == weight::fine) return;
        const auto other = open.find({r.from, r.to, std::to_string(r.or_else)});
        const bool done = other != open.end() && other->second == weight::fine;
        const label enough =
            done ? label{"{0} eller {1} räcker, och {1} är öppen", "{0} or {1} is enough, and {1} is open"}
                 : label{"{0} eller {1} räcker", "{0} or {1} is enough"};
        r.detail += (r.detail.empty() ? "" : "; ") + say(enough, r.port, r.or_else).in(s.lang);
        if (other != open.end()) r.is = std::min(r.is, other->second);
    });
}

std::string missing_text(const site& s, const port_ranges& ports) {
    return s.say("saknas: {}", "missing: {}", port_text(ports));
}

const char* state_of_surplus(const flow_answer& a) {
    if (opens(a)) return "open-to-others";
    return a.verdict == flow_verdict::not_recommended ? "open-not-recommended" : "open-without-rule";
}

check_row surplus_row(const site& s, std::string from, const opening_end& to, port_range ports,
                      const flow_answer& answer, const char* state, bool ignored, std::string detail) {
    const weight otherwise = opens(answer) ? weight::note : weight::finding;
    check_row r{std::move(from),
                end_name(to),
                port_text(ports),
                state,
                str(to_text(answer.verdict)),
                {},
                {},
                std::move(detail),
                ignored ? weight::fine : otherwise};
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
    return lifecare::judge_ends(s.file, s.table, from, s.endpoints[from.endpoint.index()], to, port);
}

flow_answer judge_anybody(const site& s, const opening_list& all, const server& to, std::uint16_t port) {
    best_answer best;
    const opening_end at{role::client, &to};
    for (const opening_list::kind& k : all.kinds()) {
        // Servers of one kind are answered alike; none needs anything of itself.
        const std::size_t other = k.members.size() > 1 && all.ends()[k.members[0]] == at ? 1 : 0;
        const opening_end& from = all.ends()[k.members[other]];
        if (may_call(from)) best.consider(judge_ends(s, from, at, port));
    }
    return best.get();
}

port_stretches::port_stretches(const flow_table& table) {
    for (std::uint32_t port = 0; port <= 65'535; ++port)
        if (port == 0 ||
            table.class_of(static_cast<std::uint16_t>(port)) != table.class_of(static_cast<std::uint16_t>(port - 1)))
            starts_.push_back(static_cast<std::uint16_t>(port));
}

void port_stretches::add_surplus(std::vector<check_row>& rows, const site& s, const std::string& from,
                                 const opening_end& to, const port_ranges& open, const port_set& ignored,
                                 const judge& judged, const std::string& detail) const {
    std::vector<std::optional<std::optional<flow_answer>>> answers(starts_.size());
    const auto answer = [&](std::size_t at) -> const std::optional<flow_answer>& {
        if (!answers[at]) answers[at] = judged(starts_[at]);
        return *answers[at];
    };
    const auto alike = [](const std::optional<flow_answer>& a, const std::optional<flow_answer>& b) {
        return a && b ? a->verdict == b->verdict : a.has_value() == b.has_value();
    };
    struct group {
        flow_answer answer;
        std::vector<port_range> ports;
    };
    std::vector<std::pair<std::uint16_t, check_row>> found;
    for (const bool accepted : {false, true}) {
        std::map<flow_verdict, group> groups;
        for (const port_range& r : accepted ? open.in_both(ignored) : open.without(ignored)) {
            std::size_t at =
                static_cast<std::size_t>(std::upper_bound(starts_.begin(), starts_.end(), r.first) - starts_.begin()) -
                1;
            for (std::uint16_t first = r.first;; first = starts_[at]) {
                const std::optional<flow_answer>& here = answer(at);
                do ++at;
                while (at < starts_.size() && starts_[at] <= r.last && alike(answer(at), here));
                const bool ends = at == starts_.size() || starts_[at] > r.last;
                const port_range stretch{first, ends ? r.last : preceding(starts_[at])};
                if (here) {
                    group& g = groups.try_emplace(here->verdict, group{*here, {}}).first->second;
                    g.ports.push_back(stretch);
                }
                if (ends) break;
            }
        }
        for (const auto& each : groups) {
            const group& g = each.second;
            constexpr std::size_t most = 20;
            const auto add = [&](const port_range& ports, const std::string& why) {
                found.emplace_back(
                    ports.first, surplus_row(s, from, to, ports, g.answer, state_of_surplus(g.answer), accepted, why));
            };
            if (g.ports.size() <= most) {
                for (const port_range& p : g.ports) add(p, detail);
                continue;
            }
            std::size_t count = 0;
            for (const port_range& p : g.ports) count += static_cast<std::size_t>(p.last - p.first) + 1;
            add({g.ports.front().first, g.ports.back().last},
                detail + (detail.empty() ? "" : "; ") +
                    s.say("{} av dessa portar", "{} of these ports", grouped(count)));
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (auto& [first, row] : found) rows.push_back(std::move(row));
}

}  // namespace tools
