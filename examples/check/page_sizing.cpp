// SPDX-License-Identifier: MIT
#include <algorithm>

#include "../common/text.hpp"
#include "page_parts.hpp"

namespace tools {

using namespace lifecare;

namespace {

/// What the document asks of one part of one machine.
struct demand {
    std::string_view machine;
    label part;
    finding_unit unit;
    std::uint64_t have, want;  ///< `have` 0: not told
    const rulebook::check_row* row;
    const citation* where;
    basis how;
};

bool counts_hardware(const finding& f) { return f.unit == finding_unit::bytes || f.unit == finding_unit::processors; }

/// Every demand on hardware, met or not: what an audit of the same machines with next to nothing in them finds, the most for each part.
std::vector<demand> demands_of(const audited& a) {
    installation bare = a.of;
    std::vector<server> machines(a.of.servers.begin(), a.of.servers.end());
    for (server& s : machines) {
        s.processors = 1;
        s.memory = s.disk = data_size{1};
    }
    bare.servers = {machines.data(), machines.size()};
    bare.client.memory = bare.client.disk = data_size{1};
    bare.waivers = {};
    finding_list found;
    (void)audit(bare, a.asked, found);

    std::vector<demand> out;
    for (const finding& f : found.all) {
        if (!counts_hardware(f)) continue;
        const auto same = std::find_if(out.begin(), out.end(), [&](const demand& d) { return d.machine == f.subject && d.part.en == f.what.en; });
        if (same == out.end()) out.push_back({f.subject, f.what, f.unit, 0, f.want, f.row, f.where, f.how});
        else if (same->want < f.want) *same = {f.subject, f.what, f.unit, 0, f.want, f.row, f.where, f.how};
    }
    const auto machine_of = [&](const demand& d) {
        return std::find_if(a.of.servers.begin(), a.of.servers.end(), [&](const server& s) { return s.name == d.machine; });
    };
    for (demand& d : out) {
        const auto* s = machine_of(d);
        const bool client = s == a.of.servers.end();
        if (d.unit == finding_unit::processors) d.have = client ? 0 : s->processors;
        else if (d.part.en == lifecare::detail::memory_part.en) d.have = (client ? a.of.client.memory : s->memory).bytes();
        else d.have = (client ? a.of.client.disk : s->disk).bytes();
    }
    std::stable_sort(out.begin(), out.end(), [&](const demand& x, const demand& y) { return machine_of(x) < machine_of(y); });
    return out;
}

constexpr int need_at = 100, bar_width = 200, bar_height = 18;

/// What there is, drawn so that what is needed is the same mark in every row. Twice that or more runs to the edge and ends in a point.
void bar(html& page, std::uint64_t have, std::uint64_t want) {
    const auto svg = page.in("svg", {{"class", "bar"}, {"aria-hidden", "true"}, {"width", bar_width}, {"height", bar_height}});
    page.shape("rect", {{"class", "track"}, {"width", bar_width}, {"height", bar_height}});
    const double length = std::min<double>(bar_width, need_at * (static_cast<double>(have) / static_cast<double>(want)));
    if (length >= bar_width) page.shape("path", {{"class", "have"}, {"d", "M0 3H190L200 9L190 15H0z"}});
    else page.shape("rect", {{"class", have < want ? "have short" : "have"}, {"x", 0}, {"y", 3}, {"width", length}, {"height", 12}});
    page.shape("path", {{"class", "need"}, {"d", "M100 0V18"}});
}

void write_demands(html& page, const audited& a) {
    const std::vector<demand> all = demands_of(a);
    if (all.empty()) return;
    page.of("h3", a.word("Vad maskinerna har, mot vad som behövs", "What the machines have, against what is needed"));
    page.of("p", a.word("Strecket mitt i varje stapel är behovet. En stapel som inte når dit är streckad: det räcker inte.",
                        "The line in the middle of each bar is the need. A bar that does not reach it is dashed: there is too little."));
    const auto t = table(page, a.word("Behov och tillgång", "Needed and present"),
                         {a.word("Maskin", "Machine"),
                          a.word("Del", "Part"),
                          {a.word("Har", "Has"), true},
                          {a.word("Behöver", "Needs"), true},
                          a.word("Har av behovet", "Has of the need"),
                          a.word("Omdöme", "Judgement"),
                          a.word("Källa", "Source")});
    const auto amount = [&](const demand& d, std::uint64_t n) { return d.unit == finding_unit::bytes ? a.size(n) : std::to_string(n); };
    for (std::size_t i = 0; i < all.size();) {
        const std::size_t first = i;
        const auto same = static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [&](const demand& d) { return d.machine == all[first].machine; }));
        const auto machine = page.in("tbody");
        for (; i < first + same; ++i) {
            const demand& d = all[i];
            const auto row = page.in("tr");
            if (i == first)
                page.of("th", {{"scope", "rowgroup"}, {"rowspan", same}},
                        d.machine == lifecare::detail::client_subject ? a.word("klienter", "clients") : std::string(d.machine));
            cell(page, a.word(d.part));
            page.of("td", {{"class", "number"}}, d.have ? amount(d, d.have) : a.word("ej angivet", "not told"));
            page.of("td", {{"class", "number"}}, amount(d, d.want));
            {
                const auto picture = page.in("td");
                if (d.have) bar(page, d.have, d.want);
            }
            const bool demanded = severity_of(d.row->force) == severity::error;
            if (d.have == 0) cell(page, a.word("ej kontrollerat", "not checked"));
            else if (d.have >= d.want) cell(page, a.word("räcker", "enough"));
            else
                page.of("td", {{"class", demanded ? "error" : "warning"}},
                        a.word("för lite, ", "too little, ") + amount(d, d.want - d.have) + a.word(" saknas", " missing") +
                            (demanded ? a.word(": krav", ": required") : a.word(": rekommendation", ": recommended")));
            source_cell(page, source_of(a, *d.where, d.how));
        }
    }
}

