// SPDX-License-Identifier: MIT
// matrix, generate, probe, diff: what is to be opened.
#include <algorithm>
#include <memory>

#include "../common/diagnostics.hpp"
#include "../common/input.hpp"
#include "../common/text.hpp"
#include "generate.hpp"
#include "matrix.hpp"
#include "probe.hpp"
#include "question.hpp"

namespace tools {

using namespace lifecare;

namespace {

void write_matrix_text(const question& q, const site& s, const opening_list& all, matrix_view view,
                       const text_sink& out) {
    const bool on_terminal = q.opt.output.empty() && q.opt.io.columns() != 0;
    const auto line = [&](const std::string& words) {
        if (!on_terminal) return out(words + "\n");
        for (const std::string& part : wrapped(words, q.opt.width())) out(part + "\n");
    };
    line(s.file.customer.empty() ? q.word("Öppningar", "Openings") : printable(s.file.customer));
    line(std::string(heading_of(s.table.printed_by()).view()));
    out("\n");
    const row_stream table = matrix_text(s, all, view, q.opt.explain);
    write_text(table, out, q.opt.width(), s.lang, on_terminal);
    out("\n");
    line(say("{} öppningar; svar på en tillåten förbindelse går tillbaka av sig själva.",
             "{} openings; answers to an allowed connection come back by themselves.", grouped(count_rows(table)))
             .in(s.lang));
    line(note_of(s.clients, s.lang));
    if (!q.opt.explain)
        line(q.word("Grund och skäl för varje rad: --explain", "Basis and reason of every line: --explain"));
}

}  // namespace

int answer_matrix(const question& q) {
    const std::vector<std::string_view> views{"server", "role", "zone"};
    const auto view = std::find(views.begin(), views.end(), q.view_word);
    const auto as = static_cast<matrix_view>(view - views.begin());
    if (!q.opt.other_format.empty() && view != views.begin())
        throw input_error("--view",
                          say("\"{}\" är för tabeller; en bild ({}) visar servrar",
                              "\"{}\" is for tables; a picture ({}) shows servers", q.view_word, q.opt.other_format));
    const site s = open_site(q);
    const bool pictured = !q.opt.other_format.empty();
    const opening_list all = openings_of(s, {q.each_rule, !pictured || q.with_optional});
    const std::vector<std::string> unlisted = unlisted_notes(s);
    const bool for_people = !pictured && (q.opt.as == format::text || q.opt.as == format::markdown);
    if (q.opt.other_format == "dot") q.opt.write(dot_picture(s, all));
    else if (q.opt.other_format == "svg") q.opt.write(svg_picture(s, all));
    else if (for_people)
        q.opt.write_pieces([&](const text_sink& out) {
            const bool markdown = q.opt.as == format::markdown;
            if (markdown) write_rows(matrix_rows(s, all, as, q.opt.explain), q.opt.as, out, s.lang);
            else write_matrix_text(q, s, all, as, out);
            for (const std::string& note : unlisted)
                out("\n" + (markdown ? markdown_text(note) : printable(note)) + "\n");
        });
    else {
        std::vector<std::string> notes = unlisted;
        notes.insert(notes.begin(), note_of(s.clients, s.lang));
        q.opt.write_table(matrix_rows(s, all, as, q.opt.explain), titled(s, q.word("Öppningar", "Openings")),
                          std::move(notes));
    }
    if (!for_people) report_notes(q.opt.io, unlisted);
    report_notes(q.opt.io, missing_addresses(s, all));
    return clean;
}

namespace {

/// Writes several files, all of them or none.
void write_files(console& io, const std::string& folder, const std::vector<generated_file>& files) {
    std::vector<std::unique_ptr<byte_sink>> written;
    for (const generated_file& f : files) {
        const std::string name = folder + '/' + f.name;
        io.make_folder(name.substr(0, name.rfind('/')));
        written.push_back(io.create(name));
        written.back()->write(f.content);
        written.back()->close();
    }
    for (const auto& file : written) file->keep();
}

/// Refuses options that the target has no use for.
void judge_generate_options(const question& q) {
    if (q.target == "capirca" && (q.opt.output.empty() || q.opt.output == "-"))
        throw input_error("--output", say("saknas; capirca läser tre filer, så ange en mapp för dem",
                                          "is missing; capirca reads three files, so name a folder for them"));
    const auto only_for = [&](const char* option, bool given, std::initializer_list<const char*> accepted) {
        sentence list;
        for (const char* t : accepted) {
            if (q.target == t) return;
            if (!list.empty()) list += {" och ", " and "};
            list += t;
        }
        if (given) throw input_error(option, say("är bara för {}", "is for {} only", list));
    };
    only_for("--admin", !q.administration.empty(), {"nftables", "iptables"});
    only_for("--ipv6", q.ipv6, {"iptables"});
    only_for("--m3server", !q.m3server.empty(), {"windows"});
    only_for("--undo", q.undo, {"windows"});
    if (q.target != "ticket") q.opt.refuse_format("--target " + q.target);
    if (!q.administration.empty() && q.server_name.empty())
        throw input_error("--admin", say("kräver --server: den anger varifrån den servern administreras",
                                         "needs --server: it says from where that server is administered"));
}

/// What of the administration a file cannot open: iptables' halves are of one version each, and a server is reached by
/// the versions that it has. Empty where nothing is left out.
std::string administration_left_out(const question& q, const site& s, const generate_request& r) {
    if (r.administration.empty()) return {};
    const auto given = [&](bool v6) {
        return std::any_of(r.administration.begin(), r.administration.end(),
                           [&](const ip_prefix& p) { return p.first.is_v6() == v6; });
    };
    const char* const version = given(true) ? "IPv6" : "IPv4";
    if (q.target == "iptables")
        return given(r.ipv6) ? std::string{}
                             : s.say("--admin anger bara {}: administration över {} öppnas inte i den här filen",
                                     "--admin gives {} only: administration over {} is not opened in this file",
                                     version, r.ipv6 ? "IPv6" : "IPv4");
    const bool reached = std::any_of(r.only->addresses.begin(), r.only->addresses.end(),
                                     [&](const ip_address& a) { return given(a.is_v6()); });
    if (reached || r.only->addresses.empty()) return {};
    return s.say("--admin anger bara {}, som {} inte har någon adress i: därifrån kan den inte administreras",
                 "--admin gives {} only, in which {} has no address: from there it cannot be administered", version,
                 r.only->name);
}

generate_request request_of(const question& q, const site& s) {
    generate_request r;
    if (!q.server_name.empty()) r.only = &server_of(s, "--server", q.server_name);
    for (const std::string& word : q.administration) {
        const auto p = parse_ip_prefix(word);
        if (!p)
            throw input_error(
                "--admin",
                say("\"{}\" är inget prefix; godtas: \"10.20.0.0/24\", \"2001:db8::/64\" eller en adress{}",
                    "\"{}\" is not a prefix; accepted: \"10.20.0.0/24\", \"2001:db8::/64\", or one address{}", word,
                    advice_on_zeros(word)));
        r.administration.push_back(p->unmapped());
    }
    r.m3server = q.m3server;
    r.undo = q.undo;
    r.ipv6 = q.ipv6;
    r.administration_left_out = administration_left_out(q, s, r);
    // What is redirected passes through a shell, of which some read a mark as text.
    r.marked = !q.opt.output.empty() && q.opt.output != "-";
    return r;
}

}  // namespace

int answer_generate(const question& q) {
    judge_generate_options(q);
    const site s = open_site(q);
    const opening_list all = openings_of(s, {.optional = q.with_optional});
    const generate_request r = request_of(q, s);
    std::vector<std::string> missing =
        r.only ? missing_addresses(s, all, r.only, [&](const line_sink& take) { all.each(take, r.only); })
               : missing_addresses(s, all);
    if (!r.administration_left_out.empty()) missing.push_back(r.administration_left_out);
    if (q.target == "windows")
        q.opt.write_pieces([&](const text_sink& out) { windows_script(s, all, r, missing, out); });
    else if (q.target == "nftables") q.opt.write(nftables_rules(s, all, r));
    else if (q.target == "iptables") q.opt.write(iptables_rules(s, all, r));
    else if (q.target == "capirca") write_files(q.opt.io, q.opt.output, capirca_files(s, all, r));
    else {
        write_ticket(s, all, r, missing, q.opt);
        if (q.opt.as == format::csv || q.opt.as == format::json) report_notes(q.opt.io, unlisted_notes(s, r.only));
    }
    if (q.target == "windows" && needs_program_rules(s.file) && r.m3server.empty() && !r.undo)
        missing.push_back(q.word("programmen i 4.4 får inga regler: ange mappen M3SERVER med --m3server",
                                 "the programs of 4.4 get no rules: give the folder M3SERVER with --m3server"));
    report_notes(q.opt.io, missing);
    return clean;
}

int answer_probe(const question& q) {
    q.opt.refuse_format("probe");
    if (q.from_word.empty())
        throw input_error("--from", sentence{"saknas: från vilken server eller vilket nät ska det skannas?",
                                             "is missing: from which server or network will be scanned?"});
    const site s = open_site(q);
    const opening_list all = openings_of(s);
    const opening_end from = end_of(s, "--from", q.from_word);
    q.opt.write(q.probe_target == "nmap" ? nmap_probe(s, all, from) : powershell_probe(s, all, from));
    report_notes(q.opt.io, missing_addresses(s, all));
    return clean;
}

int answer_diff(const question& q) {
    const auto key = [](const char* argument, const std::string& word) {
        const auto d = parse_document(word);
        if (!d || !find_flow_table(*d))
            throw input_error(argument, say("\"{}\" är inget dokument som anger portar",
                                            "\"{}\" is not a document that prints ports", word) +
                                            suggestion(word, keys_of_documents_that(prints_ports)));
        return *d;
    };
    const document before = key("--from", q.from_document), after = key("--to", q.to_document);
    const site s{open_installation(q), after, q.opt.clients, q.opt.lang};
    refuse_uncovered("--from", before, q.opt.family(s.file.family));
    refuse_uncovered("--to", after, q.opt.family(s.file.family));
    const flow_table older = flow_table_of(s.file, before);
    sheet out{{{"change"}, {"from"}, {"to"}, {"port", alignment::right}, {"document"}, {"section"}, {"name"}}, {}};
    const auto add = [&](const char* change, const flow_table& has, const flow_table& lacks) {
        std::size_t n = 0;
        for_each_closed(s.file, has, lacks, s.clients, [&](const opening& o) {
            const port_opening ports{o.rule->first, o.rule->last, {o.rule}};
            out.rows.push_back({change, end_name(o.from), end_name(o.to), ports.port(),
                                str(to_text(o.rule->citation->document())), ports.sections(),
                                ports.names().empty() ? ports.notes(q.opt.lang) : ports.names()});
            ++n;
        });
        return n;
    };
    const std::size_t opens = add("opens", s.table, older), closes = add("closes", older, s.table);
    if (q.opt.as != format::text) {
        q.opt.write(q.opt.present(out, titled(s, q.word("Vad som öppnas och stängs", "What opens and closes"))));
        return clean;
    }
    const sentence count = say("{} öppnas, {} stängs ({} -> {})", "{} open, {} close ({} -> {})", grouped(opens),
                               grouped(closes), to_text(before).view(), to_text(after).view());
    q.opt.write((out.rows.empty() ? "" : to_text(out, q.opt) + "\n") + count.in(q.opt.lang) + "\n");
    return clean;
}

}  // namespace tools
