// SPDX-License-Identifier: MIT
/// \file
/// lifecare-windows: when are the service windows, who must be informed when, what does 99 % leave, when do
/// certificates end?
#include <CLI/CLI.hpp>
#include <lifecare/certificates.hpp>
#include <lifecare/rulebook/security.hpp>
#include <lifecare/schedule.hpp>

#include <map>

#include "common/diagnostics.hpp"
#include "common/icalendar.hpp"
#include "common/input.hpp"
#include "common/installation_file.hpp"
#include "common/options.hpp"
#include "common/output.hpp"
#include "common/text.hpp"
#include "tools.hpp"

namespace {

using namespace lifecare;
using namespace tools;

std::string str(text t) { return std::string(t.view()); }
std::string str(date d) { return d.valid() ? std::string(lifecare::to_text(d).view()) : std::string{}; }
std::string str(local_time t) { return std::string(lifecare::to_text(t).view()); }
/// "cloud-6.2 4.5".
std::string str(const citation& c) { return std::string(lifecare::to_text(c).view()); }

struct question {
    explicit question(console& io) : opt{io} {}

    options opt;
    std::optional<std::uint32_t> sequence;  ///< --sequence

    [[nodiscard]] std::string word(const char* sv, const char* en) const {
        return opt.lang == language::swedish ? sv : en;
    }
    [[nodiscard]] std::string word(label l) const { return str(l.in(opt.lang)); }
    /// "cloud-6.2 4.5, printed" in brackets: where a line of the explanation comes from.
    [[nodiscard]] std::string source(const citation& c, basis how = basis::printed) const {
        return "  [" + str(c) + ", " + str(lifecare::to_text(how)) + "]\n";
    }
    [[nodiscard]] std::string assumed(const char* sv, const char* en) const { return word(sv, en) + "  [assumed]\n"; }
    /// The service description of the day; before the first of them the newest.
    [[nodiscard]] document service_description() const {
        return governing_document(hosting::cloud, family::welfare, opt.day()).value_or(newest_service_description);
    }
    /// Where the service description prints a row.
    [[nodiscard]] const citation& in_the_cloud(const provenance& p) const {
        const citation* c = p.find(service_description());
        return c ? *c : p.newest();
    }
    [[nodiscard]] std::string weekday(date d) const {
        constexpr const char* sv[] = {"måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"};
        constexpr const char* en[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
        const auto i = static_cast<std::size_t>(d.iso_weekday() - 1);
        return word(sv[i], en[i]);
    }
};

date day_argument(const char* name, const std::string& s) {
    const auto d = parse_date(s);
    if (!d) throw input_error(name, '"' + s + "\" is not a day; write it as YYYY-MM-DD");
    if (*d < date{1996, 1, 1} || *d > date{9998, 12, 31})
        throw input_error(name, '"' + s + "\" is before 1996, when Sweden took its present summer time, or after 9998");
    return *d;
}

/// Why few are at work on a day: a holiday, or a weekend; empty for a working day.
std::string day_note(const question& q, date d) {
    if (const auto* h = holiday_on(d)) return q.word(h->name);
    return d.iso_weekday() > 5 ? q.weekday(d) : "";
}

/// What a subcommand answers: a table for every format but the calendar's, words around it for people, and the
/// calendar.
struct answer {
    std::string heading;        ///< for people, before the table
    sheet table;                ///< for people and programs
    std::string prose;          ///< for people, in place of the table; empty for the table
    std::string closing;        ///< for people, after the table
    std::string markdown;       ///< in place of the table; empty for the table
    std::string calendar_name;  ///< of the calendar
    std::vector<calendar_event> events;
    bool days_are_given = false;  ///< the calendar's days are the command line's own: past ones are left out only when
                                  ///< --as-of is given too
};

void write(const question& q, answer a) {
    std::string out;
    if (q.opt.other_format == "ics") {
        out = to_icalendar({std::move(a.calendar_name),
                            q.sequence ? static_cast<std::int64_t>(*q.sequence) : sequence_of(q.opt.day()),
                            q.opt.as_of_word.empty() ? q.opt.io.now() : to_instant({q.opt.day(), 0}),
                            std::move(a.events), a.days_are_given && q.opt.as_of_word.empty() ? date{} : q.opt.day()});
    } else if (q.opt.as == format::text) {
        out = a.heading + '\n' + (a.prose.empty() ? to_string(a.table, format::text) : a.prose);
        if (!a.closing.empty()) {
            out += '\n';
            for (std::size_t at = 0; at < a.closing.size();) {
                const std::size_t end = a.closing.find('\n', at);
                for (const std::string& line : wrapped(std::string_view(a.closing).substr(at, end - at), 100))
                    out += line + '\n';
                at = end + 1;
            }
        }
    } else if (q.opt.as == format::markdown && !a.markdown.empty()) {
        out = a.markdown;
    } else {
        out =
            q.opt.present(a.table, a.heading, a.closing.empty() ? std::vector<std::string>{} : std::vector{a.closing});
    }
    q.opt.write(out);
}

// plan
// --------------------------------------------------------------------------------------------------------------------------------------

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
    for (const auto& r : rulebook::service_window_rules.in(d)) out += q.word(r.rule) + q.source(*r.source.find(d));
    out += q.assumed(
        "beskedet en vecka före är tryckt i kolumnen för PROD, om \"alla servicefönster\": det läses för UTB också",
        "the week's notice is printed in the column of PROD, of \"all service windows\": it is read for UTB too");
    out += q.assumed("dagar före är kalenderdagar, ett fönster varar sin tid som den går; tider är svensk tid",
                     "days before are calendar days, a window lasts its hours as they pass; times are Swedish time");
    out += q.word("helgdagar: ", "holidays: ") + str(rulebook::holiday_rows::holidays.place()) + " [external]\n";
    return out + q.assumed("kalenderns påminnelse: kl. 8 sista arbetsdagen före sista dag för besked",
                           "the calendar's reminder: at 8 on the last working day before the last day of notice");
}
/// Whose the windows are: not those of an installation on premises, of which the specification says something else
/// (6.5).
std::string whose_windows(const question& q) {
    std::string out =
        q.word("Fönstren är Lifecare Cloud Services'.", "The windows are those of Lifecare Cloud Services.");
    const auto d = governing_document(hosting::on_premises, family::welfare, q.opt.day());
    if (const auto* r = d ? find_row(rulebook::operations_requirements, "update-windows", *d) : nullptr)
        out += q.word(" För en installation i egen drift är inga tryckta; ",
                      " None are printed for an installation on premises; ") +
               str(*r->source.find(*d)) + ": " + q.word(r->rule) + '.';
    return out + '\n';
}

int plan(const question& q, const std::vector<date>& productions, const std::string& release) {
    const document d = q.service_description();
    const std::string source = str(*rulebook::service_windows.in(d).begin()->source.find(d));
    answer a;
    a.days_are_given = true;
    a.heading = q.word("Servicefönster i Lifecare Cloud Services (", "Service windows of Lifecare Cloud Services (") +
                source + ")  |  " + str(q.opt.day()) + '\n';
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
            const auto utc = [](instant i) {
                std::string s = str(to_utc(i));
                s[10] = 'T';
                return s + "Z";
            };
            if (for_programs)
                a.table.rows.push_back({window_name(q, *w.row), q.weekday(start.day), str(start), str(end),
                                        std::to_string(w.end - w.start), str(w.told_by), note, utc(w.start), utc(w.end),
                                        str(production)});
            else
                a.table.rows.push_back(
                    {window_name(q, *w.row), q.weekday(start.day), str(start), str(end), str(w.told_by), note});
            // A window keeps its identity when it is moved within its month, or as long as its release is named.
            const std::string identity = release.empty() ? str(production).substr(0, 7) : release;
            const std::string which =
                w.row->environment == environment::production ? "prod" : "utb-" + std::to_string(w.row->days_before);
            a.events.push_back({event_uid({"window", identity, which}),
                                {},
                                w.start,
                                w.end,
                                "Lifecare " + window_name(q, *w.row) + (release.empty() ? "" : " " + release),
                                q.word("Servicefönster, ", "Service window, ") + source +
                                    q.word(". Ska vara meddelat senast ", ". To be announced by ") + str(w.told_by) +
                                    (note.empty() ? "" : "\n" + note),
                                start.day.days() - reminder_of(w).days()});
        }
    }
    a.closing =
        q.word("Svensk tid. Fönstret kan inte flyttas på begäran av enskild kund (4.5). UTB har inget SLA (4.3).",
               "Swedish time. A window cannot be moved for a single customer (4.5). UTB has no SLA (4.3).") +
        (q.opt.explain ? "\n" : q.word(" Regler och grund: --explain\n", " Rules and basis: --explain\n")) +
        whose_windows(q);
    if (q.opt.explain) a.closing += explain_windows(q);
    write(q, std::move(a));
    return clean;
}

