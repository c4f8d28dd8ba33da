// SPDX-License-Identifier: MIT
/// \file
/// What is found in an installation, by check and in words.
#pragma once

#include <type_traits>

#include "../../check.hpp"
#include "installations.hpp"

namespace audited {

/// Collects what is said.
struct collector final : finding_sink {
    std::vector<finding> all;
    constexpr void operator()(const finding& f) override {
        if (!std::is_constant_evaluated()) all.push_back(f);
    }
};
inline std::vector<finding> findings_of(check c, const installation& i, document d = techspec_2025, date on = day) {
    collector got;
    audit(i, {.document = d, .day = on}, got);
    std::vector<finding> of_check;
    for (const finding& f : got.all)
        if (f.check == c) of_check.push_back(f);
    return of_check;
}

inline std::string code_of(check c) {
    for (const rulebook::check_row& r : rulebook::checks)
        if (r.id == c) return std::string{r.code.view()};
    return {};
}

/// How a check goes, then each of its findings: "?" not known, "~" waived; the subject, (the part), 'the words',
/// have/want, the day, and the basis and the
/// @place where they are not those of the check's row.
inline std::string outcome(check c, const installation& i, document d, date on) {
    collector got;
    std::string out{to_text(audit(i, {.document = d, .day = on}, got).of(c)).view()};
    const auto add = [&](std::string_view before, std::string_view word, std::string_view after = "") {
        if (!word.empty()) ((out += before) += word) += after;
    };
    for (const finding& f : got.all) {
        if (f.check != c) continue;
        // What is not known is asked.
        if (f.state == finding_state::not_known) CHECK(!f.row->question.sv.empty());
        out += f.state == finding_state::not_known ? "; ?" : f.state == finding_state::waived ? "; ~" : ";";
        add(" ", f.subject);
        add(" (", f.part.en, ")");
        add(" '", f.detail, "'");
        if (f.database.row != nullptr) add(" '", name_of(f.database).view(), "'");
        if (f.unit != finding_unit::none) out += ' ' + std::to_string(f.have) + '/' + std::to_string(f.want);
        if (f.day.valid()) add(" ", to_text(f.day));
        if (f.basis != f.row->basis) add(" ", to_text(f.basis));
        if (f.citation->place() != f.row->source.find(d)->place()) add(" @", f.citation->place());
    }
    return out;
}

/// A check, an installation, and what is said of it.
struct said {
    check id;
    std::string says;
    installation about;
    document from = techspec_2025;
    date on = day;
};
inline void as_said(std::initializer_list<said> rows) {
    for (const said& row : rows) {
        INFO(code_of(row.id));
        CHECK(outcome(row.id, row.about, row.from, row.on) == row.says);
    }
}

}  // namespace audited
