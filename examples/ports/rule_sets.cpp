// SPDX-License-Identifier: MIT
#include "rule_sets.hpp"

#include <algorithm>
#include <tuple>

#include "../common/text.hpp"

namespace tools {

namespace {

using namespace lifecare;

/// The ends that an endpoint of a rule stands for.
std::vector<std::size_t> members_of(const opening_list& all, endpoint who) {
    std::vector<std::size_t> out;
    for (std::size_t e = 0; e < all.ends().size(); ++e) {
        const opening_end& end = all.ends()[e];
        if (end.machine ? who.is_role() && end.machine->roles.contains(who.as_role()) : end.endpoint == who)
            out.push_back(e);
    }
    return out;
}

/// A rule's own name for its callers: "web-server", "web-server in dmz".
std::string name_of_callers(const port_rule& r) {
    std::string name = str(to_text(r.from));
    if (r.kind == rule_kind::other_source)
        for (const network n : rulebook::find_other_source(*r.flow)->networks)
            name += " in " + str(to_text(endpoint{n}));
    else if (r.flow && r.flow->from.is_network() && !(r.flow->from == r.from))
        name += " in " + str(to_text(r.flow->from));
    return name;
}

class builder {
public:
    explicit builder(const opening_list& all) : all_{all} {}

    /// Adds what a rule opens from its callers to those who answer, as far as both are wanted.
    template <class Caller, class Answerer>
    void add(const port_rule& r, const Caller& calls, const Answerer& answers) {
        const auto those = [&](endpoint who, const auto& wanted) {
            std::vector<std::size_t> members = members_of(all_, who);
            members.erase(
                std::remove_if(members.begin(), members.end(), [&](std::size_t e) { return !wanted(all_.ends()[e]); }),
                members.end());
            return members;
        };
        const auto calling = [&](const opening_end& e) { return calls(e) && r.calls_from(endpoints_of(e)); };
        const std::string called_from = name_of_callers(r), called = str(to_text(r.to));
        if (!(r.from == r.to) || r.joins({r.from}, {r.to}))
            return add(r, {those(r.from, calling), called_from}, {those(r.to, answers), called});
        // Between those that share a further role.
        for (std::size_t n = 0; n < role_count; ++n) {
            const endpoint shared{static_cast<role>(n)};
            if (!r.joins({r.from, shared}, {r.to, shared})) continue;
            const std::string both = called + " and " + str(to_text(shared));
            const auto sharing = [&](const auto& wanted) {
                return [&](const opening_end& e) { return wanted(e) && endpoints_of(e).contains(shared); };
            };
            add(r, {those(r.from, sharing(calls)), both}, {those(r.to, sharing(answers)), both});
        }
    }

    rule_sets finish() {
        for (std::size_t n = 0; n < out_.sets.size(); ++n) {
            end_set& s = out_.sets[n];
            if (s.members.size() == 1) s.name = end_name(all_.ends()[s.members.front()]);
            else
                for (const std::string& role : known_as_[n]) s.name += (s.name.empty() ? "" : ", ") + role;
        }
        if (!all_.asked().optional)
            out_.rules.erase(std::remove_if(out_.rules.begin(), out_.rules.end(),
                                            [](const set_rule& x) { return x.ports.need() == flow_need::optional; }),
                             out_.rules.end());
        const auto first_pair = [&](const set_rule& x) {
            return std::make_pair(out_.sets[x.from].members.front(), out_.sets[x.to].members.front());
        };
        std::stable_sort(out_.rules.begin(), out_.rules.end(),
                         [&](const set_rule& a, const set_rule& b) { return first_pair(a) < first_pair(b); });
        return std::move(out_);
    }

private:
    struct named {
        std::vector<std::size_t> members;
        std::string name;
    };
    void add(const port_rule& r, named from, named to) {
        if (from.members.empty() || to.members.empty() || (from.members.size() == 1 && from.members == to.members))
            return;
        const std::size_t a = set_of(std::move(from)), b = set_of(std::move(to));
        const auto same = std::find_if(out_.rules.begin(), out_.rules.end(), [&](const set_rule& x) {
            return x.from == a && x.to == b && x.ports.first == r.first && x.ports.last == r.last;
        });
        if (same == out_.rules.end()) out_.rules.push_back({a, b, {r.first, r.last, {&r}}});
        else same->ports.rules.push_back(&r);
    }
    std::size_t set_of(named of) {
        const auto known =
            std::find_if(out_.sets.begin(), out_.sets.end(), [&](const end_set& s) { return s.members == of.members; });
        const auto place = static_cast<std::size_t>(known - out_.sets.begin());
        if (known == out_.sets.end()) {
            out_.sets.push_back({std::move(of.members), {}});
            known_as_.emplace_back();
        }
        if (std::find(known_as_[place].begin(), known_as_[place].end(), of.name) == known_as_[place].end())
            known_as_[place].push_back(std::move(of.name));
        return place;
    }

    const opening_list& all_;
    rule_sets out_;
    std::vector<std::vector<std::string>> known_as_;  ///< the roles by which rules name each set
};

constexpr auto whoever = [](const opening_end&) { return true; };

}  // namespace

rule_sets rule_sets_of(const opening_list& all) {
    builder b{all};
    for (const port_rule* r : all.rules()) b.add(*r, whoever, whoever);
    return b.finish();
}
rule_sets rule_sets_to(const opening_list& all, const server& only) {
    builder b{all};
    for (const port_rule* r : all.rules())
        b.add(
            *r, [&](const opening_end& e) { return e.machine != &only; },
            [&](const opening_end& e) { return e.machine == &only; });
    return b.finish();
}
rule_sets rule_sets_of(const opening_list& all, const server& only) {
    builder b{all};
    const auto is = [&](const opening_end& e) { return e.machine == &only; };
    const auto is_not = [&](const opening_end& e) { return e.machine != &only; };
    for (const port_rule* r : all.rules()) {
        b.add(*r, is_not, is);
        b.add(*r, is, is_not);
    }
    return b.finish();
}

std::vector<set_address> addresses_of(const site& s, const opening_list& all, const end_set& of) {
    std::vector<set_address> out;
    for (const std::size_t e : of.members)
        for (const ip_prefix& p : addresses_of(s, all.ends()[e])) out.push_back({p, e});
    // Prefixes hold each other or have nothing in common: in order of their first address, each stands before those
    // that it holds.
    std::vector<std::size_t> order(out.size());
    for (std::size_t n = 0; n < order.size(); ++n) order[n] = n;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const ip_prefix &x = out[a].at, &y = out[b].at;
        return std::make_tuple(x.first.is_v6(), x.first, x.length) <
               std::make_tuple(y.first.is_v6(), y.first, y.length);
    });
    std::vector<bool> held(out.size());
    const ip_prefix* last = nullptr;
    for (const std::size_t n : order) {
        const ip_prefix& p = out[n].at;
        held[n] = last && last->first.is_v6() == p.first.is_v6() && last->length <= p.length && last->contains(p.first);
        if (!held[n]) last = &p;
    }
    std::vector<set_address> kept;
    for (std::size_t n = 0; n < out.size(); ++n)
        if (!held[n]) kept.push_back(out[n]);
    return kept;
}

}  // namespace tools
