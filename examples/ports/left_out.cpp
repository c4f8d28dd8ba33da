// SPDX-License-Identifier: MIT
#include "left_out.hpp"

#include "../common/text.hpp"
#include "script_text.hpp"

namespace tools {

using namespace lifecare;

optional_openings optional_left_out(const site& s, const opening_list& listed, const server* only,
                                    const ends_wanted& wanted) {
    optional_openings out;
    if (listed.asked().optional) return out;
    const opening_list whole = openings_of(s);
    const auto add = [&](const opening_line& l, std::size_t times) {
        if (l->need() != flow_need::optional || !wanted(l.from, l.to)) return;
        out.openings += times;
        const std::string sections = l->sections();
        if ((", " + out.sections + ", ").find(", " + sections + ", ") == std::string::npos)
            out.sections += (out.sections.empty() ? "" : ", ") + sections;
    };
    if (only) {
        whole.each([&](const opening_line& l) { add(l, 1); }, only);
        return out;
    }
    // Ends of a kind have the same openings: found once, counted for all.
    whole.each_of_kinds([&](const opening_line& l) {
        const std::size_t from = whole.kind_of(whole.place_of(l.from)), to = whole.kind_of(whole.place_of(l.to));
        const std::size_t callers = whole.kinds()[from].members.size(), answers = whole.kinds()[to].members.size();
        add(l, callers * (from == to ? answers - 1 : answers));
    });
    return out;
}

std::string left_out_line(const site& s, const optional_openings& out) {
    if (out.openings == 0) return "";
    const sentence what = say(
        "VALFRITT, UTELÄMNAT: öppningar enligt {} ({} st); --optional tar med dem, lifecare-ports matrix listar dem",
        "OPTIONAL, LEFT OUT: openings of {} ({} in all); --optional includes them, lifecare-ports matrix lists them",
        out.sections, grouped(out.openings));
    return "# " + comment_text(what.in(s.lang)) + '\n';
}

}  // namespace tools
