// SPDX-License-Identifier: MIT
/// \file
/// What begins and ends between two days.
#include <algorithm>

#include "answers.hpp"
#include "common/diagnostics.hpp"
#include "common/write/cell_words.hpp"
#include "words.hpp"

namespace tools::support {

using namespace lifecare;

namespace {

struct change_row {
    date day;
    std::string clock, what, change, source;
};

/// What begins and ends between two days, in order.
class change_rows {
public:
    change_rows(const question& q, date from, date to) : q_{q}, from_{from}, to_{to} {
        add_governances();
        add_platforms();
        add_vendor_cycles();
        std::stable_sort(rows_.begin(), rows_.end(),
                         [](const change_row& a, const change_row& b) { return a.day < b.day; });
    }
    [[nodiscard]] const std::vector<change_row>& all() const { return rows_; }

private:
    void add(date day, const char* clock, const std::string& what, const std::string& change,
             const std::string& source) {
        if (day.valid() && from_ <= day && day <= to_ &&
            std::none_of(rows_.begin(), rows_.end(),
                         [&](const change_row& r) { return r.day == day && r.what == what && r.change == change; }))
            rows_.push_back({day, clock, what, change, source});
    }
    void add_governances() {
        for (const auto& row : rulebook::governances) {
            const std::string document = str(lifecare::to_text(row.governs));
            add(row.first_day, "suite", document,
                q_.say("gäller för {}, {}", "governs {}, {}",
                       cell_in_words("family", lifecare::to_text(row.family).view(), q_.opt.lang),
                       cell_in_words("hosting", lifecare::to_text(row.hosting).view(), q_.opt.lang)),
                document);
        }
    }
    void add_platforms() {
        for (const auto& row : rulebook::platforms.in(q_.document)) {
            const support_window w = window_of(row);
            const std::string what = str(row.product) + ' ' + str(row.version),
                              source{lifecare::to_text(*row.source.find(q_.document)).view()};
            add(w.first_day, "suite", what, q_.word("supporten börjar", "support starts"), source);
            add(w.last_day, "suite", what, q_.word("sista dag med support", "last supported day"), source);
            if (row.required_week.valid())
                add(row.required_week.monday(), "suite", what, q_.word("krävs", "demanded"), source);
        }
    }
    void add_vendor_cycles() {
        for (const item& i : listed(q_, {}))
            for (const auto& c : q_.ask.cycles) {
                if (!i.what.product || c.product != *i.what.product || is_second_opinion(c, q_.ask.cycles)) continue;
                if (!(i.what.version.view().empty() || version_covers(i.what.version, c.version))) continue;
                const std::string what = product_name(i.what) + ' ' + cycle_name(c),
                                  source = str(c.source.publisher()) + ' ' + str(c.source.as_of());
                add(c.released, "vendor", what, q_.word("släppt", "released"), source);
                if (c.mainstream_end != c.security_end)
                    add(c.mainstream_end, "vendor", what,
                        q_.word("sista dag med andra rättningar än säkerhet", "last day of fixes other than security"),
                        source);
                add(c.security_end, "vendor", what,
                    q_.word("sista dag med säkerhetsuppdateringar", "last day of security updates"), source);
            }
    }

    const question& q_;
    date from_, to_;
    std::vector<change_row> rows_;
};

std::string calendar_of_changes(const question& q, const std::vector<change_row>& rows) {
    std::vector<calendar_event> events;
    for (const change_row& r : rows)
        events.push_back(
            {event_uid({"change", r.clock, r.what, r.change}), r.day, {}, {}, r.what + ": " + r.change, r.source, 0});
    return calendar_of(q, std::move(events));
}

}  // namespace

int changes(const question& q, date from, date to) {
    if (!from.valid() || !to.valid())
        throw input_error(from.valid() ? "--to" : "--from",
                          say("saknas; changes behöver båda dagarna", "is missing; changes takes both days"));
    if (to < from) throw input_error("--to", say("{} är före {}", "{} is before {}", str(to), str(from)));
    const change_rows of{q, from, to};
    const std::vector<change_row>& rows = of.all();
    refuse_picture(q);
    if (q.opt.other_format == "ics") {
        q.opt.write(calendar_of_changes(q, rows));
        return clean;
    }
    sheet s{{{"day"}, {"clock"}, {"what"}, {"change"}}, {}};
    const bool with_source = q.opt.as != format::text || q.opt.explain;
    if (with_source) s.columns.push_back({"source"});
    for (const change_row& r : rows) {
        s.rows.push_back({str(r.day), r.clock, r.what, r.change});
        if (with_source) s.rows.back().push_back(r.source);
    }
    if (q.opt.as != format::text) q.opt.write(q.opt.present(s, q.word("Vad som ändras", "What changes")));
    else if (rows.empty())
        q.opt.write(heading(q) + q.word("\nInget ändras i de dagarna.\n", "\nNothing changes in these days.\n"));
    else q.opt.write(heading(q) + "\n" + to_text(s, q.opt));
    return clean;
}

}  // namespace tools::support
