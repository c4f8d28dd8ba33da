// SPDX-License-Identifier: MIT
/// \file
/// lifecare-windows: when are the service windows, who must be told when, what does 99 % leave, when do certificates end?
#include <lifecare/schedule.hpp>

#include <map>

#include "common/diagnostics.hpp"
#include "common/icalendar.hpp"
#include "common/input.hpp"
#include "common/installation_file.hpp"
#include "common/options.hpp"
#include "common/output.hpp"
#include "common/text.hpp"

namespace {

using namespace lifecare;
using namespace tools;

std::string str(text t) { return std::string(t.view()); }
std::string str(date d) { return d.valid() ? std::string(lifecare::to_text(d).view()) : std::string{}; }
std::string str(local_time t) { return std::string(lifecare::to_text(t).view()); }

struct question {
    options opt;
    std::optional<std::uint32_t> sequence;  ///< --sequence

    [[nodiscard]] std::string word(const char* sv, const char* en) const { return opt.lang == language::swedish ? sv : en; }
    [[nodiscard]] std::string word(label l) const { return str(l.in(opt.lang)); }
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

/// What a subcommand answers: a table for every format but the calendar's, words around it for people, and the calendar.
struct answer {
    std::string heading;        ///< for people, before the table
    sheet table;                ///< for people and programs
    std::string prose;          ///< for people, in place of the table; empty for the table
    std::string closing;        ///< for people, after the table
    std::string markdown;       ///< in place of the table; empty for the table
    std::string calendar_name;  ///< of the calendar
    std::vector<calendar_event> events;
};

void write(const question& q, answer a) {
    std::string out;
    if (q.opt.other_format == "ics") {
        out = to_icalendar({std::move(a.calendar_name), q.sequence ? static_cast<std::int64_t>(*q.sequence) : sequence_of(q.opt.day()),
                            q.opt.as_of_word.empty() ? now() : to_instant({q.opt.day(), 0}), std::move(a.events)});
    } else if (q.opt.as == format::text) {
        out = a.heading + '\n' + (a.prose.empty() ? to_string(a.table, format::text) : a.prose);
        if (!a.closing.empty()) {
            out += '\n';
            for (std::size_t at = 0; at < a.closing.size();) {
                const std::size_t end = a.closing.find('\n', at);
                for (const std::string& line : wrapped(std::string_view(a.closing).substr(at, end - at), 100)) out += line + '\n';
                at = end + 1;
            }
        }
    } else if (q.opt.as == format::markdown && !a.markdown.empty()) {
        out = a.markdown;
    } else {
        out = to_string(a.table, q.opt.as);
    }
    write_output(q.opt.output, out);
}

// plan --------------------------------------------------------------------------------------------------------------------------------------

std::string window_name(const question& q, const rulebook::service_window& w) {
    const auto& e = rulebook::environments[static_cast<std::size_t>(w.where)];
    return str(e.letters) + (w.days_before ? ' ' + std::to_string(w.days_before) + q.word(" dagar före", " days before") : "");
}

int plan(const question& q, const std::vector<date>& productions, const std::string& release) {
    answer a;
    a.heading = q.word("Servicefönster i Lifecare Cloud Services (cloud-6.2 4.5)  |  ", "Service windows of Lifecare Cloud Services (cloud-6.2 4.5)  |  ") +
                str(q.opt.day()) + '\n';
    const bool for_programs = q.opt.as == format::csv || q.opt.as == format::json;
    if (for_programs)
        a.table.columns = {{"window"},  {"weekday"}, {"start"},     {"end"},     {"minutes", alignment::right},
                           {"told_by"}, {"note"},    {"start_utc"}, {"end_utc"}, {"production"}};
    else a.table.columns = {{"window"}, {"weekday"}, {"start"}, {"end"}, {"told_by"}, {"note"}};
    a.calendar_name = q.word("Lifecare servicefönster", "Lifecare service windows");
    for (const date production : productions) {
        for (const planned_window& w : plan_windows(production)) {
            const local_time start = to_local(w.start), end = to_local(w.end);
            std::string note = day_note(q, start.day);
            const auto add = [&](const std::string& s) { note += (note.empty() ? "" : "; ") + s; };
            if (end.day != start.day)
                if (const std::string next = day_note(q, end.day); !next.empty() && next != note) add(q.word("slutar på ", "ends on ") + next);
            if (is_summer_time(w.start) != is_summer_time(w.end)) add(q.word("klockan ställs om under fönstret", "the clocks change during the window"));
            if (is_summer_time(w.end) != is_summer_time(w.end.plus_minutes(60)) && !is_summer_time(w.end.plus_minutes(60)))
                add(q.word("slutar före timmen som upprepas", "ends before the hour that is repeated"));
            if (w.told_by < q.opt.day() && q.opt.day() <= start.day) add(q.word("mindre än en vecka kvar", "less than a week left"));
            const auto utc = [](instant i) {
                std::string s = str(to_utc(i));
                s[10] = 'T';
                return s + "Z";
            };
            if (for_programs)
                a.table.rows.push_back({window_name(q, *w.row), q.weekday(start.day), str(start), str(end), std::to_string(w.end - w.start), str(w.told_by),
                                        note, utc(w.start), utc(w.end), str(production)});
            else a.table.rows.push_back({window_name(q, *w.row), q.weekday(start.day), str(start), str(end), str(w.told_by), note});
            // A window keeps its identity when it is moved within its month, or as long as its release is named.
            const std::string identity = release.empty() ? str(production).substr(0, 7) : release;
            const std::string which = w.row->where == environment::production ? "prod" : "utb-" + std::to_string(w.row->days_before);
            a.events.push_back({event_uid({"window", identity, which}),
                                {},
                                w.start,
                                w.end,
                                "Lifecare " + window_name(q, *w.row) + (release.empty() ? "" : " " + release),
                                q.word("Servicefönster, cloud-6.2 4.5. Ska vara meddelat senast ", "Service window, cloud-6.2 4.5. To be announced by ") +
                                    str(w.told_by) + (note.empty() ? "" : "\n" + note),
                                7});
        }
    }
    if (q.opt.explain) {
        for (const auto& w : rulebook::service_windows)
            a.closing +=
                str(w.column) + ": " + str(w.first_time) + " - " + str(w.last_time) + "  [cloud-6.2 " + str(w.source.begin()->place()) + ", printed]\n";
        for (const auto& r : rulebook::service_window_rules) a.closing += q.word(r.rule) + "  [cloud-6.2 " + str(r.source.begin()->place()) + ", printed]\n";
        a.closing += q.word("dagar före är kalenderdagar, ett fönster varar sin tid som den går [assumed]; tider är svensk tid [assumed]\n",
                            "days before are calendar days, a window lasts its hours as they pass [assumed]; times are Swedish time [assumed]\n");
        a.closing += q.word("helgdagar: ", "holidays: ") + str(rulebook::holiday_rows::holidays.place()) + " [external]\n";
    } else {
        a.closing = q.word("Svensk tid. Fönstret kan inte flyttas på begäran av enskild kund (4.5). Regler och grund: --explain\n",
                           "Swedish time. A window cannot be moved for a single customer (4.5). Rules and basis: --explain\n");
    }
    write(q, std::move(a));
    return clean;
}

// routine -----------------------------------------------------------------------------------------------------------------------------------

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
    a.heading = q.word("Rutin för servicefönster (Vellinge)  |  ", "Routine of a service window (Vellinge)  |  ") + q.weekday(day) + ' ' + str(day) +
                (note.empty() ? "" : q.word("  |  OBS: ", "  |  NOTE: ") + note) + '\n';
    a.table.columns = {{"step"}, {"phase"}, {"day"}, {"time"}, {"deadline"}, {"who"}, {"what"}, {"for"}};
    a.markdown = "# " + q.word("Servicefönster ", "Service window ") + q.weekday(day) + ' ' + str(day) + "\n" +
                 (note.empty() ? "" : "\n**" + q.word("Obs: ", "Note: ") + markdown_text(note) + "**\n");
    std::optional<rulebook::routine_phase> last;
    for (const auto& step : rulebook::service_window_steps) {
        const date when = day_of(step, day);
        const std::string phase = phase_name(q, step), who = q.word(step.actor), what = q.word(step.action), to = q.word(step.recipient),
                          deadline = q.word(step.deadline), time = str(step.time);
        std::string when_words = str(when.valid() ? when : date{});
        if (!time.empty()) when_words = str(day) + ' ' + time;
        if (!deadline.empty()) when_words += (when_words.empty() ? "" : ", ") + deadline;
        if (when.valid() && when != day)
            if (const std::string off = day_note(q, when); !off.empty()) when_words += " (" + off + ")";
        a.table.rows.push_back({str(step.key), phase, str(time.empty() ? when : day), time, deadline, who, what, to});
        if (last != step.phase) {
            a.markdown += "\n## " + markdown_text(phase) + "\n\n";
            a.prose += (last ? "\n" : "") + phase + '\n';
        }
        std::string line = (when_words.empty() ? "" : when_words + "  ") + (who.empty() ? "" : who + ": ") + what + (to.empty() ? "" : " -> " + to);
        bool first_line = true;
        for (const std::string& part : wrapped(line, 94)) {
            a.prose += (first_line ? "  [ ] " : "      ") + part + '\n';
            first_line = false;
        }
        last = step.phase;
        a.markdown += "- [ ] " + (when_words.empty() ? "" : "**" + markdown_text(when_words) + "** ") + (who.empty() ? "" : markdown_text(who) + ": ") +
                      markdown_text(what) + (to.empty() ? "" : " → " + markdown_text(to)) + '\n';
    }
    a.calendar_name = q.word("Servicefönster, rutin", "Service windows, routine");
    const std::string identity = str(day).substr(0, 7);
    date told;
    for (const auto& step : rulebook::service_window_steps)
        if (step.days_before != 0) told = day_of(step, day);
    a.events.push_back(
        {event_uid({"routine", identity, "window"}),
         {},
         to_instant({day, sample.start_minute}),
         to_instant({day, sample.end_minute}),
         q.word("Servicefönster Procapita och Lifecare", "Service window Procapita and Lifecare"),
         q.word("Börjar 8:00 (Vellinge). Slutet 17:00 är exemplets; systemet ", "Starts at 8:00 (Vellinge). The end at 17:00 is the example's; the system ") +
             q.word(sample.rule) + '.',
         0});
    a.events.push_back({event_uid({"routine", identity, "notice"}),
                        told,
                        {},
                        {},
                        q.word("Meddela servicefönster ", "Announce the service window of ") + str(day),
                        q.word("Procapita, Lifecare och Insidan; mejl till externa verksamhetschefer och superanvändare.",
                               "Procapita, Lifecare and Insidan; mail to external managers and superusers."),
                        0});
    a.closing = q.word("En kommuns rutin, inte en regel för andra. Källa: dokumentet vellinge.\n",
                       "One municipality's routine, not a rule for others. Source: the document vellinge.\n");
    write(q, std::move(a));
    return clean;
}

// availability ------------------------------------------------------------------------------------------------------------------------------

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
    return std::to_string(thousandths / 1000) + (q.opt.lang == language::swedish ? "," : ".") + std::string(3 - decimals.size(), '0') + decimals + " %";
}

