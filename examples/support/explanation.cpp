// SPDX-License-Identifier: MIT
/// \file
/// On which rows, and on whose dates, an answer rests.
#include <algorithm>
#include <lifecare/rulebook/about/contradictions.hpp>
#include <lifecare/rulebook/operations.hpp>
#include <lifecare/words/keys.hpp>

#include "common/diagnostics.hpp"
#include "words.hpp"

namespace tools::support {

using namespace lifecare;

namespace {

/// The days of a vendor's cycle, and who says so.
sentence days_of(const rulebook::vendor_cycle& c) {
    const sentence mainstream =
        c.mainstream_end.valid() ? say(", övriga rättningar till {}", ", other fixes until {}", str(c.mainstream_end))
                                 : sentence{};
    const sentence security = c.security_end.valid()
                                  ? say(", säkerhet till {}", ", security until {}", str(c.security_end))
                                  : say(", inget slut publicerat", ", no end published");
    const sentence paid =
        c.paid_end.valid() ? say(", mot betalning till {}", ", bought until {}", str(c.paid_end)) : sentence{};
    const sentence note = c.note.en.empty() ? sentence{} : say("; {}", "; {}", c.note);
    return say("släppt {}{}{}{}{}  [{}, {}, extern källa]", "released {}{}{}{}{}  [{}, {}, external]", str(c.released),
               mainstream, security, paid, note, str(c.source.place()), str(c.source.as_of()));
}

/// "endoflife.date 2026-08-22, Microsoft 2025-05-09, 2023-01-25", newest first, and the age of the newest.
template <class Rows>
std::string sources_line(const question& q, const char* swedish, const char* english, const Rows& rows) {
    std::vector<std::pair<date, std::string>> sources;
    for (const auto& row : rows) {
        const std::pair<date, std::string> s{row.source.as_of(), str(row.source.publisher())};
        if (std::find(sources.begin(), sources.end(), s) == sources.end()) sources.push_back(s);
    }
    std::sort(sources.rbegin(), sources.rend());
    std::string all;
    for (std::size_t i = 0; i < sources.size(); ++i)
        all += (i ? ", " : "") + (i && sources[i].second == sources[i - 1].second ? "" : sources[i].second + ' ') +
               str(sources[i].first);
    const std::int32_t age = q.day.days() - sources.front().first.days();
    const std::string days = counted(static_cast<std::uint64_t>(std::max(age, 0)), nouns::days, q.opt.lang);
    std::string old;
    if (age > 0) old = q.say(age == 1 ? " ({} gammalt)" : " ({} gamla)", " ({} old)", days);
    return q.say("{}: {}{}\n", "{}: {}{}\n", q.word(swedish, english), all, old);
}

}  // namespace

std::vector<std::string> explanation(const question& q, const item& i) {
    std::vector<std::string> out;
    const suite_answer& s = i->verdict.suite;
    if (s.citation) {
        std::string row = i->what.product ? product_name(i->what) : printable(i->written);
        if (s.row) row = version_name(s.row->product, s.row->version);
        else if (s.cloud) row = version_name(s.cloud->product, s.cloud->version);
        if (s.row && !s.row->comment.empty()) row += ", \"" + str(s.row->comment) + '"';
        out.push_back(q.say("systemet: {}  [{}, {}]", "suite: {}  [{}, {}]", row, place_of(q, s), label_of(s.basis)));
    }
    if (s.row && s.row->from_week.valid())
        out.push_back(q.say("  {} börjar måndagen den {}", "  {} begins on Monday {}", str(s.row->supported_from),
                            str(s.window.first_day)));
    if (s.row && s.row->until_week.valid())
        out.push_back(q.say("  {} börjar {}; sista dagen är söndagen före [antaget]",
                            "  {} begins on {}; the last day is the Sunday before [assumed]",
                            str(s.row->supported_until), str(s.row->until_week.monday())));
    if (s.row && s.row->required_week.valid())
        out.push_back(q.say("  krav från {} ({}): {}", "  demanded from {} ({}): {}", str(s.row->required_from),
                            str(s.row->required_week.monday()), s.row->condition.words));
    if (i->what.product == software_product::safari && s.state == suite_state::rolling)
        out.push_back(q.say("  läsning: {} [antaget]", "  reading: {} [assumed]",
                            row_with_key(rulebook::contradictions, "safari-versions").resolution));
    if (s.unstated.contains(condition_term::approval)) {
        const rulebook::requirement& row = row_with_key(rulebook::operations_requirements, "third-party-notice");
        out.push_back(
            q.say("  får ej: {}  [{}]", "  may not be: {}  [{}]", row.rule, cited(*row.source.find(q.document))));
    }
    if (s.state == suite_state::rolling && i->verdict.version.source) {
        const auto& source = *i->verdict.version.source;
        out.push_back(q.say("versioner: {}  [{}, {}, extern källa]", "versions: {}  [{}, {}, external]",
                            str(source.publisher()), str(source.place()), str(source.as_of())));
    }
    const vendor_answer& v = i->verdict.vendor;
    if (v.cycle)
        out.push_back(q.say("leverantören: {} {}: {}", "vendor: {} {}: {}", product_name(i->what), cycle_name(*v.cycle),
                            days_of(*v.cycle)));
    if (v.disagrees)
        out.push_back(q.say("  en annan källa säger: {}", "  another source says: {}", days_of(*v.disagrees)));
    return out;
}

std::string heading(const question& q) {
    return std::string(heading_of(q.document).view()) + "  |  " + str(q.day) + "\n" +
           sources_line(q, "Leverantörernas datum", "Vendors' dates", q.ask.cycles) +
           sources_line(q, "Webbläsares versioner", "Browsers' releases", q.ask.releases);
}

}  // namespace tools::support
