// SPDX-License-Identifier: MIT
// who, allowed: what the documents say of a port.
#include <algorithm>

#include "../common/diagnostics.hpp"
#include "../common/text.hpp"
#include "question.hpp"

namespace tools {

using namespace lifecare;

namespace {

std::string port_text(const port_rule& r) {
    return std::to_string(r.first) + (r.first == r.last ? "" : '-' + std::to_string(r.last));
}

void add_rule(sheet& out, const question& q, const port_rule& r) {
    std::string name = str(r.name()), note = str(r.note().in(q.opt.lang));
    if (!note.empty()) name += (name.empty() ? "" : " - ") + note;
    if (q.opt.explain && !r.reason().sv.empty())
        name += " [" + str(to_text(r.basis())) + ": " + str(r.reason().in(q.opt.lang)) + ']';
    out.rows.push_back({str(to_text(r.from)), str(to_text(r.to)), port_text(r), str(r.transport()),
                        str(to_text(flow_table::verdict_of(r))), str(to_text(r.citation->document())),
                        str(r.citation->place()), name});
}

sheet rule_sheet() {
    return {
        {{"from"}, {"to"}, {"port", alignment::right}, {"transport"}, {"verdict"}, {"document"}, {"section"}, {"name"}},
        {}};
}

/// The same for a person: without the transport, document and section in one.
sheet narrow(const sheet& rules) {
    sheet out{
        {rules.columns[0], rules.columns[1], rules.columns[2], rules.columns[4], rules.columns[5], rules.columns[7]},
        {}};
    for (const auto& row : rules.rows)
        out.rows.push_back({row[0], row[1], row[2], row[4], row[5] + ' ' + row[6], row[7]});
    return out;
}

/// Rules of one row, whose ends differ, as one line: its sources and its destinations, each once.
struct row_rules {
    const port_rule* first;
    std::vector<endpoint> from, to;
};
std::string keys_text(const std::vector<endpoint>& all) {
    std::string out;
    for (const endpoint& e : all) out += (out.empty() ? "" : " ") + str(to_text(e));
    return out;
}

/// A machine with one role, to ask what is drawn of it; without a role for a network and a service outside.
server machine_like(std::string_view name, endpoint e) {
    server s{.name = name};
    if (e.is_role()) s.roles.insert(e.as_role());
    return s;
}

/// What is printed near an answer that no row gives: of services that are on the internet, and of the network that a
/// client is in.
std::vector<std::string> printed_beside(const question& q, const flow_table& table, endpoint from, endpoint to,
                                        std::uint16_t port) {
    std::vector<std::string> out;
    for (const auto& row : rulebook::endpoints) {
        const auto other = parse_endpoint(row.key);
        const bool service = to == endpoint{network::internet} && other->is_external();
        const bool around = from == endpoint{role::client} &&
                            (other == endpoint{network::intranet} || other == endpoint{network::internet});
        if (!service && !around) continue;
        const endpoint a = service ? from : *other, b = service ? *other : to;
        if (const flow_answer there = table.judge(a, b, port); allows(there.verdict))
            out.push_back(q.word("tryckt är ", "printed is ") + str(to_text(a)) + " -> " + str(to_text(b)) + ' ' +
                          std::to_string(port) + ": " + str(to_text(there.verdict)));
    }
    return out;
}

}  // namespace

int answer_who(const question& q) {
    const port_range port = port_of("PORT", q.port_word);
    const auto add = [](std::vector<endpoint>& all, endpoint e) {
        if (std::find(all.begin(), all.end(), e) == all.end()) all.push_back(e);
    };
    sheet out = rule_sheet();
    for (std::size_t d = 0; d < document_count; ++d) {
        const flow_table* table = find_flow_table(static_cast<document>(d));
        if (!table ||
            (!q.opt.document_word.empty() && static_cast<document>(d) != *parse_document(q.opt.document_word)))
            continue;
        std::vector<row_rules> rows;
        for (const port_rule& r : *table) {
            if (r.first > port.last || port.first > r.last) continue;
            auto row = std::find_if(rows.begin(), rows.end(), [&](const row_rules& x) {
                return x.first->kind == r.kind && x.first->flow == r.flow && x.first->client_port == r.client_port &&
                       x.first->client_range == r.client_range;
            });
            if (row == rows.end()) row = rows.insert(row, {&r, {}, {}});
            add(row->from, r.from);
            add(row->to, r.to);
        }
        for (const row_rules& r : rows) {
            add_rule(out, q, *r.first);
            out.rows.back()[0] = keys_text(r.from);
            out.rows.back()[1] = keys_text(r.to);
        }
    }
    if (out.rows.empty()) {
        q.opt.io.report(q.word("ingen regel nämner porten\n", "no rule names the port\n"));
        if (q.opt.as == format::text) return findings;
    }
    q.opt.write(q.opt.as == format::text
                    ? to_text(narrow(out))
                    : q.opt.present(out, q.word("Regler som nämner porten", "Rules that name the port")));
    return out.rows.empty() ? findings : clean;
}

int answer_allowed(const question& q) {
    const port_range port = port_of("PORT", q.port_word);
    if (port.first != port.last) throw input_error("PORT", "one port is asked for at a time");
    flow_answer answer;
    std::vector<std::string> drawn;
    sheet out = rule_sheet();
    if (q.file.empty()) {
        const auto end = [](const char* argument, const std::string& name) {
            const auto e = parse_endpoint(name);
            std::vector<std::string_view> accepted;
            for (const auto& row : rulebook::endpoints) accepted.push_back(row.key);
            if (!e)
                throw input_error(argument,
                                  '"' + name +
                                      "\" is neither a role nor a network; with --installation servers can be named" +
                                      suggestion(name, accepted));
            return *e;
        };
        const document d = document_of(q, {});
        const endpoint from = end("FROM", q.from_word), to = end("TO", q.to_word);
        const flow_table& table = *find_flow_table(d);
        answer = table.judge(from, to, port.first);
        if (answer.rule) add_rule(out, q, *answer.rule);
        drawn = printed_beside(q, table, from, to, port.first);
        const server alike[] = {machine_like(q.from_word, from), machine_like(q.to_word, to)};
        const installation both{.servers = alike};
        for_each_drawn_opening(both, d, [&](const drawn_opening& o) {
            std::string note = note_of(o, q.opt.lang);
            if (drawn.empty() || drawn.back() != note)
                drawn.push_back(std::move(note));  // both ends may be of one role
        });
    } else {
        const site s = open_site(q);
        const opening_end from = end_of(s, "FROM", q.from_word), to = end_of(s, "TO", q.to_word);
        answer = judge_ends(s.file, s.table, from, to, port.first);
        if (answer.rule) add_rule(out, q, *answer.rule);
        for (const opening_end& e : {from, to})
            if (e.machine)
                for (std::string& note : drawn_notes(s, e.machine)) drawn.push_back(std::move(note));
    }
    const bool yes = allows(answer.verdict);
    if (answer.verdict != flow_verdict::unknown) drawn.clear();  // what is printed answers
    if (q.opt.as == format::text)
        q.opt.write(printable(q.from_word) + " -> " + printable(q.to_word) + ' ' +
                    port_text({.first = port.first, .last = port.last}) + ": " +
                    (yes ? q.word("ja, ", "yes, ") : q.word("nej, ", "no, ")) + str(to_text(answer.verdict)) + "\n" +
                    (answer.rule ? "\n" + to_text(narrow(out)) : ""));
    else q.opt.write(q.opt.present(out, q.word("Är porten tillåten?", "Is the port allowed?"), drawn));
    report_notes(q.opt.io, drawn);
    return yes ? clean : findings;
}

}  // namespace tools
