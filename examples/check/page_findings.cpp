// SPDX-License-Identifier: MIT
// The findings on a page: what is wrong once, with all whom it is about.
#include "../common/text.hpp"
#include "page_parts.hpp"

namespace tools {

using namespace lifecare;

namespace {

void one_after_another(html& page, const char* tag, const std::vector<std::string>& all, const char* between) {
    for (std::size_t i = 0; i < all.size(); ++i) page.text(i == 0 ? "" : between).of(tag, all[i]);
}

}  // namespace

void write_entries(html& page, const std::vector<told>& all, const char* kind, const std::string& remedy) {
    for (const told& t : all) {
        const auto article = page.in("article", {{"class", std::string("finding ") + kind}});
        page.of("h4", t.title);
        if (!t.lines.empty()) {
            const auto list = page.in("ul");
            for (const told_line& line : t.lines) {
                const auto item = page.in("li");
                one_after_another(page, "b", line.subjects, ", ");
                if (!line.particulars.empty()) page.text(": ");
                one_after_another(page, "span", line.particulars, " · ");
                if (t.source.empty()) page.text(" ").of("cite", line.source);
            }
        }
        if (!t.remedy.empty()) {
            const auto line = page.in("p");
            page.of("b", remedy).text(": " + t.remedy);
        }
        const auto line = page.in("p", {{"class", "source"}});
        one_after_another(page, "code", t.ids, ", ");
        if (!t.source.empty()) page.text(" ").of("cite", t.source);
    }
}

void write_findings(html& page, const audited& a) {
    if (a.of_state(finding_state::found).empty()) page.of("p", a.word("Inga.", "None."));
    for (severity how : {severity::error, severity::warning, severity::note}) {
        if (a.summary.findings(how) == 0) continue;
        std::string heading = a.word("Anmärkningar: bra att veta", "Notes: good to know");
        if (how == severity::error) heading = a.word("Fel: måste åtgärdas", "Errors: must be fixed");
        if (how == severity::warning) heading = a.word("Varningar: bör åtgärdas", "Warnings: should be fixed");
        page.of("h3", heading + ": " + std::to_string(a.causes(how)) + a.places(how));
        write_entries(page, each_once(a, a.of_severity(how), source_of), lifecare::to_text(how).view().data(),
                      a.word("Åtgärd", "Remedy"));
    }
    if (const auto waived = a.of_state(finding_state::waived); !waived.empty()) {
        page.of("h3", a.word("Undantag: beslutade avvikelser", "Waived: deviations that are decided") + " (" +
                          std::to_string(waived.size()) + ')');
        write_entries(page, each_once(a, waived, source_of), "waived", a.word("Godtaget", "Accepted"));
    }
}

}  // namespace tools
