// SPDX-License-Identifier: MIT
// The report as one page: no network, no script, readable on paper, on a telephone and by a screen reader. Verdict
// first, then what to do about it, then what the file describes.
#include <lifecare/version.hpp>
#include <lifecare/words.hpp>

#include "../common/text.hpp"
#include "page_parts.hpp"
#include "told.hpp"

namespace tools {

using namespace lifecare;

std::string name_of(const audited& a, endpoint who) { return a.word(rulebook::endpoints[who.index()].name); }

std::string roles_of(const audited& a, const server& s) {
    std::string out;
    for (std::size_t r = 0; r < role_count; ++r)
        if (s.roles.contains(static_cast<role>(r))) out += (out.empty() ? "" : ", ") + name_of(a, static_cast<role>(r));
    return out;
}

std::string source_of(const audited& a, const citation& where, basis how) {
    const std::string source = cited(where, a.lang);
    return how == basis::printed ? source : source + ", " + a.word(label_of(how));
}

namespace {

class report_page {
public:
    explicit report_page(const audited& a) : a_{a} {}

    std::string write() {
        const std::string title =
            word("Granskning av ", "Check of ") + (a_.of.customer.empty() ? a_.file : std::string(a_.of.customer));
        {
            const page_frame frame = begin_page(page_, title, a_.lang);
            heading(title);
            contents();
            {
                const auto main = page_.in("main");
                findings();
                questions();
                write_sizing(page_, a_);
                write_network(page_, a_);
                write_databases(page_, a_);
                write_support(page_, a_);
            }
            sources();
        }
        return page_.str() + '\n';
    }

private:
    [[nodiscard]] std::string word(const char* sv, const char* en) const { return a_.word(sv, en); }
    [[nodiscard]] const rulebook::document_row& governing() const { return row_of(a_.asked.document); }
    [[nodiscard]] std::size_t count(severity s) const { return a_.summary.findings(s); }
    [[nodiscard]] std::size_t causes(severity s) const { return a_.causes(s); }
    [[nodiscard]] std::string places(severity s) const { return a_.places(s); }

    void heading(const std::string& title) {
        const auto header = page_.in("header");
        page_.of("h1", title);
        if (const std::string examples = a_.examples(); !examples.empty()) {
            const auto paragraph = page_.in("p", {{"class", "verdict warning"}});
            page_.of("strong", examples).text(".");
        }
        verdict();
        write_first_actions(page_, a_);
        figures();
    }
    void verdict() {
        const bool nothing = a_.summary.nothing_checked();
        const char* not_wrong = count(severity::warning) ? "warning" : "good";
        const char* how = nothing || count(severity::error) ? "error" : not_wrong;
        const auto paragraph = page_.in("p", {{"class", std::string("verdict ") + how}});
        std::string said = word("Inget av det som kunde kontrolleras är fel", "Nothing that could be checked is wrong");
        if (nothing) said = word("Inget kunde kontrolleras", "Nothing could be checked");
        else if (count(severity::error))
            said = word("Installationen uppfyller inte kraven", "The installation does not meet the requirements");
        else if (count(severity::warning))
            said = word("Kraven är uppfyllda, men inte alla rekommendationer",
                        "The requirements are met, but not every recommendation");
        page_.of("strong", said);
        page_.text(": " + a_.counted_in_words(severity::error) + ", " + a_.counted_in_words(severity::warning) +
                   word(" och ", " and ") + a_.counted_in_words(severity::note) +
                   word(", bedömt enligt ", ", judged by "));
        page_.of("span", {{"lang", "sv"}}, governing().title);
        page_.text(", " + std::string(lifecare::to_text(a_.asked.document).view()) + word(", den ", ", as of "));
        page_.of("time", day_text(a_.asked.day)).text(".");
    }
    /// The verdict in figures, each a link to what it counts.
    void figures() {
        const std::size_t all =
            rulebook::check_questions.in(a_.asked.document).size() - a_.questions(question_state::not_asked).size();
        const auto list = page_.in("ul", {{"class", "figures"}});
        const auto figure = [&](const char* to, const char* kind, std::string n, const std::string& what) {
            const auto item = page_.in("li", {{"class", kind}});
            const auto link = page_.in("a", {{"href", to}});
            page_.of("b", n).text(" ").of("span", what);
        };
        const auto number = [](std::size_t n) { return std::to_string(n); };
        figure("#findings", "error", number(causes(severity::error)),
               word("fel: måste åtgärdas",
                    causes(severity::error) == 1 ? "error: must be fixed" : "errors: must be fixed") +
                   places(severity::error));
        const auto one = [&](std::size_t n, const char* sv_one, const char* en_one, const char* sv_more,
                             const char* en_more) { return n == 1 ? word(sv_one, en_one) : word(sv_more, en_more); };
        figure("#findings", "warning", number(causes(severity::warning)),
               one(causes(severity::warning), "varning: bör åtgärdas", "warning: should be fixed",
                   "varningar: bör åtgärdas", "warnings: should be fixed") +
                   places(severity::warning));
        figure("#findings", "note", number(causes(severity::note)),
               one(causes(severity::note), "anmärkning", "note", "anmärkningar", "notes") + places(severity::note));
        figure("#findings", "waived", number(a_.summary.waived()), word("beslutade undantag", "waived by decision"));
        figure("#questions", "unknown", number(a_.summary.checks(check_state::not_checked)),
               one(a_.summary.checks(check_state::not_checked), "kontroll gick inte att göra",
                   "check could not be made", "kontroller gick inte att göra", "checks could not be made"));
        figure("#questions", "good", number(a_.summary.checks(check_state::passed)),
               one(a_.summary.checks(check_state::passed), "kontroll godkänd", "check passed", "kontroller godkända",
                   "checks passed"));
        if (all)
            figure("#questions", "answers",
                   number(all - a_.questions(question_state::open).size()) + word(" av ", " of ") + number(all),
                   word("frågor besvarade", "questions answered"));
    }
    void contents() {
        const auto nav = page_.in("nav", {{"aria-label", word("Innehåll", "Contents")}});
        const auto list = page_.in("ul");
        const bool databases = !a_.of.domains.empty() && !rulebook::databases.in(a_.asked.document).empty();
        const std::pair<const char*, std::string> all[] = {
            {"#findings", word("Fynd", "Findings")},
            {"#questions", word("Frågor", "Questions")},
            {"#sizing", word("Dimensionering", "Sizing")},
            {"#network", word("Servrar och nät", "Servers and networks")},
            {databases ? "#databases" : "", word("Databaser", "Databases")},
            {"#support", word("Programvarustöd", "Support of software")},
            {"#sources", word("Källor", "Sources")}};
        for (const auto& [to, name] : all) {
            if (*to == '\0') continue;
            const auto item = page_.in("li");
            page_.of("a", {{"href", to}}, name);
        }
    }

