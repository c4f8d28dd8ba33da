// SPDX-License-Identifier: MIT
#include <lifecare/rulebook/security.hpp>
#include <lifecare/schedule.hpp>

#include "answers.hpp"
#include "common/diagnostics.hpp"
#include "common/text.hpp"
#include "question.hpp"

namespace tools::windows {

using namespace lifecare;

namespace {

/// "7 h 26 min", with seconds where there are any.
std::string duration(std::int64_t seconds) {
    std::string out = seconds < 0 ? "-" : "";
    const std::int64_t s = seconds < 0 ? -seconds : seconds;
    if (s >= 3600) out += grouped(static_cast<std::uint64_t>(s / 3600)) + " h ";
    out += std::to_string(s / 60 % 60) + " min";
    return s % 60 ? out + ' ' + std::to_string(s % 60) + " s" : out;
}
std::string percent(const question& q, std::int64_t thousandths) {
    std::string decimals = std::to_string(thousandths % 1000);
    return std::to_string(thousandths / 1000) + (q.opt.lang == language::swedish ? "," : ".") +
           std::string(3 - decimals.size(), '0') + decimals + " %";
}

/// A time of the day as clocks in Sweden show it: "2026-03-05T10:00". In the hour that they show twice, the offset
/// tells which is meant: "2026-10-25T02:30+02:00" is the first.
instant instant_argument(const char* name, const std::string& given) {
    const auto wrong = [&] {
        return input_error(name, say("\"{}\" är ingen tidpunkt; skriv den som ÅÅÅÅ-MM-DDTtt:mm, svensk tid",
                                     "\"{}\" is not a time; write it as YYYY-MM-DDThh:mm, Swedish time", given));
    };
    const std::string s = given.substr(0, 16), offset = given.size() > 16 ? given.substr(16) : "";
    if (!offset.empty() && offset != "+01:00" && offset != "+02:00") throw wrong();
    if (s.size() != 16 || (s[10] != 'T' && s[10] != ' ') || s[13] != ':') throw wrong();
    std::string_view hours = std::string_view(s).substr(11, 2), minutes = std::string_view(s).substr(14, 2);
    const auto h = take_digits(hours, 2, 2), m = take_digits(minutes, 2, 2);
    if (!h || !m || *h > 23 || *m > 59) throw wrong();
    const local_time t{day_between(name, s.substr(0, 10)), static_cast<std::uint16_t>(*h * 60 + *m)};
    const occurrence shown = occurrence_of(t);
    if (shown == occurrence::never)
        throw input_error(name, say("\"{}\" finns inte: klockan ställs fram från 02:00 till 03:00 den natten",
                                    "\"{}\" does not exist: the clocks go from 02:00 to 03:00 that night", given));
    if (shown == occurrence::twice && offset.empty())
        throw input_error(name, say("\"{0}\" inträffar två gånger: klockan ställs tillbaka den natten; skriv "
                                    "{0}+02:00 (sommartid) eller {0}+01:00 (normaltid)",
                                    "\"{0}\" occurs twice: the clocks go back that night; write {0}+02:00 (summer "
                                    "time) or {0}+01:00 (standard time)",
                                    given));
    const instant first = to_instant(t);
    if (offset.empty()) return first;
    for (const instant i : {first, first.plus_minutes(60)})
        if (to_local(i) == t && utc_offset(i) == (offset == "+02:00" ? 120 : 60)) return i;
    throw input_error(
        name, say("\"{}\" finns inte: svensk tid har den dagen {}", "\"{}\" does not exist: Swedish time is {} then",
                  given, utc_offset(first) == 120 ? "+02:00" : "+01:00"));
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

}  // namespace

/// "2026-03-05T10:00/2026-03-05T14:30" or "2026-03-05T10:00/90m".
time_span span_argument(const char* name, const std::string& s) {
    const std::size_t slash = s.find('/');
    if (slash == std::string::npos)
        throw input_error(
            name, say("\"{}\" är ingen tidsrymd; skriv den som START/SLUT eller START/90m, START som ÅÅÅÅ-MM-DDTtt:mm",
                      "\"{}\" is not a span; write it as START/END or START/90m, START as YYYY-MM-DDThh:mm", s));
    time_span span{instant_argument(name, s.substr(0, slash)), {}};
    const std::string rest = s.substr(slash + 1);
    std::uint32_t minutes = 0;
    if (!rest.empty() && (rest.back() == 'm' || rest.back() == 'h')) {
        if (const auto problem = parse_count(rest.substr(0, rest.size() - 1), minutes); !problem.empty())
            throw input_error(name, problem);
        span.end = span.first.plus_minutes(std::int64_t{minutes} * (rest.back() == 'h' ? 60 : 1));
    } else {
        span.end = instant_argument(name, rest);
    }
    if (!(span.first < span.end))
        throw input_error(name, say("\"{}\" slutar innan den börjar", "\"{}\" ends before it begins", s));
    return span;
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
    a.heading = q.say("Tillgänglighet i PROD: {} % garanterad, servicefönster undantagna ({})\n",
                      "Availability of PROD: {} % guaranteed, service windows excepted ({})\n",
                      guaranteed_availability.value, str(q.in_the_cloud(guaranteed_availability.source)));
    // A spreadsheet computes with seconds, and with nothing that is words.
    const bool in_seconds = !q.opt.for_people() || q.opt.for_excel || q.opt.as == format::xlsx;
    if (in_seconds)
        a.table.columns = {{"period"},
                           {"measured_seconds", alignment::right},
                           {"allowed_seconds", alignment::right},
                           {"down_seconds", alignment::right},
                           {"left_seconds", alignment::right, true},
                           {"availability_pct", alignment::right, true},
                           {"holds", alignment::left, true, {"Uppfylld", "Holds"}, "required"}};
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
            arithmetic += q.say(
                "{}: {} s - {} s servicefönster = {} s; x (100 - {}) / 100 = {} s; - {} s avbrott = {} s kvar  [härlett]\n",
                "{}: {} s - {} s of service windows = {} s; x (100 - {}) / 100 = {} s; - {} s down = {} s left  [derived]\n",
                name, whole, whole - b.measured_seconds, b.measured_seconds, guaranteed_availability.value,
                b.allowed_seconds, b.down_seconds, b.left_seconds());
        }
        if (in_seconds)
            a.table.rows.push_back({name, std::to_string(b.measured_seconds), std::to_string(b.allowed_seconds),
                                    std::to_string(b.down_seconds), std::to_string(b.left_seconds()),
                                    std::to_string(b.millipercent() / 1000) + '.' +
                                        std::to_string(1000 + b.millipercent() % 1000).substr(1),
                                    b.holds() ? "true" : "false"});
        else
            a.table.rows.push_back({name, duration(b.measured_seconds), duration(b.allowed_seconds),
                                    duration(b.down_seconds),
                                    duration(b.left_seconds()) + (b.holds() ? "" : q.word(" ÖVERSKRIDEN", " BROKEN")),
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
    a.closing = q.word("Dokumentet säger inte över vilken tid de 99 % räknas: månad och år är antagna.\n",
                       "The document does not say over which time the 99 % is counted: month and year are assumed.\n");
    if (windows.empty())
        a.closing += q.word("Inga servicefönster är angivna (--prod, --window): all tid räknas.\n",
                            "No service windows are given (--prod, --window): all time counts.\n");
    a.closing += q.word("UTB har inget SLA (4.3): avbrott där räknas inte.\n",
                        "UTB has no SLA (4.3): its outages do not count.\n");
    if (!extra.empty())
        a.closing += q.word(
            "Extra servicefönster undantas som de planerade; om ett som meddelats senare än en vecka före är undantaget säger dokumentet inte [antaget].\n",
            "Extra service windows are excepted as the planned ones are; the document does not say whether one announced later than a week before is [assumed].\n");
    if (outside) {  // perhaps a day that is mistyped: said also where the answer has no place for words
        const std::string note = q.say(
            "Avbrott utanför perioden, helt eller delvis: {}. Bara tiden i perioden räknas.\n",
            "Outages outside the period, wholly or in part: {}. Only the time within the period counts.\n", outside);
        a.closing += note;
        a.markdown = to_string(a.table, format::markdown, q.opt.lang) + '\n' + note;
        q.opt.io.report("lifecare-windows: " + note);
    }
    a.closing += q.before_it_governs();
    if (q.opt.explain) {
        a.closing += std::to_string(guaranteed_availability.value) + " %: " + q.rule(guaranteed_availability) +
                     q.source(q.in_the_cloud(guaranteed_availability.source));
        for (const char* key : {"window-availability", "window-notice", "window-extra"})
            if (const auto* r = find_row(rulebook::service_window_rules, key, q.service_description()))
                a.closing += q.rule(*r) + q.source(r->source.newest());
        a.closing += q.assumed(
            "en månad och ett år går från midnatt till midnatt svensk tid; det tillåtna avrundas nedåt till hela sekunder",
            "a month and a year last from midnight to midnight Swedish time; what is allowed is rounded down to whole seconds");
        a.closing += arithmetic;
    }
    refuse_calendar(q);
    write(q, std::move(a));
    return broken ? findings : clean;
}

}  // namespace tools::windows