// routine
// -----------------------------------------------------------------------------------------------------------------------------------

/// The heading of a step's part: as printed, or in English.
std::string phase_name(const question& q, const rulebook::service_window_step& step) {
    if (q.opt.lang == language::swedish) return str(step.source.begin()->place());
    switch (step.phase) {
        case rulebook::routine_phase::planning: return "Planning";
        case rulebook::routine_phase::test_group: return "Test group";
        case rulebook::routine_phase::information: return "Information to users";
        case rulebook::routine_phase::the_day: return "The day of the window";
    }
    return {};
}

int routine(const question& q, date day) {
    const auto& sample = rulebook::sample_windows[0];
    const std::string note = day_note(q, day);
    answer a;
    a.heading = q.word("Rutin för servicefönster (Vellinge)  |  ", "Routine of a service window (Vellinge)  |  ") +
                q.weekday(day) + ' ' + str(day) + (note.empty() ? "" : q.word("  |  OBS: ", "  |  NOTE: ") + note) +
                '\n';
    a.days_are_given = true;
    a.table.columns = {{"step"}, {"phase"}, {"day"}, {"time"}, {"deadline"}, {"who"}, {"what"}, {"for"}, {"modality"}};
    a.markdown = "# " + q.word("Servicefönster ", "Service window ") + q.weekday(day) + ' ' + str(day) + "\n" +
                 (note.empty() ? "" : "\n**" + q.word("Obs: ", "Note: ") + markdown_text(note) + "**\n");
    std::optional<rulebook::routine_phase> last;
    for (const auto& step : rulebook::service_window_steps) {
        const date when = day_of(step, day);
        const std::string phase = phase_name(q, step), who = q.word(step.actor), what = q.word(step.action),
                          to = q.word(step.recipient), deadline = q.word(step.deadline), time = str(step.time);
        std::string when_words = str(when.valid() ? when : date{});
        if (!time.empty()) when_words = str(day) + ' ' + time;
        if (!deadline.empty()) when_words += (when_words.empty() ? "" : ", ") + deadline;
        if (when.valid() && when != day)
            if (const std::string off = day_note(q, when); !off.empty()) when_words += " (" + off + ")";
        a.table.rows.push_back({str(step.key), phase, str(time.empty() ? when : day), time, deadline, who, what, to,
                                str(lifecare::to_text(step.force))});
        if (last != step.phase) {
            a.markdown += "\n## " + markdown_text(phase) + "\n\n";
            a.prose += (last ? "\n" : "") + phase + '\n';
        }
        const std::string force = step.force == modality::fact ? "" : q.word(name_of(step.force));
        std::string line = (when_words.empty() ? "" : when_words + "  ") + (force.empty() ? "" : '(' + force + ") ") +
                           (who.empty() ? "" : who + ": ") + what + (to.empty() ? "" : " -> " + to);
        bool first_line = true;
        for (const std::string& part : wrapped(line, 94)) {
            a.prose += (first_line ? "  [ ] " : "      ") + part + '\n';
            first_line = false;
        }
        last = step.phase;
        a.markdown += "- [ ] " + (when_words.empty() ? "" : "**" + markdown_text(when_words) + "** ") +
                      (force.empty() ? "" : "_(" + force + ")_ ") + (who.empty() ? "" : markdown_text(who) + ": ") +
                      markdown_text(what) + (to.empty() ? "" : " → " + markdown_text(to)) + '\n';
    }
    a.calendar_name = q.word("Servicefönster, rutin", "Service windows, routine");
    const std::string identity = str(day).substr(0, 7);
    date told;
    for (const auto& step : rulebook::service_window_steps)
        if (step.days_before != 0) told = day_of(step, day);
    a.events.push_back({event_uid({"routine", identity, "window"}),
                        {},
                        to_instant({day, sample.start_minute}),
                        to_instant({day, sample.end_minute}),
                        q.word("Servicefönster Procapita och Lifecare", "Service window Procapita and Lifecare"),
                        q.word("Börjar 8:00 (Vellinge). Slutet 17:00 är exemplets; systemet ",
                               "Starts at 8:00 (Vellinge). The end at 17:00 is the example's; the system ") +
                            q.word(sample.rule) + '.',
                        0});
    a.events.push_back(
        {event_uid({"routine", identity, "notice"}),
         told,
         {},
         {},
         q.word("Meddela servicefönster ", "Announce the service window of ") + str(day),
         q.word("Procapita, Lifecare och Insidan; mejl till externa verksamhetschefer och superanvändare.",
                "Procapita, Lifecare and Insidan; mail to external managers and superusers."),
         0});
    a.closing = q.word("En kommuns rutin, inte en regel för andra. Källa: dokumentet vellinge.\n",
                       "One municipality's routine, not a rule for others. Source: the document vellinge.\n");
    a.closing += q.word(
        "(ska) krävs i rutinen, (bör) och (tips) är råd, (kan) är valfritt; steg utan märke berättas som de görs.\n",
        "(must) is demanded by the routine, (should) and (tip) are advice, (may) is optional; a step without a mark is described as it is done.\n");
    if (q.opt.explain) {
        for (const auto& step : rulebook::service_window_steps) {
            std::string line = q.word(step.action);
            if (step.days_before != 0)
                line += ": " + q.word(step.deadline) + "; " + str(day) + " - " + std::to_string(step.days_before) +
                        q.word(" dagar = ", " days = ") + str(day_of(step, day)) + " [derived]";
            else if (!step.time.empty()) line += ": " + str(step.time);
            a.closing += line + q.source(step.source.newest());
        }
        a.closing += q.word("exemplet på information: ", "the example of an announcement: ") + str(sample.day) + ' ' +
                     str(sample.first_time) + "-" + str(sample.last_time) + ", " + q.word(sample.rule) +
                     q.source(sample.source.newest());
        a.closing +=
            q.assumed("\"cirka 7 dagar\" räknas som 7 kalenderdagar; slutet 17:00 är exemplets, ingen regel",
                      "\"about 7 days\" are counted as 7 calendar days; the end at 17:00 is the example's, no rule");
    }
    write(q, std::move(a));
    return clean;
}

