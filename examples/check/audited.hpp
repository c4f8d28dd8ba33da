// SPDX-License-Identifier: MIT
/// \file
/// An installation file after its audit: what was found, in words, and where in the file it stands.
#pragma once

#include <lifecare/audit.hpp>
#include <string>
#include <vector>

#include "../common/installation_file.hpp"
#include "../common/report.hpp"

namespace tools {

/// The stable id of a check: "LC-NAME-001".
std::string code_of(lifecare::check c);
/// A citation as people read it: "techspec-2025 3.1.3".
std::string cited(const lifecare::citation& c, lifecare::language lang);
/// A day as YYYY-MM-DD, 0000-00-00 for none.
std::string day_text(lifecare::date d);

/// Keeps all that an audit says.
struct finding_list final : lifecare::finding_sink {
    std::vector<lifecare::finding> all;
    void operator()(const lifecare::finding& f) override { all.push_back(f); }
};

/// A question in words, without the condition on which it depends.
std::string bare_question_of(const lifecare::rulebook::check_row& q, lifecare::language lang);
/// A question with the condition on which it depends.
std::string question_of(const lifecare::rulebook::check_row& q, lifecare::language lang);
/// How what a check finds is fixed, with what a tool or the file can do about it.
std::string remedy_of(const lifecare::rulebook::check_row& row, lifecare::language lang);
/// The same of one finding.
std::string remedy_of(const lifecare::finding& f, lifecare::language lang);
/// What helps with a check or a question, a paragraph each: how it is fixed, what the file may state.
std::vector<std::string> help_of(const lifecare::rulebook::check_row& row, lifecare::language lang);

/// An audit and all that it said.
struct audited : one_language {
    std::string file;                                                      ///< the file's name
    installation_file of;                                                  ///< the installation
    lifecare::audit_request asked;                                         ///< against what
    lifecare::audit_summary summary;                                       ///< how it went
    std::vector<lifecare::finding> findings;                               ///< found, waived and not known, by topic
    lifecare::client_openings clients = lifecare::client_openings::exact;  ///< how the page shows the client's ports

    /// What is wrong, or the question, whomever it is about.
    [[nodiscard]] std::string title(const lifecare::finding& f) const;
    /// What is particular to this one: part, words of the file, what there is and what there must be; may be empty.
    [[nodiscard]] std::string particulars(const lifecare::finding& f) const;
    /// Both in one sentence.
    [[nodiscard]] std::string message(const lifecare::finding& f) const;
    /// Whom it is about: a server, a certificate, "client"; the customer for the installation itself.
    [[nodiscard]] std::string subject(const lifecare::finding& f) const;
    /// Where in the file stands what is wrong: the value, or the table that it is missing in; line 0 where it stands
    /// nowhere.
    [[nodiscard]] file_position place(const lifecare::finding& f) const;
    /// A finding's stable identity in every language: id, subject, part and words of the file.
    [[nodiscard]] std::string identity(const lifecare::finding& f) const;
    /// The findings of one severity that no waiver accepts.
    [[nodiscard]] std::vector<const lifecare::finding*> of_severity(lifecare::severity s) const;
    /// The findings of a state.
    [[nodiscard]] std::vector<const lifecare::finding*> of_state(lifecare::finding_state s) const;
    /// What the file says itself is an example: "An example, not your installation: CORE01, WEB01"; empty for none.
    [[nodiscard]] std::string examples() const;
    /// A question with the condition on which it depends: "Is there a certificate for it? (if data files are
    /// encrypted)".
    [[nodiscard]] std::string question(const lifecare::rulebook::check_row& q) const;
    /// Why a question is not asked, or does not apply; empty for the others.
    [[nodiscard]] std::string why_not(const lifecare::rulebook::check_row& q) const;
    /// The document's questions that stand so in the file.
    [[nodiscard]] std::vector<const lifecare::rulebook::check_row*> questions(lifecare::question_state s) const;
    /// For which growth disk and memory are judged: "after 5 years, 3 % a year"; empty for none.
    [[nodiscard]] std::string growth() const;
    /// How much is wrong of a severity: what is wrong alike in many places is wrong once.
    [[nodiscard]] std::size_t causes(lifecare::severity s) const;
    /// " (43 places)" where there are more places than causes.
    [[nodiscard]] std::string places(lifecare::severity s) const;
    /// "5 errors (43 places)".
    [[nodiscard]] std::string counted_in_words(lifecare::severity s) const;
    /// "2 errors, 1 warning, 0 notes; ..."
    [[nodiscard]] std::string totals() const;
    /// A size as a person reads it.
    [[nodiscard]] std::string size(std::uint64_t bytes) const;
    /// Two sizes that stand beside each other: those that differ never look equal.
    [[nodiscard]] std::pair<std::string, std::string> sizes(std::uint64_t a, std::uint64_t b) const;
    /// The run for programs: one result for each finding and each check that passed or was not checked.
    [[nodiscard]] report as_report() const;

private:
    [[nodiscard]] std::string questions_answered() const;
};

/// Audits a file that was read.
audited audit_file(std::string name, installation_file of, const lifecare::audit_request& asked,
                   lifecare::language lang);

/// The findings for people, each told once with all that it is about: for a terminal or a pipe, in lines of at most so
/// many columns, and as Markdown. `all_questions` shows the questions of [answers] that the file leaves open, too.
std::string to_text(const audited& a, bool all_questions, std::size_t columns);
std::string to_markdown(const audited& a, bool all_questions);

/// All that the audit says, for programs.
std::string to_json(const audited& a);

/// The findings as one page that needs nothing else: no network, no script.
std::string to_html(const audited& a);

/// The JSON schema of the installation file, for editors.
std::string installation_schema();

}  // namespace tools
