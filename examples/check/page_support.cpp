// SPDX-License-Identifier: MIT
#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

#include "page_parts.hpp"

namespace tools {

using namespace lifecare;

namespace {

/// A program as the file writes it, on every machine that has it.
struct program {
    std::string_view written;
    std::string machines;
    support_answer verdict;
    bool ends_soon;
};

std::vector<program> programs_of(const audited& a) {
    // IIS, a part of Windows Server, is another on another; an operating system is listed for one kind of machine.
    std::map<std::tuple<std::string_view, std::string, machine_kind>, std::string> machines;
    const auto put = [&](const std::string& machine, std::string_view written, std::string_view system,
                         machine_kind kind) {
        if (listed_for(parse_software(written)) == machine_kind::any) kind = machine_kind::any;
        std::string& all = machines[{written, std::string(system), kind}];
        all += (all.empty() ? "" : ", ") + machine;
    };
    for (const server& s : a.of.servers)
        for (std::string_view w : s.software) {
            software system;
            if (parse_software(w).product == software_product::iis) system = windows_server_among(s.software);
            put(std::string(s.name), w, system.version, machine_kind::server);
        }
    for (std::string_view w : a.of.client.software) put(a.word("klienter", "clients"), w, {}, machine_of_clients(a.of));

    support_question question = about_software(a.asked, a.of);
    std::vector<program> out;
    for (const auto& [what, on] : machines) {
        const auto& [name, server, kind] = what;
        software system;
        if (!server.empty()) system = parse_software("Windows Server " + server);
        question.machine = kind;
        const std::string_view written = name;  // a lambda takes no part of a binding
        const bool soon = std::any_of(a.findings.begin(), a.findings.end(), [&](const finding& f) {
            return f.check == check::software_ends_soon && f.detail == written;
        });
        out.push_back({name, on, support_of(parse_software(name), question, system), soon});
    }
    const auto end = [](const program& p) {
        return p.verdict.last_day.valid() ? p.verdict.last_day.days() : std::numeric_limits<std::int32_t>::max();
    };
    std::stable_sort(out.begin(), out.end(), [&](const program& p, const program& q) { return end(p) < end(q); });
    return out;
}

bool has_ended(const program& p, date day) { return p.verdict.last_day.valid() && p.verdict.last_day < day; }

/// Of what the suite never supported, the vendor has a last day.
bool ended_at_vendor_alone(const program& p) {
    return !p.verdict.last_day.valid() && p.verdict.vendor.state == vendor_state::ended;
}

std::string state_of(const audited& a, const program& p) {
    if (p.ends_soon) return a.word("upphör inom ett halvår", "ends within half a year");
    switch (p.verdict.outcome) {
        case support_outcome::supported:
            return p.verdict.last_day.valid() ? a.word("stöds", "supported")
                                              : a.word("stöds, inget slut angivet", "supported, no end is stated");
        case support_outcome::finding:
            if (p.verdict.outdated) return a.word("inte den version som krävs", "not the version that is required");
            return has_ended(p, a.asked.day) ? a.word("har upphört", "has ended")
                                             : a.word("stöds inte", "not supported");
        case support_outcome::depends: {
            if (p.verdict.vendor.state == vendor_state::depends)
                return a.word("beror på utgåva eller release", "depends on the edition or release");
            std::string terms;
            for (const condition_term t : p.verdict.suite.unstated)
                terms += (terms.empty() ? "" : ", ") + a.word(name_of(t));
            return a.word("beror på: ", "depends on: ") + (terms.empty() ? a.word("versionen", "the version") : terms);
        }
        case support_outcome::not_judged: break;
    }
    if (p.verdict.suite.state == suite_state::other_machine)
        return a.word("ej bedömd: ", "not judged: ") + a.word(listed_only_for(listed_for(parse_software(p.written))));
    return a.word("ej bedömd", "not judged");
}

/// The years that the timeline shows, and where a day stands on it.
class timeline {
public:
    static constexpr int width = 260, height = 22, year_width = 30;