    void findings() {
        const auto s = section(page_, "findings", word("Fynd", "Findings"));
        write_findings(page_, a_);
    }

    void questions() {
        const auto s = section(page_, "questions", word("Frågor", "Questions"));
        if (const auto unknown = a_.of_state(finding_state::not_known); !unknown.empty()) {
            page_.of("h3",
                     word("Ej kontrollerat: det som filen inte anger", "Not checked: what the file does not tell") +
                         " (" + std::to_string(unknown.size()) + ')');
            write_entries(page_, each_question_once(a_, source_of), "unknown", {});
        }
        if (rulebook::check_questions.in(a_.asked.document).empty())
            return void(page_.of("p", word("Dokumentet ställer inga frågor till människor.",
                                           "The document asks no questions of people.")));
        page_.of("h3", word("Det som bara en människa kan besvara", "What only a person can answer"));
        answers(word("Obesvarade frågor", "Unanswered questions"), {question_state::open});
        answers(word("Besvarade frågor", "Answered questions"),
                {question_state::yes, question_state::no, question_state::undecided});
        answers(word("Frågor som inte gäller, med skäl", "Questions that do not apply, with the reason"),
                {question_state::not_applicable});
        answers(word("Frågor som inte ställs: filen säger att villkoret inte gäller",
                     "Questions not asked: the file says that the condition does not hold"),
                {question_state::not_asked});
    }
    void answers(const std::string& caption, enum_set<question_state> states) {
        std::vector<const rulebook::check_row*> these;
        for (const rulebook::check_row& q : rulebook::check_questions.in(a_.asked.document))
            if (states.contains(standing_of(q, a_.of).state)) these.push_back(&q);
        if (these.empty()) return;
        const auto all = page_.in("details");
        page_.of("summary", caption + " (" + std::to_string(these.size()) + ')');
        const auto t =
            table(page_, caption,
                  {word("Fråga", "Question"), word("Svar", "Answer"), word("Id", "Id"), word("Källa", "Source")});
        const auto rows = page_.in("tbody");
        for (const rulebook::check_row* q : these) {
            const auto row = page_.in("tr");
            cell(page_, a_.question(*q));
            if (states.contains(question_state::open))  // on paper there are boxes to tick
                page_.of("td", {{"class", "ask"}, {"data-boxes", word("☐ Ja ☐ Nej ☐ Gäller inte", "☐ Yes ☐ No ☐ N/A")}},
                         answer_in_words(*q));
            else cell(page_, answer_in_words(*q));
            page_.of("td", {{"class", "number"}}, q->code);
            source_cell(page_, source_of(a_, *q->source.find(a_.asked.document), basis::printed));
        }
    }
    [[nodiscard]] std::string answer_in_words(const rulebook::check_row& q) const {
        switch (standing_of(q, a_.of).state) {
            case question_state::open: return word("saknas", "none");
            case question_state::yes: return word("ja", "yes");
            case question_state::no:
            case question_state::undecided: return word("nej", "no");
            default: return word("gäller inte: ", "does not apply: ") + a_.why_not(q);
        }
    }

    void sources() {
        const auto footer = page_.in("footer");
        const auto s = section(page_, "sources", word("Källor", "Sources"));
        page_.of(
            "p",
            word(
                "Reglerna är dokumentets. Det som inte står där är märkt härlett, antaget eller extern källa (leverantörers datum och andras fakta). Sidan ersätter inte dokumentet, "
                "och den vet inte om filen är sann.",
                "The rules are the document's. What is not printed there is marked derived, assumed or external (vendors' dates and others' facts). The page does not replace "
                "the document, and it does not know whether the file is true."));
        const auto list = page_.in("dl");
        const rulebook::document_row& d = governing();
        page_.of("dt", word("Dokument", "Document"));
        {
            const auto what = page_.in("dd");
            page_.of("span", {{"lang", "sv"}}, d.title);
            for (const text& more : {d.version, d.publisher, d.issued})
                if (!more.empty()) page_.text(", " + std::string(more.view()));
            page_.text(" (" + std::string(d.key.view()) + ')');
        }
        const std::pair<std::string, std::string> facts[] = {
            {word("Bedömt för dagen", "Judged for the day"), day_text(a_.asked.day)},
            {word("Fil", "File"), a_.file},
            {word("Skriven av", "Written by"), "lifecare-check " LIFECARE_VERSION}};
        for (const auto& [what, said] : facts) page_.of("dt", what).of("dd", said);
    }

    const audited& a_;
    html page_;
};

}  // namespace

std::string to_html(const audited& a) { return report_page{a}.write(); }

}  // namespace tools