// availability
// ------------------------------------------------------------------------------------------------------------------------------

/// "7 h 26 min", with seconds where there are any.
std::string duration(std::int64_t seconds) {
    std::string out = seconds < 0 ? "-" : "";
    const std::int64_t s = seconds < 0 ? -seconds : seconds;
    if (s >= 3600) out += std::to_string(s / 3600) + " h ";
    out += std::to_string(s / 60 % 60) + " min";
    return s % 60 ? out + ' ' + std::to_string(s % 60) + " s" : out;
}
std::string percent(const question& q, std::int64_t thousandths) {
    std::string decimals = std::to_string(thousandths % 1000);
    return std::to_string(thousandths / 1000) + (q.opt.lang == language::swedish ? "," : ".") +
           std::string(3 - decimals.size(), '0') + decimals + " %";
}

/// A time of the day as clocks in Sweden show it: "2026-03-05T10:00".
instant instant_argument(const char* name, const std::string& s) {
    const auto wrong = [&] {
        return input_error(name, '"' + s + "\" is not a time; write it as YYYY-MM-DDThh:mm, Swedish time");
    };
    if (s.size() != 16 || (s[10] != 'T' && s[10] != ' ') || s[13] != ':') throw wrong();
    std::string_view hours = std::string_view(s).substr(11, 2), minutes = std::string_view(s).substr(14, 2);
    const auto h = take_digits(hours, 2, 2), m = take_digits(minutes, 2, 2);
    if (!h || !m || *h > 23 || *m > 59) throw wrong();
    const local_time t{day_argument(name, s.substr(0, 10)), static_cast<std::uint16_t>(*h * 60 + *m)};
    if (occurrence_of(t) == occurrence::never)
        throw input_error(name, '"' + s + "\" does not exist: the clocks go from 02:00 to 03:00 that night");
    return to_instant(t);
}
/// "2026-03-05T10:00/2026-03-05T14:30" or "2026-03-05T10:00/90m".
time_span span_argument(const char* name, const std::string& s) {
    const std::size_t slash = s.find('/');
    if (slash == std::string::npos)
        throw input_error(name,
                          '"' + s + "\" is not a span; write it as START/END or START/90m, START as YYYY-MM-DDThh:mm");
    time_span span{instant_argument(name, s.substr(0, slash)), {}};
    const std::string rest = s.substr(slash + 1);
    std::uint32_t minutes = 0;
    if (!rest.empty() && (rest.back() == 'm' || rest.back() == 'h')) {
        if (const std::string problem = parse_count(rest.substr(0, rest.size() - 1), minutes); !problem.empty())
            throw input_error(name, problem);
        span.end = span.first.plus_minutes(std::int64_t{minutes} * (rest.back() == 'h' ? 60 : 1));
    } else {
        span.end = instant_argument(name, rest);
    }
    if (!(span.first < span.end)) throw input_error(name, '"' + s + "\" ends before it begins");
    return span;
}
/// Sorted, and what overlaps made one.
std::vector<time_span> merged(std::vector<time_span> spans) {
    std::sort(spans.begin(), spans.end(), [](const time_span& a, const time_span& b) { return a.first < b.first; });
    std::vector<time_span> out;
    for (const time_span& s : spans) {
        if (!out.empty() && s.first <= out.back().end) out.back().end = std::max(out.back().end, s.end);
        else out.push_back(s);
    }
    return out;
}