/// A time of the day as clocks in Sweden show it: "2026-03-05T10:00".
instant instant_argument(const char* name, const std::string& s) {
    const auto wrong = [&] { return input_error(name, '"' + s + "\" is not a time; write it as YYYY-MM-DDThh:mm, Swedish time"); };
    if (s.size() != 16 || (s[10] != 'T' && s[10] != ' ') || s[13] != ':') throw wrong();
    std::string_view hours = std::string_view(s).substr(11, 2), minutes = std::string_view(s).substr(14, 2);
    const auto h = detail::take_digits(hours, 2, 2), m = detail::take_digits(minutes, 2, 2);
    if (!h || !m || *h > 23 || *m > 59) throw wrong();
    const local_time t{day_argument(name, s.substr(0, 10)), static_cast<std::uint16_t>(*h * 60 + *m)};
    if (occurrence_of(t) == occurrence::never) throw input_error(name, '"' + s + "\" does not exist: the clocks go from 02:00 to 03:00 that night");
    return to_instant(t);
}
/// "2026-03-05T10:00/2026-03-05T14:30" or "2026-03-05T10:00/90m".
time_span span_argument(const char* name, const std::string& s) {
    const std::size_t slash = s.find('/');
    if (slash == std::string::npos) throw input_error(name, '"' + s + "\" is not a span; write it as START/END or START/90m, START as YYYY-MM-DDThh:mm");
    time_span span{instant_argument(name, s.substr(0, slash)), {}};
    const std::string rest = s.substr(slash + 1);
    std::uint32_t minutes = 0;
    if (!rest.empty() && (rest.back() == 'm' || rest.back() == 'h')) {
        if (const std::string problem = parse_count(rest.substr(0, rest.size() - 1), minutes); !problem.empty()) throw input_error(name, problem);
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

int availability(const question& q, std::int16_t year, std::uint8_t month, const std::vector<date>& productions, const std::vector<time_span>& given) {
    std::vector<time_span> windows;
    for (const date d : productions) {
        const window_plan p = plan_windows(d);
        windows.push_back({p.production().start, p.production().end});
    }
    windows = merged(std::move(windows));
    const std::vector<time_span> outages = merged(given);
    answer a;
    a.heading = q.word("Tillgänglighet i PROD: ", "Availability of PROD: ") + std::to_string(guaranteed_availability.value) +
                q.word(" % garanterad, servicefönster undantagna (cloud-6.2 4.3)\n", " % guaranteed, service windows excepted (cloud-6.2 4.3)\n");
    const bool for_programs = q.opt.as == format::csv || q.opt.as == format::json;
    if (for_programs)
        a.table.columns = {{"period"},
                           {"measured_seconds", alignment::right},
                           {"allowed_seconds", alignment::right},
                           {"down_seconds", alignment::right},
                           {"left_seconds"},
                           {"availability_pct"},
                           {"holds"}};
    else
        a.table.columns = {{"period"},
                           {"measured", alignment::right},
                           {"may_be_down", alignment::right},
                           {"was_down", alignment::right},
                           {"left", alignment::right},
                           {"availability", alignment::right}};
    bool broken = false;
    const time_span period = month ? month_span(year, month) : year_span(year);
    const auto outside = std::count_if(outages.begin(), outages.end(), [&](const time_span& o) { return shared_minutes(period, o) < o.minutes(); });
    const auto add = [&](const std::string& name, time_span span) {
        const availability_budget b = budget_of(span, {windows.data(), windows.size()}, {outages.data(), outages.size()});
        broken = broken || !b.holds();
        if (for_programs)
            a.table.rows.push_back(
                {name, std::to_string(b.measured_seconds), std::to_string(b.allowed_seconds), std::to_string(b.down_seconds), std::to_string(b.left_seconds()),
                 std::to_string(b.millipercent() / 1000) + '.' + std::to_string(1000 + b.millipercent() % 1000).substr(1), b.holds() ? "true" : "false"});
        else
            a.table.rows.push_back({name, duration(b.measured_seconds), duration(b.allowed_seconds), duration(b.down_seconds),
                                    duration(b.left_seconds()) + (b.holds() ? "" : q.word(" BRUTEN", " BROKEN")), percent(q, b.millipercent())});
    };
    const auto month_name = [&](unsigned m) { return std::to_string(year) + (m < 10 ? "-0" : "-") + std::to_string(m); };
    if (month) {
        add(month_name(month), month_span(year, month));
    } else {
        for (std::uint8_t m = 1; m <= 12; ++m) add(month_name(m), month_span(year, m));
        add(std::to_string(year), year_span(year));
    }
    a.closing = q.word("Dokumentet säger inte över vilken tid de 99 % räknas: månad och år är antagna [assumed].\n",
                       "The document does not say over which time the 99 % is counted: month and year are assumed [assumed].\n");
    if (productions.empty())
        a.closing += q.word("Inga servicefönster är angivna (--prod): all tid räknas.\n", "No service windows are given (--prod): all time counts.\n");
    if (outside)
        a.closing += q.word("Avbrott utanför perioden, helt eller delvis: ", "Outages outside the period, wholly or in part: ") + std::to_string(outside) +
                     q.word(". Bara tiden i perioden räknas.\n", ". Only the time within the period counts.\n");
    if (q.opt.other_format == "ics") throw input_error("--format", "\"ics\" is written by plan, routine, certificates and kir only");
    write(q, std::move(a));
    return broken ? findings : clean;
}

// certificates ------------------------------------------------------------------------------------------------------------------------------

struct held_certificate {
    std::string name;
    std::optional<certificate_use> use;
    date issued, expires;
};

int certificates(const question& q, const std::vector<held_certificate>& held, const std::vector<std::int32_t>& reminders) {
    answer a;
    a.heading = q.word("Certifikat  |  ", "Certificates  |  ") + str(q.opt.day()) + '\n';
    a.table.columns = {{"name"}, {"use"}, {"last_day"}, {"days_left", alignment::right}, {"renew_from"}, {"basis"}, {"verdict"}};
    a.calendar_name = q.word("Certifikat", "Certificates");
    bool found = false;
    for (const held_certificate& c : held) {
        date last = c.expires;
        std::string how = "given";
        std::vector<std::string> notes;
        const auto* limit = c.issued.valid() ? certificate_limit_on(c.issued) : nullptr;
        if (c.use == certificate_use::agent && c.issued.valid()) {
            const date printed = last_day_of_agent_certificate(c.issued);
            if (!last.valid()) {
                last = printed;
                how = "derived: techspec-2025 11.1";
            } else if (last > printed) {
                notes.push_back(q.word("längre än dokumentets ", "longer than the document's ") + str(printed));
            }
        } else if (limit) {
            const date most = last_day_of_certificate(c.issued, limit->days);
            if (!last.valid()) {
                last = most;
                how = "external: at most " + std::to_string(limit->days) + " days";
            } else if (last > c.issued.plus_days(limit->days)) {
                notes.push_back(q.word("längre än en publik utfärdare får ge (", "longer than a public authority may give (") + std::to_string(limit->days) +
                                q.word(" dagar)", " days)"));
            }
        }
        if (!last.valid()) throw input_error(c.name.empty() ? "certificates" : c.name, "has neither an issue day nor a last day; give issued or expires");
        if (c.issued.valid() && last < c.issued) throw input_error(c.name, "expires before it is issued");
        const std::int32_t left_days = last.days() - q.opt.day().days();
        std::int32_t first_reminder = 0;
        for (const std::int32_t r : reminders)
            if (!c.issued.valid() || r < last.days() - c.issued.days()) first_reminder = std::max(first_reminder, r);
        const date renew = last.plus_days(-first_reminder);
        const bool expired = left_days < 0, due = !expired && renew <= q.opt.day();
        found = found || expired || due || !notes.empty();
        std::string verdict = expired ? q.word("HAR GÅTT UT", "EXPIRED") : due ? q.word("FÖRNYA NU", "RENEW NOW") : q.word("giltigt", "valid");
        for (const std::string& n : notes) verdict += "; " + n;
        a.table.rows.push_back({c.name, c.use ? str(lifecare::to_text(*c.use)) : "", str(last), std::to_string(left_days), str(renew), how, verdict});
        a.events.push_back({event_uid({"certificate", c.name, "end"}), last, {}, {}, q.word("Certifikat går ut: ", "Certificate expires: ") + c.name, how, 0});
        for (const std::int32_t r : reminders)
            if (!c.issued.valid() || r < last.days() - c.issued.days())
                a.events.push_back(
                    {event_uid({"certificate", c.name, "renew", std::to_string(r)}),
                     last.plus_days(-r),
                     {},
                     {},
                     q.word("Förnya certifikat (", "Renew the certificate (") + std::to_string(r) + q.word(" dagar kvar): ", " days left): ") + c.name,
                     "",
                     0});
    }
    a.closing = q.word(
        "En rutin för förnyelse innan ett certifikat förfaller krävs (techspec-2025 12.7); påminnelsernas dagar är antagna [assumed], välj dem med --remind.\n",
        "A routine for renewal before a certificate expires is demanded (techspec-2025 12.7); the days of the reminders are assumed [assumed], choose them with --remind.\n");
    if (q.opt.explain)
        for (const auto& l : rulebook::certificate_limit_rows::rows)
            a.closing += q.word("utfärdat från ", "issued from ") + str(l.issued_from) + q.word(": högst ", ": at most ") + std::to_string(l.days) +
                         q.word(" dagar", " days") + "  [" + str(l.source.publisher()) + ", " + str(l.source.place()) + ", " + str(l.source.as_of()) +
                         ", external]\n";
    write(q, std::move(a));
    return found ? findings : clean;
}

// kir, startup ------------------------------------------------------------------------------------------------------------------------------

int kir(const question& q, date last) {
    const date due = kir_due(last), day = q.opt.day();
    if (day < last) throw input_error("--last", str(last) + " is after " + str(day) + ", on which the question is asked (--as-of)");
    answer a;
    a.heading = q.word("Aviseringar från Skatteverket till KIR: minst veckovis, i PROD och UTB (cloud-6.2 5.5)\n",
                       "Notifications of the Tax Agency to KIR: at least weekly, in PROD and UTB (cloud-6.2 5.5)\n");
    a.table = {{{"last"}, {"due"}, {"days_left", alignment::right}, {"verdict"}},
               {{str(last), str(due), std::to_string(due.days() - day.days()), due < day ? q.word("FÖRSENAD", "OVERDUE") : q.word("i tid", "in time")}}};
    a.calendar_name = "KIR";
    a.events.push_back({event_uid({"kir", "due"}), due, {}, {}, q.word("KIR: avisering senast i dag", "KIR: notification due today"), "cloud-6.2 5.5", 0});
    write(q, std::move(a));
    return due < day ? findings : clean;
}

int startup(const question& q, const installation_file& file) {
    struct started {
        unsigned rank;
        std::string server, roles, how;
    };
    std::vector<started> order;
    const auto add = [&](const std::string& name, enum_set<role> roles) {
        started s{0, name, "", "printed"};
        for (std::size_t i = 0; i < role_count; ++i) {
            const role r = static_cast<role>(i);
            const startup_rank rank = startup_rank_of(r);
            if (!roles.contains(r) || rank.rank == 0) continue;
            s.roles += (s.roles.empty() ? "" : " + ") + str(lifecare::to_text(endpoint{r}));
            // A server with several roles starts when the first of them must.
            if (s.rank == 0 || rank.rank < s.rank) s.rank = rank.rank, s.how = str(lifecare::to_text(rank.how));
        }
        if (s.rank) order.push_back(std::move(s));
    };
    if (file.servers.empty())
        for (std::size_t i = 0; i < role_count; ++i) add("", static_cast<role>(i));
    for (const server& s : file.servers) add(std::string(s.name), s.roles);
    if (order.empty()) throw input_error("startup", "no server has a role; there is nothing to start");
    std::stable_sort(order.begin(), order.end(), [](const started& a, const started& b) { return a.rank < b.rank; });
    answer a;
    a.heading = q.word("Uppstartsordning (6.4: core, applikation, sist webb)\n", "Start-up order (6.4: core, application, last web)\n");
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
    if (q.opt.other_format == "ics") throw input_error("--format", "\"ics\" is written by plan, routine, certificates and kir only");
    write(q, std::move(a));
    return clean;
}

// -------------------------------------------------------------------------------------------------------------------------------------------

int windows(int argc, char** argv) {
    CLI::App app{"When are the service windows, who must be told when, what does 99 % leave, and when do certificates end?", "lifecare-windows"};
    app.footer(
        "Examples:\n"
        "  lifecare-windows plan --prod 2026-03-18\n"
        "  lifecare-windows plan --prod 2026-03-18 --release 2026.1 --format ics --output windows.ics\n"
        "  lifecare-windows routine --date 2026-06-17 --format markdown --lang sv\n"
        "  lifecare-windows availability --year 2026 --prod 2026-03-18 --outage 2026-03-05T10:00/90m\n"
        "  lifecare-windows certificates installation.toml\n"
        "  lifecare-windows certificates --issued 2026-04-01 --name www.example.se --format ics\n"
        "  lifecare-windows kir --last 2026-03-18\n"
        "  lifecare-windows startup installation.toml\n"
        "Exit: 0 answered, 1 the guarantee is broken, a certificate is to be renewed or KIR is overdue, 2 could not answer.");
    app.require_subcommand(1);
    app.fallthrough();
    question q;
    q.opt.more_formats = {"ics"};
    std::vector<std::string> prods, outages;
    std::string release, sequence, day, year, month, installation, issued, expires, use, name, remind = "60,30,14", last;
    q.opt.add_to(app);
    q.opt.add_day_to(app);
    app.add_option("--sequence", sequence, "edition of the calendar's events; a higher one replaces a lower (default: grows by one a day)")->type_name("N");
    auto* plan_command = app.add_subcommand("plan", "the windows around a production window in the cloud");
    plan_command->add_option("--prod", prods, "day of the production window; may be given again")->required()->type_name("YYYY-MM-DD");
    plan_command->add_option("--release", release, "name by which the windows keep their identity when they are moved (default: year and month)")
        ->type_name("NAME");
    auto* routine_command = app.add_subcommand("routine", "Vellinge's routine as a checklist");
    routine_command->add_option("--date", day, "day of the window")->required()->type_name("YYYY-MM-DD");
    auto* availability_command = app.add_subcommand("availability", "what the guaranteed availability leaves");
    availability_command->add_option("--year", year, "the year, month by month (default: this year)")->type_name("YYYY");
    availability_command->add_option("--month", month, "one month")->type_name("YYYY-MM");
    availability_command->add_option("--prod", prods, "day of a production window, which does not count; may be given again")->type_name("YYYY-MM-DD");
    availability_command->add_option("--outage", outages, "what was down: START/END or START/90m, START as YYYY-MM-DDThh:mm; may be given again")
        ->type_name("SPAN");
    auto* certificates_command = app.add_subcommand("certificates", "when certificates end and are to be renewed");
    certificates_command->add_option("installation", installation, "installation file (TOML) with its certificates; - reads standard input")->type_name("FILE");
    certificates_command->add_option("--name", name, "name of one certificate")->type_name("NAME");
    certificates_command->add_option("--use", use, "server, client or agent (Lifecare Cloud Agent)")->type_name("USE");
    certificates_command->add_option("--issued", issued, "its first day")->type_name("YYYY-MM-DD");
    certificates_command->add_option("--expires", expires, "its last day")->type_name("YYYY-MM-DD");
    certificates_command->add_option("--remind", remind, "remind so many days before the end")->type_name("DAYS,...")->capture_default_str();
    auto* kir_command = app.add_subcommand("kir", "when the next notification to KIR is due");
    kir_command->add_option("--last", last, "day of the last notification")->required()->type_name("YYYY-MM-DD");
    auto* startup_command = app.add_subcommand("startup", "in which order servers start");
    startup_command->add_option("installation", installation, "installation file (TOML); - reads standard input")->type_name("FILE");
    if (const auto code = parse_arguments(app, argc, argv)) return *code;
    q.opt.settle();
    if (!sequence.empty()) {
        std::uint32_t n = 0;
        if (const std::string problem = parse_count(sequence, n); !problem.empty()) throw input_error("--sequence", problem);
        if (n > 2'147'483'647u) throw input_error("--sequence", '"' + sequence + "\" is too large; at most 2147483647 is accepted");
        q.sequence = n;
    }

    std::vector<date> productions;
    for (const std::string& p : prods) productions.push_back(day_argument("--prod", p));
    std::sort(productions.begin(), productions.end());
    productions.erase(std::unique(productions.begin(), productions.end()), productions.end());
    if (*plan_command) {
        std::map<std::string, int> months;
        for (const date d : productions)  // in a calendar each window needs an identity of its own
            if (q.opt.other_format == "ics" && ++months[release.empty() ? str(d).substr(0, 7) : release] > 1)
                throw input_error(release.empty() ? "--prod" : "--release",
                                  release.empty() ? "two windows in one month need their releases named: run plan once for each, with --release"
                                                  : "is one production window; run plan once for each");
        return plan(q, productions, release);
    }
    if (*routine_command) return routine(q, day_argument("--date", day));
    if (*availability_command) {
        if (!year.empty() && !month.empty()) throw input_error("--month", "cannot be used together with --year");
        date first;
        if (!month.empty()) {
            if (!parse_date(month + "-01")) throw input_error("--month", '"' + month + "\" is not a month; write it as YYYY-MM");
            first = day_argument("--month", month + "-01");
        } else {
            if (year.empty()) year = str(q.opt.day()).substr(0, 4);
            if (!parse_date(year + "-01-01")) throw input_error("--year", '"' + year + "\" is not a year; write it as YYYY");
            first = day_argument("--year", year + "-01-01");
        }
        std::vector<time_span> spans;
        for (const std::string& o : outages) spans.push_back(span_argument("--outage", o));
        return availability(q, first.year, month.empty() ? std::uint8_t{0} : first.month, productions, spans);
    }
    installation_file file;
    if (!installation.empty()) file = read_installation(read_input(installation, encodings::utf8, longest_installation));
    if (*certificates_command) {
        std::vector<held_certificate> held;
        for (const certificate& c : file.certificates) held.push_back({std::string(c.name), c.use, c.issued, c.expires});
        if (!issued.empty() || !expires.empty()) {
            std::optional<certificate_use> of;
            if (!use.empty() && !(of = parse_certificate_use(use)))
                throw input_error("--use", '"' + use + "\" is not accepted" + suggestion(use, {"server", "client", "agent"}));
            held.push_back(
                {name, of, issued.empty() ? date{} : day_argument("--issued", issued), expires.empty() ? date{} : day_argument("--expires", expires)});
        }
        if (held.empty())
            throw input_error(installation.empty() ? "certificates" : installation, installation.empty()
                                                                                        ? "an installation file, or --issued or --expires is needed"
                                                                                        : "has no [[certificate]]; there is nothing to check");
        std::vector<std::int32_t> reminders;
        for (std::size_t at = 0; at <= remind.size();) {
            const std::size_t end = std::min(remind.find(',', at), remind.size());
            std::uint32_t n = 0;
            if (const std::string problem = parse_count(remind.substr(at, end - at), n); !problem.empty()) throw input_error("--remind", problem);
            if (n > 3650) throw input_error("--remind", "\"" + remind + "\" goes further back than ten years");
            if (const auto days = static_cast<std::int32_t>(n); std::find(reminders.begin(), reminders.end(), days) == reminders.end())
                reminders.push_back(days);
            at = end + 1;
        }
        return certificates(q, held, reminders);
    }
    if (*kir_command) return kir(q, day_argument("--last", last));
    if (*startup_command) return startup(q, file);
    return could_not_check;
}

}  // namespace

int main(int argc, char** argv) {
    return tools::run("lifecare-windows", [&] { return windows(argc, argv); });
}
