// SPDX-License-Identifier: MIT
/// \file
/// Judged software as a table for programs, and its last days as a calendar.
#include <algorithm>
#include <set>
#include <utility>

#include "answers.hpp"
#include "common/diagnostics.hpp"
#include "words.hpp"

namespace tools::support {

using namespace lifecare;

namespace {

/// What the text says, in columns, and the source.
row_stream rows_for_people(const question& q, const item_source& items) {
    bool machines = false;
    items([&](const item& i) { machines = machines || !i.machine.empty(); });
    row_stream s{
        {{"software"}, {"outcome"}, {"last_day"}, {"binds"}, {"suite_state"}, {"vendor_state"}, {"source"}},
        [&q, items, machines](const row_sink& take) {
            items([&](const item& i) {
                std::vector<std::string> row;
                if (machines) row.push_back(i.machine);
                for (std::string cell :
                     {i->written, verdict_word(q, i), str(i->verdict.last_day), clock_word(q, i->verdict.binds),
                      i->what.ambiguous ? ambiguous_words(i).in(q.opt.lang) : suite_words(q, i),
                      i->what.product ? vendor_words(q, i) : std::string{}, place_of(q, i->verdict.suite)})
                    row.push_back(std::move(cell));
                take(row);
            });
        }};
    if (machines) s.columns.insert(s.columns.begin(), {"machine"});
    return s;
}

/// Everything there is to say of one, in the order of the columns.
std::vector<std::string> cells_of(const question& q, const item& i) {
    const support_answer& v = i->verdict;
    const citation* const place = v.suite.citation;
    const std::string outcome = ends_soon(q, i) ? "ends-soon" : str(lifecare::to_text(v.outcome));
    return {i.machine,
            i->written,
            i->what.product ? str(lifecare::to_text(*i->what.product)) : "",
            std::string(i->what.version.view()),
            std::string(i->what.release.view()),
            i->what.ambiguous ? "ambiguous" : outcome,
            str(v.last_day),
            key_of(v.binds),
            str(lifecare::to_text(v.suite.state)),
            str(v.suite.window.first_day),
            str(v.suite.window.last_day),
            str(lifecare::to_text(v.suite.basis)),
            str(lifecare::to_text(q.document)),
            place ? str(place->place()) : "",
            condition_of(q, i),
            str(lifecare::to_text(v.vendor.state)),
            str(v.vendor.last_day),
            v.vendor.cycle ? str(v.vendor.cycle->source.place()) : "",
            v.vendor.cycle ? str(v.vendor.cycle->source.as_of()) : "",
            v.vendor.disagrees ? str(v.vendor.disagrees->source.place()) : "",
            std::string(v.version.newest.view()),
            str(q.day),
            str(v.version.newest_day),
            v.version.source ? str(v.version.source->as_of()) : "",
            terms(q, v.suite.unstated),
            terms(q, v.suite.contradicted),
            v.last_day.valid() ? str(lifecare::to_text(v.last_day_basis())) : "",
            v.suite.window.last_day.valid() ? str(lifecare::to_text(v.suite.window.end_basis)) : ""};
}

}  // namespace

row_stream rows_of(const question& q, const item_source& items) {
    if (q.opt.for_people()) return rows_for_people(q, items);
    row_stream s;
    for (const char* key : {"machine",         "software",        "product",        "version",
                            "release",         "outcome",         "last_day",       "binds",
                            "suite_state",     "suite_first_day", "suite_last_day", "suite_basis",
                            "document",        "section",         "condition",      "vendor_state",
                            "vendor_last_day", "vendor_source",   "vendor_as_of",   "vendor_disagrees",
                            "newest_version",  "as_of",           "newest_day",     "newest_as_of",
                            "unstated",        "contradicted",    "last_day_basis", "suite_last_day_basis"})
        s.columns.push_back({key});
    s.rows = [&q, items](const row_sink& take) { items([&](const item& i) { take(cells_of(q, i)); }); };
    return s;
}

std::string calendar_of(const question& q, std::vector<calendar_event> events) {
    // What several machines run ends once.
    std::stable_sort(events.begin(), events.end(),
                     [](const calendar_event& a, const calendar_event& b) { return a.day < b.day; });
    std::vector<calendar_event> once;
    for (calendar_event& e : events)
        if (std::none_of(once.begin(), once.end(), [&](const calendar_event& o) { return o.uid == e.uid; }))
            once.push_back(std::move(e));
    return to_icalendar({q.word("Support upphör", "Ends of support"), sequence_of(q.day), q.day, std::move(once)});
}

std::vector<calendar_event> events_of(const question& q, const item_source& items) {
    std::vector<calendar_event> events;
    std::set<std::pair<std::string, date>> seen;
    items([&](const item& i) {
        if (!i->verdict.last_day.valid() || !is_judged(i)) return;
        const std::string what = product_name(i->what) + ' ' + version_name(i->what.version, i->what.release);
        const std::vector<std::string> identity{"support", str(lifecare::to_text(*i->what.product)),
                                                std::string(i->what.version.view()),
                                                std::string(i->what.release.view()), edition_name(i->what.edition)};
        std::string uid = event_uid(identity);
        if (!seen.insert({uid, i->verdict.last_day}).second) return;  // of another machine
        events.push_back(
            {std::move(uid),
             i->verdict.last_day,
             {},
             {},
             q.say("{}: sista dag med support ({})", "{}: last supported day ({})", what,
                   clock_word(q, i->verdict.binds)),
             q.say("systemet: {}\nleverantören: {}", "suite: {}\nvendor: {}", suite_words(q, i), vendor_words(q, i)),
             90});
    });
    return events;
}

void refuse_picture(const question& q) {
    if (q.opt.other_format == "svg")
        throw input_error("--format", say("\"svg\" skrivs bara av timeline", "\"svg\" is written by timeline only"));
}

}  // namespace tools::support
