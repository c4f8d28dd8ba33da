// SPDX-License-Identifier: MIT
#include "told.hpp"

#include <map>
#include <tuple>

namespace tools {

using namespace lifecare;

std::string joined(const std::vector<std::string>& all) {
    std::string out;
    for (const std::string& one : all) out += (out.empty() ? "" : ", ") + one;
    return out;
}

std::string told_line::text() const {
    const std::string what = joined(particulars);
    return joined(subjects) + (what.empty() ? "" : ": " + what);
}

namespace {

/// Joins the lines that agree in all but one list, in the order of the first.
template <class Key>
std::vector<told_line> merged(const std::vector<told_line>& lines, std::vector<std::string> told_line::*list, Key key) {
    std::vector<told_line> out;
    std::map<std::pair<std::vector<std::string>, std::string>, std::size_t> at;
    for (const told_line& line : lines) {
        const auto [place, is_new] = at.try_emplace({key(line), line.source}, out.size());
        if (is_new) out.push_back(line);
        else
            (out[place->second].*list)
                .insert((out[place->second].*list).end(), (line.*list).begin(), (line.*list).end());
    }
    return out;
}

/// The source of a finding is that of its lines, where they have the same.
void agree_on_source(told& t) {
    if (t.lines.empty()) return;
    t.source = t.lines[0].source;
    for (const told_line& line : t.lines)
        if (line.source != t.lines[0].source) t.source.clear();
}
/// Adds a source to others: "techspec-2025 8.1; techspec-2025 8.2".
void add_source(std::string& all, const std::string& more) {
    if (("; " + all + ';').find("; " + more + ';') == std::string::npos) all += "; " + more;
}

}  // namespace

std::vector<told> each_once(const audited& a, const std::vector<const finding*>& findings, source_words source) {
    std::vector<told> out;
    std::vector<const finding*> first;  // of each of them
    std::map<std::tuple<const void*, const void*, std::string_view>, std::size_t> at;
    for (const finding* f : findings) {
        const auto [place, is_new] = at.try_emplace({f->row, f->accepted, remedy_of(*f).sv.view()}, out.size());
        if (is_new) {
            first.push_back(f);
            std::string remedy = remedy_of(*f, a.lang);
            if (f->accepted) {
                remedy = std::string(f->accepted->reason) +
                         (f->accepted->approver.empty() ? "" : " (" + std::string(f->accepted->approver) + ')');
                if (f->accepted->last_day.valid())
                    remedy +=
                        a.word(", till ", ", until ") + std::string(lifecare::to_text(f->accepted->last_day).view());
            }
            out.push_back({{std::string(f->row->code.view())},
                           a.title(*f),
                           {},
                           f->state == finding_state::not_known ? std::string{} : remedy,
                           {}});
        }
        const std::string more = a.particulars(*f);
        out[place->second].lines.push_back({{a.subject(*f)},
                                            more.empty() ? std::vector<std::string>{} : std::vector<std::string>{more},
                                            source(a, *f->citation, f->basis)});
    }
    for (std::size_t i = 0; i < out.size(); ++i) {
        told& t = out[i];
        const bool of_installation_only =
            t.lines.size() == 1 && first[i]->subject.empty() && t.lines[0].particulars.empty();
        t.lines = merged(t.lines, &told_line::subjects, [](const told_line& line) { return line.particulars; });
        t.lines = merged(t.lines, &told_line::particulars, [](const told_line& line) { return line.subjects; });
        agree_on_source(t);
        if (of_installation_only) t.lines.clear();
    }
    return out;
}

std::vector<told> each_question_once(const audited& a, source_words source) {
    std::vector<told> out;
    std::map<std::string, std::size_t> at;
    for (const told& t : each_once(a, a.of_state(finding_state::not_known), source)) {
        std::string key = t.title;
        for (const told_line& line : t.lines) key += '\n' + line.text();
        const auto [place, is_new] = at.try_emplace(key, out.size());
        if (is_new) {
            out.push_back(t);
            continue;
        }
        told& known = out[place->second];
        known.ids.push_back(t.ids[0]);
        if (known.lines.empty()) add_source(known.source, t.source);
        for (std::size_t i = 0; i < known.lines.size(); ++i) add_source(known.lines[i].source, t.lines[i].source);
        agree_on_source(known);
    }
    return out;
}

}  // namespace tools
