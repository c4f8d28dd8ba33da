// SPDX-License-Identifier: MIT
#include <lifecare/schedule.hpp>

#include "answers.hpp"
#include "common/diagnostics.hpp"
#include "common/text.hpp"
#include "question.hpp"

namespace tools::windows {

using namespace lifecare;

namespace {

std::string window_name(const question& q, const rulebook::service_window& w) {
    const auto& e = rulebook::environments[static_cast<std::size_t>(w.environment)];
    return str(e.letters) +
           (w.days_before ? ' ' + counted(w.days_before, nouns::days, q.opt.lang) + q.word(" före", " before") : "");
}

/// What is to be known of a window's days: weekends, holidays, clock changes, a late notice.
std::string window_note(const question& q, const planned_window& w) {
    const local_time start = to_local(w.start), end = to_local(w.end);
    std::string note = day_note(q, start.day);
    const auto add = [&](const std::string& s) { note += (note.empty() ? "" : "; ") + s; };
    if (end.day != start.day)
        if (const std::string next = day_note(q, end.day); !next.empty() && next != note)
            add(q.word("slutar på ", "ends on ") + next);
    if (is_summer_time(w.start) != is_summer_time(w.end))
        add(q.word("klockan ställs om under fönstret", "the clocks change during the window"));
    if (is_summer_time(w.end) != is_summer_time(w.end.plus_minutes(60)) && !is_summer_time(w.end.plus_minutes(60)))
        add(q.word("slutar före timmen som upprepas", "ends before the hour that is repeated"));
    if (const auto* h = holiday_on(w.told_by))
        add(q.word("sista dag för besked är ", "the last day of notice is ") + q.word(h->name));
    if (w.told_by < q.opt.day() && q.opt.day() <= start.day)
        add(q.word("mindre än en vecka kvar", "less than a week left"));
    return note;
}
/// The rules around the windows, where they are printed and how they are read.
std::string explain_windows(const question& q) {
    const document d = q.service_description();
    std::string out;
    for (const auto& w : rulebook::service_windows.in(d))
        out += str(w.column) + ": " + str(w.first_time) + " - " + str(w.last_time) + q.source(*w.source.find(d));
    for (const auto& r : rulebook::service_window_rules.in(d)) out += q.rule(r) + q.source(*r.source.find(d));
    out += q.assumed(
        "beskedet en vecka före står i kolumnen för PROD, om \"alla servicefönster\": det läses för UTB också",
        "the week's notice is printed in the column of PROD, of \"all service windows\": it is read for UTB too");
    out += q.assumed("dagar före är kalenderdagar, ett fönster varar sin tid som den går; tider är svensk tid",
                     "days before are calendar days, a window lasts its hours as they pass; times are Swedish time");
    out += q.say("helgdagar: {} [extern källa]\n", "holidays: {} [external]\n",
                 str(rulebook::holiday_rows::holidays.place()));
    return out + q.assumed("kalenderns påminnelse: kl. 8 sista arbetsdagen före sista dag för besked",
                           "the calendar's reminder: at 8 on the last working day before the last day of notice");
}
/// Whose the windows are: not those of an installation on premises, of which the specification says something else
/// (6.5).
std::string whose_windows(const question& q) {
    std::string out =
        q.word("Fönstren gäller Lifecare Cloud Services.", "The windows are those of Lifecare Cloud Services.");
    const auto d = governing_document(hosting::on_premises, family::welfare, q.opt.day());
    if (const auto* r = d ? find_row(rulebook::operations_requirements, "update-windows", *d) : nullptr)
        out +=
            q.say(" För egen drift anges inga; {}: {}.", " None are printed for an installation on premises; {}: {}.",
                  str(*r->source.find(*d)), q.rule(*r));
    return out + '\n';
}

}  // namespace

int plan(const question& q, const std::vector<date>& productions, const std::string& release) {
    const document d = q.service_description();
    const std::string source = str(*rulebook::service_windows.in(d).begin()->source.find(d));
    answer a;
    const bool as_text = q.opt.as == format::text;  // pages and workbooks have the day below their title
    a.heading = q.say("Servicefönster i Lifecare Cloud Services ({})",
                      "Service windows of Lifecare Cloud Services ({})", source) +
                (as_text ? "  |  " + str(q.opt.day()) + '\n' : "\n");
    const bool for_programs = q.opt.as == format::csv || q.opt.as == format::json;
    if (for_programs)
        a.table.columns = {{"window"},  {"weekday"}, {"start"},     {"end"},     {"minutes", alignment::right},
                           {"told_by"}, {"note"},    {"start_utc"}, {"end_utc"}, {"production"}};
    else a.table.columns = {{"window"}, {"weekday"}, {"start"}, {"end"}, {"told_by"}, {"note"}};
    a.calendar_name = q.word("Lifecare servicefönster", "Lifecare service windows");
    for (const date production : productions) {
        for (const planned_window& w : plan_windows(production, d)) {
            const local_time start = to_local(w.start), end = to_local(w.end);
            const std::string note = window_note(q, w);
            std::string shown = note;  // a calendar keeps what is past
            if (end.day < q.opt.day()) shown += (shown.empty() ? "" : "; ") + q.word("har varit", "is past");
            const auto utc = [](instant i) {
                std::string s = str(to_utc(i));
                s[10] = 'T';
                return s + "Z";
            };
            if (for_programs)
                a.table.rows.push_back({window_name(q, *w.row), q.weekday(start.day), str(start), str(end),
                                        std::to_string(w.end - w.start), str(w.told_by), shown, utc(w.start),
                                        utc(w.end), str(production)});
            else
                a.table.rows.push_back(
                    {window_name(q, *w.row), q.weekday(start.day), str(start), str(end), str(w.told_by), shown});
            // A window keeps its identity when it is moved within its month, or as long as its release is named.
            const std::string identity = release.empty() ? str(production).substr(0, 7) : release;
            const std::string which =
                w.row->environment == environment::production ? "prod" : "utb-" + std::to_string(w.row->days_before);
            a.events.push_back({event_uid({"window", identity, which}),
                                {},
                                w.start,
                                w.end,
                                "Lifecare " + window_name(q, *w.row) + (release.empty() ? "" : " " + release),
                                q.say("Servicefönster, {}. Ska vara meddelat senast {}",
                                      "Service window, {}. To be announced by {}", source, str(w.told_by)) +
                                    (note.empty() ? "" : "\n" + note),
                                start.day.days() - reminder_of(w).days()});
        }
    }
    a.closing =
        q.word("Svensk tid. Fönstret kan inte flyttas på begäran av enskild kund (4.5). UTB har inget SLA (4.3).",
               "Swedish time. A window cannot be moved for a single customer (4.5). UTB has no SLA (4.3).") +
        (q.opt.explain || !as_text ? "\n" : q.word(" Regler och grund: --explain\n", " Rules and basis: --explain\n")) +
        whose_windows(q) + q.before_it_governs();
    if (q.opt.explain) a.closing += explain_windows(q);
    write(q, std::move(a));
    return clean;
}

}  // namespace tools::windows
