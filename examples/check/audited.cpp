// SPDX-License-Identifier: MIT
#include "audited.hpp"

#include <lifecare/words.hpp>
#include <set>

#include "../common/diagnostics.hpp"
#include "../common/text.hpp"

namespace tools {

using namespace lifecare;

std::string code_of(check c) {
    for (const rulebook::check_row& r : rulebook::checks)
        if (r.id == c) return str(r.code);
    return {};
}
std::string cited(const citation& c, language lang) { return std::string(lifecare::to_text(c, lang).view()); }
std::string day_text(date d) { return std::string(lifecare::to_text(d).view()); }

namespace {

/// What a tool or the file itself can do about a check or a question; the library speaks of neither.
struct hint {
    std::string_view code;
    label words;
};
constexpr hint hints[] = {
    {"LC-NAME-006", {"lifecare-names what NAMN säger vilket.", "lifecare-names what NAME says which."}},
    {"LC-ROLE-002",
     {"I filen: load-balanced-server bland roles.", "In the file: load-balanced-server among the roles."}},
    {"LC-ENV-003", {"Ta sedan bort example = true.", "Then remove example = true."}},
    {"LC-HW-005", {"I filen: largest_table_gb.", "In the file: largest_table_gb."}},
    {"LC-NET-012", {"lifecare-ports generate skriver öppningarna.", "lifecare-ports generate writes the openings."}},
    {"LC-MON-003",
     {"Medger verktyget det inte: maintenance-mode = false under [conditions].",
      "If it does not: maintenance-mode = false under [conditions]."}},
    {"LC-CERT-003", {"Ange nyckeln use för certifikatet.", "State the certificate's use in the file."}},
    {"LC-FILE-001", {"I filen: hosting.", "In the file: hosting."}},
    {"LC-WAIVE-003", {"lifecare-check --list visar dem.", "lifecare-check --list shows them."}},
    {"LC-ASK-001",
     {"Pröva det med lifecare-names, skriv det aldrig i filen.",
      "Try it with lifecare-names, never write it in the file."}},
    {"LC-ASK-004", {"lifecare-ports prövar det mot en skanning.", "lifecare-ports checks it against a scan."}},
};

/// Words, and the hint about the same check.
std::string with_hint(const rulebook::check_row& row, label words, language lang) {
    std::string out = str(words.in(lang));
    for (const hint& h : hints)
        if (h.code == row.code.view() && !out.empty()) out += ' ' + str(h.words.in(lang));
    return out;
}

}  // namespace

std::string bare_question_of(const rulebook::check_row& q, language lang) { return with_hint(q, q.question, lang); }
std::string question_of(const rulebook::check_row& q, language lang) {
    const auto* condition = find_condition(q.condition.view());
    return bare_question_of(q, lang) + (condition ? " (" + str(condition->condition.in(lang)) + ')' : std::string{});
}
std::string remedy_of(const rulebook::check_row& row, language lang) { return with_hint(row, row.remedy, lang); }
std::string remedy_of(const finding& f, language lang) {
    return f.remedy.sv.empty() ? remedy_of(*f.row, lang) : str(f.remedy.in(lang));
}
std::vector<std::string> help_of(const rulebook::check_row& row, language lang) {
    const auto word = [&](label l) { return str(l.in(lang)); };
    std::vector<std::string> help;
    if (!row.remedy.sv.empty()) help.push_back(remedy_of(row, lang));
    if (row.id == check::answered) {
        help.push_back(word({"Svara i filen, under [answers]: ", "Answer in the file, under [answers]: "}) +
                       str(row.rule) + " = true");
        help.push_back(word({"Där det inte gäller: ", "Where it does not apply: "}) + str(row.rule) +
                       word({" = \"not-applicable: VARFÖR\"", " = \"not-applicable: WHY\""}) +
                       (row.condition.empty() ? std::string{}
                                              : word({", eller under [conditions]: ", ", or under [conditions]: "}) +
                                                    str(row.condition) + " = false"));
    } else if (!row.question.sv.empty())
        help.push_back(word({"Om filen inte säger det: ", "Where the file does not tell: "}) + word(row.question));
    return help;
}

audited audit_file(std::string name, installation_file of, const audit_request& asked, language lang) {
    audited a{{lang}, std::move(name), std::move(of), asked, {}, {}};
    finding_list told;
    std::vector<certificate_answer> certificates(a.of.certificates.size());
    std::vector<std::uint32_t> order(certificates.size());
    verdicts_among(a.of.certificates, asked.document, asked.day, certificates.data(), order.data());
    audit_request with_certificates = asked;
    with_certificates.certificates = {certificates.data(), certificates.size()};
    a.summary = audit(a.of, with_certificates, told);
    a.findings = std::move(told.all);
    return a;
}

std::string audited::size(std::uint64_t bytes) const { return sizes(bytes, bytes).first; }
std::pair<std::string, std::string> audited::sizes(std::uint64_t a, std::uint64_t b) const {
    const shown_sizes shown = shown_apart(data_size{a}, data_size{b});
    const auto written = [&](std::uint64_t bytes, std::string_view s) {
        if (data_size{bytes}.is_too_large()) return word("för stort", "too large");
        std::string out(s);
        if (lang == language::swedish) std::replace(out.begin(), out.end(), '.', ',');
        return out;
    };
    return {written(a, shown.first), written(b, shown.second)};
}

std::string audited::title(const finding& f) const {
    if (f.check == check::answered) {
        const question_standing stands = standing_of(*f.row, of);
        if (stands.state == question_state::yes)
            return word("Svaret är ja: ", "The answer is yes: ") + question(*f.row);
        if (stands.missing)
            return word("Klienternas program säger nej: ", "The clients' programs say no: ") + question(*f.row);
        if (stands.listed)
            return word("Programlistorna säger nej: ", "The lists of programs say no: ") + question(*f.row);
        return word("Svaret är nej: ", "The answer is no: ") + question(*f.row);
    }
    return f.state == finding_state::not_known ? word(f.row->question) : word(f.row->title);
}

std::string audited::particulars(const finding& f) const {
    if (f.check == check::answered) {
        if (f.state != finding_state::not_known) return {};
        const question_standing stands = standing_of(*f.row, of);
        if (!stands.program.empty())
            return word("men programmet finns: ", "but the program is there: ") + std::string(stands.program);
        if (stands.state == question_state::yes)
            return word("men programmet finns inte i klienternas lista", "but the clients' list lacks the program");
        return word("ange i [conditions] om det gäller: ", "say in [conditions] whether it applies: ") +
               str(f.row->condition);
    }
    std::string out;
    const auto add = [&](const std::string& s) {
        if (!s.empty()) out += (out.empty() ? "" : ", ") + s;
    };
    const std::string what = f.unit == finding_unit::none && f.database.row == nullptr ? word(f.part) : std::string{};
    add(std::string(f.detail) + (f.detail.empty() || what.empty() ? "" : ": ") + what);
    if (f.database.row != nullptr) {
        const std::string name{name_of(f.database).view()};
        const words_around around = words_around_database(f.check);
        if (!around.before.sv.empty()) add(word(around.before) + name + str(around.after));
        else add(name + (f.part.sv.empty() ? "" : " (" + word(f.part) + ')'));
    }
    const auto amount = [&](std::uint64_t n) -> std::string {
        const std::string digits = std::to_string(n);
        switch (f.unit) {
            case finding_unit::bytes: return n == f.have ? sizes(f.have, f.want).first : sizes(f.have, f.want).second;
            case finding_unit::milliseconds: return digits + " ms";
            case finding_unit::microseconds: return decimal_in_words(n, 3, lang) + " ms";
            case finding_unit::megabits: return digits + " Mbit/s";
            case finding_unit::characters: return counted(n, nouns::characters, lang);
            case finding_unit::days: return counted(n, nouns::days, lang);
            case finding_unit::basis_points: return percent_in_words(n, lang);
            case finding_unit::servers: return counted(n, nouns::servers, lang);
            case finding_unit::balanced_servers: return counted(n, nouns::balanced_servers, lang);
            default: return digits;
        }
    };
    const bool counted = f.unit == finding_unit::characters || f.unit == finding_unit::servers ||
                         f.unit == finding_unit::balanced_servers || f.unit == finding_unit::days;
    if (f.unit == finding_unit::ports)
        add((f.part.sv.empty() ? "" : word(f.part) + ' ') + std::to_string(f.have) +
            (f.want == f.have ? "" : '-' + std::to_string(f.want)));
    else if (f.unit != finding_unit::none) {
        std::string part = word(f.part);
        if (!part.empty()) part += f.unit == finding_unit::characters ? ": " : " ";
        add(part + amount(f.have) +
            (f.compare == comparison::none
                 ? std::string{}
                 : " (" + word(name_of(f.compare)) + ' ' + (counted ? std::to_string(f.want) : amount(f.want)) + ')'));
    }
    if (f.day.valid()) {
        const std::string day =
            word(f.day_is) + (f.day_is.sv.empty() ? "" : " ") + std::string(lifecare::to_text(f.day).view());
        if (out.empty()) out = day;
        else out += f.unit == finding_unit::none ? " (" + day + ')' : ", " + day;
    }
    return out;
}

std::string audited::message(const finding& f) const {
    const std::string more = particulars(f);
    if (more.empty()) return title(f);
    return title(f) + (f.state == finding_state::not_known ? " (" + more + ')' : ": " + more);
}

std::string audited::subject(const finding& f) const {
    if (!f.subject.empty()) return std::string(f.subject);
    return of.customer.empty() ? word("installationen", "the installation") : std::string(of.customer);
}

std::string audited::identity(const finding& f) const {
    std::string id;
    write_identity(f, [&](std::string_view part) { id += part; });
    return id;
}

std::vector<const finding*> audited::of_severity(severity s) const {
    std::vector<const finding*> out;
    for (const finding& f : findings)
        if (f.state == finding_state::found && severity_of(f) == s) out.push_back(&f);
    return out;
}
std::vector<const finding*> audited::of_state(finding_state s) const {
    std::vector<const finding*> out;
    for (const finding& f : findings)
        if (f.state == s) out.push_back(&f);
    return out;
}

std::string audited::growth() const {
    if (asked.growth.years == 0) return {};
    return word("om ", "after ") + counted(asked.growth.years, nouns::years, lang) + ", " +
           percent_in_words(asked.growth.basis_points, lang) + word(" per år", " a year");
}

std::string audited::examples() const {
    std::string title, names;
    for (const finding& f : findings)
        if (f.check == check::example_values)
            title = word(f.row->title), names += (names.empty() ? "" : ", ") + subject(f);
    return names.empty() ? std::string{} : title + ": " + names;
}

std::size_t audited::causes(severity s) const {
    std::set<std::pair<const rulebook::check_row*, std::string_view>> all;  // with its remedy
    for (const finding* f : of_severity(s)) all.emplace(f->row, remedy_of(*f).sv.view());
    return all.size();
}
std::string audited::places(severity s) const {
    const std::size_t all = summary.findings(s);
    return all == causes(s) ? std::string{} : " (" + counted(all, nouns::places, lang) + ')';
}
std::string audited::counted_in_words(severity s) const {
    noun what = nouns::notes;
    if (s == severity::error) what = nouns::errors;
    if (s == severity::warning) what = nouns::warnings;
    return counted(causes(s), what, lang) + places(s);
}

std::string audited::totals() const {
    return counted_in_words(severity::error) + ", " + counted_in_words(severity::warning) + ", " +
           counted_in_words(severity::note) + "; " +
           counted(summary.checks(check_state::passed), nouns::checks_passed, lang) + ", " +
           std::to_string(summary.checks(check_state::not_checked)) + ' ' + word("ej kontrollerade", "not checked") +
           ", " + std::to_string(summary.waived()) + ' ' + word("med undantag", "waived") + questions_answered();
}
std::string audited::questions_answered() const {
    const auto all = rulebook::check_questions.in(asked.document);
    if (all.empty()) return {};
    const std::size_t of_them = all.size() - questions(question_state::not_asked).size(),
                      not_applicable = questions(question_state::not_applicable).size();
    std::string out = "; " + std::to_string(of_them - questions(question_state::open).size()) + word(" av ", " of ") +
                      std::to_string(of_them) + word(" frågor besvarade", " questions answered");
    if (not_applicable != 0)
        out += word(", varav ", ", of which ") + std::to_string(not_applicable) +
               word(" inte gäller", not_applicable == 1 ? " does not apply" : " do not apply");
    return out;
}

std::string audited::question(const rulebook::check_row& q) const { return question_of(q, lang); }
std::string audited::why_not(const rulebook::check_row& q) const {
    const question_standing stands = standing_of(q, of);
    if (stands.state == question_state::not_asked)
        return word("gäller bara ", "applies only ") + word(stands.condition->condition);
    return std::string(stands.reason);
}
std::vector<const rulebook::check_row*> audited::questions(question_state s) const {
    std::vector<const rulebook::check_row*> out;
    for (const rulebook::check_row& q : rulebook::check_questions.in(asked.document))
        if (standing_of(q, of).state == s) out.push_back(&q);
    return out;
}

namespace {

outcome outcome_of(severity s) {
    if (s == severity::error) return outcome::error;
    return s == severity::warning ? outcome::warning : outcome::note;
}

}  // namespace

report audited::as_report() const {
    report r{"lifecare-check", of.customer.empty() ? file : std::string(of.customer), {}, {}};
    for (const auto* table : {&rulebook::checks, &rulebook::check_questions})
        for (const rulebook::check_row& row : table->in(asked.document)) {
            const bool question = row.id == check::answered;
            const std::string places{lifecare::to_text(row.source).view()};
            std::vector<std::string> help = help_of(row, lang);
            help.push_back(word("Källa: ", "Printed in: ") + places);
            r.rules.push_back({str(row.code), (question ? this->question(row) : word(row.title)),
                               outcome_of(severity_of(row.force)),
                               (question ? this->question(row) : word(row.title)) + " [" + places + ", " +
                                   word(label_of(row.basis)) + ']',
                               help, str(row.topic)});
            const question_state stands = question ? standing_of(row, of).state : question_state::open;
            if (question ? stands == question_state::yes : summary.of(row.id) == check_state::passed)
                r.results.push_back({str(row.code), str(row.code), outcome::passed, {}, file});
            if (stands == question_state::not_applicable)
                r.results.push_back({str(row.code), str(row.code), outcome::skipped,
                                     word("gäller inte: ", "does not apply: ") + why_not(row), file});
        }
    for (const finding& f : findings) {
        const outcome how = f.state == finding_state::found ? outcome_of(severity_of(f)) : outcome::skipped;
        std::string text = message(f) + " [" + cited(*f.citation, lang) + ']';
        if (f.state == finding_state::waived)
            text = word("undantag", "waived") + std::string(": ") + std::string(f.accepted->reason) + "; " + text;
        else if (f.state == finding_state::found && !f.row->remedy.sv.empty()) text += ". " + remedy_of(f, lang);
        const file_position at = place(f);
        r.results.push_back(
            {str(f.row->code), str(f.row->code) + ' ' + identity(f), how, text, file, at.line, at.column});
    }
    return r;
}

}  // namespace tools
