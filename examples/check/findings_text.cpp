// SPDX-License-Identifier: MIT
// The findings for people, in lines for a terminal and as Markdown.
#include "../common/diagnostics.hpp"
#include "../common/output.hpp"
#include "../common/text.hpp"
#include "page_parts.hpp"
#include "told.hpp"

namespace tools {

using namespace lifecare;

namespace {

/// A part of the report: its heading and what stands below it.
struct told_section {
    std::string heading;
    std::vector<told> all;
    std::string remedy;  ///< what the remedies are called
    bool sourced;        ///< what is found has a source, what is asked has none to look up
};

std::vector<told_section> sections_of(const audited& a) {
    std::vector<told_section> out;
    const auto numbered = [](const std::string& heading, std::size_t n) {
        return heading + " (" + std::to_string(n) + ')';
    };
    const std::string remedy = a.word("Åtgärd", "Remedy");
    const std::pair<severity, label> severities[] = {{severity::error, {"Fel", "Errors"}},
                                                     {severity::warning, {"Varningar", "Warnings"}},
                                                     {severity::note, {"Anmärkningar", "Notes"}}};
    for (const auto& [how, heading] : severities)
        if (const auto these = a.of_severity(how); !these.empty())
            out.push_back({a.word(heading) + ": " + std::to_string(a.causes(how)) + a.places(how),
                           each_once(a, these, source_of), remedy, true});
    if (const auto these = a.of_state(finding_state::waived); !these.empty())
        out.push_back({numbered(a.word("Undantag", "Waived"), these.size()), each_once(a, these, source_of),
                       a.word("Godtaget", "Accepted"), true});
    if (const std::size_t n = a.of_state(finding_state::not_known).size())
        out.push_back({numbered(a.word("Ej kontrollerat: frågor som filen inte besvarar",
                                       "Not checked: questions that the file does not answer"),
                                n),
                       each_question_once(a, source_of),
                       {},
                       false});
    return out;
}

std::string title_of(const audited& a) {
    return (a.of.customer.empty() ? a.file : std::string(a.of.customer)) + ": " +
           std::string(lifecare::to_text(a.asked.document).view()) + ", " +
           std::string(lifecare::to_text(a.asked.day).view()) +
           (a.growth().empty() ? "" : a.word(", disk och minne ", ", disk and memory ") + a.growth());
}
std::string asked_heading(const audited& a) {
    return a.word("Frågor som bara en människa kan besvara: skriv svaren i [answers]",
                  "Questions that only a person can answer: write the answers in [answers]");
}
std::string asked_count(const audited& a, std::size_t n) {
    if (n == 1)
        return a.word("1 fråga är inte besvarad i [answers]: --questions visar den.",
                      "1 question is not answered in [answers]: --questions shows it.");
    return std::to_string(n) + a.word(" frågor är inte besvarade i [answers]: --questions visar dem.",
                                      " questions are not answered in [answers]: --questions shows them.");
}
std::string source_in_text(const audited& a, const rulebook::check_row& question) {
    return std::string(question.code.view()) + ", " + cited(*question.source.find(a.asked.document), a.lang);
}

std::string not_applicable_heading(const audited& a, std::size_t n) {
    return a.word("Frågor som enligt filen inte gäller", "Questions that by the file do not apply") + " (" +
           std::to_string(n) + ')';
}

/// Text in lines, the first less indented than the others; the source after it is never cut.
struct line_writer {
    std::size_t columns;

