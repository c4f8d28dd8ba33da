// SPDX-License-Identifier: MIT
#include "given.hpp"

#include <algorithm>
#include <map>

#include "answers.hpp"
#include "common/diagnostics.hpp"
#include "common/input.hpp"

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

installation_file file_of(const question& q, const given_words& w) {
    if (w.installation.empty()) return {};
    return read_installation(read_input(q.opt.io, w.installation, encodings::utf8, longest_installation));
}

std::vector<date> productions_of(const question& q, const given_words& w) {
    std::vector<date> out;
    for (const std::string& p : w.productions) out.push_back(day_between("--prod", p));
    for (const std::string& t : w.trainings)
        out.push_back(production_after(day_between("--utb", t), q.service_description()));
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

/// "90,60,30" as days, each once.
std::vector<std::int32_t> reminders_of(const std::string& list) {
    std::vector<std::int32_t> out;
    for (std::size_t at = 0; at <= list.size();) {
        const std::size_t end = std::min(list.find(',', at), list.size());
        std::uint32_t n = 0;
        if (const auto problem = parse_count(list.substr(at, end - at), n); !problem.empty())
            throw input_error("--remind", problem);
        if (n > 3650)
            throw input_error("--remind", say("\"{}\" går längre tillbaka än tio år",
                                              "\"{}\" goes further back than ten years", list));
        if (const auto days = static_cast<std::int32_t>(n); std::find(out.begin(), out.end(), days) == out.end())
            out.push_back(days);
        at = end + 1;
    }
    return out;
}

/// In a calendar each window needs an identity of its own: a release, or a month.
void refuse_two_of_one_identity(const std::vector<date>& productions, const std::string& release) {
    std::map<std::string, int> windows;
    for (const date d : productions) {
        if (++windows[release.empty() ? str(d).substr(0, 7) : release] == 1) continue;
        if (!release.empty())
            throw input_error("--release", say("är ett enda produktionsfönster; kör plan en gång för vart och ett",
                                               "is one production window; run plan once for each"));
        throw input_error("--prod",
                          say("två fönster i samma månad behöver var sitt namn: kör plan en gång för vart och ett, med "
                              "--release",
                              "two windows in one month need their releases named: run plan once for each, with "
                              "--release"));
    }
}

}  // namespace

int answer_plan(const question& q, const given_words& w) {
    const std::vector<date> productions = productions_of(q, w);
    if (productions.empty())
        throw input_error("plan",
                          say("--prod eller --utb måste anges: dagen för produktionsfönstret, eller för det första "
                              "utbildningsfönstret",
                              "--prod or --utb is needed: the day of the production window, or of the first training "
                              "window"));
    if (q.opt.other_format == "ics") refuse_two_of_one_identity(productions, w.release);
    return plan(q, productions, w.release);
}

int answer_routine(const question& q, const given_words& w) {
    const window_routine of = w.routine.empty()
                                  ? routine_of_vellinge(q.opt.lang)
                                  : read_routine(read_input(q.opt.io, w.routine, encodings::utf8, longest_routine));
    if (w.write_template) {
        q.opt.write(to_toml(of, q.opt.lang));
        return clean;
    }
    if (w.day.empty())
        throw input_error("routine",
                          say("--date måste anges: fönstrets dag", "--date is needed: the day of the window"));
    return routine(q, of, day_between("--date", w.day));
}

int answer_availability(const question& q, const given_words& w) {
    if (!w.year.empty() && !w.month.empty())
        throw input_error("--month",
                          say("kan inte användas tillsammans med --year", "cannot be used together with --year"));
    date first;
    if (!w.month.empty()) {
        if (!parse_date(w.month + "-01"))
            throw input_error("--month", say("\"{}\" är ingen månad; skriv den som ÅÅÅÅ-MM",
                                             "\"{}\" is not a month; write it as YYYY-MM", w.month));
        first = day_between("--month", w.month + "-01");
    } else {
        const std::string year = w.year.empty() ? str(q.opt.day()).substr(0, 4) : w.year;
        if (!parse_date(year + "-01-01"))
            throw input_error("--year", say("\"{}\" är inget år; skriv det som ÅÅÅÅ",
                                            "\"{}\" is not a year; write it as YYYY", year));
        first = day_between("--year", year + "-01-01");
    }
    std::vector<time_span> outages, windows;
    for (const std::string& o : w.outages) outages.push_back(span_argument("--outage", o));
    for (const std::string& e : w.windows) windows.push_back(span_argument("--window", e));
    return availability(q, first.year, w.month.empty() ? std::uint8_t{0} : first.month, productions_of(q, w), windows,
                        outages);
}

int answer_certificates(const question& q, const given_words& w) {
    const installation_file file = file_of(q, w);
    std::vector<certificate> held(file.certificates.begin(), file.certificates.end());
    if (!w.issued.empty() || !w.expires.empty())
        held.push_back({w.name, parse_certificate_use(w.use),
                        w.issued.empty() ? date{} : day_between("--issued", w.issued),
                        w.expires.empty() ? date{} : day_between("--expires", w.expires)});
    if (held.empty() && w.installation.empty())
        throw input_error("certificates", say("en installationsfil, --issued eller --expires måste anges",
                                              "an installation file, or --issued or --expires is needed"));
    if (held.empty())
        throw input_error(w.installation, say("har inget [[certificate]]; det finns inget att kontrollera",
                                              "has no [[certificate]]; there is nothing to check"));
    return certificates(q, held, document_of(q, file), reminders_of(w.reminders));
}

int answer_startup(const question& q, const given_words& w) { return startup(q, file_of(q, w)); }

}  // namespace tools::windows
