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

/// What begins and ends between two days, in order; of some programs when there are any.
class change_rows {
public:
    change_rows(const question& q, const std::vector<item>& programs, date from, date to)
        : q_{q}, programs_{programs}, from_{from}, to_{to} {
        add_governances();
        add_platforms();
        add_withdrawn();
        add_first_listed();
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
    /// What the document lists, and what it withdrew from an older one, whose days stay printed there.
    void add_platforms() {
        for (const auto& row : rulebook::platforms) {
            if (!is_asked_for(row) || !(row.source.in(q_.document) || is_dropped(row))) continue;
            const support_window w = window_of(row);
            const citation* here = row.source.find(q_.document);
            const std::string what = name_of(row), source = source_of(here ? *here : row.source.newest());
            add(w.first_day, "suite", what, q_.word("supporten börjar", "support starts"), source);
            add(w.last_day, "suite", what, q_.word("sista dag med support", "last supported day"), source);
            if (row.required_week.valid())
                add(row.required_week.monday(), "suite", what, q_.word("krävs", "demanded"), source);
        }
    }
    /// What an older document lists and this one no longer does.
    void add_withdrawn() {
        for (const auto& row : rulebook::platforms) {
            if (!is_asked_for(row) || !is_dropped(row)) continue;
            const reported_change removed = withdrawal_of(row, q_.document);
            if (removed.by)
                add(removed.day, "suite", name_of(row), q_.word("borttagen", "withdrawn"), source_of(*removed.by));
        }
    }
    /// What no older document lists: from the day of the change that its history reports, and of its governing.
    void add_first_listed() {
        const auto older = [&](const rulebook::platform& row) { return row.source.begin()->document() < q_.document; };
        const auto& all = rulebook::platforms;
        if (std::none_of(all.begin(), all.end(), older)) return;
        for (const auto& row : all.in(q_.document)) {
            if (!is_asked_for(row) || std::any_of(all.begin(), all.end(), [&](const rulebook::platform& other) {
                    return older(other) && same_key(other, row);
                }))
                continue;
            if (const reported_change added = addition_of(row); added.by)
                add(added.day, "suite", name_of(row), q_.word("tillagd", "added"), source_of(*added.by));
            for (const auto& one : rulebook::governances)
                if (one.governs == q_.document)
                    add(one.first_day, "suite", name_of(row), q_.word("börjar listas", "first listed"),
                        source_of(*row.source.find(q_.document)));
        }
    }
    void add_vendor_cycles() {
        for (const item& i : programs_.empty() ? listed(q_, {}) : programs_)
            for (const auto& c : q_.ask.cycles) {
                if (!i->what.product || c.product != *i->what.product || is_second_opinion(c, q_.ask.cycles)) continue;
                if (!is_version_of(i, c.version)) continue;
                if (!i->what.release.view().empty() && !c.release.empty() && i->what.release.view() != c.release.view())
                    continue;
                const std::string what = product_name(i->what) + ' ' + cycle_name(c),
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

    static std::string name_of(const rulebook::platform& row) { return version_name(row.product, row.version); }
    static std::string source_of(const citation& c) { return std::string(lifecare::to_text(c).view()); }
    /// True for a row of an older document that this one, which prints such a table too, does not list any more.
    [[nodiscard]] bool is_dropped(const rulebook::platform& row) const {
        const auto listed_here = rulebook::platforms.in(q_.document);
        for (const auto& other : listed_here)
            if (same_key(other, row)) return false;
        return !listed_here.empty() && row.source.newest().document() < q_.document;
    }
    /// True where no version is told, and where one is a part of the other: 8.0 and 8.0.11.
    static bool is_version_of(const item& i, std::string_view version) {
        const std::string_view told = i->what.version;
        return told.empty() || version.empty() || version_covers(told, version) || version_covers(version, told);
    }
    [[nodiscard]] bool is_asked_for(const rulebook::platform& row) const {
        const auto is_it = [&](const item& i) {
            return i->what.product &&
                   rulebook::software[static_cast<std::size_t>(*i->what.product)].platform_name == row.product &&
                   (row.rolling != rolling_version::no || is_version_of(i, row.version));
        };
        return programs_.empty() || std::any_of(programs_.begin(), programs_.end(), is_it);
    }

    const question& q_;
    const std::vector<item>& programs_;
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

int changes(const question& q, const std::vector<item>& programs, date from, date to) {
    if (!from.valid() || !to.valid())
        throw input_error(from.valid() ? "--to" : "--from",
                          say("saknas; changes behöver båda dagarna", "is missing; changes takes both days"));
    if (to < from) throw input_error("--to", say("{} är före {}", "{} is before {}", str(to), str(from)));
    const change_rows of{q, programs, from, to};
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
