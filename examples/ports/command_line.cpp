// SPDX-License-Identifier: MIT
/// \file
/// lifecare-ports: which firewall openings does this installation need, in the form that each firewall wants; and which
/// are open but should not be?

#include <CLI/CLI.hpp>
#include <memory>

#include "common/options.hpp"
#include "common/text.hpp"
#include "ports/check.hpp"
#include "ports/generate.hpp"
#include "ports/log_part.hpp"
#include "ports/probe.hpp"
#include "tools.hpp"

namespace {

using namespace lifecare;
using namespace tools;

/// What was asked, as the arguments say it.
struct question {
    explicit question(console& io) : opt{io} {}

    options opt;
    std::string file, view_word = "server", target, server_name, m3server, from_word, to_word, port_word, on_name,
                      from_document, to_document, folder;
    std::string nmap, ss, netstat, log, rules;
    std::vector<std::string> administration, ignored, parts;
    bool each_rule = false, with_optional = false, undo = false, ipv6 = false, all = false, partial = false;

    [[nodiscard]] std::string word(const char* sv, const char* en) const {
        return opt.lang == language::swedish ? sv : en;
    }
};

/// The document a question is answered from. Only the specifications print ports.
document document_of(const question& q, const installation_file& in) {
    const document d = q.opt.document(q.opt.family(in.family), in.hosting);
    if (!find_flow_table(d))
        throw input_error("--document",
                          str(to_text(d)) + " prints no ports" + suggestion("", keys_of_documents_that(prints_ports)));
    return d;
}

site open_site(const question& q) {
    installation_file in = read_installation(read_input(q.opt.io, q.file, encodings::utf8, longest_installation));
    if (in.servers.empty()) throw input_error(q.file, "has no [[server]]; openings are between servers");
    const document d = document_of(q, in);
    return site{std::move(in), d, q.opt.clients, q.opt.lang};
}

void tell(console& io, const std::vector<std::string>& notes) {
    for (const std::string& n : notes) io.report(printable(n) + '\n');
}

std::vector<opening_line> wanted(const question& q, const std::vector<opening_line>& lines) {
    if (q.with_optional) return lines;
    std::vector<opening_line> out;
    for (const opening_line& l : lines)
        if (l.need() != flow_need::optional) out.push_back(l);
    return out;
}

port_range port_of(const char* argument, const std::string& s) {
    const std::size_t dash = s.find('-');
    std::uint32_t first = 0, last = 0;
    std::string problem = parse_count(s.substr(0, dash), first);
    last = first;
    if (problem.empty() && dash != std::string::npos) problem = parse_count(s.substr(dash + 1), last);
    if (!problem.empty() || first == 0 || last < first || last > 65'535)
        throw input_error(argument, '"' + s + "\" is not a port; 1 to 65535 is accepted");
    return {static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(last)};
}

/// What a table about an installation is called.
std::string titled(const site& s, const std::string& what) {
    return s.file.customer.empty() ? what : what + ": " + std::string(s.file.customer);
}

// matrix, generate --------------------------------------------------------------------------------

int matrix(const question& q) {
    const std::vector<std::string_view> views{"server", "role", "zone"};
    const auto view = std::find(views.begin(), views.end(), q.view_word);
    if (view == views.end())
        throw input_error("--view", '"' + q.view_word + "\" is not accepted" + suggestion(q.view_word, views));
    const auto as = static_cast<matrix_view>(view - views.begin());
    if (!q.opt.other_format.empty() && view != views.begin())
        throw input_error("--view",
                          '"' + q.view_word + "\" is for tables; a picture (" + q.opt.other_format + ") shows servers");
    const site s = open_site(q);
    const std::vector<opening_line> lines = lines_of(s, !q.each_rule);
    std::string out;
    if (q.opt.other_format == "dot") out = dot_picture(s, wanted(q, lines));
    else if (q.opt.other_format == "svg") out = svg_picture(s, wanted(q, lines));
    else if (q.opt.as != format::text) {
        std::vector<std::string> notes = drawn_notes(s);
        notes.insert(notes.begin(), note_of(s.clients, s.lang));
        out = q.opt.present(matrix_sheet(s, lines, as, q.opt.explain), titled(s, q.word("Öppningar", "Openings")),
                            std::move(notes));
    } else {
        out = (s.file.customer.empty() ? q.word("Öppningar", "Openings") : printable(s.file.customer)) + "\n" +
              std::string(heading_of(s.table.printed_by()).view()) + "\n\n";
        const sheet table = matrix_text(s, lines, as, q.opt.explain);
        out += to_text(table) + "\n" + grouped(table.rows.size()) +
               q.word(" öppningar; svar på en tillåten förbindelse går tillbaka av sig själva.",
                      " openings; answers to an allowed connection come back by themselves.") +
               "\n";
        out += note_of(s.clients, s.lang) + "\n";
        if (!q.opt.explain)
            out +=
                q.word("Grund och skäl för varje rad: --explain", "Basis and reason of every line: --explain") + "\n";
    }
    const std::vector<std::string> drawn = drawn_notes(s);
    const bool for_people = q.opt.other_format.empty() && (q.opt.as == format::text || q.opt.as == format::markdown);
    if (for_people)
        for (const std::string& note : drawn)
            out += "\n" + (q.opt.as == format::markdown ? markdown_text(note) : printable(note)) + "\n";
    q.opt.write(out);
    if (!for_people) tell(q.opt.io, drawn);
    tell(q.opt.io, missing_addresses(s, lines));
    return clean;
}

void write_files(console& io, const std::string& folder, const std::vector<generated_file>& files) {
    for (const generated_file& f : files) {
        const std::string name = folder + '/' + f.name;
        io.make_folder(name.substr(0, name.rfind('/')));
        io.write(name, f.content);
    }
}

int generate(const question& q) {
    const std::vector<std::string_view> targets{"windows", "nftables", "iptables", "capirca", "ticket"};
    if (std::find(targets.begin(), targets.end(), q.target) == targets.end())
        throw input_error("--target", '"' + q.target + "\" is not accepted" + suggestion(q.target, targets));
    if (q.target == "capirca" && (q.opt.output.empty() || q.opt.output == "-"))
        throw input_error("--output", "is missing; capirca reads three files, so name a folder for them");
    const auto only_for = [&](const char* option, bool given, std::initializer_list<const char*> accepted) {
        std::string list;
        for (const char* t : accepted) {
            if (q.target == t) return;
            list += (list.empty() ? "" : " and ") + std::string(t);
        }
        if (given) throw input_error(option, "is for " + list + " only");
    };
    only_for("--admin", !q.administration.empty(), {"nftables", "iptables"});
    only_for("--ipv6", q.ipv6, {"iptables"});
    only_for("--m3server", !q.m3server.empty(), {"windows"});
    only_for("--undo", q.undo, {"windows"});
    if (!q.administration.empty() && q.server_name.empty())
        throw input_error("--admin", "needs --server: it says from where that server is administered");
    const site s = open_site(q);
    std::vector<opening_line> lines = wanted(q, lines_of(s));
    generate_request r;
    if (!q.server_name.empty()) {
        r.only = &server_of(s, "--server", q.server_name);
        lines.erase(
            std::remove_if(lines.begin(), lines.end(),
                           [&](const opening_line& l) { return l.from.machine != r.only && l.to.machine != r.only; }),
            lines.end());
    }
    for (const std::string& word : q.administration) {
        const auto p = parse_ip_prefix(word);
        if (!p)
            throw input_error(
                "--admin",
                '"' + word + "\" is not a prefix; accepted: \"10.20.0.0/24\", \"2001:db8::/64\", or one address");
        r.administration.push_back(*p);
    }
    r.m3server = q.m3server;
    r.undo = q.undo;
    r.ipv6 = q.ipv6;
    std::vector<std::string> notes = missing_addresses(s, lines);
    if (q.target == "windows" && needs_program_rules(s.file) && r.m3server.empty() && !r.undo)
        notes.push_back(q.word("programmen i 4.4 får inga regler: ange mappen M3SERVER med --m3server",
                               "the programs of 4.4 get no rules: give the folder M3SERVER with --m3server"));
    if (q.target == "windows") q.opt.write(windows_script(s, lines, r));
    else if (q.target == "nftables") q.opt.write(nftables_rules(s, lines, r));
    else if (q.target == "iptables") q.opt.write(iptables_rules(s, lines, r));
    else if (q.target == "capirca") write_files(q.opt.io, q.opt.output, capirca_files(s, lines, r));
    else {
        q.opt.write(ticket(s, lines, r, q.opt));
        if (q.opt.as == format::csv || q.opt.as == format::json) tell(q.opt.io, drawn_notes(s, r.only));
    }
    tell(q.opt.io, notes);
    return clean;
}

// check -------------------------------------------------------------------------------------------

/// Reads a log in blocks; tells how far it is on a terminal.
void read_log(console& io, firewall_log& log, const std::string& name, bool part) {
    const std::unique_ptr<byte_source> file = io.open(name);
    const std::uint64_t size = file->size().value_or(0);
    const bool shows = io.is_terminal(stream::error);
    std::uint64_t done = 0, shown = 0;
    for (;;) {
        std::size_t room = 0;
        char* const at = log.room(room);
        const std::size_t n = file->read(at, room);
        if (n == 0) break;
        log.filled(n);
        done += n;
        if (shows && done - shown > 64'000'000) {
            shown = done;
            std::string percent = std::to_string(size > 0 ? done * 100 / size : 0);
            io.report(size > 0 ? '\r' + right(percent, 3) + " % " : '\r' + std::to_string(done / 1'000'000) + " MB ");
        }
    }
    if (shown > 0) io.report("\r        \r");
    log.finish(part);
}

/// Writes what was checked; the exit code says whether something was found.
int answer(const question& q, const site& s, const std::vector<check_row>& rows,
           const std::vector<std::string>& notes) {
    if (rows.empty()) throw input_error(q.file, "no opening of the installation concerns what was checked");
    std::size_t found = 0, noted = 0;
    for (const check_row& r : rows) {
        found += r.is == weight::finding;
        noted += r.is == weight::note;
    }
    if (q.opt.as == format::text) {
        const sheet table = check_text(s, rows, q.all || q.opt.explain);
        const std::string count = grouped(rows.size()) + q.word(" prövade: ", " checked: ") + grouped(found) +
                                  q.word(" brister, ", found == 1 ? " finding, " : " findings, ") + grouped(noted) +
                                  q.word(" noter, ", noted == 1 ? " note, " : " notes, ") +
                                  grouped(rows.size() - found - noted) + " ok (" + str(to_text(s.table.printed_by())) +
                                  ")\n";
        q.opt.write((table.rows.empty() ? "" : to_text(table) + "\n") + count);
    } else {
        q.opt.write(
            q.opt.present(check_sheet(s, rows), titled(s, q.word("Prövade öppningar", "Openings as checked")), notes));
    }
    tell(q.opt.io, notes);
    return found > 0 ? findings : clean;
}

/// The audit of a part of a log, for merge. What it means is for the whole to say: a part is not judged, and ends with
/// 0 when it was read.
int write_part(const question& q, const site& s, const std::vector<opening_line>& lines, const log_summary& counted) {
    if (q.opt.format_word != "text" && q.opt.as != format::json)
        throw input_error("--format", "--partial writes JSON, for lifecare-ports merge");
    q.opt.write(to_part(s, lines, counted));
    return clean;
}

port_set ignored_ports(const question& q) {
    port_set out;
    for (const std::string& word : q.ignored) out.push_back(port_of("--ignore", word));
    return out;
}

int check(const question& q) {
    int given = 0;
    for (const std::string* source : {&q.nmap, &q.ss, &q.netstat, &q.log, &q.rules}) given += !source->empty();
    if (given != 1)
        throw input_error("check", given == 0 ? "needs one of --nmap, --ss, --netstat, --log and --rules"
                                              : "takes one of --nmap, --ss, --netstat, --log and --rules at a time");
    const site s = open_site(q);
    const std::vector<opening_line> lines = lines_of(s);
    const port_set ignored = ignored_ports(q);
    if (q.partial && q.log.empty()) throw input_error("--partial", "is for --log only");
    const auto on = [&](const char* source) -> const server& {
        if (q.on_name.empty()) throw input_error("--on", std::string("is missing: whose ") + source + " is it?");
        return server_of(s, "--on", q.on_name);
    };
    std::vector<std::string> notes;
    const auto add = [&](const left_out& omitted) {
        for (std::string& note : omitted.notes(q.opt.lang)) notes.push_back(std::move(note));
    };
    std::vector<check_row> rows;
    if (!q.nmap.empty()) {
        if (q.from_word.empty())
            throw input_error("--from", "is missing: from which server or network was the scan made?");
        rows = check_scan(s, lines, read_nmap(read_input(q.opt.io, q.nmap, encodings::utf8)),
                          end_of(s, "--from", q.from_word), ignored, notes);
    } else if (!q.ss.empty() || !q.netstat.empty()) {
        const listening_sockets sockets =
            read_sockets(read_input(q.opt.io, q.ss.empty() ? q.netstat : q.ss, encodings::any_common));
        rows = check_listening(s, lines, sockets.all, on("listening sockets"), ignored, notes);
        add(sockets.omitted);
    } else if (!q.log.empty()) {
        firewall_log log{s, q.log};
        read_log(q.opt.io, log, q.log, q.partial);
        const log_summary counted = log.summary(lines);
        if (q.partial) return write_part(q, s, lines, counted);
        rows = check_log(s, lines, counted, ignored, notes);
    } else {
        const input in = read_input(q.opt.io, q.rules, encodings::any_common);
        if (is_windows_rules(in)) {
            const exported_rules rules = read_windows_rules(in);
            rows = check_windows_rules(s, lines, rules.all, on("list of rules"), ignored, notes);
            add(rules.omitted);
        } else {
            rows = check_matrix(s, lines, in, ignored);
        }
    }
    return answer(q, s, rows, notes);
}

int merge(const question& q) {
    const site s = open_site(q);
    const std::vector<opening_line> lines = lines_of(s);
    log_summary sum = no_rows(s, lines);
    for (const std::string& name : q.parts) add_parts(s, lines, read_input(q.opt.io, name, encodings::utf8), sum);
    if (q.partial) return write_part(q, s, lines, sum);
    refuse_nothing(sum.totals, q.parts.size() == 1 ? q.parts.front() : "merge");
    std::vector<std::string> notes;
    const std::vector<check_row> rows = check_log(s, lines, sum, ignored_ports(q), notes);
    return answer(q, s, rows, notes);
}

/// The scan to make from one end.
int probe(const question& q) {
    if (q.from_word.empty()) throw input_error("--from", "is missing: from which server or network will be scanned?");
    const std::vector<std::string_view> targets{"nmap", "powershell"};
    if (std::find(targets.begin(), targets.end(), q.target) == targets.end())
        throw input_error("--target", '"' + q.target + "\" is not accepted" + suggestion(q.target, targets));
    const site s = open_site(q);
    const std::vector<opening_line> lines = lines_of(s);
    const opening_end from = end_of(s, "--from", q.from_word);
    q.opt.write(q.target == "nmap" ? nmap_probe(s, lines, from) : powershell_probe(s, lines, from));
    tell(q.opt.io, missing_addresses(s, lines));
    return clean;
}

/// What opened and closed between two scans.
int changes(const question& q) {
    const site s = open_site(q);
    const auto read = [&](const std::string& name) { return read_nmap(read_input(q.opt.io, name, encodings::utf8)); };
    const sheet out = changes_between(s, read(q.parts[0]), read(q.parts[1]));
    const std::string nothing = q.word("Inget har öppnats eller stängts.\n", "Nothing opened or closed.\n");
    q.opt.write(q.opt.as == format::text && out.rows.empty() ? nothing : to_string(out, q.opt.as));
    return out.rows.empty() ? clean : findings;
}

// who, allowed, diff ------------------------------------------------------------------------------

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

int who(const question& q) {
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

/// A machine with one role, to ask what is drawn of it; without a role for a network and a service outside.
server machine_like(std::string_view name, endpoint e) {
    server s{.name = name};
    if (e.is_role()) s.roles.insert(e.as_role());
    return s;
}

int allowed(const question& q) {
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
        answer = find_flow_table(d)->judge(from, to, port.first);
        if (answer.rule) add_rule(out, q, *answer.rule);
        const server alike[] = {machine_like(q.from_word, from), machine_like(q.to_word, to)};
        const installation both{.servers = alike};
        for_each_drawn_opening(both, d, [&](const drawn_opening& o) { drawn.push_back(note_of(o, q.opt.lang)); });
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
    tell(q.opt.io, drawn);
    return yes ? clean : findings;
}

int diff(const question& q) {
    const auto key = [](const char* argument, const std::string& word) {
        const auto d = parse_document(word);
        if (!d || !find_flow_table(*d))
            throw input_error(argument, '"' + word + "\" is not a document that prints ports" +
                                            suggestion(word, keys_of_documents_that(prints_ports)));
        return *d;
    };
    const document before = key("--from", q.from_document), after = key("--to", q.to_document);
    installation_file in = read_installation(read_input(q.opt.io, q.file, encodings::utf8, longest_installation));
    if (in.servers.empty()) throw input_error(q.file, "has no [[server]]; openings are between servers");
    const site s{std::move(in), after, q.opt.clients, q.opt.lang};
    const flow_table older = flow_table_of(s.file, before);
    const std::vector<opening_line> closes = closed_lines(s, older, s.table), opens = closed_lines(s, s.table, older);
    sheet out{{{"change"}, {"from"}, {"to"}, {"port", alignment::right}, {"document"}, {"section"}, {"name"}}, {}};
    const auto add = [&](const char* change, const std::vector<opening_line>& lines) {
        for (const opening_line& l : lines)
            out.rows.push_back({change, end_name(l.from), end_name(l.to), l.port(),
                                str(to_text(l.rules.front()->citation->document())), l.sections(),
                                l.names().empty() ? l.notes(q.opt.lang) : l.names()});
    };
    add("opens", opens);
    add("closes", closes);
    if (q.opt.as == format::text) {
        const std::string count = grouped(opens.size()) + q.word(" öppnas, ", " open, ") + grouped(closes.size()) +
                                  q.word(" stängs", " close") + " (" + str(to_text(before)) + " -> " +
                                  str(to_text(after)) + ")\n";
        q.opt.write((out.rows.empty() ? "" : to_text(out) + "\n") + count);
    } else {
        q.opt.write(q.opt.present(out, titled(s, q.word("Vad som öppnas och stängs", "What opens and closes"))));
    }
    return clean;
}

int command_line(const arguments& called_with, console& io) {
    CLI::App app{"Which firewall openings does this installation need, and which are open but should not be?",
                 "lifecare-ports"};
    app.footer(
        "Examples:\n"
        "  lifecare-ports matrix examples/data/medium.toml\n"
        "  lifecare-ports matrix examples/data/medium.toml --format svg --output openings.svg\n"
        "  lifecare-ports generate examples/data/medium.toml --target windows --server MELDB01 --output MELDB01.ps1\n"
        "  lifecare-ports check examples/data/medium.toml --nmap scan.xml --from MELWEB01\n"
        "  lifecare-ports check examples/data/medium.toml --log pfirewall.log\n"
        "  parallel --pipepart -a pfirewall.log --header 5 lifecare-ports check FILE --log - --partial | lifecare-ports merge FILE -\n"
        "  lifecare-ports who 30745\n"
        "  lifecare-ports diff examples/data/medium.toml --from techspec-2024 --to techspec-2025\n"
        "Exit: 0 answered or all is right, 1 findings or the answer is no, 2 could not.");
    app.require_subcommand(1);
    app.fallthrough();
    question q{io};
    q.opt.more_formats = {"dot", "svg"};
    q.opt.add_to(app);
    q.opt.add_document_choice_to(app);
    q.opt.add_clients_choice_to(app);

    auto* matrix_command = app.add_subcommand("matrix", "the openings by server pair");
    matrix_command->add_option("file", q.file, "installation file (TOML); - reads standard input")->required();
    matrix_command->add_option("--view", q.view_word, "server, role or zone")->capture_default_str();
    matrix_command->add_flag("--each-rule", q.each_rule, "one line for each rule, also where two rules open the same");
    matrix_command->add_flag("--optional", q.with_optional, "show optional openings in pictures too");

    auto* generate_command = app.add_subcommand("generate", "the openings as a firewall wants them");
    generate_command->add_option("file", q.file, "installation file (TOML); - reads standard input")->required();
    generate_command->add_option("--target", q.target, "windows, nftables, iptables, capirca or ticket")->required();
    generate_command
        ->add_option("--server", q.server_name, "for this server; without it for all, or for the firewall between them")
        ->type_name("NAME");
    generate_command
        ->add_option("--admin", q.administration, "nftables, iptables: the server is administered from here")
        ->delimiter(',')
        ->type_name("PREFIX");
    generate_command->add_option("--m3server", q.m3server, "windows: folder of the programs of 4.4")
        ->type_name("FOLDER");
    generate_command->add_flag("--optional", q.with_optional, "optional openings too");
    generate_command->add_flag("--undo", q.undo, "windows: a script that takes the rules away");
    generate_command->add_flag("--ipv6", q.ipv6, "iptables: the half for ip6tables-restore");

    auto* check_command = app.add_subcommand("check", "what is open against what should be");
    check_command->add_option("file", q.file, "installation file (TOML)")->required();
    check_command->add_option("--nmap", q.nmap, "a scan: nmap -oX SCAN.xml")->type_name("SCAN.xml");
    check_command->add_option("--ss", q.ss, "sockets of a server: ss -tln, netstat -ano, lsof -i, Get-NetTCPConnection")
        ->type_name("FILE");
    check_command->add_option("--netstat", q.netstat, "the same as --ss: the form is seen from the text")
        ->type_name("FILE");
    check_command->add_option("--log", q.log, "the log of Windows Firewall; - reads standard input")->type_name("FILE");
    check_command
        ->add_option("--rules", q.rules,
                     "rules: a matrix (CSV), Windows Firewall's Export List, netsh or Get-NetFirewallRule")
        ->type_name("FILE");
    check_command->add_option("--from", q.from_word, "the server or network that scanned")->type_name("NAME");
    check_command->add_option("--on", q.on_name, "the server whose sockets or rules they are")->type_name("NAME");
    check_command->add_option("--ignore", q.ignored, "ports that may be open: 135,445,3389")
        ->delimiter(',')
        ->type_name("PORTS");
    check_command->add_flag("--all", q.all, "show what is right too");
    check_command->add_flag("--partial", q.partial, "--log: it is a part of a log; write counts for merge");

    std::string probe_target = "nmap";
    auto* probe_command = app.add_subcommand("probe", "the scan that shows whether the openings are there");
    probe_command->add_option("file", q.file, "installation file (TOML)")->required();
    probe_command->add_option("--from", q.from_word, "the server or network that will scan")->type_name("NAME");
    probe_command->add_option("--target", probe_target, "nmap or powershell")->capture_default_str();

    auto* changes_command = app.add_subcommand("changes", "what opened and closed between two scans");
    changes_command->add_option("file", q.file, "installation file (TOML)")->required();
    changes_command->add_option("--nmap", q.parts, "the earlier scan and the later one")
        ->type_name("OLD NEW")
        ->expected(2)
        ->required();

    auto* merge_command = app.add_subcommand("merge", "the audits of a log's parts as the one of the whole log");
    merge_command->add_option("file", q.file, "installation file (TOML)")->required();
    merge_command
        ->add_option("parts", q.parts,
                     "what check --log --partial wrote, one or more parts a file; - reads standard input")
        ->required();
    merge_command->add_option("--ignore", q.ignored, "ports that may be open: 135,445,3389")
        ->delimiter(',')
        ->type_name("PORTS");
    merge_command->add_flag("--all", q.all, "show what is right too");
    merge_command->add_flag("--partial", q.partial, "write one part again, to be merged with others");

    auto* who_command = app.add_subcommand("who", "which rules name a port");
    who_command->add_option("port", q.port_word, "a port or a range")->required();

    auto* allowed_command = app.add_subcommand("allowed", "what the document says about one port between two ends");
    allowed_command->add_option("from", q.from_word, "role, network, or server of --installation")->required();
    allowed_command->add_option("to", q.to_word)->required();
    allowed_command->add_option("port", q.port_word)->required();
    allowed_command->add_option("--installation", q.file, "installation file (TOML)")->type_name("FILE");

    auto* diff_command = app.add_subcommand("diff", "what opens and closes between two documents");
    diff_command->add_option("file", q.file, "installation file (TOML)")->required();
    diff_command->add_option("--from", q.from_document, "the earlier document")->required()->type_name("KEY");
    diff_command->add_option("--to", q.to_document, "the later document")->required()->type_name("KEY");

    if (const auto code = parse_arguments(app, called_with, io)) return *code;
    q.opt.settle();
    if (!q.opt.other_format.empty() && !matrix_command->parsed())
        throw input_error("--format", '"' + q.opt.other_format + "\" is for matrix only");
    if (matrix_command->parsed()) return matrix(q);
    if (generate_command->parsed()) return generate(q);
    if (check_command->parsed()) return check(q);
    if (merge_command->parsed()) return merge(q);
    if (probe_command->parsed()) {
        q.target = probe_target;
        return probe(q);
    }
    if (changes_command->parsed()) return changes(q);
    if (who_command->parsed()) return who(q);
    if (allowed_command->parsed()) return allowed(q);
    return diff(q);
}

}  // namespace

int tools::run_ports(const arguments& given, console& io) {
    return guarded("lifecare-ports", io, [&] { return command_line(given, io); });
}
