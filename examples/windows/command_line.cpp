// SPDX-License-Identifier: MIT
/// \file
/// lifecare-windows: when are the service windows, who must be informed when, what does 99 % leave, when do
/// certificates end?
#include "answers.hpp"
#include "common/diagnostics.hpp"
#include "given.hpp"
#include "tools.hpp"

namespace tools::windows {

using namespace lifecare;

namespace {

int command_line(const arguments& called_with, console& io) {
    synopsis line{
        "lifecare-windows",
        {"När är servicefönstren, vem ska informeras när, hur mycket avbrott medger 99 %, och när går certifikaten ut?",
         "When are the service windows, who must be informed when, what does 99 % leave, and when do certificates end?"},
        {"lifecare-windows plan --prod 2026-03-18", "lifecare-windows plan --utb 2026-03-08",
         "lifecare-windows plan --prod 2026-03-18 --release 2026.1 --format ics --output windows.ics",
         "lifecare-windows routine --date 2026-06-17 --format markdown --lang sv",
         "lifecare-windows routine --write-template > routine.toml",
         "lifecare-windows routine --date 2026-06-17 --template routine.toml",
         "lifecare-windows availability --year 2026 --prod 2026-03-18 --outage 2026-03-05T10:00/90m",
         "lifecare-windows availability --month 2026-03 --prod 2026-03-18 --window 2026-03-24T20:00/4h",
         "lifecare-windows certificates installation.toml",
         "lifecare-windows certificates --issued 2026-04-01 --name www.example.se --format ics",
         "lifecare-windows kir --last 2026-03-18", "lifecare-windows startup installation.toml"},
        {"Slutkod: 0 besvarat, 1 garantin bryts, ett certifikat är ogiltigt eller ska förnyas, eller KIR är försenat, 2 gick inte att besvara.",
         "Exit: 0 answered, 1 the guarantee is broken, a certificate is not valid or to be renewed, or KIR is overdue, 2 could not answer."}};
    line.needs_command();
    question q{io};
    q.opt.more_formats = {"ics"};
    given_words w;
    for (const std::int32_t r : renewal_reminders) w.reminders += (w.reminders.empty() ? "" : ",") + std::to_string(r);
    line.add(q.opt.rows());
    line.add(q.opt.day_rows());
    line.add({{"--sequence",
               &w.sequence,
               kinds::number,
               {"kalenderhändelsernas utgåva; en högre ersätter en lägre (annars ökar den med ett per dag)",
                "edition of the calendar's events; a higher one replaces a lower (default: grows by one a day)"}}});
    const subcommand& plan = line.add_command(
        "plan",
        {"fönstren kring ett produktionsfönster i molnet", "the windows around a production window in the cloud"},
        {{"--prod",
          &w.productions,
          kinds::day,
          {"produktionsfönstrets dag; kan anges flera gånger", "day of the production window; may be given again"}},
         {"--utb",
          &w.trainings,
          kinds::day,
          {"det första utbildningsfönstrets dag, i stället för --prod; kan anges flera gånger",
           "day of the first training window, in place of --prod; may be given again"}},
         {"--release",
          &w.release,
          kinds::name,
          {"namnet som fönstren känns igen på när de flyttas (annars år och månad)",
           "name by which the windows keep their identity when they are moved (default: year and month)"}}});
    const subcommand& routine = line.add_command(
        "routine",
        {"en rutin som checklista: Vellinges, eller er egen från en fil",
         "a routine as a checklist: Vellinge's, or your own from a file"},
        {{"--date", &w.day, kinds::day, {"fönstrets dag", "day of the window"}},
         {"--template",
          &w.routine,
          kinds::file,
          {"er egen rutin (TOML); - läser standard in", "your own routine (TOML); - reads standard input"}},
         {"--write-template",
          &w.write_template,
          {},
          {"skriv Vellinges rutin som en sådan fil, att utgå från",
           "write Vellinge's routine as such a file, to make your own of"}}});
    const subcommand& availability = line.add_command(
        "availability",
        {"hur mycket avbrott den garanterade tillgängligheten medger", "what the guaranteed availability leaves"},
        {{"--year",
          &w.year,
          kinds::year,
          {"året, månad för månad (annars i år)", "the year, month by month (default: this year)"}},
         {"--month", &w.month, kinds::month, {"en månad", "one month"}},
         {"--prod",
          &w.productions,
          kinds::day,
          {"dag för ett produktionsfönster, som inte räknas; kan anges flera gånger",
           "day of a production window, which does not count; may be given again"}},
         {"--window",
          &w.windows,
          kinds::span,
          {"ytterligare ett servicefönster, som inte räknas: START/SLUT eller START/4h; kan anges flera gånger",
           "a further service window, which does not count: START/END or START/4h; may be given again"}},
         {"--outage",
          &w.outages,
          kinds::span,
          {"avbrottet: START/SLUT eller START/90m, START som ÅÅÅÅ-MM-DDTtt:mm; kan anges flera gånger",
           "what was down: START/END or START/90m, START as YYYY-MM-DDThh:mm; may be given again"}}});
    subcommand& certificates = line.add_command(
        "certificates", {"när certifikat går ut och ska förnyas", "when certificates end and are to be renewed"},
        {{"installation",
          &w.installation,
          kinds::file,
          {"installationsfil (TOML) med dess certifikat; - läser standard in",
           "installation file (TOML) with its certificates; - reads standard input"}},
         {"--name", &w.name, kinds::name, {"ett certifikats namn", "name of one certificate"}},
         {"--use",
          &w.use,
          {"ROLL", "USE"},
          {"server, client (klient) eller agent (Lifecare Cloud Agent)",
           "server, client or agent (Lifecare Cloud Agent)"},
          {.accepts = {"server", "client", "agent"}}},
         {"--issued", &w.issued, kinds::day, {"dess första dag", "its first day"}},
         {"--expires", &w.expires, kinds::day, {"dess sista dag", "its last day"}}});
    certificates.add(q.opt.document_rows());
    certificates.add({{"--remind",
                       &w.reminders,
                       kinds::days,
                       {"påminn så här många dagar innan det går ut", "remind so many days before the end"},
                       {.shows_default = true}}});
    const subcommand& kir =
        line.add_command("kir", {"när nästa avisering till KIR ska göras", "when the next notification to KIR is due"},
                         {{"--last",
                           &w.last,
                           kinds::day,
                           {"dagen för den senaste aviseringen", "day of the last notification"},
                           {.required = true}}});
    const subcommand& startup = line.add_command(
        "startup", {"i vilken ordning servrarna startas", "in which order servers start"},
        {{"installation",
          &w.installation,
          kinds::file,
          {"installationsfil (TOML); - läser standard in", "installation file (TOML); - reads standard input"}}});
    if (const auto code = line.parse(called_with, io)) return *code;
    q.opt.settle();
    if (!w.sequence.empty()) q.sequence = count_argument("--sequence", w.sequence, 2'147'483'647);

    if (plan.given()) return answer_plan(q, w);
    if (routine.given()) return answer_routine(q, w);
    if (availability.given()) return answer_availability(q, w);
    if (certificates.given()) return answer_certificates(q, w);
    if (kir.given()) return windows::kir(q, day_between("--last", w.last));
    if (startup.given()) return answer_startup(q, w);
    return could_not_check;
}

}  // namespace

}  // namespace tools::windows

int tools::run_windows(const arguments& given, console& io) {
    return guarded("lifecare-windows", io, [&] { return windows::command_line(given, io); });
}
