// SPDX-License-Identifier: MIT
#include "../common/text.hpp"
#include "check_rows.hpp"

namespace tools {

using namespace lifecare;

namespace {

void say_what_was_read(const site& s, const log_totals& t, std::vector<std::string>& notes) {
    const auto note = [&](const sentence& text) { notes.push_back(text.in(s.lang)); };
    const std::string rows = counted(t.rows, nouns::rows, s.lang);
    note(t.first.empty()
             ? say("{}, {} bedömda; loggen har ingen tid", "{}, {} judged; the log has no times", rows, t.judged)
             : say("{}, {} bedömda, från {} till {} (lokal tid utan zon)",
                   "{}, {} judged, from {} to {} (local time, no zone)", rows, t.judged, t.first, t.last));
    if (const auto unread = unreadable_rows(t, s.lang)) note(*unread);
    if (t.without_heading)
        note({"ingen #Fields-rad: de vanliga kolumnerna antas", "no #Fields row: the usual columns are assumed"});
    if (t.events_lost > 0)
        note(say("loggen är inte hel: Windows tappade {} händelser (INFO-EVENTS-LOST)",
                 "the log is not whole: Windows lost {} events (INFO-EVENTS-LOST)", t.events_lost));
}

}  // namespace

std::vector<check_row> check_log(const site& s, const opening_list& all, const log_summary& log,
                                 const port_set& ignored, std::vector<std::string>& notes) {
    say_what_was_read(s, log.totals, notes);
    std::vector<check_row> rows;
    const auto concerned = [&](const server* m) {
        return m && log.concerns[static_cast<std::size_t>(m - s.file.servers.begin())];
    };
    all.each([&](const opening_line& l) {
        if (!concerned(l.to.machine) && !concerned(l.from.machine)) return;
        const log_counts c = log.seen_of(all, l);
        const std::string detail =
            say("{} tillåtna, {} stoppade", "{} allowed, {} dropped", c.allowed, c.dropped).in(s.lang);
        if (c.dropped > 0) rows.push_back(row_of(s, l, l->port(), "dropped", false, detail));
        else if (c.allowed > 0) rows.push_back(row_of(s, l, l->port(), "allowed", true, detail));
        else if (l->need() != flow_need::optional) {
            rows.push_back(row_of(s, l, l->port(), "never-seen", true));
            rows.back().is = weight::note;
        }
    });
    excuse_alternatives(s, rows);
    for (const unneeded_connection& u : log.unneeded) {
        const opening_end from = end_of(u.from);
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
                s, end_name(from), {role::client, u.to}, {u.port, u.port}, u.answer,
                u.answer.verdict == flow_verdict::not_recommended ? "allowed-not-recommended" : "allowed-without-rule",
                is_in(ignored, u.port), detail));
    }
    if (log.unneeded_not_kept > 0)
        notes.push_back(say("{} tillåtna anslutningar till ytterligare portar utan regel räknas inte upp",
                            "{} allowed connections to further ports without a rule are not listed",
                            log.unneeded_not_kept)
                            .in(s.lang));
    return rows;
}

}  // namespace tools
