// SPDX-License-Identifier: MIT
#include <algorithm>

#include "../common/text.hpp"
#include "page_parts.hpp"

namespace tools {

using namespace lifecare;

namespace {

constexpr std::size_t most_actions = 3, most_subjects = 3;

/// All findings of one check with one remedy: what is done about one is done about all.
struct action {
    const finding* first = nullptr;  ///< the one whose day comes first
    std::vector<std::string> subjects;
};

/// The day by which a finding matters; what has no day matters today.
date due(const audited& a, const finding& f) { return f.day.valid() ? f.day : a.asked.day; }

std::vector<action> actions_of(const audited& a) {
    std::vector<action> out;
    for (severity s : {severity::error, severity::warning})
        for (const finding* f : a.of_severity(s)) {
            auto at = std::find_if(out.begin(), out.end(), [&](const action& o) {
                return o.first->row == f->row && remedy_of(*o.first) == remedy_of(*f);
            });
            if (at == out.end()) at = out.insert(out.end(), action{f, {}});
            if (due(a, *f) < due(a, *at->first)) at->first = f;
            const std::string subject = a.subject(*f);
            if (std::find(at->subjects.begin(), at->subjects.end(), subject) == at->subjects.end())
                at->subjects.push_back(subject);
        }
    std::stable_sort(out.begin(), out.end(), [&](const action& x, const action& y) {
        const severity of_x = severity_of(*x.first), of_y = severity_of(*y.first);
        if (of_x != of_y) return of_x == severity::error;
        return due(a, *x.first) < due(a, *y.first);
    });
    if (out.size() > most_actions) out.resize(most_actions);
    return out;
}

/// "12 days left", "34 days ago", "Now".
std::string time_left(const audited& a, const finding& f) {
    if (!f.day.valid()) return a.word("Nu", "Now");
    const std::int32_t days = f.day.days() - a.asked.day.days();
    const std::string n = grouped(static_cast<std::uint64_t>(days < 0 ? -days : days)) + ' ' +
                          a.word((days == 1 || days == -1 ? nouns::days.one : nouns::days.several));
    return days < 0 ? a.say("Sedan {}", "{} ago", n) : a.say("{} kvar", "{} left", n);
}

}  // namespace

void write_first_actions(html& page, const audited& a) {
    const std::vector<action> all = actions_of(a);
    if (all.empty()) return;
    page.of("h2", {{"id", "first"}}, a.word("Gör detta först", "Do this first"));
    const auto list = page.in("ol", {{"class", "first"}});
    for (const action& one : all) {
        const auto item = page.in("li", {{"class", severity_of(*one.first) == severity::error ? "error" : "warning"}});
        std::string who;
        for (std::size_t i = 0; i < one.subjects.size() && i < most_subjects; ++i)
            who += (i == 0 ? "" : ", ") + one.subjects[i];
        if (one.subjects.size() > most_subjects)
            who += a.word(" och ", " and ") + std::to_string(one.subjects.size() - most_subjects) +
                   a.word(" till", " more");
        page.of("span", {{"class", "left"}}, time_left(a, *one.first)).text(": ");
        page.of("strong", a.title(*one.first)).text(" (" + who + "). ");
        if (const label remedy = remedy_of(*one.first); !remedy.sv.empty()) page.text(a.word(remedy));
    }
}

}  // namespace tools