int availability(const question& q, std::int16_t year, std::uint8_t month, const std::vector<date>& productions,
                 const std::vector<time_span>& extra, const std::vector<time_span>& given) {
    std::vector<time_span> windows = extra;
    for (const date d : productions) {
        const window_plan p = plan_windows(d, q.service_description());
        windows.push_back({p.production().start, p.production().end});
    }
    windows = merged(std::move(windows));
    const std::vector<time_span> outages = merged(given);
    answer a;
    a.heading = q.word("Tillgänglighet i PROD: ", "Availability of PROD: ") +
                std::to_string(guaranteed_availability.value) +
                q.word(" % garanterad, servicefönster undantagna (", " % guaranteed, service windows excepted (") +
                str(q.in_the_cloud(guaranteed_availability.source)) + ")\n";
    const bool for_programs = q.opt.as == format::csv || q.opt.as == format::json;
    if (for_programs)
        a.table.columns = {{"period"},
                           {"measured_seconds", alignment::right},
                           {"allowed_seconds", alignment::right},
                           {"down_seconds", alignment::right},
                           {"left_seconds", alignment::right, true},
                           {"availability_pct", alignment::right, true},
                           {"holds", alignment::left, true}};
    else
        a.table.columns = {{"period"},
                           {"measured", alignment::right},
                           {"may_be_down", alignment::right},
                           {"was_down", alignment::right},
                           {"left", alignment::right},
                           {"availability", alignment::right}};
    bool broken = false;
    std::string arithmetic;
    const time_span period = month ? month_span(year, month) : year_span(year);
    const auto outside = std::count_if(outages.begin(), outages.end(),
                                       [&](const time_span& o) { return shared_minutes(period, o) < o.minutes(); });
    const auto add = [&](const std::string& name, time_span span) {
        const availability_budget b =
            budget_of(span, {windows.data(), windows.size()}, {outages.data(), outages.size()});
        broken = broken || !b.holds();
        if (q.opt.explain) {
            const std::int64_t whole = span.minutes() * 60;
            arithmetic += name + ": " + std::to_string(whole) + " s - " + std::to_string(whole - b.measured_seconds) +
                          q.word(" s servicefönster = ", " s of service windows = ") +
                          std::to_string(b.measured_seconds) + " s; x (100 - " +
                          std::to_string(guaranteed_availability.value) +
                          ") / 100 = " + std::to_string(b.allowed_seconds) + " s; - " + std::to_string(b.down_seconds) +
                          q.word(" s avbrott = ", " s down = ") + std::to_string(b.left_seconds()) +
                          q.word(" s kvar", " s left") + "  [derived]\n";
        }
        if (for_programs)
            a.table.rows.push_back({name, std::to_string(b.measured_seconds), std::to_string(b.allowed_seconds),
                                    std::to_string(b.down_seconds), std::to_string(b.left_seconds()),
                                    std::to_string(b.millipercent() / 1000) + '.' +
                                        std::to_string(1000 + b.millipercent() % 1000).substr(1),
                                    b.holds() ? "true" : "false"});
        else
            a.table.rows.push_back({name, duration(b.measured_seconds), duration(b.allowed_seconds),
                                    duration(b.down_seconds),
                                    duration(b.left_seconds()) + (b.holds() ? "" : q.word(" BRUTEN", " BROKEN")),
                                    percent(q, b.millipercent())});
    };
    const auto month_name = [&](unsigned m) {
        return std::to_string(year) + (m < 10 ? "-0" : "-") + std::to_string(m);
    };
    if (month) {
        add(month_name(month), month_span(year, month));
    } else {
        for (std::uint8_t m = 1; m <= 12; ++m) add(month_name(m), month_span(year, m));
        add(std::to_string(year), year_span(year));
    }
    a.closing = q.word(
        "Dokumentet säger inte över vilken tid de 99 % räknas: månad och år är antagna [assumed].\n",
        "The document does not say over which time the 99 % is counted: month and year are assumed [assumed].\n");
    if (windows.empty())
        a.closing += q.word("Inga servicefönster är angivna (--prod, --window): all tid räknas.\n",
                            "No service windows are given (--prod, --window): all time counts.\n");
    a.closing += q.word("UTB har inget SLA (4.3): av dess avbrott räknas inga.\n",
                        "UTB has no SLA (4.3): its outages do not count.\n");
    if (!extra.empty())
        a.closing += q.word(
            "Extra servicefönster undantas som de planerade; om ett som meddelats senare än en vecka före är undantaget säger dokumentet inte [assumed].\n",
            "Extra service windows are excepted as the planned ones are; the document does not say whether one announced later than a week before is [assumed].\n");
    if (outside)
        a.closing +=
            q.word("Avbrott utanför perioden, helt eller delvis: ", "Outages outside the period, wholly or in part: ") +
            std::to_string(outside) +
            q.word(". Bara tiden i perioden räknas.\n", ". Only the time within the period counts.\n");
    if (q.opt.explain) {
        a.closing += std::to_string(guaranteed_availability.value) + " %: " + q.word(guaranteed_availability.rule) +
                     q.source(q.in_the_cloud(guaranteed_availability.source));
        for (const char* key : {"window-availability", "window-notice", "window-extra"})
            if (const auto* r = find_row(rulebook::service_window_rules, key, q.service_description()))
                a.closing += q.word(r->rule) + q.source(r->source.newest());
        a.closing += q.assumed(
            "en månad och ett år går från midnatt till midnatt svensk tid; det tillåtna avrundas nedåt till hela sekunder",
            "a month and a year last from midnight to midnight Swedish time; what is allowed is rounded down to whole seconds");
        a.closing += arithmetic;
    }
    if (q.opt.other_format == "ics")
        throw input_error("--format", "\"ics\" is written by plan, routine, certificates and kir only");
    write(q, std::move(a));
    return broken ? findings : clean;
}

