// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "../common/text.hpp"
#include "page_parts.hpp"

namespace tools {

using namespace lifecare;

namespace {

/// Every demand on hardware that is known, met or not, the most for each part, by machine.
std::vector<hardware_demand> demands_of(const audited& a) {
    std::vector<hardware_demand> out;
    const bool of_clients = demands_hardware_of_clients(a.of, a.asked.document);
    for_each_demand(a.of, a.asked.document, a.asked.growth, [&](const hardware_demand& d) {
        if (!d.known || (d.machine == nullptr && !of_clients)) return;
        const auto same = std::find_if(out.begin(), out.end(), [&](const hardware_demand& o) {
            return o.machine == d.machine && o.part == d.part;
        });
        if (same == out.end()) out.push_back(d);
        else if (same->want < d.want) *same = d;
    });
    // What lacks most comes first, then what is not given.
    const auto share = [](const hardware_demand& d) {
        return d.have == 0 ? 1e9 : static_cast<double>(d.have) / static_cast<double>(d.want);
    };
    std::stable_sort(out.begin(), out.end(),
                     [&](const hardware_demand& x, const hardware_demand& y) { return share(x) < share(y); });
    return out;
}

constexpr int need_at = 100, twice = 45, bar_width = 200, bar_height = 18, edge = 8;

/// What there is, as a dot, against what is needed, the same upright mark in every row. Each doubling is the same
/// length; what has no room ends in a point.
void bar(html& page, std::uint64_t have, std::uint64_t want) {
    const auto svg = page.in("svg", {{"class", have < want ? "bar error" : "bar"},
                                     {"aria-hidden", "true"},
                                     {"width", bar_width},
                                     {"height", bar_height}});
    page.shape("rect", {{"class", "track"}, {"width", bar_width}, {"height", bar_height}});
    const double doublings = std::log2(static_cast<double>(have) / static_cast<double>(want));
    const int at = std::clamp(need_at + static_cast<int>(std::lround(twice * doublings)), edge, bar_width - edge);
    const std::string X = std::to_string(at);
    page.shape("path", {{"class", "way"}, {"d", "M" + std::to_string(need_at) + " 9H" + X}});
    page.shape("path", {{"class", "need"}, {"d", "M" + std::to_string(need_at) + " 0V18"}});
    if (at == edge) page.shape("path", {{"class", "dot"}, {"d", "M0 9l9 -6v12z"}});
    else if (at == bar_width - edge) page.shape("path", {{"class", "dot"}, {"d", "M200 9l-9 -6v12z"}});
    else page.shape("circle", {{"class", "dot"}, {"cx", at}, {"cy", 9}, {"r", 5}});
}

void write_demands(html& page, const audited& a) {
    const std::vector<hardware_demand> all = demands_of(a);
    if (all.empty()) return;
    page.of("h3", a.word("Vad maskinerna har, mot vad som behövs", "What the machines have, against what is needed"));
    page.of(
        "p",
        a.word(
            "Strecket är behovet, punkten det som finns: till vänster om strecket räcker det inte. Sämst först; varje "
            "fördubbling är lika lång.",
            "The line is the need, the dot what there is: left of the line there is too little. The worst first; each "
            "doubling has the same length."));
    const auto t = table(page, a.word("Behov och tillgång", "Needed and present"),
                         {a.word("Maskin", "Machine"),
                          a.word("Del", "Part"),
                          {a.word("Har", "Has"), true},
                          {a.word("Behöver", "Needs"), true},
                          a.word("Andel av behovet", "Share of the need"),
                          a.word("Bedömning", "Judgement"),
                          a.word("Källa", "Source")});
    const auto counted = [](const hardware_demand& d) { return d.part == machine_part::processors; };
    const auto rows = page.in("tbody");
    for (const hardware_demand& d : all) {
        const auto [have, want] =
            counted(d) ? std::pair{std::to_string(d.have), std::to_string(d.want)} : a.sizes(d.have, d.want);
        const auto row = page.in("tr");
        page.of("th", {{"scope", "row"}},
                d.machine == nullptr ? a.word("klienter", "clients") : std::string(d.machine->name));
        cell(page, a.word(label_of(d.part)));
        page.of("td", {{"class", "number"}}, d.have ? have : a.word("ej angivet", "not stated"));
        page.of("td", {{"class", "number"}}, want);
        {
            const auto picture = page.in("td");
            if (d.have) bar(page, d.have, d.want);
        }
        const char* strength = d.printed_for ? "note" : "warning";
        std::string word_of_it = d.printed_for ? a.word(": riktvärde för en (Medium) applikationsserver",
                                                        ": guide value for a (Medium) application server")
                                               : a.word(": rekommendation", ": recommended");
        if (!d.printed_for && severity_of(find_check(check_of(d.rule), a.asked.document)->force) == severity::error)
            strength = "error", word_of_it = a.word(": krav", ": required");
        if (d.have == 0) cell(page, a.word("ej kontrollerat", "not checked"));
        else if (d.have >= d.want) cell(page, a.word("räcker", "enough"));
        else
            page.of("td", {{"class", strength}},
                    a.word("för lite, ", "too little, ") +
                        (counted(d) ? std::to_string(d.want - d.have) : a.size(d.want - d.have)) +
                        a.word(" saknas", " missing") + word_of_it);
        source_cell(page, source_of(a, *d.citation, d.basis));
    }
}

void write_volumes(html& page, const audited& a) {
    page.of("h3", a.word("Vad volymerna tar", "What the volumes take"));
    const storage_estimate e = estimate(a.of.volumes, a.asked.document);
    if (e.offender() != nullptr)
        return void(
            page.of("p", say("Dokumentet anger inget lagringstal för {}: utan beräkning.",
                             "The document prints no storage rate for {}: no estimate.", e.offender()->volume.view())
                             .in(a.lang)));
    if (!e.ok())
        return void(page.of("p", a.word("ifo_interventions och ifo_documents är två mått på samma dokument: utan "
                                        "beräkning.",
                                        "ifo_interventions and ifo_documents are two measures of the same documents: "
                                        "no estimate.")));
    if (e.size() == 0)
        return void(page.of("p", a.word("Filen anger inga volymer som dokumentet har mått för.",
                                        "The file gives no volumes for which the document has rates.")));
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
            page.of("td", {{"class", "number"}}, grouped(l.count))
                .of("td", {{"class", "number"}}, a.size(l.size.most.bytes()));
            {
                const auto picture = page.in("td");
                const auto svg = page.in(
                    "svg", {{"class", "bar"}, {"aria-hidden", "true"}, {"width", bar_width}, {"height", bar_height}});
                page.shape("rect", {{"class", "track"}, {"width", bar_width}, {"height", bar_height}});
                page.shape(
                    "rect",
                    {{"class", "have"},
                     {"y", 3},
                     {"height", 12},
                     {"width", bar_width * (static_cast<double>(l.size.most.bytes()) / static_cast<double>(all))}});
            }
            source_cell(page, source_of(a, *l.rate->source.find(a.asked.document), basis::printed));
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
    if (const std::string growth = a.growth(); !growth.empty())
        page.of("p", a.word("Disk och minne är bedömda efter databasernas tillväxt: ",
                            "Disk and memory are judged after the databases' growth: ") +
                         growth + '.');
    write_demands(page, a);
    write_volumes(page, a);
}

}  // namespace tools
