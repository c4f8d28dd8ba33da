// SPDX-License-Identifier: MIT
#include "question.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "asked_products.hpp"
#include "common/diagnostics.hpp"
#include "common/input.hpp"

namespace tools::support {

using namespace lifecare;

bool ends_soon(const question& q, const item& i) { return q.soon && i->verdict.ends_by(*q.soon); }
bool is_several(const item& i) { return i->what.ambiguous && i->what.build == 0; }
bool is_finding(const question& q, const item& i) {
    return i->verdict.is_finding() || ends_soon(q, i) || is_several(i);
}
bool is_judged(const item& i) { return i->verdict.outcome != support_outcome::not_judged; }

namespace {

std::shared_ptr<const judged_software> judged(const question& q, std::string written, std::string_view version,
                                              machine_kind kind) {
    judged_software j{std::move(written), {}, {}};
    if (names_several_products(j.written)) j.what.ambiguous = true;
    else j.what = parse_software(j.written, version);
    if (!version.empty() && j.written.find(version) == std::string::npos) (j.written += ' ') += version;
    support_question on = q.ask;
    on.machine = kind;
    j.verdict = support_of(j.what, on);
    return std::make_shared<const judged_software>(std::move(j));
}

}  // namespace

item judge(const question& q, std::string machine, std::string written, std::string_view version, machine_kind kind) {
    return {std::move(machine), judged(q, std::move(written), version, kind)};
}

item_source each_of(const std::vector<item>& items) {
    return [&items](const item_sink& take) {
        for (const item& i : items) take(i);
    };
}

std::shared_ptr<const judged_software> judge_of_many::judge(const std::string& written, const std::string& version,
                                                            machine_kind kind) {
    constexpr std::size_t most_known = 4'096;
    std::tuple what{kind, written, version};
    if (judged_.size() >= most_known && judged_.find(what) == judged_.end()) judged_.clear();
    std::shared_ptr<const judged_software>& known = judged_[std::move(what)];
    if (!known) known = judged(q_, written, version, kind);
    return known;
}

void judge_of_many::add(std::string machine, const std::string& written, const std::string& version,
                        machine_kind kind) {
    items_.push_back({std::move(machine), judge(written, version, kind)});
}

void judge_of_many::each_by_itself(const item_sink& take) {
    for (const item& i : items_) take(i);
    if (inventory_)
        inventory_->each([&](const inventory_item& i) {
            take({i.machine, judge(i.name, i.version, machine_kind::any)});
        });
}

namespace {

bool is_iis(const item& i) { return i->what.product == software_product::iis; }

}  // namespace

void judge_of_many::find_systems() {
    constexpr std::size_t most_machines = 100'000;
    each_by_itself([&](const item& i) {
        if (!is_iis(i)) return;
        systems_.try_emplace(i.machine);
        if (systems_.size() > most_machines)
            throw input_error(inventory_->name(),
                              say("har fler än {} maskiner med IIS, vilket är så många som läses; dela upp den",
                                  "has more than {} machines with IIS, which is as many as are read; divide it",
                                  grouped(most_machines)));
    });
    if (systems_.empty()) return;
    std::set<std::string, std::less<>> several;  // machines that have more than one
    each_by_itself([&](const item& i) {
        const auto of = systems_.find(i.machine);
        if (of == systems_.end()) return;
        const std::string_view written[] = {i->written};
        const software system = windows_server_among(written);
        if (!system.product) return;
        if (of->second.product && of->second.version.view() != system.version.view()) several.insert(i.machine);
        of->second = system;
    });
    for (const std::string& machine : several) systems_.find(machine)->second = {};
}

void judge_of_many::each(const item_sink& take) {
    if (!std::exchange(systems_found_, true)) find_systems();
    each_by_itself([&](const item& i) {
        if (!is_iis(i)) return take(i);
        judged_software part = *i.software;
        part.verdict = support_of(part.what, q_.ask, systems_.find(i.machine)->second);
        take({i.machine, std::make_shared<const judged_software>(std::move(part))});
    });
}

std::vector<item> judge_of_many::items() {
    std::vector<item> all;
    each([&](const item& i) { all.push_back(i); });
    return all;
}

std::vector<item> listed(const question& q, const std::vector<std::string>& products) {
    std::vector<item> items;
    std::vector<software_product> wanted;
    for (const std::string& p : products) {
        refuse_several(p);
        const software s = parse_software(p);
        if (!s.product)
            throw input_error("timeline", say("\"{}\" är ingen produkt i plattformstabellerna",
                                              "\"{}\" is not a product of the platform tables", p));
        if (s.version.view().empty()) wanted.push_back(*s.product);
        else items.push_back(judge(q, "", p));
    }
    const auto add = [&](text printed, text version) {
        for (const auto& row : rulebook::software) {
            if (!(row.platform_name == printed || row.cloud_name == printed)) continue;
            if (!products.empty() && std::find(wanted.begin(), wanted.end(), row.id) == wanted.end()) continue;
            items.push_back(judge(
                q, "", str(row.name) + (version.view().find('+') == std::string_view::npos ? ' ' + str(version) : "")));
        }
    };
    for (const auto& row : rulebook::platforms.in(q.document)) add(row.product, row.version);
    if (is_of_the_cloud(q.document))
        for (const auto& row : rulebook::cloud_platforms)
            add(row.product, row.accepted == cloud_version::numbered ? row.version : text{});
    return items;
}

std::string product_name(const software& s) {
    return s.product ? str(rulebook::software[static_cast<std::size_t>(*s.product)].name) : std::string{};
}
std::string version_name(std::string_view version, std::string_view release) {
    return std::string(version) + (version.empty() || release.empty() ? "" : " ") + std::string(release);
}
std::string edition_name(windows_edition e) {
    constexpr const char* names[] = {"", "Home/Pro", "Enterprise/Education", "LTSC", "IoT LTSC", "IoT Core"};
    return names[static_cast<std::size_t>(e)];
}
std::string cycle_name(const rulebook::vendor_cycle& c) {
    const std::string edition = edition_name(c.edition);
    return version_name(c.version, c.release) + (edition.empty() ? "" : " " + edition);
}

date after(date day, const std::string& span) {
    std::uint32_t n = 0;
    const char unit = span.empty() ? ' ' : span.back();
    if (span.size() < 2 || !parse_count(span.substr(0, span.size() - 1), n).empty() || n > 36'500 ||
        std::string_view("dwmy").find(unit) == std::string_view::npos)
        throw input_error("--within", say("\"{}\" är ingen tidsrymd; skriv den som 90d, 26w, 18m eller 2y",
                                          "\"{}\" is not a span of time; write it as 90d, 26w, 18m or 2y", span));
    if (unit == 'd' || unit == 'w') return day.plus_days(static_cast<std::int32_t>(unit == 'w' ? 7 * n : n));
    const std::uint32_t months = static_cast<std::uint32_t>(day.month - 1) + (unit == 'y' ? 12 * n : n),
                        year = static_cast<std::uint32_t>(day.year) + months / 12;
    if (year > 9999)
        throw input_error("--within", say("\"{}\" slutar efter år 9999", "\"{}\" ends after the year 9999", span));
    const int month = static_cast<int>(months % 12) + 1;
    return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(month),
            static_cast<std::uint8_t>(std::min<int>(day.day, date::days_in_month(static_cast<int>(year), month)))};
}

}  // namespace tools::support