// certificates
// ------------------------------------------------------------------------------------------------------------------------------

/// What the basis of a last day is: told, the document's validity of the agent's certificate, or the limit of public
/// authorities.
std::string basis_of(const certificate& c, const certificate_answer& v, std::optional<document> d) {
    if (c.expires.valid()) return "given";
    if (v.longest->limit) return "external: at most " + std::to_string(v.longest->limit->days) + " days";
    const provenance& source = v.longest->printed->source;
    const citation* asked = d ? source.find(*d) : nullptr;
    return "derived: " + str(asked ? *asked : source.newest());
}
/// Its verdict in words; `bad` says whether something is to be done.
std::string verdict_words(const question& q, const certificate& c, const certificate_answer& v, bool& bad) {
    std::string out;
    switch (v.state) {
        case certificate_state::expired: out = q.word("HAR GÅTT UT", "EXPIRED"); break;
        case certificate_state::not_yet_valid:
            out = q.word("GÄLLER INTE ÄN, först ", "NOT YET VALID, first on ") + str(c.issued);
            break;
        case certificate_state::renew: out = q.word("FÖRNYA NU", "RENEW NOW"); break;
        case certificate_state::valid:
        case certificate_state::not_known: out = q.word("giltigt", "valid"); break;
    }
    bad = v.state != certificate_state::valid || v.too_long;
    if (v.too_long && v.longest->printed)
        out += q.word("; längre än dokumentets ", "; longer than the document's ") + str(v.longest->end_day);
    if (v.too_long && v.longest->limit)
        out += q.word("; längre än en publik utfärdare får ge (", "; longer than a public authority may give (") +
               std::to_string(v.longest->limit->days) + q.word(" dagar)", " days)");
    return out;
}
/// The validities, where they are printed and how a term is counted.
std::string explain_certificates(const question& q, const std::vector<certificate>& held, std::optional<document> d) {
    std::string out;
    for (const certificate& c : held) {
        const auto term = longest_term(c, d);
        if (!term) continue;
        out += c.name.empty() ? std::string{} : printable(c.name) + ": ";
        if (term->printed) {
            const citation* asked = d ? term->printed->source.find(*d) : nullptr;
            out += str(c.issued) + " + " + std::to_string(term->printed->value) + q.word(" år = ", " years = ") +
                   str(term->end_day) + q.source(asked ? *asked : term->printed->source.newest());
        } else {
            out += str(c.issued) + " + " + std::to_string(term->limit->days) + q.word(" dagar = ", " days = ") +
                   str(term->end_day) + "  [" + str(term->limit->source.place()) + ", external]\n";
        }
    }
    out += q.assumed(
        "en löptid räknas från utfärdandets klockslag: sista dag får vara slutdagen, sista hela dag är dagen före; från en skottdag till februaris sista",
        "a term is counted from the hour of issue: a last day may be the end day, the last whole day is the one before; from a leap day to the last of February");
    for (const auto& l : rulebook::certificate_limit_rows::rows)
        out += q.word("utfärdat från ", "issued from ") + str(l.issued_from) + q.word(": högst ", ": at most ") +
               std::to_string(l.days) + q.word(" dagar", " days") + "  [" + str(l.source.publisher()) + ", " +
               str(l.source.place()) + ", " + str(l.source.as_of()) + ", external]\n";
    return out;
}