void write_volumes(html& page, const audited& a) {
    page.of("h3", a.word("Vad volymerna tar", "What the volumes take"));
    const storage_estimate e = estimate(a.of.counts, a.asked.from);
    if (!e.ok() || e.size() == 0)
        return void(
            page.of("p", a.word("Filen anger inga volymer som dokumentet har mått för.", "The file tells no volumes for which the document has rates.")));
    const std::uint64_t all = std::max<std::uint64_t>(1, e.total().bytes());
    const auto t = table(page, a.word("Utrymme", "Storage"),
                         {a.word("Post", "Item"),
                          {a.word("Antal", "Count"), true},
                          {a.word("Utrymme", "Storage"), true},
                          a.word("Del av summan", "Part of the total"),
                          a.word("Källa", "Source")});
    {
        const auto rows = page.in("tbody");
        for (const storage_line& l : e) {
            const auto row = page.in("tr");
            page.of("th", {{"scope", "row"}}, a.word(l.rate->name));
            page.of("td", {{"class", "number"}}, grouped(l.count)).of("td", {{"class", "number"}}, a.size(l.size.most.bytes()));
            {
                const auto picture = page.in("td");
                const auto svg = page.in("svg", {{"class", "bar"}, {"aria-hidden", "true"}, {"width", bar_width}, {"height", bar_height}});
                page.shape("rect", {{"class", "track"}, {"width", bar_width}, {"height", bar_height}});
                page.shape("rect", {{"class", "have"},
                                    {"y", 3},
                                    {"height", 12},
                                    {"width", bar_width * (static_cast<double>(l.size.most.bytes()) / static_cast<double>(all))}});
            }
            source_cell(page, source_of(a, *l.rate->source.find(a.asked.from), basis::printed));
        }
    }
    const auto foot = page.in("tfoot");
    const auto row = page.in("tr");
    page.of("th", {{"scope", "row"}}, a.word("Summa", "Total"));
    cell(page, "");
    page.of("td", {{"class", "number"}}, a.size(e.total().bytes()));
    page.of("td", {{"colspan", 2}}, "");
}

}  // namespace

void write_sizing(html& page, const audited& a) {
    const auto s = section(page, "sizing", a.word("Dimensionering", "Sizing"));
    write_demands(page, a);
    write_volumes(page, a);
}

}  // namespace tools
