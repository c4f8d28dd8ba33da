// SPDX-License-Identifier: MIT
#include "opening_list.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "../common/port_ranges.hpp"
#include "../common/text.hpp"

namespace tools {

namespace {

using namespace lifecare;

/// Texts joined, each once, empty ones left out.
class once {
public:
    void add(std::string s) {
        if (s.empty() || std::find(seen_.begin(), seen_.end(), s) != seen_.end()) return;
        joined += (joined.empty() ? "" : "; ") + s;
        seen_.push_back(std::move(s));
    }
    std::string joined;

private:
    std::vector<std::string> seen_;
};

}  // namespace

flow_need port_opening::need() const {
    flow_need best = flow_need::optional;
    for (const port_rule* r : rules) best = std::min(best, r->need());
    // Ranges are another way to open the client's ports, which are required.
    for (const port_rule* r : rules)
        if (r->kind == rule_kind::client_range) best = flow_need::required;
    return best;
}
std::string port_opening::port() const { return port_text({first, last}); }
std::string port_opening::transport() const { return str(rules.front()->transport()); }
std::string port_opening::names() const {
    once all;
    for (const port_rule* r : rules) all.add(str(r->name()));
    return all.joined;
}
std::string port_opening::meaning(language l) const {
    const std::string name = names();
    once more;
    more.add(name.empty() || need() != flow_need::required ? notes(l) : footnotes(l));
    more.add(unanswered_note(l));
    return name + (name.empty() || more.joined.empty() ? "" : " - ") + more.joined;
}
std::string port_opening::sections() const {
    once all;
    for (const port_rule* r : rules) all.add(str(r->citation->place()));
    return all.joined;
}
lifecare::basis port_opening::basis() const {
    lifecare::basis least = lifecare::basis::printed;
    for (const port_rule* r : rules) least = std::max(least, r->basis());
    return least;
}
std::string port_opening::notes(language l) const {
    once all;
    for (const port_rule* r : rules) {
        all.add(str(r->note().in(l)));
        all.add(str(r->footnote().in(l)));
    }
    if (const std::uint16_t other = other_port())
        all.add(say("{} eller {} räcker", "{} or {} is enough", port(), other).in(l));
    return all.joined;
}
std::uint16_t port_opening::other_port() const {
    const auto of = [](const port_rule* r) {
        return static_cast<std::uint16_t>(r->flow ? rulebook::other_port_of(*r->flow) : 0);
    };
    // What another rule needs the port for is not done by the other one.
    const bool offered = std::all_of(rules.begin(), rules.end(), [&](const port_rule* r) { return of(r) != 0; });
    return offered ? of(rules.front()) : std::uint16_t{0};
}
std::string port_opening::footnotes(language l) const {
    once all;
    for (const port_rule* r : rules) all.add(str(r->footnote().in(l)));
    return all.joined;
}
std::string port_opening::unanswered_note(language l) const {
    static constexpr label note{"inget av installationens delsystem svarar där",
                                "none of the installation's subsystems answers there"};
    return unanswered ? str(note.in(l)) : std::string{};
}
std::string port_opening::reasons(language l) const {
    once all;
    for (const port_rule* r : rules) {
        all.add(str(r->reason().in(l)));
        if (!r->transport_is_printed())
            all.add(l == language::swedish ? "tcp antas, inget transportprotokoll anges"
                                           : "tcp is assumed, no transport is printed");
    }
    return all.joined;
}

opening_list::opening_list(const installation& i, const flow_table& table, client_openings clients,
                           openings_asked asked)
    : first_server_{i.servers.begin()}, servers_{i.servers.size()}, asked_{asked} {
    const auto unwanted = clients == client_openings::exact ? rule_kind::client_range : rule_kind::client_port;
    for (const port_rule& r : table) {
        if (!r.opens() || r.kind == unwanted) continue;
        rules_.push_back(&r);
        if (r.kind == rule_kind::client_port && !is_served(i, table.printed_by(), r.first)) unanswered_.insert(&r);
    }
    for (const server& m : i.servers) ends_.push_back({role::client, &m});
    for (const auto& e : rulebook::endpoints)
        if (!e.id.is_role() || e.id == endpoint{role::client}) ends_.push_back({e.id, nullptr});
    std::stable_sort(
        ends_.begin() + static_cast<std::ptrdiff_t>(servers_), ends_.end(),
        [](const opening_end& a, const opening_end& b) { return a.endpoint.index() < b.endpoint.index(); });
    places_.resize(ends_.size());
    std::iota(places_.begin(), places_.end(), std::size_t{0});
    std::map<std::tuple<bool, std::uint32_t, int>, std::size_t> numbers;
    for (std::size_t e = 0; e < ends_.size(); ++e) {
        const server* m = ends_[e].machine;
        const auto [at, is_new] = numbers.try_emplace(
            {m != nullptr, endpoints_of(ends_[e]).bits(), m && m->zone ? static_cast<int>(*m->zone) : -1},
            kinds_.size());
        if (is_new) kinds_.emplace_back();
        kinds_[at->second].members.push_back(e);
        kind_of_.push_back(at->second);
    }
}

std::size_t opening_list::place_of(const opening_end& e) const {
    if (e.machine) return static_cast<std::size_t>(e.machine - first_server_);
    return static_cast<std::size_t>(std::find(ends_.begin() + static_cast<std::ptrdiff_t>(servers_), ends_.end(), e) -
                                    ends_.begin());
}

const std::vector<port_opening>& opening_list::between(const opening_end& from, const opening_end& to) const {
    std::vector<const port_rule*> opening;
    const endpoint_set a = endpoints_of(from), b = endpoints_of(to);
    if (!(from == to))
        for (const port_rule* r : rules_)
            if ((!from.machine || r->from.is_role()) && (!to.machine || r->to.is_role()) && r->joins(a, b))
                opening.push_back(r);
    const auto [known, is_new] = opened_.try_emplace(opening);
    std::vector<port_opening>& out = known->second;
    if (!is_new) return out;
    for (const port_rule* r : opening) {
        const auto same =
            asked_.each_rule ? out.end() : std::find_if(out.begin(), out.end(), [&](const port_opening& o) {
                return o.first == r->first && o.last == r->last;
            });
        const bool unanswered = unanswered_.count(r) != 0;
        if (same == out.end()) {
            out.push_back({r->first, r->last, {r}, unanswered});
        } else {
            same->rules.push_back(r);
            same->unanswered = same->unanswered && unanswered;
        }
    }
    if (!asked_.optional)
        out.erase(std::remove_if(out.begin(), out.end(),
                                 [](const port_opening& o) { return o.need() == flow_need::optional; }),
                  out.end());
    return out;
}

void opening_list::pairs(const std::vector<std::size_t>& from, const std::vector<std::size_t>& to,
                         const pair_sink& take) const {
    constexpr std::size_t most_kept = 4'096;  // of installations whose servers are all different
    for (const std::size_t a : from) {
        if (opened_.size() > most_kept) opened_.clear();
        std::vector<const std::vector<port_opening>*> of_kind(kinds_.size());
        for (const std::size_t b : to) {
            if (a == b) continue;
            const std::vector<port_opening>*& opened = of_kind[kind_of_[b]];
            if (!opened) opened = &between(ends_[a], ends_[b]);
            if (!opened->empty()) take(ends_[a], ends_[b], *opened);
        }
    }
}

namespace {

/// Passes on each opening of a pair.
pair_sink one_by_one(const line_sink& take) {
    return [&take](const opening_end& from, const opening_end& to, const std::vector<port_opening>& opened) {
        for (const port_opening& o : opened) take({from, to, &o});
    };
}

}  // namespace

void opening_list::each_pair(const pair_sink& take, const server* only) const {
    if (!only) return pairs(places_, places_, take);
    const std::vector<std::size_t> here{place_of({role::client, only})};
    for (const std::size_t a : places_) pairs({a}, a == here.front() ? places_ : here, take);
}
void opening_list::each(const line_sink& take, const server* only) const { each_pair(one_by_one(take), only); }
void opening_list::each(const std::vector<std::size_t>& from, const std::vector<std::size_t>& to,
                        const line_sink& take) const {
    pairs(from, to, one_by_one(take));
}
void opening_list::each_from(const opening_end& from, const line_sink& take) const {
    each({place_of(from)}, places_, take);
}
void opening_list::each_to(const opening_end& to, const line_sink& take) const { each(places_, {place_of(to)}, take); }
void opening_list::each_of_kinds(const line_sink& take) const {
    for (const kind& k : kinds_) {
        std::vector<std::size_t> to;
        for (const kind& other : kinds_)
            if (&other != &k) to.push_back(other.members.front());
            else if (k.members.size() > 1) to.push_back(k.members[1]);
        std::sort(to.begin(), to.end());
        each({k.members.front()}, to, take);
    }
}

}  // namespace tools