int certificates(const question& q, const std::vector<certificate>& held, std::optional<document> d,
                 const std::vector<std::int32_t>& reminders) {
    answer a;
    a.heading = q.word("Certifikat  |  ", "Certificates  |  ") + str(q.opt.day()) + '\n';
    a.table.columns = {{"name"},       {"use"},   {"last_day"}, {"days_left", alignment::right},
                       {"renew_from"}, {"basis"}, {"verdict"}};
    a.calendar_name = q.word("Certifikat", "Certificates");
    bool found = false;
    for (const certificate& c : held) {
        const std::string name(c.name);
        const certificate_answer v = verdict_of(c, d, q.opt.day(), {reminders.data(), reminders.size()});
        if (v.state == certificate_state::not_known)
            throw input_error(name.empty() ? "certificates" : name,
                              c.issued.valid()
                                  ? "has an issue day and no last day, and no validity is known for it; give expires"
                                  : "has neither an issue day nor a last day; give issued or expires");
        if (c.issued.valid() && v.last_day < c.issued) throw input_error(name, "expires before it is issued");
        bool bad = false;
        const std::string how = basis_of(c, v, d), verdict = verdict_words(q, c, v, bad);
        found = found || bad;
        a.table.rows.push_back({name, c.use ? str(lifecare::to_text(*c.use)) : "", str(v.last_day),
                                std::to_string(v.last_day.days() - q.opt.day().days()), str(v.renew_from), how,
                                verdict});
        a.events.push_back({event_uid({"certificate", name, "end"}),
                            v.last_day,
                            {},
                            {},
                            q.word("Certifikat går ut: ", "Certificate expires: ") + name,
                            how,
                            0});
        for (const std::int32_t r : reminders)
            if (!c.issued.valid() || r < v.last_day.days() - c.issued.days())
                a.events.push_back({event_uid({"certificate", name, "renew", std::to_string(r)}),
                                    v.last_day.plus_days(-r),
                                    {},
                                    {},
                                    q.word("Förnya certifikat (", "Renew the certificate (") +
                                        counted(static_cast<std::uint64_t>(r), nouns::days, q.opt.lang) +
                                        q.word(" kvar): ", " left): ") + name,
                                    "",
                                    0});
    }
    if (const auto* routine =
            d ? find_row(rulebook::security_requirements, "certificate-renewal-routine", *d) : nullptr)
        a.closing = q.word("En rutin för förnyelse innan ett certifikat förfaller krävs (",
                           "A routine for renewal before a certificate expires is demanded (") +
                    str(*routine->source.find(*d)) + "). ";
    a.closing += q.word("Påminnelsernas dagar är antagna [assumed], välj dem med --remind.\n",
                        "The days of the reminders are assumed [assumed], choose them with --remind.\n");
    if (q.opt.explain) a.closing += explain_certificates(q, held, d);
    write(q, std::move(a));
    return found ? findings : clean;
}

// kir, startup
// ------------------------------------------------------------------------------------------------------------------------------

int kir(const question& q, date last) {
    const date due = kir_due(last), day = q.opt.day();
    const std::string source = str(q.in_the_cloud(kir_notification.source));
    if (day < last)
        throw input_error("--last", str(last) + " is after " + str(day) + ", on which the question is asked (--as-of)");
    answer a;
    a.heading = q.word("Aviseringar från Skatteverket till KIR: minst veckovis, i PROD och UTB (",
                       "Notifications of the Tax Agency to KIR: at least weekly, in PROD and UTB (") +
                source + ")\n";
    a.table = {{{"last"}, {"due"}, {"days_left", alignment::right}, {"verdict"}},
               {{str(last), str(due), std::to_string(due.days() - day.days()),
                 due < day ? q.word("FÖRSENAD", "OVERDUE") : q.word("i tid", "in time")}}};
    a.calendar_name = "KIR";
    a.events.push_back({event_uid({"kir", "due"}),
                        due,
                        {},
                        {},
                        q.word("KIR: avisering senast i dag", "KIR: notification due today"),
                        source,
                        0});
    if (q.opt.explain) {
        a.closing = q.word(kir_notification.rule) + q.source(q.in_the_cloud(kir_notification.source));
        a.closing += str(last) + " + " + std::to_string(kir_notification.value) + q.word(" dagar = ", " days = ") +
                     str(due) + "  [derived]\n";
        a.closing += q.assumed("en vecka räknas som 7 kalenderdagar från den senaste aviseringen",
                               "a week is counted as 7 calendar days from the last notification");
    }
    write(q, std::move(a));
    return due < day ? findings : clean;
}

