// SPDX-License-Identifier: MIT
// The findings for programs: as a table and as JSON.
#include "findings_data.hpp"

#include "../common/diagnostics.hpp"
#include "../common/text.hpp"
#include "../common/write/json_text.hpp"

namespace tools {

using namespace lifecare;

const char* state_of(const finding& f) {
    if (f.state == finding_state::found) return "found";
    return f.state == finding_state::waived ? "waived" : "not-checked";
}

sheet findings_sheet(const audited& a) {
    sheet out{{{"id"},
               {"severity"},
               {"state"},
               {"subject"},
               {"message"},
               {"remedy"},
               {"document"},
               {"section"},
               {"basis"},
               {"file"},
               {"line", alignment::right}},
              {}};
    for (const finding& f : a.findings) {
        const std::size_t line = a.place(f).line;
        out.rows.push_back({str(f.row->code), str(lifecare::to_text(severity_of(f))), state_of(f),
                            printable(a.subject(f)), printable(a.message(f)),
                            f.state == finding_state::found ? remedy_of(f, a.lang) : std::string{},
                            str(lifecare::to_text(f.citation->document())), str(f.citation->place()),
                            str(lifecare::to_text(f.basis)), a.file, line ? std::to_string(line) : std::string{}});
    }
    return out;
}

json findings_json(const audited& a) {
    json findings = json::array(), questions = json::array(), checks = json::array();
    for (const finding& f : a.findings) {
        json one = {{"id", str(f.row->code)},  {"severity", str(lifecare::to_text(severity_of(f)))},
                    {"state", state_of(f)},    {"subject", a.subject(f)},
                    {"message", a.message(f)}, {"identity", a.identity(f)}};
        if (f.state == finding_state::found && !f.row->remedy.sv.empty()) one["remedy"] = remedy_of(f, a.lang);
        if (f.accepted) one["waived_because"] = f.accepted->reason;
        one["document"] = str(lifecare::to_text(f.citation->document()));
        one["section"] = str(f.citation->place());
        one["basis"] = str(lifecare::to_text(f.basis));
        if (f.unit != finding_unit::none) one["have"] = f.have, one["want"] = f.want;
        if (f.day.valid()) one["day"] = day_text(f.day);
        if (const file_position at = a.place(f); at.line) one["line"] = at.line, one["column"] = at.column;
        findings.push_back(std::move(one));
    }
    for (const rulebook::check_row& q : rulebook::check_questions.in(a.asked.document)) {
        const citation& where = *q.source.find(a.asked.document);
        constexpr const char* states[] = {"not-asked", "open", "yes", "no", "undecided", "not-applicable"};
        const question_standing stands = standing_of(q, a.of);
        json said = nullptr;
        if (stands.state == question_state::yes) said = true;
        if (stands.state == question_state::no || stands.state == question_state::undecided) said = false;
        if (stands.state == question_state::not_applicable) said = "not-applicable";
        const std::string why = a.why_not(q);
        questions.push_back(
            {{"id", str(q.code)},
             {"rule", str(q.rule)},
             {"question", bare_question_of(q, a.lang)},
             {"condition", stands.condition ? json(a.word(stands.condition->condition)) : json(nullptr)},
             {"state", states[static_cast<std::size_t>(stands.state)]},
             {"answer", said},
             {"reason", why.empty() ? json(nullptr) : json(why)},
             {"document", str(lifecare::to_text(where.document()))},
             {"section", str(where.place())}});
    }
    for (std::size_t c = 0; c < check_count; ++c)
        checks.push_back({{"id", code_of(static_cast<check>(c))},
                          {"state", str(lifecare::to_text(a.summary.of(static_cast<check>(c))))}});
    json out = {{"installation", a.of.customer},
                {"file", a.file},
                {"document", str(lifecare::to_text(a.asked.document))},
                {"as_of", day_text(a.asked.day)},
                {"example", !a.examples().empty()},
                {"growth", a.asked.growth.years ? json{{"years", a.asked.growth.years},
                                                       {"basis_points_a_year", a.asked.growth.basis_points}}
                                                : json(nullptr)},
                {"errors", a.summary.findings(severity::error)},
                {"warnings", a.summary.findings(severity::warning)},
                {"notes", a.summary.findings(severity::note)},
                {"waived", a.summary.waived()},
                {"not_checked", a.summary.not_known()}};
    out["findings"] = std::move(findings);
    out["questions"] = std::move(questions);
    out["checks"] = std::move(checks);
    return out;
}

std::string to_json(const audited& a) { return to_string(findings_json(a)); }

std::string to_string(const json& document) { return json_text(document, 2) + '\n'; }

}  // namespace tools
