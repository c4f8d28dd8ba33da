// SPDX-License-Identifier: MIT
// The checks and questions: a table, a page of documentation, and one of them at a time.
#include <lifecare/words.hpp>

#include <set>

#include "../common/text.hpp"
#include "../common/write/cell_words.hpp"
#include "request.hpp"

namespace tools {

using namespace lifecare;

namespace {

/// Findings of another severity: "varning: klienter (techspec-2025 3.1.1)"; empty for a check that has none.
std::string exceptions_of(const rulebook::check_row& r, language lang) {
    const one_language in{lang};
    std::string out;
    for (const rulebook::severity_exception& e : rulebook::severity_exceptions) {
        if (e.id != r.id || !e.source.shares_document_with(r.source)) continue;
        if (!out.empty()) out += "; ";
        out += in.say("{}: {} ({})", "{}: {} ({})", label_of(severity_of(e.force)), e.about,
                      std::string(lifecare::to_text(e.source).view()));
    }
    return out;
}

/// True for a row of the document that is asked about; without one, for each.
bool is_asked(const request& r, const rulebook::check_row& row) {
    const auto only = parse_document(r.opt.document_word);
    return !only || row.source.in(*only);
}

/// The table of checks and questions, or of one id.
sheet list_of_checks(const request& asked, std::string_view id = {}) {
    const language lang = asked.opt.lang;
    sheet out{{{"id"},
               {"topic"},
               {"severity"},
               {"other_severity"},
               {"finds"},
               {"remedy"},
               {"basis"},
               {"rule"},
               {"printed_in"}},
              {}};
    for (const auto* table : {&rulebook::checks, &rulebook::check_questions})
        for (const rulebook::check_row& r : *table) {
            if ((!id.empty() && !same_ignoring_case(r.code, id)) || !is_asked(asked, r)) continue;
            out.rows.push_back(
                {str(r.code), str(r.topic), str(lifecare::to_text(severity_of(r.force))), exceptions_of(r, lang),
                 r.id == check::answered ? question_of(r, lang) : str(r.title.in(lang)), remedy_of(r, lang),
                 str(lifecare::to_text(r.basis)), str(r.rule), std::string(lifecare::to_text(r.source).view())});
        }
    return out;
}

/// The page of documentation: a heading for each check, to be linked to, and a table of the questions.
std::string page_of_checks(const sheet& all, language lang) {
    const one_language in{lang};
    std::string out, topic, id;
    sheet questions{{{"id"}, {"severity"}, {"question"}, {"answer"}, {"printed_in"}}, {}};
    for (const auto& row : all.rows) {
        const std::string &others = row[3], &finds = row[4], &remedy = row[5], &basis = row[6], &rule = row[7],
                          &printed_in = row[8];
        if (row[0].rfind("LC-ASK-", 0) == 0) {
            questions.rows.push_back({row[0], row[2], finds, rule, printed_in});
            continue;
        }
        if (row[1] != topic) out += "## " + markdown_text(cell_in_words("topic", topic = row[1], lang)) + "\n\n";
        if (row[0] != id) out += "### " + (id = row[0]) + "\n\n";
        out +=
            "**" + cell_in_words("severity", row[2], lang) + "**: " + markdown_text(finds) + ". " +
            markdown_text(remedy) + "\\\n" + (others.empty() ? "" : "**" + markdown_text(others) + "**\\\n") +
            markdown_text(cell_in_words("printed_in", printed_in, lang) + ", " + cell_in_words("basis", basis, lang)) +
            (rule.empty() ? "" : ", `" + rule + '`') + "\n\n";
    }
    return out + "## " + in.word("frågor", "questions") + "\n\n" +
           in.word(
               "Sådant som bara en människa kan säga. Svaret skrivs i filen under `[answers]` med sin nyckel: `true`, `false` eller `\"not-applicable: SKÄL\"`. Nej är ett fynd där villkoret gäller.",
               "What only a person can tell. The answer is written in the file under `[answers]`, by its key: `true`, `false` or `\"not-applicable: REASON\"`. No is a finding where the condition holds.") +
           "\n\n" + to_markdown(questions, lang);
}

std::string paragraph(const std::string& s) {
    std::string out;
    for (const std::string& line : wrapped(s, 98)) out += "  " + line + '\n';
    return out;
}

}  // namespace

int list_checks(const request& r) {
    r.only_tables("--list");
    sheet s = list_of_checks(r);
    std::set<std::string> checks, questions;
    for (const auto& cells : s.rows) (cells[0].rfind("LC-ASK-", 0) == 0 ? questions : checks).insert(cells[0]);
    if (r.opt.as == format::markdown) {
        r.opt.write(page_of_checks(s, r.opt.lang));
        return clean;
    }
    if (r.opt.as == format::text) {  // what a terminal has room for; --explain tells the rest of one
        s.columns = {{"id"}, {"severity"}, {"finds"}};
        for (auto& cells : s.rows)
            cells = {cells[0], cells[2], cells[4] + (cells[3].empty() ? "" : " (" + cells[3] + ")")};
    }
    std::string out = r.opt.present(s, r.word("Kontroller och frågor", "Checks and questions"));
    if (r.opt.as == format::text)
        out +=
            r.say("\n{} kontroller och {} frågor\n", "\n{} checks and {} questions\n", checks.size(), questions.size());
    r.opt.write(out);
    return clean;
}

int explain_check(const request& r) {
    r.only_tables("--explain");
    std::string out;
    bool is_one = false;
    std::vector<std::string_view> codes;
    for (const auto* table : {&rulebook::checks, &rulebook::check_questions})
        for (const rulebook::check_row& row : *table) {
            codes.push_back(row.code);
            if (!same_ignoring_case(row.code, r.explained)) continue;
            is_one = true;
            if (!is_asked(r, row)) continue;
            const bool question = row.id == check::answered;
            out += str(row.code) + "  " + r.word(label_of(severity_of(row.force))) + '\n' +
                   paragraph(question ? question_of(row, r.opt.lang) : r.word(row.title) + '.');
            if (const std::string others = exceptions_of(row, r.opt.lang); !others.empty()) out += paragraph(others);
            for (const std::string& help : help_of(row, r.opt.lang)) out += paragraph(help);
            for (const citation& place : row.source)
                out += "  [" + cited(place, r.opt.lang) + (question ? "" : ", " + r.word(label_of(row.basis))) + "]\n";
        }
    if (out.empty() && is_one)
        throw input_error("--explain",
                          say("{} har ingen kontroll {}", "{} has no check {}", r.opt.document_word, r.explained));
    if (out.empty())
        throw input_error("--explain", say("\"{}\" är ingen kontroll", "\"{}\" is not a check", r.explained) +
                                           suggestion(r.explained, codes));
    if (r.opt.as != format::text) out = r.opt.present(list_of_checks(r, r.explained), r.explained);
    r.opt.write(out);
    return clean;
}

}  // namespace tools
