// SPDX-License-Identifier: MIT
#include <lifecare/schedule.hpp>

#include "answers.hpp"
#include "common/diagnostics.hpp"
#include "common/text.hpp"
#include "question.hpp"

namespace tools::windows {

using namespace lifecare;

int routine(const question& q, const window_routine& of, date day) {
    const auto& sample = rulebook::sample_windows[0];
    const bool own = !of.file.empty();
    std::string note = day_note(q, day);
    if (day < q.opt.day()) note += (note.empty() ? "" : "; ") + q.word("har varit", "is past");
    answer a;
    a.heading = q.say("Rutin för servicefönster{}  |  {} {}{}\n", "Routine of a service window{}  |  {} {}{}\n",
                      of.name.empty() ? "" : " (" + printable(of.name) + ')', q.weekday(day), str(day),
                      note.empty() ? "" : q.say("  |  OBS: {}", "  |  NOTE: {}", note));
    a.table.columns = {{"step"}, {"phase"}, {"day"}, {"time"}, {"deadline"}, {"who"}, {"what"}, {"for"}, {"modality"}};
    a.markdown = q.say("# Servicefönster {} {}\n", "# Service window {} {}\n", q.weekday(day), str(day)) +
                 (note.empty() ? "" : "\n**" + q.word("Obs: ", "Note: ") + markdown_text(note) + "**\n");
    std::optional<std::string> last;
    for (const routine_step& step : of.steps) {
        const date when = step.day(day);
        const std::string phase = printable(step.phase), who = printable(step.actor), what = printable(step.action),
                          to = printable(step.recipient), deadline = printable(step.deadline), &time = step.time;
        std::string when_words = str(when.valid() ? when : date{});
        if (!time.empty()) when_words = str(day) + ' ' + time;
        if (!deadline.empty()) when_words += (when_words.empty() ? "" : ", ") + deadline;
        if (when.valid() && when != day) {
            std::string off = day_note(q, when);
            if (when < q.opt.day() && q.opt.day() <= day)
                off += (off.empty() ? "" : "; ") + q.word("dagen har passerat", "that day is past");
            if (!off.empty()) when_words += " (" + off + ")";
        }
        a.table.rows.push_back({step.key, phase, str(time.empty() ? when : day), time, deadline, who, what, to,
                                str(lifecare::to_text(step.force))});
        if (last != phase) {
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
        last = phase;
        a.markdown += "- [ ] " + (when_words.empty() ? "" : "**" + markdown_text(when_words) + "** ") +
                      (force.empty() ? "" : "_(" + force + ")_ ") + (who.empty() ? "" : markdown_text(who) + ": ") +
                      markdown_text(what) + (to.empty() ? "" : " → " + markdown_text(to)) + '\n';
    }
    a.calendar_name = q.word("Servicefönster, rutin", "Service windows, routine");
    const std::string identity = str(day).substr(0, 7);
    date told;
    for (const routine_step& step : of.steps)
        if (step.days_before.value_or(0) != 0) told = step.day(day);
    if (own && q.opt.other_format == "ics" && of.end_minute == 0)
        throw input_error(of.file, say("fönstrets start och slut (start, end) behövs för en kalender",
                                       "start and end of the window are needed for a calendar"));
    a.events.push_back({event_uid({"routine", identity, "window"}),
                        {},
                        to_instant({day, of.start_minute}),
                        to_instant({day, of.end_minute}),
                        q.word("Servicefönster Procapita och Lifecare", "Service window Procapita and Lifecare"),
                        own ? printable(of.name)
                            : q.say("Börjar 8:00 (Vellinge). Slutet 17:00 är exemplets; systemet {}.",
                                    "Starts at 8:00 (Vellinge). The end at 17:00 is the example's; the system {}.",
                                    q.word(sample.rule)),
                        0});
    if (told.valid())
        a.events.push_back(
            {event_uid({"routine", identity, "notice"}),
             told,
             {},
             {},
             q.say("Meddela servicefönster {}", "Announce the service window of {}", str(day)),
             own ? printable(of.name)
                 : q.word("Procapita, Lifecare och Insidan; mejl till externa verksamhetschefer och superanvändare.",
                          "Procapita, Lifecare and Insidan; mail to external managers and superusers."),
             0});
    a.closing = own ? q.say("Er egen rutin: {}.\n", "Your own routine: {}.\n", printable(of.file))
                    : q.word(
                          "En kommuns rutin, inte en regel för andra. Källa: dokumentet vellinge. Er egen: "
                          "--write-template, sedan --template FIL.\n",
                          "One municipality's routine, not a rule for others. Source: the document vellinge. Your "
                          "own: --write-template, then --template FILE.\n");
    a.closing += q.word(
        "(ska) krävs i rutinen, (bör) och (tips) är råd, (kan) är valfritt; steg utan märke beskrivs som de görs.\n",
        "(must) is demanded by the routine, (should) and (tip) are advice, (may) is optional; a step without a mark is "
        "described as it is done.\n");
    if (q.opt.explain) {
        for (const routine_step& step : of.steps) {
            std::string line = printable(step.action);
            if (step.days_before.value_or(0) != 0)
                line += q.say(": {}; {} - {} dagar = {} [härlett]", ": {}; {} - {} days = {} [derived]",
                              printable(step.deadline), str(day), *step.days_before, str(step.day(day)));
            else if (!step.time.empty()) line += ": " + step.time;
            a.closing += line + (step.source ? q.source(step.source->newest()) : "\n");
        }
        if (!own) {
            a.closing += q.say("exemplet på information: {} {}-{}, {}", "the example of an announcement: {} {}-{}, {}",
                               str(sample.day), str(sample.first_time), str(sample.last_time), q.word(sample.rule)) +
                         q.source(sample.source.newest());
            a.closing += q.assumed(
                "\"cirka 7 dagar\" räknas som 7 kalenderdagar; slutet 17:00 är exemplets, ingen regel",
                "\"about 7 days\" are counted as 7 calendar days; the end at 17:00 is the example's, no rule");
        }
    }
    write(q, std::move(a));
    return clean;
}

}  // namespace tools::windows
