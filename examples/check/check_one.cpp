// SPDX-License-Identifier: MIT
#include "../common/text.hpp"
#include "difference.hpp"
#include "findings_data.hpp"
#include "waivers.hpp"

namespace tools {

using namespace lifecare;

namespace {

std::string answer_of(const request& r, const audited& a) {
    if (r.waivers) return waivers_for(a, r.threshold());
    if (!r.opt.other_format.empty()) return to_string(a.as_report(), r.opt.other_format);
    switch (r.opt.as) {
        case format::text: return to_text(a, r.questions, r.opt.width());
        case format::json: return to_json(a);
        case format::markdown: return to_markdown(a, r.questions);
        case format::html: return to_html(a);
        default:
            return r.opt.present(
                findings_sheet(a),
                a.word("Granskning av ", "Check of ") + (a.of.customer.empty() ? a.file : std::string(a.of.customer)),
                {a.totals()});
    }
}

}  // namespace

int check_one(const request& r) {
    const severity at = r.threshold();
    const audited a = r.audit(r.files.front());
    if (!r.since.empty() && !a.summary.nothing_checked()) return changes_since(r, {&a}, false);
    r.opt.write(answer_of(r, a));
    if (a.summary.nothing_checked()) {
        r.opt.io.report(say("lifecare-check: inget gick att kontrollera: {} säger inget som {} har en regel om\n",
                            "lifecare-check: nothing could be checked: {} says nothing that {} has a rule for\n",
                            printable(a.file), lifecare::to_text(a.asked.document).view()));
        return could_not_check;
    }
    return r.waivers || a.summary.clean(at) ? clean : findings;
}

}  // namespace tools