    std::string operator()(const std::string& s, std::size_t indent, const std::string& source = {}) const {
        const std::vector<std::string> lines = wrapped(printable(s), columns - indent - 2);
        std::string out;
        for (std::size_t i = 0; i < lines.size(); ++i)
            out += std::string(i == 0 ? 0 : indent + 2, ' ') + lines[i] + (i + 1 < lines.size() ? "\n" : "");
        if (!source.empty()) {
            const bool fits = indent + 2 + width(lines.back()) + 4 + width(source) <= columns;
            out += (fits ? "  [" : '\n' + std::string(indent + 2, ' ') + '[') + source + ']';
        }
        return std::string(indent, ' ') + out + '\n';
    }
};

}  // namespace

std::string to_text(const audited& a, bool all_questions, std::size_t columns) {
    const line_writer in_lines{columns};
    std::string out = in_lines(title_of(a), 0);
    if (const std::string examples = a.examples(); !examples.empty()) out += in_lines(examples, 0);
    for (const told_section& section : sections_of(a)) {
        out += '\n' + section.heading + '\n';
        for (const told& t : section.all) {
            out += in_lines(joined(t.ids) + "  " + t.title, 2, section.sourced ? t.source : std::string{});
            for (const told_line& line : t.lines)
                out += in_lines(line.text(), 6, section.sourced && t.source.empty() ? line.source : std::string{});
            if (!t.remedy.empty()) out += in_lines(section.remedy + ": " + t.remedy, 6);
        }
    }
    if (const auto none = a.questions(question_state::not_applicable); !none.empty()) {
        out += '\n' + not_applicable_heading(a, none.size()) + '\n';
        for (const auto* q : none) {
            out += in_lines(std::string(q->code.view()) + "  " + a.question(*q), 2);
            out += in_lines(a.word("Skäl", "Reason") + ": " + a.why_not(*q), 6);
        }
    }
    if (const auto ask = a.questions(question_state::open); all_questions && !ask.empty()) {
        out += '\n' + asked_heading(a) + '\n';
        for (const auto* q : ask)
            out += in_lines(std::string(q->rule.view()) + ": " + a.question(*q), 2, source_in_text(a, *q));
    } else if (!ask.empty()) {
        out += '\n' + in_lines(asked_count(a, ask.size()), 0);
    }
    std::string totals = a.totals();
    for (std::size_t end; (end = totals.find("; ")) != std::string::npos;) totals.replace(end, 2, "\n");
    return out + '\n' + totals + '\n';
}

std::string to_markdown(const audited& a, bool all_questions) {
    const auto md = [](const std::string& s) { return markdown_text(s); };
    std::string out = "# " + md(title_of(a)) + "\n\n";
    if (const std::string examples = a.examples(); !examples.empty()) out += "**" + md(examples) + "**\n\n";
    out += md(a.totals()) + '\n';
    for (const told_section& section : sections_of(a)) {
        out += "\n## " + md(section.heading) + "\n\n";
        for (const told& t : section.all) {
            out += "- **" + md(joined(t.ids)) + "** " + md(t.title) +
                   (section.sourced && !t.source.empty() ? " (" + md(t.source) + ')' : "") + '\n';
            for (const told_line& line : t.lines)
                out += "  - " + md(line.text()) +
                       (section.sourced && t.source.empty() ? " (" + md(line.source) + ')' : "") + '\n';
            if (!t.remedy.empty()) out += "  - *" + section.remedy + ":* " + md(t.remedy) + '\n';
        }
    }
    if (const auto none = a.questions(question_state::not_applicable); !none.empty()) {
        out += "\n## " + md(not_applicable_heading(a, none.size())) + "\n\n";
        for (const auto* q : none)
            out += "- **" + md(std::string(q->code.view())) + "** " + md(a.question(*q)) + "\n  - *" +
                   a.word("Skäl", "Reason") + ":* " + md(a.why_not(*q)) + '\n';
    }
    const auto ask = a.questions(question_state::open);
    if (all_questions && !ask.empty()) {
        out += "\n## " + md(asked_heading(a)) + "\n\n";
        for (const auto* q : ask)
            out += "- **" + md(std::string(q->rule.view())) + "** " + md(a.question(*q)) + " (" +
                   md(source_in_text(a, *q)) + ")\n";
    } else if (!ask.empty()) {
        out += '\n' + md(asked_count(a, ask.size())) + '\n';
    }
    return out;
}

}  // namespace tools