int startup(const question& q, const installation_file& file) {
    if (file.hosting == hosting::cloud)
        throw input_error(
            "startup", "hosting is \"cloud\": the servers are Tietoevry's, and no start-up order is printed for them");
    const document d = governing_document(hosting::on_premises, file.family.value_or(family::welfare), q.opt.day())
                           .value_or(newest_specification);
    struct started {
        unsigned rank;
        std::string server, roles, how;
    };
    std::vector<started> order;
    const auto add = [&](const std::string& name, enum_set<role> roles) {
        started s{0, name, "", "printed"};
        for (std::size_t i = 0; i < role_count; ++i) {
            const role r = static_cast<role>(i);
            const startup_rank rank = startup_rank_of(r, d);
            if (!roles.contains(r) || rank.rank == 0) continue;
            s.roles += (s.roles.empty() ? "" : " + ") + str(lifecare::to_text(endpoint{r}));
            // A server with several roles starts when the first of them must.
            if (s.rank == 0 || rank.rank < s.rank) s.rank = rank.rank, s.how = str(lifecare::to_text(rank.basis));
        }
        if (s.rank) order.push_back(std::move(s));
    };
    if (file.servers.empty())
        for (std::size_t i = 0; i < role_count; ++i) add("", static_cast<role>(i));
    for (const server& s : file.servers) add(std::string(s.name), s.roles);
    if (order.empty()) throw input_error("startup", "no server has a role; there is nothing to start");
    std::stable_sort(order.begin(), order.end(), [](const started& a, const started& b) { return a.rank < b.rank; });
    answer a;
    a.heading = q.word("Uppstartsordning (6.4: core, applikation, sist webb)\n",
                       "Start-up order (6.4: core, application, last web)\n");
    a.table.columns = {{"step", alignment::right}, {"server"}, {"roles"}, {"basis"}};
    unsigned step = 0, last = 0;
    for (const started& s : order) {
        if (s.rank != last) ++step;
        last = s.rank;
        a.table.rows.push_back({std::to_string(step), s.server, s.roles, s.how});
    }
    a.closing = q.word(
        "Bara core, applikation och webb är tryckta; varje annan plats är antagen. Samma steg startas tillsammans; stäng av i omvänd ordning [assumed].\n",
        "Only core, application and web are printed; every other place is assumed. One step starts together; shut down in the opposite order [assumed].\n");
    if (q.opt.explain) {
        for (const auto& p : rulebook::startup_order.in(d))
            a.closing +=
                std::to_string(p.place) + ". " + str(lifecare::to_text(endpoint{p.role})) + q.source(*p.source.find(d));
        a.closing += q.assumed("databasservern först, eftersom coreservern behöver dess databaser",
                               "the database server first, because the core server needs its databases");
        a.closing += q.assumed(
            "compute-, analys- och eSenseservrar mellan applikation och webb; intranätserver med webbservrarna",
            "compute, analysis and eSense servers between application and web; an intranet server with the web servers");
        a.closing += q.assumed("en server med flera roller startas när den första av dem ska startas",
                               "a server with several roles starts when the first of them must");
    }
    if (q.opt.other_format == "ics")
        throw input_error("--format", "\"ics\" is written by plan, routine, certificates and kir only");
    write(q, std::move(a));
    return clean;
}

// -------------------------------------------------------------------------------------------------------------------------------------------

/// The document that tells how long a certificate is valid: --document, or the one that governs the file's environment.
/// On a day before the first of them the first; nothing for an environment that none covers, whose certificates have
/// the limit of public authorities alone.
std::optional<document> document_of(const question& q, const installation_file& file) {
    const family f = q.opt.family(file.family);
    if (!q.opt.document_word.empty() || governing_document(file.hosting, f, q.opt.day()))
        return q.opt.document(f, file.hosting);
    std::optional<document> first = newest_document(file.hosting, f);
    while (first && older_edition_of(*first)) first = older_edition_of(*first);
    return first;
}

