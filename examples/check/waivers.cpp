// SPDX-License-Identifier: MIT
#include "waivers.hpp"

#include <algorithm>
#include <lifecare/words.hpp>
#include <set>

#include "../common/text.hpp"
#include "../common/write/toml_text.hpp"

namespace tools {

using namespace lifecare;

std::string waivers_for(const audited& a, severity least) {
    std::vector<const finding*> found;
    for (const finding& f : a.findings)
        if (f.state == finding_state::found && severity_of(f) >= least) found.push_back(&f);
    // A waiver without subject accepts all findings of its check.
    const auto accepts_all = [&](const finding& f) {
        return std::any_of(found.begin(), found.end(), [&](const finding* other) {
            return other->row->code.view() == f.row->code.view() && other->subject.empty();
        });
    };
    const auto comment = [&](const finding& f) {
        return "# " + a.word(label_of(severity_of(f))) + ": " + printable(a.subject(f) + ": " + a.message(f)) + '\n';
    };
    std::set<std::string> written;
    std::string out, not_possible;
    for (const finding* f : found) {
        if (f->row->topic.view() == "waivers") {
            not_possible += "# " + str(f->row->code) + ": " + printable(a.message(*f)) + '\n';
            continue;
        }
        const std::string subject(accepts_all(*f) ? std::string_view{} : f->subject), code = str(f->row->code);
        if (!written.insert(code + '\n' + subject).second) continue;
        out += out.empty() ? "" : "\n";
        for (const finding* same : found)
            if (same->row->code.view() == f->row->code.view() && (subject.empty() || same->subject == f->subject))
                out += comment(*same);
        out += "[[waiver]]\ncheck = " + toml_text(code) + '\n';
        if (!subject.empty()) out += "subject = " + toml_text(subject) + '\n';
        out += "reason = \"\"\nuntil = \"\"\n";
    }
    if (!not_possible.empty())
        out += (out.empty() ? "" : "\n") + a.word("# Utan möjlighet till undantag:\n", "# Not to be waived:\n") +
               not_possible;
    if (out.empty()) out = a.word("# Inga fynd att göra undantag för.\n", "# No findings to waive.\n");
    return out;
}

}  // namespace tools
