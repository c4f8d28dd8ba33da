// SPDX-License-Identifier: MIT
// What was counted of a log, asked by the openings of the installation.
#include <algorithm>
#include <cstring>
#include <lifecare/core/date.hpp>
#include <map>
#include <tuple>
#include <utility>

#include "../common/text.hpp"
#include "firewall_log.hpp"
#include "log_row.hpp"

namespace tools {

using namespace lifecare;

namespace {

using unneeded_order = std::tuple<const server*, const server*, std::uint64_t, std::uint16_t>;
unneeded_order order_of(const unneeded_connection& u) {
    return {u.to, u.from.machine, u.from.endpoints.bits(), u.port};
}

}  // namespace

/// The ends that an address stands for, as places in the list. The addresses of a service outside are mostly not given:
/// then, as the one who is called, it is somewhere on the internet.
std::vector<std::size_t> firewall_log::ends_of(const opening_list& all, const known_address& a, bool called) const {
    if (a.machine) return {all.place_of({role::client, a.machine})};
    std::vector<std::size_t> out;
    for (std::size_t e = site_.file.servers.size(); e < all.ends().size(); ++e) {
        const endpoint who = all.ends()[e].endpoint;
        const bool outside = called && who.is_external() && a.endpoints.contains(network::internet) &&
                             site_.file.prefixes_of(who).empty();
        if (a.endpoints.contains(who) || outside) out.push_back(e);
    }
    return out;
}

log_summary firewall_log::summary(const opening_list& all) const {
    log_summary out = no_rows(site_);
    out.totals = totals_;
    for (std::size_t a = 1; a < ends_known_; ++a)
        for (std::size_t b = 1; b < ends_known_; ++b) {
            const pair_counts* const p = pairs_.find(a, b);
            if (!p) continue;
            for (const std::size_t end : {a, b})
                if (const server* m = ends_[end].machine)
                    out.concerns[static_cast<std::size_t>(m - site_.file.servers.begin())] = true;
            const std::vector<std::size_t> callers = ends_of(all, ends_[a], false),
                                           answerers = ends_of(all, ends_[b], true);
            all.each(callers, answerers, [&](const opening_line& l) {
                log_counts sum;
                std::uint8_t done = 0;
                for (std::uint32_t port = l->first; port <= l->last; ++port) {
                    const std::uint8_t c = site_.table.class_of(static_cast<std::uint16_t>(port));
                    if (c == done) continue;
                    done = c;
                    sum.allowed += p->by_class[c].allowed;
                    sum.dropped += p->by_class[c].dropped;
                }
                if (sum.allowed + sum.dropped == 0) return;
                log_counts& here = out.seen[{all.place_of(l.from), all.place_of(l.to), l->first, l->last}];
                here.allowed += sum.allowed;
                here.dropped += sum.dropped;
            });
        }
    out.unneeded = unneeded();
    out.unneeded_not_kept = not_kept_;
    return out;
}

void log_totals::add_times(std::string_view earliest, std::string_view latest) {
    if (!earliest.empty() && (first.empty() || earliest < first)) first = earliest;
    if (latest > last) last = latest;
}

bool log_times::is_new_day(const char* row) {
    if (row[10] != ' ' || !lifecare::parse_date({row, 10})) return false;
    close_day();
    head_ = load(row);
    tail_ = load(row + 3);
    return true;
}

void log_times::close_day() {
    if (earliest_ > latest_) return;  // no row was of it
    const auto written = [&](std::uint64_t time) {
        char when[19];
        const std::uint64_t bytes = in_order(time);
        std::memcpy(when, &head_, 8);
        std::memcpy(when + 3, &tail_, 8);
        std::memcpy(when + 11, &bytes, 8);
        return std::string(when, sizeof when);
    };
    seen_.add_times(written(earliest_), written(latest_));
    earliest_ = ~std::uint64_t{0};
    latest_ = 0;
}

bool is_log_time(std::string_view when) {
    char row[24] = {};
    if (when.size() != 19) return false;
    std::memcpy(row, when.data(), when.size());
    row[19] = ' ';
    return log_times{}.begin(row);
}

std::optional<sentence> unreadable_rows(const log_totals& totals, language lang) {
    if (totals.unreadable == 0) return std::nullopt;
    const std::string rows = counted(totals.unreadable, nouns::rows, lang);
    if (totals.unreadable_line == 0) return say("{} kunde inte läsas", "{} could not be read", rows);
    return totals.unreadable == 1
               ? say("{} kunde inte läsas, rad {}", "{} could not be read, line {}", rows, totals.unreadable_line)
               : say("{} kunde inte läsas, den första rad {}", "{} could not be read, the first at line {}", rows,
                     totals.unreadable_line);
}

log_summary no_rows(const site& s) {
    log_summary out;
    out.concerns.resize(s.file.servers.size());
    return out;
}

log_counts log_summary::seen_of(const opening_list& all, const opening_line& l) const {
    const auto found = seen.find({all.place_of(l.from), all.place_of(l.to), l->first, l->last});
    return found == seen.end() ? log_counts{} : found->second;
}

std::vector<unneeded_connection> firewall_log::unneeded() const {
    std::vector<unneeded_connection> all;
    const auto add = [&](std::size_t a, std::size_t b, std::uint16_t port, std::uint64_t times) {
        all.push_back({ends_[a], ends_[b].machine, port,
                       site_.table.judge_machines(ends_[a].endpoints, ends_[b].endpoints, port), times});
    };
    for (std::size_t a = 1; a < ends_known_; ++a)
        for (std::size_t b = 1; b < ends_known_; ++b) {
            const pair_counts* const p = pairs_.find(a, b);
            if (!p || !p->concerns) continue;
            for (std::size_t c = 1; c < p->by_class.size(); ++c)
                if (const port_counts& counts = p->by_class[c]; counts.one_port && !counts.needed && counts.allowed > 0)
                    add(a, b, port_of_class_[c], counts.allowed);
        }
    for (const auto& [key, times] : allowed_elsewhere_)
        add(key >> 24, key >> 16 & 0xff, static_cast<std::uint16_t>(key), times);
    std::sort(all.begin(), all.end(),
              [](const unneeded_connection& x, const unneeded_connection& y) { return order_of(x) < order_of(y); });
    return all;
}

void log_summary::add(const log_summary& part) {
    const log_totals& t = part.totals;
    totals.add_times(t.first, t.last);
    totals.rows += t.rows;
    totals.judged += t.judged;
    totals.other += t.other;
    totals.unreadable += t.unreadable;
    totals.events_lost += t.events_lost;
    totals.without_heading = totals.without_heading || t.without_heading;
    for (const auto& [opening, counts] : part.seen) {
        log_counts& here = seen[opening];
        here.allowed += counts.allowed;
        here.dropped += counts.dropped;
    }
    for (std::size_t i = 0; i < concerns.size(); ++i) concerns[i] = concerns[i] || part.concerns[i];
    std::map<unneeded_order, unneeded_connection> all;
    for (const std::vector<unneeded_connection>* some : {&std::as_const(unneeded), &part.unneeded})
        for (const unneeded_connection& u : *some)
            if (const auto [at, is_new] = all.try_emplace(order_of(u), u); !is_new) at->second.times += u.times;
    unneeded.clear();
    for (const auto& [order, u] : all) unneeded.push_back(u);
    unneeded_not_kept += part.unneeded_not_kept;
}

}  // namespace tools