    timeline(const std::vector<program>& all, date day) : day_{day} {
        int first = day.year - 1, last = day.year + 2;
        for (const program& p : all)
            if (p.verdict.last_day.valid()) {
                first = std::min<int>(first, p.verdict.last_day.year);
                last = std::max<int>(last, p.verdict.last_day.year + 1);
            }
        first_ = std::max(first, day.year - 6);
        last_ = std::min(last, day.year + 12);
    }
    void write_years(html& page) const {
        const auto svg =
            page.in("svg", {{"class", "time"}, {"aria-hidden", "true"}, {"width", width}, {"height", height}});
        const int step = (last_ - first_) / 8 + 1;
        for (int year = first_; year < last_; ++year)
            if ((year - first_) % step == 0 && at(new_year(year)) + year_width <= width)
                page.of("text", {{"x", at(new_year(year)) + 2}, {"y", 15}}, std::to_string(year));
    }
    void write_bar(html& page, const program& p) const {
        const auto svg =
            page.in("svg", {{"class", "time"}, {"aria-hidden", "true"}, {"width", width}, {"height", height}});
        for (int year = first_; year < last_; ++year)
            page.shape("path", {{"class", "year"}, {"d", "M" + std::to_string(at(new_year(year))) + " 0V22"}});
        page.shape("path", {{"class", "day"}, {"d", "M" + std::to_string(at(day_)) + " 0V22"}});
        const date end = p.verdict.last_day;
        if (!end.valid() && p.verdict.outcome == support_outcome::finding) return write_cross(page, at(day_) + 9);
        if (!end.valid() && p.verdict.outcome != support_outcome::supported)
            return void(page.of("text", {{"class", "unknown"}, {"x", at(day_) + 6}, {"y", 16}}, "?"));
        const int x = end.valid() ? at(end) : width;
        const bool beyond = !end.valid() || end.year >= last_;
        const char* not_ended = p.ends_soon ? "bar soon" : "bar";
        page.shape("path", {{"class", has_ended(p, day_) ? "bar ended" : not_ended},
                            {"d", "M0 7H" + std::to_string(beyond ? width - 8 : x) + "V15H0z"}});
        const std::string X = std::to_string(x);
        if (beyond) page.shape("path", {{"class", "bar"}, {"d", "M252 3L260 11L252 19z"}});
        else if (has_ended(p, day_)) write_cross(page, x);
        else if (p.ends_soon) page.shape("path", {{"class", "mark soon"}, {"d", "M" + X + " 3l7 15h-14z"}});
        else page.shape("path", {{"class", "mark"}, {"d", "M" + X + " 3V19"}});
    }

private:
    static void write_cross(html& page, int x) {
        page.shape("path", {{"class", "mark ended"}, {"d", "M" + std::to_string(x) + " 11m-5 -5l10 10m0 -10l-10 10"}});
    }
    static date new_year(int year) { return {static_cast<std::int16_t>(year), 1, 1}; }
    [[nodiscard]] int at(date d) const {
        const std::int64_t from = new_year(first_).days(), to = new_year(last_).days();
        return static_cast<int>(std::clamp<std::int64_t>((d.days() - from) * width / (to - from), 0, width));
    }
    date day_;
    int first_, last_;
};

}  // namespace

void write_support(html& page, const audited& a) {
    const auto s = section(page, "support", a.word("Programvarustöd", "Support of software"));
    const std::vector<program> all = programs_of(a);
    if (all.empty()) return void(page.of("p", a.word("Filen anger ingen programvara.", "The file lists no software.")));
    page.of(
        "p",
        a.word("Stapeln går till stödets sista dag, det lodräta strecket är dagen som bedöms: ",
               "The bar reaches the last day of support, the upright line is the day judged: ") +
            std::string(lifecare::to_text(a.asked.day).view()) +
            a.word(
                ". ✕ har upphört eller stöds inte, ▲ upphör inom ett halvår, ? kan inte bedömas, pilspets: slutet ligger utanför bilden eller är okänt.",
                ". ✕ has ended or is not supported, ▲ ends within half a year, ? cannot be judged, a point: runs beyond the picture or without an end."));
    const timeline time{all, a.asked.day};
    const auto t = table(page, a.word("Stöd", "Support"),
                         {a.word("Program", "Program"),
                          a.word("Läge", "State"),
                          {a.word("Sista dag", "Last day"), true},
                          a.word("Tidslinje", "Timeline"),
                          a.word("Finns på", "Is on"),
                          a.word("Källa", "Source")});
    {
        const auto scale = page.in("tbody", {{"aria-hidden", "true"}});
        const auto row = page.in("tr");
        page.of("td", {{"colspan", 3}}, "");
        {
            const auto years = page.in("td");
            time.write_years(page);
        }
        page.of("td", {{"colspan", 2}}, "");
    }
    const auto rows = page.in("tbody");
    for (const program& p : all) {
        const auto row = page.in("tr");
        page.of("th", {{"scope", "row"}}, p.written);
        const char* not_found = p.ends_soon ? "warning" : "";
        page.of("td", {{"class", p.verdict.outcome == support_outcome::finding ? "error" : not_found}}, state_of(a, p));
        const date last = ended_at_vendor_alone(p) ? p.verdict.vendor.last_day : p.verdict.last_day;
        page.of("td", {{"class", "number"}}, last.valid() ? std::string(lifecare::to_text(last).view()) : "–");
        {
            const auto picture = page.in("td");
            time.write_bar(page, p);
        }
        cell(page, p.machines);
        const auto source = page.in("td");
        if (p.verdict.suite.citation) page.of("cite", source_of(a, *p.verdict.suite.citation, p.verdict.suite.basis));
        if (p.verdict.binds == support_clock::vendor || ended_at_vendor_alone(p))
            page.empty("br").text(a.word("leverantörens datum, externt", "the vendor's date, external"));
        if (p.verdict.binds == support_clock::release)
            page.empty("br").text(a.word("nästa versions datum, externt", "the next version's date, external"));
    }
}

}  // namespace tools
