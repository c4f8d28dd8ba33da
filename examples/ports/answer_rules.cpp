// SPDX-License-Identifier: MIT
// who, allowed: what the documents say of a port.
#include <algorithm>
#include <lifecare/rulebook/references.hpp>
#include <lifecare/words.hpp>

#include "../common/diagnostics.hpp"
#include "../common/input.hpp"
#include "../common/port_ranges.hpp"
#include "../common/text.hpp"
#include "question.hpp"

namespace tools {

using namespace lifecare;

namespace {

/// A verdict as it follows "ja, " or "nej, "; in English its key, which says it.
std::string verdict_text(const question& q, flow_verdict v) {
    if (v == flow_verdict::unknown) return q.word("dokumentet anger ingen sådan öppning", "unknown");
    return str(q.opt.lang == language::swedish ? label_of(v).sv : to_text(v));
}

void add_rule(sheet& out, const question& q, const port_rule& r) {
    const port_opening as_opened{r.first, r.last, {&r}};
    std::string name = as_opened.names();
    if (const std::string notes = as_opened.notes(q.opt.lang); !notes.empty())
        name += (name.empty() ? "" : " - ") + notes;
    if (q.opt.explain && !r.reason().sv.empty())
        name += " [" + q.word(label_of(r.basis())) + ": " + str(r.reason().in(q.opt.lang)) + ']';
    out.rows.push_back({str(to_text(r.from)), str(to_text(r.to)), as_opened.port(), str(r.transport()),
                        str(to_text(flow_table::verdict_of(r))), str(to_text(r.citation->document())),
                        str(r.citation->place()), name});
}

sheet rule_sheet() {
    return {{{"from"},
             {"to"},
             {"port", alignment::right},
             {"transport"},
             {"verdict", alignment::left, false, {"Krav", "Requirement"}},
             {"document"},
             {"section"},
             {"name"}},
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

/// Rules of one row as one line: those who reach the same, each once.
struct row_rules {
    const port_rule* first;
    std::vector<endpoint> from, to;

    [[nodiscard]] bool is_of(const port_rule& r) const {
        return first->kind == r.kind && first->flow == r.flow && first->client_port == r.client_port &&
               first->client_range == r.client_range;
    }
};
/// The lines of the rules that name a port. A range that is advised against, or is not needed, says nothing of a port
/// that another row needs between the same ends.
std::vector<row_rules> rows_that_name(const flow_table& table, port_range port) {
    const auto is_overruled = [&](const port_rule& r) {
        if (r.kind != rule_kind::not_recommended && r.kind != rule_kind::between_servers) return false;
        for (std::uint32_t p = std::max(r.first, port.first); p <= std::min(r.last, port.last); ++p)
            if (table.judge(r.from, r.to, static_cast<std::uint16_t>(p)).verdict <= flow_verdict::client_range)
                return false;
        return true;
    };
    std::vector<row_rules> by_caller;
    for (const port_rule& r : table) {
        if (r.first > port.last || port.first > r.last || is_overruled(r)) continue;
        const auto same = std::find_if(by_caller.begin(), by_caller.end(),
                                       [&](const row_rules& x) { return x.is_of(r) && x.from.front() == r.from; });
        if (same == by_caller.end()) by_caller.push_back({&r, {r.from}, {r.to}});
        else same->to.push_back(r.to);
    }
    std::vector<row_rules> out;
    for (row_rules& one : by_caller) {
        const auto same = std::find_if(out.begin(), out.end(),
                                       [&](const row_rules& x) { return x.is_of(*one.first) && x.to == one.to; });
        if (same == out.end()) out.push_back(std::move(one));
        else same->from.push_back(one.from.front());
    }
    return out;
}
std::string keys_text(const std::vector<endpoint>& all) {
    std::string out;
    for (const endpoint& e : all) out += (out.empty() ? "" : " ") + str(to_text(e));
    return out;
}
/// The same for a person: of nearly all servers, which they are not.
std::string all_ends_text(const question& q, const std::vector<endpoint>& all) {
    const auto holds = [&](endpoint e) { return std::find(all.begin(), all.end(), e) != all.end(); };
    const auto is_server = [](endpoint e) { return e.is_role() && e != endpoint{role::client}; };
    sentence servers, others;
    std::size_t there = 0, missing = 0;
    const auto add = [](sentence& list, endpoint e) {
        if (!list.empty()) list += ", ";
        list += {end_words(e, language::swedish), end_words(e, language::english)};
    };
    for (const auto& row : rulebook::endpoints) {
        if (!is_server(row.id)) continue;
        (holds(row.id) ? there : missing) += 1;
        if (!holds(row.id)) add(servers, row.id);
    }
    const bool nearly_all = missing < there;
    bool everybody = nearly_all;  // the clients and every network, too
    for (const auto& row : rulebook::endpoints)
        everybody = everybody && (!(row.id.is_network() || row.id == endpoint{role::client}) || holds(row.id));
    for (const endpoint& e : all)
        if (!nearly_all || (!everybody && !is_server(e)) || e.is_external()) add(others, e);
    if (!nearly_all) return others.in(q.opt.lang);
    if (!others.empty()) others = sentence{", "} + others;
    if (everybody && missing > 0) return q.say("alla utom {}{}", "all but {}{}", servers, others);
    return q.say(missing == 0 ? "alla servrar{1}" : "alla servrar utom {0}{1}",
                 missing == 0 ? "every server{1}" : "every server but {0}{1}", servers, others);
}

/// A machine with one role, to ask what is drawn of it; without a role for a network and a service outside.
server machine_like(std::string_view name, endpoint e) {
    server s{.name = name};
    if (e.is_role()) s.roles.insert(e.as_role());
    return s;
}

/// An end as it was asked about: a server by its name, anything else in words.
std::string asked_end(const question& q, const std::string& word) {
    const auto e = endpoint_called(word);
    return e ? end_words(*e, q.opt.lang) : printable(word);
}

/// What is printed near an answer that no row gives: of services that are on the internet, and of the internet, from
/// where a client reaches things, too.
std::vector<std::string> printed_beside(const question& q, const flow_table& table, endpoint from, endpoint to,
                                        std::uint16_t port) {
    std::vector<std::string> out;
    constexpr endpoint balanced = role::load_balanced_server;
    if (const flow_answer alike = table.judge(balanced, balanced, port);
        from == to && from.is_role() && from != endpoint{role::client} && allows(alike.verdict))
        out.push_back(q.say("mellan servrar som delar rollen och är lastbalanserade är svaret ja, {} ({})",
                            "between servers that share the role and are load-balanced the answer is yes, {} ({})",
                            verdict_text(q, alike.verdict), std::string(alike.rule->citation->place().view())));
    for (const auto& row : rulebook::endpoints) {
        const auto other = parse_endpoint(row.key);
        const bool service = to == endpoint{network::internet} && other->is_external();
        const bool around = from == endpoint{role::client} && other == endpoint{network::internet};
        if (!service && !around) continue;
        const endpoint a = service ? from : *other, b = service ? *other : to;
        if (const flow_answer there = table.judge(a, b, port); allows(there.verdict))
            out.push_back(q.say("dokumentet anger {} -> {} {}: {}", "printed is {} -> {} {}: {}",
                                end_words(a, q.opt.lang), end_words(b, q.opt.lang), port,
                                verdict_text(q, there.verdict)));
    }
    return out;
}

/// As whom somebody may call, where that is not by what it is itself but by the network that it is in; empty for
/// others.
std::string called_as(const question& q, const opening_end& from, const flow_answer& answer) {
    if (from.machine || !answer.rule || !allows(answer.verdict)) return {};
    const endpoint as = answer.rule->from;
    if (as == from.endpoint || !(as.is_network() || as == endpoint{role::client})) return {};
    return q.say("Besvarat som {1}, där {0} är: det som öppnas för ett nät är öppnat för den som är i det",
                 "Answered as {1}, where {0} is: what is opened for a network is opened for whoever is in it",
                 end_words(from.endpoint, q.opt.lang), end_words(as, q.opt.lang));
}

/// True for a document that a question about a port is put to: the one that is named, or all, of the family that is
/// named.
bool is_asked(const question& q, document d) {
    if (!q.opt.document_word.empty()) return d == q.opt.document(q.opt.family());
    return q.opt.family_word.empty() || covers(d, q.opt.family());
}
bool is_asked(const question& q, const provenance& source) {
    for (std::size_t d = 0; d < document_count; ++d)
        if (source.in(static_cast<document>(d)) && is_asked(q, static_cast<document>(d))) return true;
    return false;
}

/// Addresses that the documents print with the port. None of them is an opening: of RabbitMQ's administration
/// http://localhost:15672.
std::vector<std::string> printed_addresses(const question& q, port_range port) {
    std::vector<std::string> out;
    for (const rulebook::reference& r : rulebook::references) {
        if (!is_asked(q, r.source)) continue;
        const std::string_view address = r.address;
        const std::size_t scheme = address.find("://"),
                          colon = address.find(':', scheme == std::string_view::npos ? 0 : scheme + 3);
        std::uint32_t number = 0;
        if (colon == std::string_view::npos || !parse_count(std::string(address.substr(colon + 1)), number).empty() ||
            number < port.first || port.last < number)
            continue;
        out.push_back(q.opt.say("dokumentet anger {}: {} ({})", "printed is {}: {} ({})", str(r.address), r.content,
                                std::string(lifecare::to_text(r.source.newest()).view())));
    }
    return out;
}

}  // namespace

int answer_who(const question& q) {
    const port_range port = port_of(kinds::port, q.port_word);
    sheet out = rule_sheet();
    const bool people = q.opt.for_people();
    for (std::size_t d = 0; d < document_count; ++d) {
        const flow_table* table = find_flow_table(static_cast<document>(d));
        if (!table || !is_asked(q, static_cast<document>(d))) continue;
        for (const row_rules& r : rows_that_name(*table, port)) {
            add_rule(out, q, *r.first);
            out.rows.back()[0] = people ? all_ends_text(q, r.from) : keys_text(r.from);
            out.rows.back()[1] = people ? all_ends_text(q, r.to) : keys_text(r.to);
        }
    }
    const std::vector<std::string> notes = printed_addresses(q, port);
    if (out.rows.empty()) {
        q.opt.io.report(q.word("ingen regel nämner porten\n", "no rule names the port\n"));
        report_notes(q.opt.io, notes);
        if (q.opt.as == format::text) return findings;
    }
    q.opt.write(q.opt.as == format::text
                    ? to_text(narrow(out), q.opt)
                    : q.opt.present(out, q.word("Regler som nämner porten", "Rules that name the port"), notes));
    return out.rows.empty() ? findings : clean;
}

/// The product or the condition with which the answer would be yes, where the file does not name the one or states that
/// the other does not hold; empty for none.
std::string if_it_were_so(const site& s, const question& q, const opening_end& from, const opening_end& to,
                          std::uint16_t port) {
    installation with = s.file;
    with.products = all_products;
    with.conditions = {};
    const document d = s.table.printed_by();
    const flow_table possible = flow_table_of(with, d);
    const flow_answer then = judge_ends(with, possible, from, to, port);
    if (!allows(then.verdict) || !then.rule->flow) return {};
    const rulebook::flow& f = *then.rule->flow;
    const std::string verdict = verdict_text(q, then.verdict), place = str(then.rule->citation->place());
    if (stated_of(f, s.file.conditions) == false)
        return q.say("Filen anger {} = false; gällde det vore svaret ja, {} ({})",
                     "The file states {} = false; if it held the answer would be yes, {} ({})",
                     str(rulebook::stated_condition_of(f)), verdict, place);
    if (f.product.empty()) return {};
    return q.say("Filens products nämner inte {}; om den används är svaret ja, {} ({})",
                 "The file's products do not name {}; where it is used the answer is yes, {} ({})", str(f.product),
                 verdict, place);
}

/// Two rules of one flow, which differ by the network of who calls: says so at each of their rows, and returns the
/// verdicts in one.
std::string by_network(const question& q, sheet& rows, const port_rule& printed, const port_rule& other) {
    std::string verdicts;
    const endpoint networks[] = {printed.flow->from, *rulebook::find_other_source(*other.flow)->networks.begin()};
    const port_rule* const rules[] = {&printed, &other};
    for (std::size_t i = 0; i < 2; ++i) {
        const std::string where = end_words(networks[i], q.opt.lang);
        verdicts += (i ? "; " : "") + verdict_text(q, flow_table::verdict_of(*rules[i])) + " (" + where + ')';
        if (q.opt.for_people()) rows.rows[i][0] = end_words(rules[i]->from, q.opt.lang) + " (" + where + ')';
    }
    return verdicts;
}

int answer_allowed(const question& q) {
    const port_range port = port_of(kinds::port, q.port_word);
    if (port.first != port.last)
        throw input_error(kinds::port, say("ange en port åt gången", "one port is asked for at a time"));
    flow_answer answer;
    std::string verdicts, as;
    std::vector<std::string> drawn;
    sheet out = rule_sheet();
    if (q.file.empty()) {
        const auto end = [](const sentence& argument, const std::string& name) {
            const auto e = endpoint_called(name);
            std::vector<std::string_view> accepted;
            for (const auto& row : rulebook::endpoints) accepted.push_back(row.key);
            if (!e)
                throw input_error(
                    argument,
                    say("\"{}\" är varken en roll eller ett nät; med --installation kan servrar anges",
                        "\"{}\" is neither a role nor a network; with --installation servers can be named", name) +
                        suggestion(name, accepted));
            return *e;
        };
        const document d = document_of(q, {});
        const endpoint from = end(kinds::from, q.from_word), to = end(kinds::to, q.to_word);
        const flow_table& table = *find_flow_table(d);
        answer = table.judge(endpoints_of(installation{}, from), to, port.first);
        as = called_as(q, {from, nullptr}, answer);
        if (answer.rule) add_rule(out, q, *answer.rule);
        if (const port_rule* other = other_source_of(answer)) {
            add_rule(out, q, *other);
            verdicts = by_network(q, out, *answer.rule, *other);
        }
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
        const opening_end from = end_of(s, kinds::from, q.from_word), to = end_of(s, kinds::to, q.to_word);
        answer = judge_ends(s.file, s.table, from, to, port.first);
        as = called_as(q, from, answer);
        if (answer.rule) add_rule(out, q, *answer.rule);
        if (answer.verdict == flow_verdict::unknown)
            if (std::string note = if_it_were_so(s, q, from, to, port.first); !note.empty())
                drawn.push_back(std::move(note));
        for (const opening_end& e : {from, to})
            if (e.machine)
                for (std::string& note : drawn_notes(s, e.machine)) drawn.push_back(std::move(note));
    }
    const bool yes = allows(answer.verdict);
    for (std::string& note : printed_addresses(q, port)) drawn.push_back(std::move(note));
    if (answer.verdict != flow_verdict::unknown) drawn.clear();  // what is printed answers
    if (!as.empty()) drawn.push_back(as);
    if (!verdicts.empty())
        drawn.push_back(
            q.word("Webbserverns nät avgör vilken rad som gäller; där ingen webbserver finns i DMZ gäller "
                   "DMZ-radens krav även intranätets (13.1). Med --installation avgör filens zone.",
                   "The web server's network decides which row applies; where the DMZ has no web server, "
                   "the DMZ row's requirement is the intranet's too (13.1). With --installation the file's "
                   "zone decides."));
    else verdicts = verdict_text(q, answer.verdict);
    if (q.opt.as == format::text)
        q.opt.write(asked_end(q, q.from_word) + " -> " + asked_end(q, q.to_word) + ' ' + port_text(port) + ": " +
                    (yes ? q.word("ja, ", "yes, ") : q.word("nej, ", "no, ")) + verdicts + "\n" +
                    (answer.rule ? "\n" + to_text(narrow(out), q.opt) : ""));
    else q.opt.write(q.opt.present(out, q.word("Är porten tillåten?", "Is the port allowed?"), drawn));
    report_notes(q.opt.io, drawn);
    return yes ? clean : findings;
}

}  // namespace tools