int command_line(const arguments& called_with, console& io) {
    CLI::App app{
        "When are the service windows, who must be informed when, what does 99 % leave, and when do certificates end?",
        "lifecare-windows"};
    app.footer(
        "Examples:\n"
        "  lifecare-windows plan --prod 2026-03-18\n"
        "  lifecare-windows plan --utb 2026-03-08\n"
        "  lifecare-windows plan --prod 2026-03-18 --release 2026.1 --format ics --output windows.ics\n"
        "  lifecare-windows routine --date 2026-06-17 --format markdown --lang sv\n"
        "  lifecare-windows availability --year 2026 --prod 2026-03-18 --outage 2026-03-05T10:00/90m\n"
        "  lifecare-windows availability --month 2026-03 --prod 2026-03-18 --window 2026-03-24T20:00/4h\n"
        "  lifecare-windows certificates installation.toml\n"
        "  lifecare-windows certificates --issued 2026-04-01 --name www.example.se --format ics\n"
        "  lifecare-windows kir --last 2026-03-18\n"
        "  lifecare-windows startup installation.toml\n"
        "Exit: 0 answered, 1 the guarantee is broken, a certificate is not valid, to be renewed or too long, or KIR is overdue, 2 could not answer.");
    app.require_subcommand(1);
    app.fallthrough();
    question q{io};
    q.opt.more_formats = {"ics"};
    std::vector<std::string> prods, utbs, extra, outages;
    std::string release, sequence, day, year, month, installation, issued, expires, use, name, remind, last;
    for (const std::int32_t r : renewal_reminders) remind += (remind.empty() ? "" : ",") + std::to_string(r);
    q.opt.add_to(app);
    q.opt.add_day_to(app);
    app.add_option("--sequence", sequence,
                   "edition of the calendar's events; a higher one replaces a lower (default: grows by one a day)")
        ->type_name("N");
    auto* plan_command = app.add_subcommand("plan", "the windows around a production window in the cloud");
    plan_command->add_option("--prod", prods, "day of the production window; may be given again")
        ->type_name("YYYY-MM-DD");
    plan_command->add_option("--utb", utbs, "day of the first training window, in place of --prod; may be given again")
        ->type_name("YYYY-MM-DD");
    plan_command
        ->add_option("--release", release,
                     "name by which the windows keep their identity when they are moved (default: year and month)")
        ->type_name("NAME");
    auto* routine_command = app.add_subcommand("routine", "Vellinge's routine as a checklist");
    routine_command->add_option("--date", day, "day of the window")->required()->type_name("YYYY-MM-DD");
    auto* availability_command = app.add_subcommand("availability", "what the guaranteed availability leaves");
    availability_command->add_option("--year", year, "the year, month by month (default: this year)")
        ->type_name("YYYY");
    availability_command->add_option("--month", month, "one month")->type_name("YYYY-MM");
    availability_command
        ->add_option("--prod", prods, "day of a production window, which does not count; may be given again")
        ->type_name("YYYY-MM-DD");
    availability_command
        ->add_option("--window", extra,
                     "a further service window, which does not count: START/END or START/4h; may be given again")
        ->type_name("SPAN");
    availability_command
        ->add_option("--outage", outages,
                     "what was down: START/END or START/90m, START as YYYY-MM-DDThh:mm; may be given again")
        ->type_name("SPAN");
    auto* certificates_command = app.add_subcommand("certificates", "when certificates end and are to be renewed");
    certificates_command
        ->add_option("installation", installation,
                     "installation file (TOML) with its certificates; - reads standard input")
        ->type_name("FILE");
    certificates_command->add_option("--name", name, "name of one certificate")->type_name("NAME");
    certificates_command->add_option("--use", use, "server, client or agent (Lifecare Cloud Agent)")->type_name("USE");
    certificates_command->add_option("--issued", issued, "its first day")->type_name("YYYY-MM-DD");
    certificates_command->add_option("--expires", expires, "its last day")->type_name("YYYY-MM-DD");
    q.opt.add_document_to(*certificates_command);
    certificates_command->add_option("--remind", remind, "remind so many days before the end")
        ->type_name("DAYS,...")
        ->capture_default_str();
    auto* kir_command = app.add_subcommand("kir", "when the next notification to KIR is due");
    kir_command->add_option("--last", last, "day of the last notification")->required()->type_name("YYYY-MM-DD");
    auto* startup_command = app.add_subcommand("startup", "in which order servers start");
    startup_command->add_option("installation", installation, "installation file (TOML); - reads standard input")
        ->type_name("FILE");
    if (const auto code = parse_arguments(app, called_with, io)) return *code;
    q.opt.settle();
    if (!sequence.empty()) {
        std::uint32_t n = 0;
        if (const std::string problem = parse_count(sequence, n); !problem.empty())
            throw input_error("--sequence", problem);
        if (n > 2'147'483'647u)
            throw input_error("--sequence", '"' + sequence + "\" is too large; at most 2147483647 is accepted");
        q.sequence = n;
    }

    std::vector<date> productions;
    for (const std::string& p : prods) productions.push_back(day_argument("--prod", p));
    for (const std::string& u : utbs)
        productions.push_back(production_after(day_argument("--utb", u), q.service_description()));
    if (*plan_command && productions.empty())
        throw input_error(
            "plan", "--prod or --utb is needed: the day of the production window, or of the first training window");
    std::sort(productions.begin(), productions.end());
    productions.erase(std::unique(productions.begin(), productions.end()), productions.end());
    if (*plan_command) {
        std::map<std::string, int> months;
        for (const date d : productions)  // in a calendar each window needs an identity of its own
            if (q.opt.other_format == "ics" && ++months[release.empty() ? str(d).substr(0, 7) : release] > 1)
                throw input_error(
                    release.empty() ? "--prod" : "--release",
                    release.empty()
                        ? "two windows in one month need their releases named: run plan once for each, with --release"
                        : "is one production window; run plan once for each");
        return plan(q, productions, release);
    }
    if (*routine_command) return routine(q, day_argument("--date", day));
    if (*availability_command) {
        if (!year.empty() && !month.empty()) throw input_error("--month", "cannot be used together with --year");
        date first;
        if (!month.empty()) {
            if (!parse_date(month + "-01"))
                throw input_error("--month", '"' + month + "\" is not a month; write it as YYYY-MM");
            first = day_argument("--month", month + "-01");
        } else {
            if (year.empty()) year = str(q.opt.day()).substr(0, 4);
            if (!parse_date(year + "-01-01"))
                throw input_error("--year", '"' + year + "\" is not a year; write it as YYYY");
            first = day_argument("--year", year + "-01-01");
        }
        std::vector<time_span> spans, windows;
        for (const std::string& o : outages) spans.push_back(span_argument("--outage", o));
        for (const std::string& w : extra) windows.push_back(span_argument("--window", w));
        return availability(q, first.year, month.empty() ? std::uint8_t{0} : first.month, productions, windows, spans);
    }
    installation_file file;
    if (!installation.empty())
        file = read_installation(read_input(q.opt.io, installation, encodings::utf8, longest_installation));
    if (*certificates_command) {
        std::vector<certificate> held(file.certificates.begin(), file.certificates.end());
        if (!issued.empty() || !expires.empty()) {
            std::optional<certificate_use> of;
            if (!use.empty() && !(of = parse_certificate_use(use)))
                throw input_error("--use",
                                  '"' + use + "\" is not accepted" + suggestion(use, {"server", "client", "agent"}));
            held.push_back({name, of, issued.empty() ? date{} : day_argument("--issued", issued),
                            expires.empty() ? date{} : day_argument("--expires", expires)});
        }
        if (held.empty())
            throw input_error(installation.empty() ? "certificates" : installation,
                              installation.empty() ? "an installation file, or --issued or --expires is needed"
                                                   : "has no [[certificate]]; there is nothing to check");
        std::vector<std::int32_t> reminders;
        for (std::size_t at = 0; at <= remind.size();) {
            const std::size_t end = std::min(remind.find(',', at), remind.size());
            std::uint32_t n = 0;
            if (const std::string problem = parse_count(remind.substr(at, end - at), n); !problem.empty())
                throw input_error("--remind", problem);
            if (n > 3650) throw input_error("--remind", "\"" + remind + "\" goes further back than ten years");
            if (const auto days = static_cast<std::int32_t>(n);
                std::find(reminders.begin(), reminders.end(), days) == reminders.end())
                reminders.push_back(days);
            at = end + 1;
        }
        return certificates(q, held, document_of(q, file), reminders);
    }
    if (*kir_command) return kir(q, day_argument("--last", last));
    if (*startup_command) return startup(q, file);
    return could_not_check;
}

}  // namespace

int tools::run_windows(const arguments& given, console& io) {
    return guarded("lifecare-windows", io, [&] { return command_line(given, io); });
}
