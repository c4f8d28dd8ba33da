// SPDX-License-Identifier: MIT
// check, merge, changes: what is open against what should be, and against what was.
#include <algorithm>
#include <array>
#include <memory>
#include <numeric>
#include <utility>

#include "../common/diagnostics.hpp"
#include "../common/text.hpp"
#include "changes.hpp"
#include "log_part.hpp"
#include "question.hpp"

namespace tools {

using namespace lifecare;

namespace {

check_rows each_of(const std::vector<check_row>& rows) {
    return [&rows](const check_sink& take) {
        for (const check_row& r : rows) take(r);
    };
}

/// What was checked, counted; what is shown of it is held where it is not much, and else made once more.
class checked {
public:
    checked(check_rows rows, bool only_what_is_not_fine, std::size_t most_held) : rows_{std::move(rows)} {
        rows_([&](const check_row& r) {
            ++of_[static_cast<std::size_t>(r.is)];
            if (only_what_is_not_fine && r.is == weight::fine) return;
            if (++shown_ <= most_held) held_.push_back(r);
        });
        if (shown_ > most_held) held_ = {};
    }
    [[nodiscard]] std::size_t operator[](weight w) const { return of_[static_cast<std::size_t>(w)]; }
    [[nodiscard]] std::size_t all() const { return std::accumulate(of_.begin(), of_.end(), std::size_t{0}); }
    /// Those that are shown, and perhaps more.
    [[nodiscard]] check_rows rows() const { return shown_ > held_.size() ? rows_ : each_of(held_); }

private:
    check_rows rows_;
    std::array<std::size_t, 4> of_{};
    std::size_t shown_ = 0;
    std::vector<check_row> held_;
};

/// Writes what was checked; the exit code says whether something was found.
int answer(const question& q, const site& s, const check_rows& rows, const std::vector<std::string>& notes,
           std::size_t most_held = 20'000) {
    const bool all = q.all || q.opt.explain || q.opt.as != format::text;
    const checked seen{rows, !all, most_held};
    if (seen.all() == 0)
        throw input_error(q.file, say("ingen av installationens öppningar berör det som kontrollerades",
                                      "no opening of the installation concerns what was checked"));
    const std::size_t found = seen[weight::finding], untried = seen[weight::untried], noted = seen[weight::note];
    if (q.opt.as == format::text) {
        const std::string count =
            grouped(seen.all()) + q.word(" granskade: ", " checked: ") + grouped(found) +
            q.word(found == 1 ? " brist, " : " brister, ", found == 1 ? " finding, " : " findings, ") +
            (untried == 0
                 ? ""
                 : grouped(untried) + q.word(untried == 1 ? " ej prövad, " : " ej prövade, ", " not tried, ")) +
            grouped(noted) +
            q.word(noted == 1 ? " anmärkning, " : " anmärkningar, ", noted == 1 ? " note, " : " notes, ") +
            grouped(seen[weight::fine]) + " ok (" + str(to_text(s.table.printed_by())) + ")\n";
        q.opt.write_pieces([&](const text_sink& out) {
            if (all || found + untried + noted > 0) {
                write_text(check_text(s, seen.rows(), all), q.opt, out);
                out("\n");
            }
            out(count);
        });
    } else {
        q.opt.write_table(check_table(s, seen.rows(), q.opt.for_people()),
                          titled(s, q.word("Prövade öppningar", "Openings as checked")), notes);
    }
    report_notes(q.opt.io, notes);
    return found + untried > 0 ? findings : clean;
}

/// The same of rows that are held.
int answer(const question& q, const site& s, const std::vector<check_row>& rows,
           const std::vector<std::string>& notes) {
    return answer(q, s, each_of(rows), notes, 0);
}

/// The audit of a part of a log, for merge. What it means is for the whole to say: a part is not judged, and ends with
/// 0 when it was read.
int write_part(const question& q, const site& s, const opening_list& all, const log_summary& counted) {
    if (q.opt.format_word != "text" && q.opt.as != format::json)
        throw input_error("--format", say("--partial skriver JSON, för lifecare-ports merge",
                                          "--partial writes JSON, for lifecare-ports merge"));
    q.opt.write(to_part(s, all, counted));
    return clean;
}

/// What to say where not exactly one of some arguments is given.
sentence one_of(bool none, const char* names) {
    return none ? say("behöver en av {}", "needs one of {}", names)
                : say("tar en av {} åt gången", "takes one of {} at a time", names);
}

/// The server whose sockets or rules were given.
const server& server_observed(const question& q, const site& s) {
    if (q.on_name.empty())
        throw input_error("--on", say("saknas: vilken servers är de?", "is missing: which server's are they?"));
    return server_of(s, "--on", q.on_name);
}

/// Refuses a scan in which nothing was found and which did not come to its end: what it lacks was not tried.
void refuse_incomplete(const std::string& file, const scan& seen) {
    if (const auto why = why_incomplete(seen)) throw input_error(file, *why);
}

/// The listening sockets of a server. Throws input_error where none is TCP: of UDP, or of connections, alone (ss -uln,
/// netstat -n) nobody knows which ports listen, and they are not closed.
listening_sockets read_listening(const input& in) {
    listening_sockets out = read_sockets(in);
    if (std::none_of(out.all.begin(), out.all.end(), [](const listening_socket& k) { return k.tcp; }))
        throw input_error(in.name, say("har ingen TCP-port som lyssnar, och dokumenten anger bara TCP; det finns inget "
                                       "att kontrollera: skriv ut alla, netstat -ano eller ss -tln",
                                       "has no TCP port that listens, and the documents print TCP only; there is "
                                       "nothing to check: print all, netstat -ano or ss -tln"));
    return out;
}

port_set ignored_ports(const question& q) {
    std::vector<port_range> out;
    for (const std::string& word : q.ignored) out.push_back(port_of("--ignore", word));
    return port_set{std::move(out)};
}

}  // namespace

int answer_check(const question& q) {
    int given = 0;
    for (const std::string* source : {&q.nmap, &q.ss, &q.netstat, &q.log, &q.rules}) given += !source->empty();
    if (given != 1) throw input_error("check", one_of(given == 0, "--nmap, --ss, --netstat, --log, --rules"));
    const site s = open_site(q);
    const opening_list all = openings_of(s);
    const port_set ignored = ignored_ports(q);
    if (q.partial && q.log.empty()) throw input_error("--partial", say("är bara för --log", "is for --log only"));
    if (!q.jobs.empty() && q.log.empty()) throw input_error("--jobs", say("är bara för --log", "is for --log only"));
    if (!q.from_word.empty() && q.nmap.empty())
        throw input_error("--from", say("är bara för --nmap", "is for --nmap only"));
    if (!q.on_name.empty() && !(q.nmap.empty() && q.log.empty()))
        throw input_error("--on",
                          say("är bara för --ss, --netstat och --rules", "is for --ss, --netstat and --rules only"));
    if (!q.on_name.empty()) static_cast<void>(server_observed(q, s));
    std::vector<std::string> notes;
    const auto add = [&](const left_out& omitted) {
        for (std::string& note : omitted.notes(q.opt.lang)) notes.push_back(std::move(note));
    };
    std::vector<check_row> rows;
    if (!q.nmap.empty()) {
        if (q.from_word.empty())
            throw input_error("--from", say("saknas: från vilken server eller vilket nät gjordes skanningen?",
                                            "is missing: from which server or network was the scan made?"));
        const scan seen = read_nmap(read_input(q.opt.io, q.nmap, encodings::any_common));
        rows = check_scan(s, all, seen, end_of(s, "--from", q.from_word), ignored, notes);
        if (std::all_of(rows.begin(), rows.end(),
                        [](const check_row& r) { return r.is == weight::fine || r.is == weight::note; }))
            refuse_incomplete(q.nmap, seen);
    } else if (!q.ss.empty() || !q.netstat.empty()) {
        const listening_sockets sockets =
            read_listening(read_input(q.opt.io, q.ss.empty() ? q.netstat : q.ss, encodings::any_common));
        rows = check_listening(s, all, sockets.all, server_observed(q, s), ignored, notes);
        add(sockets.omitted);
    } else if (!q.log.empty()) {
        firewall_log log{s, q.log, jobs_of(q.opt.io, q.jobs)};
        log.read(q.opt.io, *q.opt.io.open(q.log), q.partial);
        const log_summary counted = log.summary(all);
        if (q.partial) {
            if (const auto unread = unreadable_rows(counted.totals, q.opt.lang))
                notes.push_back(unread->in(q.opt.lang));
            report_notes(q.opt.io, notes);
            return write_part(q, s, all, counted);
        }
        rows = check_log(s, all, counted, ignored, notes);
    } else {
        table_input in = open_table(q.opt.io, q.rules, encodings::any_common);
        if (!is_windows_rules(in.in)) {
            const opening_table rules = read_openings(s, all, in);
            add(rules.omitted);
            in = {};  // is read
            const auto each = [&](const check_sink& take) { check_matrix(s, all, rules.opened, ignored, take); };
            return answer(q, s, check_rows{each}, notes);
        }
        const exported_rules rules = read_windows_rules(in);
        rows = check_windows_rules(s, all, rules, server_observed(q, s), ignored, notes);
        add(rules.omitted);
    }
    return answer(q, s, rows, notes);
}

int answer_merge(const question& q) {
    const site s = open_site(q);
    const opening_list all = openings_of(s);
    merged_parts parts(s, all);
    for (const std::string& name : q.parts) parts.add(read_input(q.opt.io, name, encodings::utf8));
    if (const auto repeated = parts.repeated_parts()) q.opt.io.report(*repeated);
    const log_summary& sum = parts.counted();
    if (q.partial) return write_part(q, s, all, sum);
    refuse_nothing(sum.totals, q.parts.size() == 1 ? q.parts.front() : "merge");
    std::vector<std::string> notes;
    const std::vector<check_row> rows = check_log(s, all, sum, ignored_ports(q), notes);
    return answer(q, s, rows, notes);
}

namespace {

/// A table as a stream that keeps it.
row_stream kept(sheet s) {
    const auto all = std::make_shared<const sheet>(std::move(s));
    return {all->columns, [all](const row_sink& take) {
                for (const auto& row : all->rows) take(row);
            }};
}

row_stream changes_of(const question& q, const site& s, std::vector<std::string>& notes) {
    const auto read = [&](const std::string& name) { return read_input(q.opt.io, name, encodings::any_common); };
    const auto both = [](const std::vector<std::string>& names, const auto& open) {
        open_ports before = open(names[0]);  // first, so that its notes are
        return kept(changes_between(std::move(before), open(names[1])));
    };
    const auto noted = [&](const std::string& file, auto read_of_it) {
        for (const std::string& note : read_of_it.omitted.notes(q.opt.lang)) notes.push_back(file + ": " + note);
        return read_of_it;
    };
    if (!q.scans.empty()) {
        std::vector<scan> both_scans;
        for (const std::string& name : q.scans) {
            both_scans.push_back(read_nmap(read(name)));
            if (const auto why = why_incomplete(both_scans.back())) notes.push_back(name + ": " + why->in(q.opt.lang));
        }
        sheet changed = changes_between(s, both_scans[0], both_scans[1], notes);
        const bool nothing = std::all_of(changed.rows.begin(), changed.rows.end(),
                                         [](const auto& row) { return row[0] == not_compared; });
        for (std::size_t i = 0; nothing && i < both_scans.size(); ++i) refuse_incomplete(q.scans[i], both_scans[i]);
        return kept(std::move(changed));
    }
    if (!q.socket_lists.empty()) {
        notes.push_back(q.word("bara TCP jämförs: dokumenten anger inget annat, och UDP-portar är inte jämförda",
                               "TCP alone is compared: the documents print nothing else, and UDP ports are not "
                               "compared"));
        const auto sockets = [&](std::size_t i) {
            const std::string& name = q.socket_lists[i];
            return noted(name, read_listening(read(name))).all;
        };
        const server& on = server_observed(q, s);
        const std::vector<listening_socket> before = sockets(0);  // first, so that its notes are
        return kept(changes_between(before, sockets(1), on));
    }
    const opening_list all = openings_of(s);
    if (!q.rule_lists.empty()) {
        const auto opened = [&](std::size_t i) { return open_table(q.opt.io, q.rule_lists[i], encodings::any_common); };
        table_input lists[] = {opened(0), opened(1)};
        const bool of_windows[] = {is_windows_rules(lists[0].in), is_windows_rules(lists[1].in)};
        const auto own = [&](std::size_t i) { return noted(q.rule_lists[i], read_openings(s, all, lists[i])).opened; };
        const auto windows = [&](std::size_t i) {
            exported_rules rules = noted(q.rule_lists[i], read_windows_rules(lists[i]));
            if (const auto assumed = what_is_assumed(rules, q.opt.lang))
                notes.push_back(q.rule_lists[i] + ": " + *assumed);
            return rules;
        };
        if (of_windows[0] && of_windows[1]) {
            const exported_rules before = windows(0);
            return kept(changes_between(s, before, windows(1), server_observed(q, s),
                                        q.opt.for_people() ? s.lang : language::english, notes));
        }
        // Of rules of two kinds that of this tool first: it may be something else altogether.
        for (std::size_t i = 0; i < 2; ++i) {
            if (of_windows[i] || !of_windows[1 - i]) continue;
            static_cast<void>(read_openings(s, all, lists[i]));
            throw input_error(
                "--rules",
                say("{0} är en matris och {1} Windows-brandväggens regler, som inte går att jämföra: matrisen nämner "
                    "servrar, reglerna adresser; så hålls reglerna mot installationen: lifecare-ports check FIL --rules "
                    "{1} --on SERVER",
                    "{0} is a matrix and {1} the rules of a Windows Firewall, which cannot be compared: the matrix "
                    "names servers, the rules addresses; this holds the rules against the installation: lifecare-ports "
                    "check FILE --rules {1} --on SERVER",
                    printable(q.rule_lists[i]), printable(q.rule_lists[1 - i])));
        }
        opened_ports before = own(0);  // first, so that its notes are
        return changes_between(all, std::move(before), own(1));
    }
    notes.push_back(q.word("en logg visar vad som användes: det som står som stängt kan vara oanvänt",
                           "a log shows what was used: what is listed as closed may be unused"));
    return both(q.logs, [&](const std::string& name) {
        firewall_log log{s, name, jobs_of(q.opt.io, q.jobs)};
        log.read(q.opt.io, *q.opt.io.open(name));
        if (const auto unread = unreadable_rows(log.totals(), q.opt.lang))
            notes.push_back(name + ": " + unread->in(q.opt.lang));
        return open_in(all, log.summary(all));
    });
}

}  // namespace

int answer_changes(const question& q) {
    int given = 0;
    for (const auto* pair : {&q.scans, &q.socket_lists, &q.rule_lists, &q.logs}) given += !pair->empty();
    if (given != 1) throw input_error("changes", one_of(given == 0, "--nmap, --netstat, --log, --rules"));
    if (!q.jobs.empty() && q.logs.empty()) throw input_error("--jobs", say("är bara för --log", "is for --log only"));
    const site s = open_site(q);
    std::vector<std::string> notes;
    const row_stream out = changes_of(q, s, notes);
    const bool none = count_rows(out) == 0;
    if (q.opt.as == format::text && none)
        q.opt.write(q.word("Inget har öppnats eller stängts.\n", "Nothing opened or closed.\n"));
    else q.opt.write_table(out, titled(s, q.word("Öppnat och stängt", "Opened and closed")), notes);
    report_notes(q.opt.io, notes);
    return none ? clean : findings;
}

}  // namespace tools
