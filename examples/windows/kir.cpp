// SPDX-License-Identifier: MIT
#include <lifecare/schedule.hpp>

#include "answers.hpp"
#include "common/diagnostics.hpp"
#include "common/text.hpp"
#include "question.hpp"

namespace tools::windows {

using namespace lifecare;

int kir(const question& q, date last) {
    const date due = kir_due(last), day = q.opt.day();
    const std::string source = str(q.in_the_cloud(kir_notification.source));
    if (day < last)
        throw input_error("--last",
                          say("{} är efter {}, dagen som frågan gäller (--as-of)",
                              "{} is after {}, on which the question is asked (--as-of)", str(last), str(day)));
    answer a;
    a.heading = q.say("Aviseringar från Skatteverket till KIR: minst veckovis, i PROD och UTB ({})\n",
                      "Notifications of the Tax Agency to KIR: at least weekly, in PROD and UTB ({})\n", source);
    a.table = {{{"last", alignment::left, false, {"Senaste avisering", "Last"}},
                {"due", alignment::left, false, {"Nästa senast", "Due"}},
                {"days_left", alignment::right},
                {"verdict"}},
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
    a.closing = q.before_it_governs();
    if (q.opt.explain) {
        a.closing += q.rule(kir_notification) + q.source(q.in_the_cloud(kir_notification.source));
        a.closing += q.say("{} + {} dagar = {}  [härlett]\n", "{} + {} days = {}  [derived]\n", str(last),
                           kir_notification.value, str(due));
        a.closing += q.assumed("en vecka räknas som 7 kalenderdagar från den senaste aviseringen",
                               "a week is counted as 7 calendar days from the last notification");
    }
    write(q, std::move(a));
    return due < day ? findings : clean;
}

}  // namespace tools::windows
