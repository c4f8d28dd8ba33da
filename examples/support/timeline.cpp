// SPDX-License-Identifier: MIT
/// \file
/// Both clocks over time: as text, as a picture, as a table.
#include <algorithm>

#include "answers.hpp"
#include "common/diagnostics.hpp"
#include "common/pictures/timeline.hpp"
#include "words.hpp"

namespace tools::support {

using namespace lifecare;

namespace {

/// One version's two spans: no day is open.
struct bar {
    std::string name;
    date suite_first, suite_last, vendor_first, vendor_last;
    timeline_span drawn = {};   ///< the suite's span; of the latest version alone the days on which this one was that
    date last_day = {};         ///< the one that binds
    std::string machines = {};  ///< where it is
    bool by_suite = false, by_vendor = false;
};

/// The span of support by the suite's document.
timeline_span drawn_of(const item& i, const bar& b) {
    timeline_span s{b.by_suite, b.suite_first, b.suite_last};
    const suite_state state = i->verdict.suite.state;
    if (state == suite_state::too_old || state == suite_state::excluded || state == suite_state::not_applicable ||
        state == suite_state::other_machine)
        return {};
    if (state != suite_state::rolling) return s;
    const date superseded = i->verdict.superseded_on();
    if (i->verdict.outdated && !superseded.valid()) return {};  // that it no longer is the latest is all that is known
    if (!s.first.valid() || (b.vendor_first.valid() && s.first < b.vendor_first)) s.first = b.vendor_first;
    if (superseded.valid()) s.last = superseded.plus_days(-1);
    return s.first.valid() && s.last.valid() && s.last < s.first ? timeline_span{} : s;
}

std::vector<bar> bars_of(const question& q, const std::vector<item>& items) {
    std::vector<bar> bars;
    for (const item& i : items) {
        if (!i->what.product) continue;
        const support_answer& v = i->verdict;
        bar b{product_name(i->what) + ' ' + version_name(i->what.version, i->what.release),
              v.suite.window.first_day,
              v.suite.last_day(),
              {},
              {}};
        b.by_suite = v.suite.row || v.suite.cloud;
        b.last_day = v.last_day;
        b.machines = machine_name(q, i);
        if (const auto* c = v.vendor.cycle) {
            b.by_vendor = true;
            b.vendor_first = c->released;
            if (i->what.release.view().empty())  // the version as a whole begins with its first release
                for (const auto& each : q.ask.cycles)
                    if (each.product == c->product && each.version == c->version && each.released.valid())
                        b.vendor_first = std::min(b.vendor_first, each.released);
            b.vendor_last = v.vendor.state == vendor_state::depends && v.vendor.other_end
                                ? v.vendor.other_end->security_end
                                : v.vendor.last_day;
        }
        if (!b.by_suite && !b.by_vendor) continue;
        b.drawn = drawn_of(i, b);
        const auto same = std::find_if(bars.begin(), bars.end(), [&](const bar& o) { return o.name == b.name; });
        if (same == bars.end()) bars.push_back(std::move(b));
        else if (!b.machines.empty()) same->machines += ", " + b.machines;
    }
    // Of one's own software what ends first is first.
    if (std::any_of(bars.begin(), bars.end(), [](const bar& b) { return !b.machines.empty(); }))
        std::stable_sort(bars.begin(), bars.end(), [](const bar& a, const bar& b) {
            return a.last_day.valid() && (!b.last_day.valid() || a.last_day < b.last_day);
        });
    if (bars.empty())
        throw input_error("timeline", say("varken {} eller leverantörernas datum nämner någon av produkterna; det "
                                          "finns inget att rita",
                                          "{} and the vendors' dates name none of these products; there is nothing to "
                                          "draw",
                                          str(lifecare::to_text(q.document))));
    return bars;
}

std::string text_timeline(const question& q, const std::vector<bar>& bars, date from, date to) {
    std::size_t names = 0;
    for (const bar& b : bars) names = std::max(names, width(b.name));
    const int columns = std::clamp(75 - static_cast<int>(names), 20,
                                   60);  // of 100: the name, two blanks, whose clock, a blank and the last day
    const std::int32_t span = to.days() - from.days();
    const auto at = [&](date d) {
        return static_cast<int>((static_cast<std::int64_t>(d.days()) - from.days()) * columns / span);
    };
    const std::string suite = q.word("systemet", "suite"), vendor = q.word("leverantören", "vendor");
    const std::size_t clocks = std::max(width(suite), width(vendor));
    std::string out = heading(q) + "\n" + std::string(names + 2 + clocks + 1, ' ');
    std::string years(static_cast<std::size_t>(columns) + 4, ' ');
    for (std::int16_t y = static_cast<std::int16_t>(from.year + 1); y <= to.year; ++y)
        if (const int c = at({y, 1, 1}); c >= 0 && c < columns &&
                                         (c == 0 || years[static_cast<std::size_t>(c - 1)] == ' ') &&
                                         years[static_cast<std::size_t>(c)] == ' ')
            years.replace(static_cast<std::size_t>(c), 4, std::to_string(y));
    out += years.substr(0, years.find_last_not_of(' ') + 1) + '\n';
    const int today = at(q.day);
    const auto line = [&](date first, date last, const char* full) {
        const int a = first.valid() ? at(first) : 0, b = last.valid() ? at(last) : columns - 1;
        std::string s;
        const bool drawn = (!first.valid() || first <= to) && (!last.valid() || last >= from);
        for (int c = 0; c < columns; ++c) {
            if (c == today) s += '|';
            else s += drawn && c >= a && c <= b ? full : " ";
        }
        return s;
    };
    for (const bar& b : bars) {
        if (b.drawn.known)
            out += left(b.name, names) + "  " + left(suite, clocks) + ' ' + line(b.drawn.first, b.drawn.last, "#") +
                   (b.drawn.last.valid() ? " " + str(b.drawn.last) : "") + '\n';
        else if (!b.by_vendor) out += b.name + '\n';
        if (b.by_vendor)
            out += left(b.drawn.known ? "" : b.name, names) + "  " + left(vendor, clocks) + ' ' +
                   line(b.vendor_first, b.vendor_last, "=") + (b.vendor_last.valid() ? " " + str(b.vendor_last) : "") +
                   '\n';
    }
    return out + q.say("\n# systemets dokument, = leverantörens säkerhetsuppdateringar, | {}\n",
                       "\n# the suite's document, = the vendor's security updates, | {}\n", str(q.day));
}

std::string svg_timeline(const question& q, const std::vector<bar>& bars, date from, date to) {
    timeline_picture p{
        q.say("Support över tid: {}, {}", "Support over time: {}, {}",
              str(rulebook::documents[static_cast<std::size_t>(q.document)].title), str(lifecare::to_text(q.document))),
        from,
        to,
        q.day,
        q.word("systemet", "suite"),
        q.word("leverantören", "vendor"),
        q.word("okänt slut", "unknown end")};
    for (const bar& b : bars)
        p.rows.push_back({b.name, b.machines, b.drawn, {b.by_vendor, b.vendor_first, b.vendor_last}, b.last_day});
    return to_svg(p);
}

}  // namespace

int timeline(const question& q, const std::vector<item>& items, date from, date to) {
    const std::vector<bar> bars = bars_of(q, items);
    // Without bounds: from the earliest first day to the latest last day, and the day itself within.
    date first = q.day, last = q.day;
    for (const bar& b : bars)
        for (const date d : {b.suite_first, b.suite_last, b.vendor_first, b.vendor_last})
            if (d.valid()) {
                first = std::min(first, d);
                last = std::max(last, d);
            }
    if (!from.valid()) from = std::min(date{first.year, 1, 1}, q.day);
    if (!to.valid()) to = date{last.year, 12, 31};
    if (!(from < to)) throw input_error("--to", say("{} är inte efter {}", "{} is not after {}", str(to), str(from)));
    if (q.opt.other_format == "svg") q.opt.write(svg_timeline(q, bars, from, to));
    else if (q.opt.other_format == "ics") q.opt.write(calendar_of(q, events_of(q, each_of(items))));
    else if (q.opt.as == format::text) q.opt.write(text_timeline(q, bars, from, to));
    else {
        sheet s{{{"version"}, {"suite_first_day"}, {"suite_last_day"}, {"vendor_first_day"}, {"vendor_last_day"}}, {}};
        for (const bar& b : bars)
            s.rows.push_back({b.name, str(b.suite_first), str(b.suite_last), str(b.vendor_first), str(b.vendor_last)});
        q.opt.write(q.opt.present(s, q.word("Supporttider", "Spans of support")));
    }
    return clean;
}

}  // namespace tools::support
