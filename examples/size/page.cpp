// SPDX-License-Identifier: MIT
// An answer as Markdown and as a page: the same tables and sentences as in text.
#include "../common/write/page.hpp"
#include "../common/write/presentation.hpp"
#include "tables.hpp"

namespace tools::sizing {

namespace {

/// A part of an answer: its heading, its table where it has one, and what is said below it.
struct answer_part {
    std::string heading;
    sheet table;
    std::vector<std::string> below;
};

std::vector<answer_part> parts_of(const answer& a) {
    const question& q = a.asked;
    std::vector<answer_part> out;
    out.push_back({q.word("Lagring", "Storage"), line_table(a), {}});
    if (q.grows()) out.back().below.push_back(growth_text(q) + " [" + q.word(basis::assumed) + ']');
    out.push_back({q.word("Referensklass", "Reference class"), {}, {}});
    if (a.servers.for_class)
        out.back().below = {class_in_words(q, *a.servers.for_class) + " (" + class_why(a) + ") [" + class_source(a) +
                            ']'};
    else out.back().below = {class_why(a)};
    if (const std::string note = class_note(a); !note.empty()) out.back().below.push_back(note);
    out.push_back({q.word("Servrar", "Servers"), server_table(a), {}});
    if (out.back().table.rows.empty()) {
        if (const std::string none = no_servers(a); none.empty()) out.pop_back();
        else out.back().below = {none};
    }
    for (const std::string& w : warnings_of(q, a.servers)) out.back().below.push_back(q.word("Obs: ", "Note: ") + w);
    return out;
}

std::string together(const question& q) { return q.word("Tillsammans", "Together"); }

presentation about(const question& q, std::string title) { return {std::move(title), q.opt.lang, q.opt.day(), {}}; }

}  // namespace

std::string to_markdown(const std::vector<answer>& all) {
    std::string out;
    for (const answer& a : all) {
        const question& q = a.asked;
        out +=
            (out.empty() ? "# " : "\n# ") + markdown_text(title_of(q)) + "\n\n" + markdown_text(subtitle_of(q)) + '\n';
        for (const answer_part& part : parts_of(a)) {
            out += "\n## " + markdown_text(part.heading) + '\n';
            if (!part.table.rows.empty()) out += '\n' + tools::to_markdown(part.table, q.opt.lang);
            for (const std::string& s : part.below) out += '\n' + markdown_text(s) + '\n';
        }
    }
    if (all.size() > 1) {
        const question& q = all.front().asked;
        out += "\n# " + together(q) + "\n\n" + tools::to_markdown(sum_table(all), q.opt.lang);
    }
    return out;
}

std::string to_html(const std::vector<answer>& all) {
    const question& q = all.front().asked;
    html page;
    {
        const page_frame frame = begin_page(page, title_of(q), q.opt.lang);
        const auto main = page.in("main");
        for (const answer& a : all) {
            page.of("h1", title_of(a.asked)).of("p", subtitle_of(a.asked));
            for (const answer_part& part : parts_of(a)) {
                if (part.table.rows.empty()) page.of("h2", part.heading);
                else write_table(page, part.table, about(q, part.heading));
                for (const std::string& s : part.below) page.of("p", s);
            }
        }
        if (all.size() > 1) {
            page.of("h1", together(q));
            write_table(page, sum_table(all), about(q, q.word("Summa", "Total")));
        }
    }
    return page.str() + '\n';
}

}  // namespace tools::sizing
