// SPDX-License-Identifier: MIT
/// \file
/// lifecare-windows: when are the service windows, who must be informed when, what does 99 % leave, when do
/// certificates end?
#include <CLI/CLI.hpp>
#include <map>

#include "answers.hpp"
#include "common/diagnostics.hpp"
#include "common/input.hpp"
#include "tools.hpp"

namespace tools::windows {

using namespace lifecare;

namespace {

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
        "  lifecare-windows routine --write-template > routine.toml\n"
        "  lifecare-windows routine --date 2026-06-17 --template routine.toml\n"
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
    std::string release, sequence, day, year, month, installation, issued, expires, use, name, remind, last,
        own_routine;
    bool write_template = false;
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
    auto* routine_command =
        app.add_subcommand("routine", "a routine as a checklist: Vellinge's, or your own from a file");
    routine_command->add_option("--date", day, "day of the window")->type_name("YYYY-MM-DD");
    routine_command->add_option("--template", own_routine, "your own routine (TOML); - reads standard input")
        ->type_name("FILE");
    routine_command->add_flag("--write-template", write_template,
                              "write Vellinge's routine as such a file, to make your own of");
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
    if (*routine_command) {
        const window_routine of = own_routine.empty()
                                      ? routine_of_vellinge(q.opt.lang)
                                      : read_routine(read_input(io, own_routine, encodings::utf8, longest_routine));
        if (write_template) {
            q.opt.write(to_toml(of, q.opt.lang));
            return clean;
        }
        if (day.empty()) throw input_error("routine", "--date is needed: the day of the window");
        return routine(q, of, day_argument("--date", day));
    }
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

}  // namespace tools::windows

int tools::run_windows(const arguments& given, console& io) {
    return guarded("lifecare-windows", io, [&] { return windows::command_line(given, io); });
}
